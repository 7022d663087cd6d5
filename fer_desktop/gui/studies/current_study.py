"""The study that is open: its folder and what study.json says, for everything in the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.studies.study import Study
from fer_desktop.studies.study_file import read_study

RECENT_LIMIT = 8


class CurrentStudy(QObject):
    """At most one study is open. It is remembered until the next start."""

    changed = Signal()
    """Another study, another content, or none."""
    failed = Signal(object)
    """The FerError for which a study could not be opened or read again."""

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._folder: Path | None = None
        self._study: Study | None = None

    @property
    def folder(self) -> Path | None:
        return self._folder

    @property
    def study(self) -> Study | None:
        return self._study

    @property
    def store(self) -> SettingsStore:
        """The settings, in which the recent lists are."""
        return self._store

    def open(self, folder: Path) -> bool:
        """Open a study in place of the present one; whether that went well."""
        folder = (folder.parent if folder.name == "study.json" else folder).resolve()
        try:
            self._study = read_study(folder)
        except FerError as error:
            self.failed.emit(error)
            return False
        self._folder = folder
        recent = (str(folder), *self._store.settings.app.recent_studies)
        kept = tuple(dict.fromkeys(recent))[:RECENT_LIMIT]
        self._store.update("app", study=str(folder), recent_studies=kept)
        self.changed.emit()
        return True

    def open_remembered(self) -> None:
        """Open the study of the last time; one that is gone is forgotten and told."""
        remembered = self._store.settings.app.study
        if remembered and not self.open(Path(remembered)):
            self._store.update("app", study="")

    def refresh(self) -> None:
        """Read the file again, as it may have been changed elsewhere."""
        if self._folder is None:
            return
        try:
            self._study = read_study(self._folder)
        except FerError as error:
            self.failed.emit(error)
            return
        self.changed.emit()

    def close(self) -> None:
        """No study is open any more; what is recorded lies among the sessions again."""
        self._folder = self._study = None
        self._store.update("app", study="")
        self.changed.emit()
