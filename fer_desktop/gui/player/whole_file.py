"""The whole file: what is open, analysed from its start to its end beside being watched.

It is the job of the command line (`fer_desktop.bulk.job`), so it gives the same bytes; what it
finds takes the place of what watching had found, and whoever had a name keeps it. Filling the gaps
alone would be quicker, but smoothing and following depend on all that came before: a file patched
from stretches is not the one that `analyze` writes.

With a folder it also writes the session; that goes on when another source is opened.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Marker
from fer_desktop.core.settings import Settings
from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.pipeline.run import Run
from fer_desktop.scores.same_faces import same_faces
from fer_desktop.scores.timeline import Timeline

if TYPE_CHECKING:  # loads OpenCV and PyAV, for which the window does not wait
    from fer_desktop.bulk.job import Job, JobOptions

PROGRESS_MS = 250


@dataclass(frozen=True)
class Saving:
    """What is to be kept as a session: of whom, and who agreed."""

    options: "JobOptions"
    folder: Path


@dataclass(eq=False)
class _Work:
    """One analysis from start to end, and what it was begun for."""

    spec: str
    settings: Settings
    saving: Saving | None
    run: Run | None
    generation: int
    found: Timeline
    names: dict[int, str]
    """By the numbers that were found; with the markers, what a person has added."""
    markers: tuple[Marker, ...]
    job: "Job | None" = None
    position_s: float = 0.0
    is_stopped: bool = False


class WholeFile(QObject):
    """At most one file is analysed at a time."""

    changed = Signal()
    """Begun, further, ended, or another file is open."""
    analysed = Signal()
    """What is shown is what `analyze` gives."""
    saved = Signal(object)
    """Folder of the session that was written, of the file that is open."""
    failed = Signal(object)
    """The FerError that ended it."""

    def __init__(self, player: Player, faces: RunFaces, markers: Markers) -> None:
        super().__init__(player)
        self._player = player
        self._faces = faces
        self._markers = markers
        self._work: _Work | None = None
        self._waiting: _Work | None = None
        """Has ended; what it found is taken when the recording has ended that goes on."""
        self._whole: tuple[Run | None, int] = (None, -1)
        """Run and generation of the timeline that hold what `analyze` gives."""
        self._folder: tuple[Run | None, int, Path] | None = None
        self._task = Task("whole file", self)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.ended.connect(self.changed)
        self._timer = QTimer(self, interval=PROGRESS_MS)
        self._timer.timeout.connect(self.changed)
        player.ending.connect(self._note_names)
        player.begins.connect(self._leave)
        player.state_changed.connect(self._on_state)
        player.settings_changed.connect(self._on_settings)
        player.analyzer_ready.connect(self._begin_again)

    # what there is

    @property
    def possible(self) -> bool:
        """Whether a file is open that can be analysed from start to end."""
        player = self._player
        return player.can_seek and player.latest_analysis is not None and player.state.has_source

    @property
    def running(self) -> bool:
        return self._work is not None

    @property
    def is_saving(self) -> bool:
        """Whether a session is being written."""
        return self._work is not None and self._work.saving is not None

    @property
    def share(self) -> float:
        """How far it is, 0 to 1; 0 where that is not known."""
        work = self._work
        duration_s = work.job.info.duration_s if work and work.job else None
        return min(work.position_s / duration_s, 1.0) if work and duration_s else 0.0

    @property
    def is_whole(self) -> bool:
        """Whether what is shown is what `analyze` gives."""
        return self._present == self._whole

    @property
    def folder(self) -> Path | None:
        """The session that holds what is shown; None where it was not saved."""
        saved = self._folder
        return saved[2] if saved is not None and saved[:2] == self._present else None

    @property
    def _present(self) -> tuple[Run | None, int]:
        return self._player.run, self._player.timeline.generation

    def note_recorded(self, folder: Path) -> None:
        """A recording of the file from its start to its end holds what is shown."""
        self._folder = (*self._present, folder)
        self.changed.emit()

    # what can be done

    def begin(self, saving: Saving | None = None) -> None:
        """Analyse the file that is open; nothing happens while a session is being written."""
        if self.is_saving or not self.possible:
            return
        self.stop()
        player = self._player
        work = self._work = _Work(
            player.spec, player.settings, saving, *self._present, Timeline(), {}, ()
        )  # fmt: skip
        self._task.start(lambda _progress: self._run(work))
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """End it in order; a session that is being written says so."""
        if self._work is not None:
            self._work.is_stopped = True
            if self._work.job is not None:
                self._work.job.stop()

    # in a thread

    def _run(self, work: _Work) -> _Work:
        from fer_desktop.bulk.job import Job, JobOptions

        options = JobOptions() if work.saving is None else work.saving.options
        work.found.keep_faces()
        work.job = Job(work.spec, work.settings, options)
        if not work.is_stopped:  # stopped while it was being opened
            work.job.run(lambda analysis: self._take(work, analysis))
        return work

    def _take(self, work: _Work, analysis: Analysis) -> None:
        work.found.append(analysis)
        work.position_s = analysis.frame.timestamp

    # in the GUI thread again

    def _on_done(self, work: _Work) -> None:
        self._end()
        if work.is_stopped:
            return
        if self._player.holds_settings:  # a recording goes on with the numbers it began with
            self._waiting = work
        else:
            self._show(work)

    def _show(self, work: _Work) -> None:
        """Show what was found, unless another file or other settings have come."""
        is_present = (work.run, work.generation) == self._present
        if is_present:
            numbers = same_faces(self._player.timeline, work.found)
            self._player.timeline.take(work.found)
            self._faces.renumber(numbers)
            self._whole = self._present
            self.analysed.emit()
        if work.saving is not None:
            if is_present:
                work.names, work.markers = dict(self._faces.names), self._markers.all
                self._folder = (*self._present, work.saving.folder)
            self._add_to_session(work.saving.folder, work.names, work.markers)
            self.saved.emit(work.saving.folder)
        self.changed.emit()

    def _add_to_session(
        self, folder: Path, names: dict[int, str], markers: tuple[Marker, ...]
    ) -> None:
        """What a person has added while watching."""
        from fer_desktop.sessions.corrections.late_corrections import add_to_session

        try:
            add_to_session(folder, names, markers)
        except FerError as error:
            self.failed.emit(error)

    def _on_failed(self, error: FerError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._work = None
        self._timer.stop()

    def _note_names(self) -> None:
        """The file is about to be left: what a person added to it goes with what is written."""
        work = self._work
        if work is not None and work.saving is not None and work.run is self._player.run:
            numbers = same_faces(self._player.timeline, work.found)
            given = self._faces.names.items()
            work.names = {numbers[face]: name for face, name in given if face in numbers}
            work.markers = self._markers.all

    def _leave(self) -> None:
        """Another source is opened: only what is being written is worth going on."""
        self._waiting = None
        if not self.is_saving:
            self.stop()

    def _on_state(self, state: PlayerState) -> None:
        if not state.has_source:
            self._leave()
        self.changed.emit()

    def _on_settings(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._on_done(waiting)

    def _begin_again(self) -> None:
        """With other settings, unless it is being written with those it began with."""
        work = self._work
        if work is None or work.saving is not None:
            return
        run, generation = self._present
        if work.run is run and work.generation != generation:
            self.begin()
