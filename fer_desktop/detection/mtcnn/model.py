"""Model of the cascade: the contents of its three network files."""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.model_files import damaged_manifest, read_manifest_values, verified_bytes


@dataclass(frozen=True)
class CascadeModel:
    """The contents of three LiteRT files."""

    pnet: bytes
    rnet: bytes
    onet: bytes


def load_model(folder: Path) -> CascadeModel:
    """Read pnet, rnet and onet. Raises ModelError when one is missing or altered."""
    values = read_manifest_values(folder)
    try:
        entries = [values["networks"][name] for name in ("pnet", "rnet", "onet")]
        files = [(folder / str(entry["file"]), str(entry["sha256"])) for entry in entries]
    except (KeyError, TypeError) as error:
        raise damaged_manifest(folder, error) from error
    return CascadeModel(*(verified_bytes(file, sha256) for file, sha256 in files))
