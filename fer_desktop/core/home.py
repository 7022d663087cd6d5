"""Home folders: where settings, logs, sessions and models of this user belong on each system.

FER_DESKTOP_HOME puts all of them into one folder, for tests and for use from a stick.
"""

import os
from pathlib import Path

import platformdirs


def settings_folder() -> Path:
    """Where the settings lie."""
    return _home() or Path(platformdirs.user_config_dir("fer-desktop", False))


def log_folder() -> Path:
    """Where the log lies."""
    return _home() or Path(platformdirs.user_log_dir("fer-desktop", False))


def documents_folder() -> Path:
    """Where the folder of sessions lies: beside what a person makes with other programs."""
    return _home() or Path(platformdirs.user_documents_dir()) / "FER Desktop"


def own_models_folder() -> Path:
    """Where the models lie that the user has imported, each in a folder of its own."""
    home = _home()
    data = Path(platformdirs.user_data_dir("fer-desktop", False)) if home is None else home
    return data / "models"


def _home() -> Path | None:
    home = os.environ.get("FER_DESKTOP_HOME")
    return Path(home) if home else None
