"""One participant's way through the stimuli while the camera is recorded.

    waiting ─▶ recording ─▶ baseline ─▶ stimuli ─▶ ended
                   └──────────┴───────────┴─▶ stopped   (Escape, camera, screen: can be resumed)

Every stimulus is an event of the session, from its first frame on the screen; after each that was
seen to its end, progress is written, so that whatever happens the next run goes on behind it.
"""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from fer_desktop.core.errors import FerError, Sentence, SessionError, translatable
from fer_desktop.core.frames import Marker
from fer_desktop.gui.presentation.presenter import Presenter
from fer_desktop.gui.presentation.session_clock import session_time_s
from fer_desktop.gui.presentation.stimulus_screen import Scene, StimulusScreen
from fer_desktop.gui.presentation.watched_camera import WatchedCamera
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.presenting.progress import (
    BASELINE_EVENT,
    Progress,
    Shown,
    to_show,
    write_progress,
)
from fer_desktop.studies.study import Stimulus, Study

BASELINE_PATIENCE_S = 5.0
"""How much longer than its length a baseline may take, with the face out of sight, until the
stimuli begin without it."""
GOES_ON = float("inf")
FIRST_FRAME_MS = 20
"""How often it is looked whether a frame was recorded."""


class Step(Enum):
    """Where a run is."""

    WAITING = auto()
    RECORDING = auto()
    """The session is being made."""
    BASELINE = auto()
    STIMULI = auto()
    ENDED = auto()
    STOPPED = auto()


