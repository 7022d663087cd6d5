"""What the list of sessions does to folders, each in a thread: read, recover, count, delete."""

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.gui.toolkit import texts
from fer_desktop.pipeline.threads import start_thread

logger = logging.getLogger(__name__)

NAMED_FILES = 12
"""A message names so many of the deleted files."""


class SessionsTasks(QObject):
    """Connect queued: the signals come from threads."""

    listed = Signal(object, object)
    """The entries, and the folders that a crash left unfinished."""
    counted = Signal(object)
    """What a deletion would take: `sessions.library.Deleted`."""
    told = Signal(str)
    """How a recovery or a deletion went."""

    def read(self) -> None:
        """Read the list."""
        start_thread("list sessions", self._read)

    def recover(self, folder: Path) -> None:
        """Finish a recording that a crash ended."""
        start_thread("recover session", self._recover, folder)

    def count(self, folder: Path) -> None:
        """Find out what a deletion would take."""
        start_thread("count files", self._count, folder)

    def delete(self, folder: Path) -> None:
        """Delete a session wholly; ask first."""
        start_thread("delete session", self._delete, folder)

    # in threads

    def _read(self) -> None:
        from fer_desktop.sessions.library import list_sessions
        from fer_desktop.sessions.recovery import find_unfinished

        self._tell(self.listed, list_sessions(), set(find_unfinished()))

    def _recover(self, folder: Path) -> None:
        from fer_desktop.sessions.recovery import recover

        try:
            sentences = recover(folder).sentences
            self._tell(self.told, " ".join(each.translated(texts.core) for each in sentences))
        except FerError as error:
            self._tell(self.told, texts.error(error))

    def _count(self, folder: Path) -> None:
        from fer_desktop.sessions.library import session_files

        try:
            self._tell(self.counted, session_files(folder))
        except FerError as error:
            self._tell(self.told, texts.error(error))

    def _delete(self, folder: Path) -> None:
        from fer_desktop.sessions.library import delete_session

        try:
            deleted = delete_session(folder)
        except FerError as error:
            self._tell(self.told, texts.error(error))
            return
        more = ", …" if len(deleted.files) > NAMED_FILES else ""
        text = self.tr("Deleted {count} files of {name}, {size} MB: {files}").format(
            count=len(deleted.files),
            name=folder.name,
            size=texts.decimal(deleted.size_bytes / 1e6, 1),
            files=", ".join(deleted.files[:NAMED_FILES]) + more,
        )
        self._tell(self.told, text)

    def _tell(self, signal: Any, *values: object) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:  # the list was closed meanwhile and its C++ half is gone
            logger.debug("News of sessions came after their list was closed")
