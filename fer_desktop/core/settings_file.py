"""Settings file: all settings as JSON.

A broken file is set aside, never deleted, and the defaults are used; `load_settings` gives the
error that says so.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import OutputError, SettingsError
from fer_desktop.core.files import make_folder, read_bytes, replace_file
from fer_desktop.core.home import settings_folder
from fer_desktop.core.json_fields import parse_json
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import Settings

_LIMIT_BYTES = 4_000_000


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
        content = read_bytes(path, _LIMIT_BYTES, follow_links=True)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        reason = error.strerror or error
        return _set_aside(path, SettingsError("It cannot be read ({reason}).", reason=reason))
    try:
        return LoadedSettings(from_dict(Settings, parse_json(content)))
    except ValueError as error:
        return _set_aside(path, SettingsError("It cannot be used: {reason}.", reason=error))
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
    try:
        make_folder(path.parent)
        replace_file(path, json.dumps(to_dict(settings), indent=2) + "\n")
    except (OSError, OutputError) as error:
        cause = error.__cause__ if isinstance(error, OutputError) else error
        raise SettingsError(
            "The settings cannot be saved to {path}: {reason}.",
            "They stay in effect until the program ends.",
            path=path,
            reason=getattr(cause, "strerror", None) or error,
        ) from error