class ParticipantRun(QObject):
    """Ends in ENDED or STOPPED; another one goes on from there."""

    changed = Signal()
    """The step, what is shown, or how many were shown."""
    remarked = Signal(object)
    """A Sentence for the experimenter."""
    failed = Signal(object)
    """The FerError that stopped it."""

    def __init__(
        self,
        folder: Path,
        study: Study,
        progress: Progress,
        camera: WatchedCamera,
        parent: QObject | None = None,
    ) -> None:
        """`folder`: that of the study."""
        super().__init__(parent)
        self._folder, self._study = folder, study
        self._camera = camera
        self._player, self._faces = camera.player, camera.faces
        self._markers, self._recording = camera.markers, camera.recording
        self.progress = progress
        self.step = Step.WAITING
        self.shown_now: Stimulus | None = None
        """What stands on the screen."""
        self.dropped_frames = 0
        """Frames of films that came too late, in this run."""
        self._session = ""
        self._event: Marker | None = None
        self._screen: StimulusScreen | None = None
        self._presenter: Presenter | None = None
        self._first_frame = QTimer(self, interval=FIRST_FRAME_MS)
        self._first_frame.timeout.connect(self._look_for_first_frame)
        self._baseline_ends = QTimer(self, singleShot=True)
        self._baseline_ends.timeout.connect(self._give_up_baseline)

    # from the experimenter

    def start(self, screen: QScreen | None, begin_recording: Callable[[], None]) -> None:
        """Cover a screen (None: a window that is not full, for a trial) and begin to record.

        Raises SessionError while something else is recorded, or where a stimulus is gone.
        """
        if self._recording.active or self._recording.preparing:
            raise SessionError(
                "Something is recorded already, and may be of somebody else.",
                "Stop it, then run the participant.",
            )
        stimuli = to_show(self._study, self.progress)
        self._screen = StimulusScreen()
        self._presenter = Presenter(self._screen, self._folder, parent=self)
        self._presenter.began.connect(self._on_began)
        self._presenter.ended.connect(self._on_shown)
        self._presenter.broken_off.connect(self._on_broken_off)
        self._presenter.remarked.connect(self.remarked)
        self._presenter.failed.connect(self._on_failed)
        self._presenter.finished.connect(self._on_finished)
        self._screen.escaped.connect(self.stop)
        QGuiApplication.instance().screenRemoved.connect(self._on_screen_removed)  # type: ignore[union-attr]
        self._show_screen(screen)
        self._screen.show_scene(Scene(has_cross=True))
        self._stimuli = stimuli
        self.step = Step.RECORDING
        self._recording.changed.connect(self._on_recording)
        self._recording.failed.connect(self._on_failed)
        problem = self._camera.take_neutral_face_of(
            self.progress.participant, StudyFolder(self._folder).baselines
        )
        if problem is not None:
            self.remarked.emit(problem)
        begin_recording()
        self.changed.emit()

    def _show_screen(self, screen: QScreen | None) -> None:
        assert self._screen is not None
        if screen is None:
            self._screen.resize(960, 540)
            self._screen.show()
        else:
            self._screen.setScreen(screen)
            self._screen.setGeometry(screen.geometry())
            self._screen.showFullScreen()
        self._screen.activateWindow()

    def stop(self) -> None:
        """Break off; what was shown to its end stays shown."""
        if self.step in (Step.RECORDING, Step.BASELINE, Step.STIMULI):
            self._end(Step.STOPPED)

    # recording and baseline

    def _on_recording(self) -> None:
        is_gone = not self._recording.active and not self._recording.preparing
        if self.step is Step.RECORDING and self._recording.active:
            self._first_frame.start()
        elif is_gone and self.step in (Step.RECORDING, Step.BASELINE, Step.STIMULI):
            self.remarked.emit(
                Sentence(
                    "The recording has ended: when the camera is back, go on with the stimulus "
                    "that was interrupted."
                )
            )
            self._end(Step.STOPPED)

    def _look_for_first_frame(self) -> None:
        """The session's clock begins with its first picture: what is shown sooner has no time."""
        if self.step is not Step.RECORDING or not self._recording.active:
            self._first_frame.stop()
        elif self._recording.recorded:
            self._first_frame.stop()
            assert self._recording.folder is not None
            self._session = self._recording.folder.name
            self._begin_baseline()

    def _begin_baseline(self) -> None:
        length_s = self._study.design.baseline_s
        face = self._faces.chosen
        if not length_s or BASELINE_EVENT in {shown.stimulus for shown in self.progress.shown}:
            self._begin_stimuli()
            return
        if face is None:
            self.remarked.emit(Sentence("No face is seen: the stimuli begin without a baseline."))
            self._begin_stimuli()
            return
        self.step = Step.BASELINE
        self._begin_event(BASELINE_EVENT, self._now_s())
        self._faces.baseline_recorded.connect(self._on_baseline)
        self._faces.collect_baseline(face, length_s)
        self._baseline_ends.start(round(1000 * (length_s + BASELINE_PATIENCE_S)))
        self.changed.emit()

    def _on_baseline(self) -> None:
        if self.step is Step.BASELINE:
            self._keep(Shown(BASELINE_EVENT, self._session))
            self._end_baseline()

    def _give_up_baseline(self) -> None:
        if self.step is Step.BASELINE:
            self._faces.stop_collecting()
            self.remarked.emit(
                Sentence("The face was not seen for long enough: there is no baseline.")
            )
            self._end_baseline()

    def _end_baseline(self) -> None:
        self._baseline_ends.stop()
        self._faces.baseline_recorded.disconnect(self._on_baseline)
        self._end_event(self._now_s())
        self._begin_stimuli()

    # stimuli

    def _begin_stimuli(self) -> None:
        assert self._presenter is not None
        self.step = Step.STIMULI
        self.changed.emit()
        self._presenter.start(self._stimuli)

    def _on_began(self, stimulus: Stimulus, painted_at: float) -> None:
        self.shown_now = stimulus
        self._begin_event(stimulus.name, self._time_s(painted_at))
        self.changed.emit()

    def _on_shown(self, stimulus: Stimulus, _begin: float, end: float, dropped: int) -> None:
        self._end_event(self._time_s(end))
        self.dropped_frames += dropped
        self._keep(Shown(stimulus.name, self._session, dropped))

    def _on_broken_off(self, _stimulus: Stimulus, _begin: float, end: float) -> None:
        self._end_event(self._time_s(end))

    def _on_finished(self) -> None:
        self._end(Step.ENDED)

    def _on_failed(self, error: FerError) -> None:
        self.failed.emit(error)
        self.stop()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self._screen is not None and self._screen.screen() is screen:
            self.remarked.emit(
                Sentence("The participant's screen is gone: connect it, and go on from here.")
            )
            self.stop()

    def _keep(self, shown: Shown) -> None:
        """Write down what was seen, at once."""
        self.progress = self.progress.with_shown(shown)
        try:
            write_progress(self._folder, self.progress)
        except FerError as error:
            self._on_failed(error)
        self.changed.emit()

    # events

    def _now_s(self) -> float:
        return self._player.position_s

    def _time_s(self, moment: float) -> float:
        """A moment by `time.perf_counter()` in the time of the source, as its frames tell it."""
        frame = self._player.latest_frame
        return self._now_s() if frame is None else session_time_s(moment, frame)

    def _begin_event(self, name: str, time_s: float) -> None:
        self._event = Marker(time_s, name, GOES_ON)
        self._markers.add(self._event)

    def _end_event(self, time_s: float) -> None:
        event, self._event = self._event, None
        if event is not None:
            self._markers.end(event, max(time_s, event.timestamp))

    # the end

    def _end(self, step: Step) -> None:
        self.step = step
        self._baseline_ends.stop()
        self._first_frame.stop()
        self._faces.stop_collecting()
        self._recording.changed.disconnect(self._on_recording)
        self._recording.failed.disconnect(self._on_failed)
        QGuiApplication.instance().screenRemoved.disconnect(self._on_screen_removed)  # type: ignore[union-attr]
        presenter, screen = self._presenter, self._screen
        assert presenter is not None
        assert screen is not None
        presenter.stop()
        self._end_event(self._now_s())
        screen.end()
        screen.deleteLater()
        self._screen = self._presenter = None
        self.shown_now = None
        self._recording.stop()
        self.changed.emit()


STEP_WORDS = {
    Step.WAITING: translatable("Ready"),
    Step.RECORDING: translatable("The recording begins…"),
    Step.BASELINE: translatable("Neutral face: the participant looks at the cross"),
    Step.STIMULI: translatable("Stimuli are shown"),
    Step.ENDED: translatable("All stimuli were shown"),
    Step.STOPPED: translatable("Stopped; it can go on with the next stimulus"),
}
