"""Version: the program, how it was built and the models it carries, e.g. for a bug report."""

import json
import platform
import sys
from pathlib import Path
from typing import Any

from fer_desktop import __version__
from fer_desktop.core.errors import ModelError
from fer_desktop.core.home import own_models_folder
from fer_desktop.core.model_files import MANIFEST, read_manifest_values
from fer_desktop.core.resources import resources_folder


def version_text() -> str:
    """Program, build and models, one a line, e.g. for a bug report."""
    return "\n".join([f"fer-desktop {__version__}", f"build: {build_text()}", *model_lines()])


def build_text() -> str:
    """The build that `packaging/build.py` noted, or that this runs from source."""
    system = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    note = resources_folder() / "build.json"
    if not getattr(sys, "frozen", False) or not note.is_file():
        return f"from source, {system}"
    build = json.loads(note.read_text(encoding="utf-8"))
    return f"{build['commit']} of {build['date']}, PyInstaller {build['pyinstaller']}, {system}"


def model_lines() -> list[str]:
    """One line a model folder: name, version and the first digits of its files' SHA-256."""
    return [
        *_lines_of("model", resources_folder() / "models"),
        *_lines_of("imported model", own_models_folder()),
    ]


def _lines_of(kind: str, models: Path) -> list[str]:
    lines = []
    for manifest in sorted(models.glob(f"*/{MANIFEST}")):
        folder = manifest.parent
        try:
            lines.append(f"{kind} {folder.name}: {_model_text(read_manifest_values(folder))}")
        except ModelError as error:
            lines.append(f"{kind} {folder.name}: unreadable manifest ({error})")
    return lines


def _model_text(model: dict[str, Any]) -> str:
    digests = ", ".join(digest[:12] for digest in _digests(model))
    name = f"{model.get('name', '')} {model.get('version', '')}".strip()
    return f"{name or 'without a name'} (SHA-256 {digests or 'unknown'})"


def _digests(value: object) -> list[str]:
    """Every value of a field `sha256`, in the manifest's order."""
    if isinstance(value, list):
        return [digest for item in value for digest in _digests(item)]
    if not isinstance(value, dict):
        return []
    own = [str(value["sha256"])] if "sha256" in value else []
    return own + [digest for item in value.values() for digest in _digests(item)]
