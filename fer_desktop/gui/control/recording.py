"""The recording of a run: asked for, made, fed, watched and ended well. Outlives the window.

Making and finishing a recording read and write files, so both happen in threads of their own;
between them the capture and analysis threads feed the recorder directly.

A recording belongs to one run: where that ends before the recording is made, nothing is recorded.
While there is one, what the run is analysed with stays as its session.json says.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.gui.control.recording_tasks import RecordingEnd, RecordingRequest, RecordingTasks
from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.resource_watch import ResourceWatch
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.pipeline.run import Run
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.scores.baseline import Baseline
from fer_desktop.sessions.description import VideoContent
from fer_desktop.sessions.messages import ReceivedMessage
from fer_desktop.system.monitoring import ResourceSample

if TYPE_CHECKING:  # loads PyAV and OpenCV, for which the window does not wait
    from fer_desktop.sessions.recording.recorder import SessionRecorder

RECORDABLE = (PlayerState.RUNNING, PlayerState.PAUSED, PlayerState.ENDED)


class Recording(QObject):
    """At most one recording at a time, of the source that runs."""

    changed = Signal()
    """Begun, ended, or longer than before."""
    too_late = Signal()
    """The source ended or changed before the recording began."""
    called_off = Signal()
    """It was ended before it began."""
    failed = Signal(object)
    """The FerError for which something could not be written."""
    disk_is_low = Signal(object)
    """The Sentence that says so; once a recording."""
    falls_behind = Signal()
    """The first picture is missing from a video: pictures come faster than they are written."""
    ended = Signal(object)
    """The RecordingEnd of one that has been written."""
    finished = Signal(object)
    """The folder of a session that is complete on the disk."""

    def __init__(
        self, player: Player, faces: RunFaces, markers: Markers, resources: ResourceWatch
    ) -> None:
        super().__init__(player)
        self._player = player
        self._faces = faces
        self._tasks = RecordingTasks(self)
        self._request: RecordingRequest | None = None
        """What is being made; one that was called off is not here any more."""
        self._recorder: SessionRecorder | None = None
        self._run: Run | None = None
        """The run that is recorded."""
        self._last: SessionRecorder | None = None
        """The recorder that has ended last, of the run that is still shown."""
        self._participant = ""
        self._study: Path | None = None
        self._threads = 0
        self._has_warned = False
        self.duration_s = 0.0
        """How long it is, in the time of the session."""
        self.not_in_videos = 0
        """Pictures that its video misses."""
        self._tasks.made.connect(self._on_made)
        self._tasks.ended.connect(self._on_ended)
        self._tasks.dropped.connect(self._on_dropped)
        self._tasks.kept.connect(self._on_kept)
        player.state_changed.connect(self._on_state)
        faces.renamed.connect(self._name_face)
        faces.baselines_changed.connect(self._use_baselines)
        faces.baseline_recorded.connect(self._keep_baseline)
        markers.added.connect(self._add_marker)
        markers.ended.connect(self._end_marker)
        resources.sampled.connect(self._add_resources)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._watch)

    @property
    def preparing(self) -> bool:
        """Whether one is being made."""
        return self._request is not None

    @property
    def active(self) -> bool:
        """Whether frames are being recorded."""
        return self._recorder is not None

    @property
    def under_way(self) -> bool:
        """Whether one is being made or goes on: `stop` would end it."""
        return self.preparing or self.active

    @property
    def busy(self) -> bool:
        """Whether a recording is made, goes on, or is still being finished."""
        return self.under_way or self._threads > 0

    @property
    def possible(self) -> bool:
        """Whether there is a run to record."""
        player = self._player
        return player.state in RECORDABLE and player.run is not None and player.info is not None

    @property
    def folder(self) -> Path | None:
        """Folder of the session that is being recorded."""
        return None if self._recorder is None else self._recorder.folder

    @property
    def participant(self) -> str:
        """The code of whom is recorded; empty without a recording."""
        return self._participant if self.active else ""

    def add_message(self, message: ReceivedMessage) -> None:
        """Keep what another program said in the session."""
        if self._recorder is not None:
            self._recorder.add_message(message)

    @property
    def recorded(self) -> int:
        """Frames that are in the recording."""
        return 0 if self._recorder is None else self._recorder.status().integrity.analysed

    def start(
        self,
        videos: tuple[VideoContent, ...],
        participant: str,
        consent: str,
        *,
        resume: bool = False,
        begin_s: float | None = None,
        study: Path | None = None,
        values: Mapping[str, str] | None = None,
    ) -> None:
        """Begin to record the source that runs; a film goes on with it if it is to `resume`.

        A film is recorded from `begin_s` on, or from where it is. In the folder of a `study`,
        under `values` of its variables.
        """
        if not self.under_way:
            run, info = self._player.run, self._player.info
            used = self._player.hold_settings() if self.possible else None
            if run is None or info is None or used is None:
                self.too_late.emit()
            else:
                self._request = RecordingRequest(
                    run,
                    info,
                    used,
                    videos,
                    participant,
                    consent,
                    resume,
                    begin_s,
                    study,
                    values or {},
                )
                request = self._request
                self._in_thread("make recording", lambda: self._tasks.make(request))
        self.changed.emit()

    def _in_thread(self, name: str, work: Callable[[], None]) -> None:
        self._threads += 1
        start_thread(name, work)

    def _thread_ended(self) -> None:
        self._threads -= 1
        if not self.busy:
            self._player.release_settings()

    def _on_made(self, request: RecordingRequest, made: "SessionRecorder | FerError") -> None:
        wanted = request is self._request
        if wanted:
            self._request = None
        failed = isinstance(made, FerError)
        if not isinstance(made, FerError):
            if wanted:
                self._begin(request, made)
            else:
                self._in_thread("drop recording", lambda: self._tasks.drop(made, request.study))
        self.changed.emit()
        self._thread_ended()
        if failed and wanted:
            self.failed.emit(made)

    def _begin(self, request: RecordingRequest, recorder: "SessionRecorder") -> None:
        self._recorder, self._run = recorder, request.run
        self.duration_s, self.not_in_videos = 0.0, 0
        self._has_warned = False
        for face_id, name in self._faces.names.items():
            recorder.name_face(face_id, name)
        self._participant, self._study = request.participant, request.study
        self._use_baselines()
        for face_id in self._faces.baselines:
            self._keep_baseline(face_id)
        request.run.add_listener(recorder)
        self._timer.start()
        if request.begin_s is not None:
            self._player.seek(request.begin_s)
        if request.resume:
            self._player.resume()  # after the end of a file, from its beginning

    def _call_off(self) -> None:
        """Give up what is being made; `_on_made` takes it back."""
        self._request = None
        self.changed.emit()

    def _on_dropped(self, problem: FerError | None) -> None:
        self._thread_ended()
        if problem is not None:
            self.failed.emit(problem)

    def _add_marker(self, marker: Marker) -> None:
        """Keep a marker; also one whose name was still being typed when the source ended."""
        if self._recorder is not None:
            self._recorder.add_marker(marker.name, marker.timestamp, marker.end_s)
        elif self._last is not None:
            try:
                self._last.add_late_marker(marker.name, marker.timestamp, marker.end_s)
            except FerError as error:
                self.failed.emit(error)

    def _end_marker(self, marker: Marker) -> None:
        """An event has ended; one that went on at the end of the recording ended with it."""
        if self._recorder is not None:
            self._recorder.end_marker(marker.name, marker.timestamp, marker.end_s)

    def _name_face(self, face_id: int, name: str) -> None:
        """Keep the name of a face; also one that was still being typed when the source ended."""
        recorder = self._recorder or self._last
        if recorder is not None:
            try:
                recorder.name_face(face_id, name)
            except FerError as error:
                self.failed.emit(error)

    def _use_baselines(self) -> None:
        """Correct what is recorded by the baselines of the faces; with one face by its owner's."""
        if self._recorder is not None:
            baselines = dict(self._faces.baselines)
            self._recorder.use_baselines({n: self._owned(each) for n, each in baselines.items()})

    def _owned(self, baseline: Baseline) -> Baseline:
        """The participant's, where there is only one face that it can be of."""
        is_only = len(self._faces.baselines) == 1
        return replace(baseline, owner=self._participant or baseline.owner) if is_only else baseline

    def _keep_baseline(self, face_id: int) -> None:
        """Keep the participant's new baseline for later sessions, in a thread."""
        if self._recorder is None or not self._participant or len(self._faces.baselines) != 1:
            return
        baseline = self._owned(self._faces.baselines[face_id])
        study = self._study
        self._in_thread("keep baseline", lambda: self._tasks.keep(baseline, study))

    def _on_kept(self, problem: FerError | None) -> None:
        self._thread_ended()
        if problem is not None:
            self.failed.emit(problem)

    def _add_resources(self, sample: ResourceSample) -> None:
        if self._recorder is not None:
            self._recorder.add_resources(sample)

    def stop(self, *, complete: bool = False, problem: FerError | None = None) -> None:
        """Finish the files, in a thread; `finished` says when they are whole.

        What is still being made is called off.
        """
        if self.preparing:
            self._call_off()
            self.called_off.emit()
        recorder, self._recorder = self._recorder, None
        run, self._run = self._run, None
        if recorder is None or run is None:
            return
        self._last = recorder
        run.remove_listener(recorder)
        self._timer.stop()
        self._in_thread("finish recording", lambda: self._tasks.finish(recorder, complete, problem))
        self.changed.emit()

    def _on_ended(self, end: RecordingEnd) -> None:
        self._thread_ended()
        if end.status is None and end.problem is not None:
            self.failed.emit(end.problem)
            return
        self.ended.emit(end)
        self.finished.emit(end.folder)

    def _on_state(self, state: PlayerState) -> None:
        if self.preparing and state not in (PlayerState.RUNNING, PlayerState.PAUSED):
            self._call_off()
            self.too_late.emit()
        if state is PlayerState.ENDED:
            self.stop(complete=True)
        elif state.is_failure:
            self.stop(problem=self._player.error)
        elif state in (PlayerState.IDLE, PlayerState.STARTING):
            self.stop()
            self._last = None

    def _watch(self) -> None:
        """Twice a second: report what the disk or the encoder cannot do, and how long it is."""
        if self._recorder is None:
            return
        status = self._recorder.status()
        if status.problem is not None:
            self.stop()
            return
        if status.warning is not None and not self._has_warned:
            self._has_warned = True
            self.disk_is_low.emit(status.warning)
        if status.not_in_videos and not self.not_in_videos:
            self.falls_behind.emit()
        self.not_in_videos = status.not_in_videos
        self.duration_s = status.duration_s
        self.changed.emit()
