"""The store of the settings in effect: read, changed, observed and saved here only."""

import dataclasses
import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.settings import Settings
from fer_desktop.core.settings_file import load_settings, save_settings

logger = logging.getLogger(__name__)


class SettingsStore(QObject):
    """Holds the settings; a change takes effect at once and is written half a second later."""

    changed = Signal(object)
    """The new Settings."""
    not_saved = Signal(object)
    """The SettingsError that keeps them from being saved."""

    def __init__(self, settings: Settings | None = None, path: Path | None = None) -> None:
        """Reads the file when no settings are given."""
        super().__init__()
        self._path = path
        self.load_error: SettingsError | None = None
        """Why the file could not be used, and what became of it."""
        if settings is None:
            loaded = load_settings(path)
            settings, self.load_error = loaded.settings, loaded.error
        self._settings = settings
        self._dirty = False
        self.save_to_disk = True
        """False for runs that must leave the user's settings alone."""
        self._save_timer = QTimer(self, singleShot=True, interval=500)
        self._save_timer.timeout.connect(self.save)

    @property
    def settings(self) -> Settings:
        return self._settings

    def update(self, section: str, **values: object) -> None:
        """Change fields of one section, e.g. `update("view", boxes=False)`.

        Raises SettingsError when a value makes no sense; nothing is changed then.
        """
        old = getattr(self._settings, section)
        new = dataclasses.replace(old, **values)
        if new != old:
            self.replace(dataclasses.replace(self._settings, **{section: new}))

    def replace(self, settings: Settings) -> None:
        """Put other settings into effect."""
        if settings == self._settings:
            return
        self._settings = settings
        self._dirty = True
        self._save_timer.start()
        self.changed.emit(settings)

    def save(self) -> None:
        """Write them now, if they changed."""
        self._save_timer.stop()
        if not self._dirty or not self.save_to_disk:
            return
        try:
            save_settings(self._settings, self._path)
            self._dirty = False
        except SettingsError as error:
            logger.warning("%s", error.text)
            self.not_saved.emit(error)
