"""Model files: a folder with `model.json`, the manifest, and the files that it names by SHA-256.

Classifiers and the face detector keep their networks so. What a manifest says beyond the digests
is up to its reader; a file that is not the one its manifest names is never used.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from fer_desktop.core.errors import ModelError, translatable

MANIFEST = "model.json"
REINSTALL = translatable("Install FER Desktop again, or choose another model.")


def read_manifest_values(folder: Path) -> dict[str, Any]:
    """What the manifest of a model folder says, unchecked. Raises ModelError."""
    path = folder / MANIFEST
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(
            "There is no readable model in {folder} ({reason}).",
            REINSTALL,
            folder=folder,
            reason=error.strerror,
        ) from error
    except ValueError as error:
        raise ModelError(
            "The manifest {path} is not valid JSON: {reason}.", REINSTALL, path=path, reason=error
        ) from error
    if not isinstance(values, dict):
        raise ModelError("The manifest {path} is not a JSON object.", REINSTALL, path=path)
    return values


def damaged_manifest(folder: Path, error: KeyError | TypeError | ValueError) -> ModelError:
    """The error that a user reads when a manifest lacks a field or has a wrong one."""
    path = folder / MANIFEST
    if isinstance(error, KeyError):
        return ModelError(
            "The manifest {path} lacks the field {field}.", REINSTALL, path=path, field=error
        )
    return ModelError("The manifest {path} is wrong: {reason}.", REINSTALL, path=path, reason=error)


def verified_bytes(file: Path, sha256: str) -> bytes:
    """Content of a model file. Raises ModelError unless it has this SHA-256."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise ModelError(
            "The model file {path} cannot be read ({reason}).",
            REINSTALL,
            path=file,
            reason=error.strerror,
        ) from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise ModelError(
            "The model file {path} is not the one its manifest describes "
            "(SHA-256 {found}… instead of {expected}…).",
            REINSTALL,
            path=file,
            found=found[:12],
            expected=sha256[:12],
        )
    return content
