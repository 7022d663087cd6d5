"""The session under review: read in a thread, corrected, undone; knows nothing of widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.errors import FerError, SessionError
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import Edit, ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import Session, VideoReference, open_session, video_to_draw_into
from fer_desktop.sessions.replay import timeline_of
from fer_desktop.sessions.review_lock import ReviewLock


@dataclass(frozen=True)
class _Read:
    """What is read in a thread before a session can be shown."""

    recorded: Session
    edits: Edits
    corrected: Corrected
    timeline: Timeline
    video: VideoReference | None


def _read(path: Path) -> _Read:
    """In a thread. Raises SessionError."""
    recorded = open_session(path)
    if not len(recorded.table):
        raise SessionError("{name} holds no analysed picture.", name=recorded.name)
    edits = Edits.of(recorded)
    corrected = edits.apply(recorded)
    series = timeline_of(corrected.table)
    return _Read(recorded, edits, corrected, series, video_to_draw_into(recorded))


class Reviewed(QObject):
    """A session folder or a table of scores, with the corrections beside it."""

    loaded = Signal()
    """Table, corrections and video are there."""
    failed = Signal(object)
    """FerError: it cannot be opened at all."""
    changed = Signal()
    """`corrected` was replaced, after a correction or an undo."""
    not_corrected = Signal(object)
    """FerError: a correction could not be saved."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.video: VideoReference | None = None
        self.timeline = Timeline()
        """All series of the corrected table."""
        self._recorded: Session | None = None
        self._edits: Edits | None = None
        self._corrected: Corrected | None = None
        self._lock: ReviewLock | None = None
        self._reading = Task("open session", self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self.failed)

    # reading

    def load(self) -> None:
        """Read everything, in a thread."""
        self._reading.start(lambda _progress: _read(self.path))

    def _on_read(self, read: _Read) -> None:
        self._recorded, self._edits, self._corrected = read.recorded, read.edits, read.corrected
        self.timeline, self.video = read.timeline, read.video
        self._lock = ReviewLock(read.recorded.folder)  # no batch replaces what a person looks at
        self.loaded.emit()

    def close(self) -> None:
        """Nobody looks at it any more."""
        if self._lock is not None:
            self._lock.release()

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

    def _change(self, change: Callable[[], object]) -> None:
        try:
            change()
        except FerError as error:
            self.not_corrected.emit(error)
            return
        self._corrected = self.edits.apply(self.recorded)
        self.timeline = timeline_of(self._corrected.table)
        self.changed.emit()
