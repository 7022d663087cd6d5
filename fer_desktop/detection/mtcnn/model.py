"""The files of the cascade, checked against the manifest that ships with them."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import ModelError, translatable

ADVICE = translatable("Install FER Desktop again.")


@dataclass(frozen=True)
class CascadeModel:
    """The contents of three LiteRT files."""

    pnet: bytes
    rnet: bytes
    onet: bytes


def load_model(folder: Path) -> CascadeModel:
    """Read pnet, rnet and onet. Raises ModelError when one is missing or altered."""
    manifest_path = folder / "model.json"
    try:
        networks = json.loads(manifest_path.read_text(encoding="utf-8"))["networks"]
        entries = {name: networks[name] for name in ("pnet", "rnet", "onet")}
        files = {name: (str(entry["file"]), entry["sha256"]) for name, entry in entries.items()}
    except OSError as error:
        raise ModelError(
            "The face detector's manifest {path} cannot be read: {reason}.",
            ADVICE,
            path=manifest_path,
            reason=error.strerror,
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(
            "The face detector's manifest {path} is damaged.", ADVICE, path=manifest_path
        ) from error
    return CascadeModel(
        **{name: _verified(folder / file, sha) for name, (file, sha) in files.items()}
    )


def _verified(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            "The face detector's file {path} cannot be read: {reason}.",
            ADVICE,
            path=path,
            reason=error.strerror,
        ) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelError(
            "The face detector's file {path} does not match its checksum and is not used.",
            ADVICE,
            path=path,
        )
    return content
