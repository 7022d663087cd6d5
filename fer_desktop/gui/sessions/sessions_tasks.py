"""Tasks on session folders, each in a thread: list, recover, count, delete."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.tasks import Task, Work
from fer_desktop.sessions.library import (
    Deleted,
    SessionEntry,
    delete_session,
    list_sessions,
    session_files,
)
from fer_desktop.sessions.recovery import find_unfinished, recover

NAMED_FILES = 12
"""How many of the deleted files a message names."""


@dataclass(frozen=True)
class Listed:
    """What was found in the folder of sessions."""

    entries: list[SessionEntry]
    unfinished: set[Path]
    """Folders that a crash left unfinished."""


class SessionsTasks(QObject):
    """All signals arrive in the GUI thread."""

    listed = Signal(object)
    """Listed."""
    counted = Signal(object)
    """What a deletion would take: `sessions.library.Deleted`."""
    not_listed = Signal(object)
    """The FerError for which there is no list."""
    reported = Signal(str)
    """How a recovery or a deletion went."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listing = Task("list sessions", self)
        self._listing.done.connect(self.listed)
        self._listing.failed.connect(self.not_listed)

    def read(self) -> None:
        """Read the list."""
        self._listing.start(lambda _progress: Listed(list_sessions(), set(find_unfinished())))

    def recover(self, folder: Path) -> None:
        """Finish a recording that a crash ended."""
        task = self._start("recover session", lambda _progress: recover(folder).sentences)
        task.done.connect(
            lambda sentences: self.reported.emit(
                " ".join(each.translated(texts.core) for each in sentences)
            )
        )

    def count(self, folder: Path) -> None:
        """Find out what a deletion would take."""
        task = self._start("count files", lambda _progress: session_files(folder))
        task.done.connect(self.counted)

    def delete(self, folder: Path) -> None:
        """Delete a session wholly; ask first."""
        task = self._start("delete session", lambda _progress: delete_session(folder))
        task.done.connect(self._report_deleted)

    def _start(self, name: str, work: Work) -> Task:
        """A task of its own for each folder: several may be at work."""
        task = Task(name, self)
        task.failed.connect(self._report_error)
        task.ended.connect(task.deleteLater)
        task.start(work)
        return task

    def _report_error(self, error: FerError) -> None:
        self.reported.emit(texts.error(error))

    def _report_deleted(self, deleted: Deleted) -> None:
        more = ", …" if len(deleted.files) > NAMED_FILES else ""
        text = self.tr("Deleted {count} files of {name}, {size} MB: {files}").format(
            count=len(deleted.files),
            name=deleted.folder.name,
            size=texts.decimal(deleted.size_bytes / 1e6, 1),
            files=", ".join(deleted.files[:NAMED_FILES]) + more,
        )
        self.reported.emit(text)
