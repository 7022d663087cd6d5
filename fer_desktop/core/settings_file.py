"""Settings file: all settings as JSON.

A broken file is set aside, never deleted, and the defaults are used; `load_settings` gives the
error that says so.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.home import settings_folder
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import Settings


def settings_path() -> Path:
    """Where the settings of this user lie."""
    return settings_folder() / "settings.json"


@dataclass(frozen=True)
class LoadedSettings:
    """Settings and, when the file was broken, the error that says what happened to it."""

    settings: Settings
    error: SettingsError | None = None


def load_settings(path: Path | None = None) -> LoadedSettings:
    """Read the settings; a broken file is renamed to *.broken and defaults are used."""
    path = path or settings_path()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except (OSError, UnicodeDecodeError) as error:
        return _set_aside(path, SettingsError("It cannot be read ({reason}).", reason=error))
    try:
        return LoadedSettings(from_dict(Settings, json.loads(text)))
    except json.JSONDecodeError as error:
        reason = SettingsError("It is not valid JSON (line {line}).", line=error.lineno)
        return _set_aside(path, reason)
    except SettingsError as error:
        return _set_aside(path, error)


def _set_aside(path: Path, reason: SettingsError) -> LoadedSettings:
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
        kept = True
    except OSError:
        kept = False
    error = SettingsError(
        "Your settings file could not be used, so the defaults are in effect. {reason}",
        "The old file was kept as {path}." if kept else "",
        reason=reason,
        path=aside,
    )
    return LoadedSettings(Settings(), error)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, whole or not at all. Raises SettingsError when it cannot."""
    path = path or settings_path()
    temporary = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(to_dict(settings), indent=2) + "\n", encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise SettingsError(
            "The settings cannot be saved to {path}: {reason}.",
            "They stay in effect until the program ends.",
            path=path,
            reason=error.strerror or error,
        ) from error
