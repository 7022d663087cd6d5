"""The session under review: read in a thread, corrected, undone; knows nothing of widgets."""

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from fer_desktop.core.errors import FerError, SessionError
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import Edit, ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import Session, VideoReference
from fer_desktop.sessions.replay import timeline_of

logger = logging.getLogger(__name__)


class Reviewed(QObject):
    """A session folder or a table of scores, with the corrections beside it."""

    loaded = Signal()
    """Table, corrections and video are there."""
    failed = Signal(object)
    """FerError: it cannot be opened at all."""
    changed = Signal()
    """`corrected` is another one."""
    trouble = Signal(object)
    """FerError: a correction could not be kept or used."""
    _read = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.video: VideoReference | None = None
        self.timeline = Timeline()
        """All series of the corrected table."""
        self._recorded: Session | None = None
        self._edits: Edits | None = None
        self._corrected: Corrected | None = None
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    # reading

    def load(self) -> None:
        """Read everything, in a thread."""
        start_thread("open session", self._load)

    def _load(self) -> None:
        from fer_desktop.sessions.reading import open_session, video_to_draw_into

        try:
            recorded = open_session(self.path)
            if not len(recorded.table):
                raise SessionError("{name} holds no analysed picture.", name=recorded.name)
            edits = Edits.of(recorded)
            corrected = edits.apply(recorded)
            series = timeline_of(corrected.table)
            result: object = (recorded, edits, corrected, series, video_to_draw_into(recorded))
        except FerError as error:
            result = error
        try:
            self._read.emit(result)
        except RuntimeError:  # the window was closed meanwhile and its C++ half is gone
            logger.debug("The session came after its window was closed")

    def _on_read(self, result: Any) -> None:
        if isinstance(result, FerError):
            self.failed.emit(result)
            return
        self._recorded, self._edits, self._corrected, self.timeline, self.video = result
        self.loaded.emit()

    def choose_video(self, path: Path) -> None:
        """Show this video with the table; its first picture is at the table's time 0."""
        self.video = VideoReference(path, 0.0, "clean")

    # what there is

    @property
    def is_loaded(self) -> bool:
        return self._corrected is not None

    @property
    def recorded(self) -> Session:
        """As it was recorded. Only after `loaded`, like all that follows."""
        assert self._recorded is not None
        return self._recorded

    @property
    def corrected(self) -> Corrected:
        """With all corrections."""
        assert self._corrected is not None
        return self._corrected

    @property
    def edits(self) -> Edits:
        assert self._edits is not None
        return self._edits

    @property
    def excluded(self) -> tuple[ExcludeRange, ...]:
        """What is taken out; nothing before `loaded`."""
        return self._edits.excluded if self._edits is not None else ()

    # correcting

    def correct(self, edit: Edit) -> None:
        """Put a correction into effect and save it."""
        self._change(lambda: self.edits.add(edit))

    def undo(self) -> None:
        """Take the newest correction back, if there is one."""
        if self.is_loaded and self.edits.can_undo:
            self._change(self.edits.undo)

    def redo(self) -> None:
        """Put the correction that was undone last into effect again, if there is one."""
        if self.is_loaded and self.edits.can_redo:
            self._change(self.edits.redo)

    def _change(self, change: Any) -> None:
        try:
            change()
        except FerError as error:
            self.trouble.emit(error)
            return
        self._corrected = self.edits.apply(self.recorded)
        self.timeline = timeline_of(self._corrected.table)
        self.changed.emit()
