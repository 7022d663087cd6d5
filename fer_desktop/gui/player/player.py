"""The player of live runs: their state, what there is to show, and what can be done.

The work is done by a `pipeline.run.Run`; its signals arrive queued, and those of a run that has
ended meanwhile are recognised as stale. Nothing here waits.
"""

import logging

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from fer_desktop.core.errors import FerError, SourceError, SourceProblem
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import Settings, of_a_run, of_an_analyzer, with_analysis_of
from fer_desktop.gui.player.run_signals import QtRunSignals
from fer_desktop.pipeline.listening import RunListener
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.pipeline.reloading import CreateAnalyzer, LoadedAnalyzer, RunAnalyzer
from fer_desktop.pipeline.run import OpenSource, Place, Run, RunContext
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sources.base import Source, SourceInfo, SourceKind
from fer_desktop.sources.playback import PlaybackState
from fer_desktop.sources.registry import reading_of
from fer_desktop.system.process import give_back_memory

logger = logging.getLogger(__name__)

_CAMERA_STATES: dict[SourceProblem | None, PlayerState] = {
    SourceProblem.MISSING: PlayerState.NO_CAMERA,
    SourceProblem.BUSY: PlayerState.BUSY,
    SourceProblem.DENIED: PlayerState.DENIED,
}


def open_with_settings(spec: str, settings: Settings) -> Source:
    """`fer_desktop.sources.open_source`, imported when first needed."""
    from fer_desktop.sources import open_source

    return open_source(spec, settings.camera, settings.source, reuses_memory=True)


def create_from_settings(settings: Settings) -> RunAnalyzer:
    """`fer_desktop.analysis.analyzer.create_analyzer`, imported when first needed."""
    from fer_desktop.analysis.analyzer import create_analyzer

    return create_analyzer(settings)


class Player(QObject):
    """One source at a time, from start to stop."""

    ending = Signal()
    """The run is about to be ended by somebody: what is still being typed belongs to it."""
    begins = Signal()
    """A source is about to be opened: forget the last run."""
    state_changed = Signal(object)
    """The new PlayerState."""
    source_opened = Signal(object)
    """SourceInfo of the source that gives pictures now."""
    analyzer_ready = Signal(object)
    """The analyzer in use; made in its own thread, to be read only."""
    settings_refused = Signal(object)
    """The FerError for which a setting could not take effect; the run goes on."""
    settings_changed = Signal()
    """Other `settings` are in effect."""
    faces_merged = Signal(int, int)
    """A face has the second number from now on instead of the first."""
    held_back = Signal()
    """A setting was changed that takes effect only with `release_settings`."""

    def __init__(
        self,
        settings: Settings,
        open_source: OpenSource = open_with_settings,
        create_analyzer: CreateAnalyzer = create_from_settings,
        retry_interval_s: float = 1.0,
    ) -> None:
        super().__init__()
        self.settings = settings
        """Those in effect."""
        self._wanted = settings
        self._holds = False
        self._closed = False
        self.speed = 1.0
        """How fast files are played; 1 is a file's own speed."""
        self.timeline = Timeline()
        self.state = PlayerState.IDLE
        self.spec = ""
        self.error: FerError | None = None
        self.analyzer: RunAnalyzer | None = None
        self._run: Run | None = None
        self._listeners: tuple[RunListener, ...] = ()
        signals = QtRunSignals()  # lives as long as a thread that may still emit
        self._context = RunContext(
            open_source, create_analyzer, retry_interval_s, self.timeline, signals
        )
        for signal, slot in (
            (signals.opened, self._on_opened),
            (signals.ready, self._on_ready),
            (signals.analysed, self._on_first_analysis),
            (signals.lost, self._on_lost),
            (signals.back, self._on_back),
            (signals.failed, self._on_failed),
            (signals.analyzer_kept, self._on_analyzer_kept),
            (signals.merged, self._on_merged),
            (signals.finished, self._on_finished),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self, interval=50)
        self._watch.timeout.connect(self._look_for_end)

    # what there is to see

    @property
    def run(self) -> Run | None:
        """The run that goes on; no two are the same, even of one source."""
        return None if self._run is None or self._run.stopped.is_set() else self._run

    @property
    def info(self) -> SourceInfo | None:
        return self._run.info if self._run else None

    @property
    def latest_analysis(self) -> Analysis | None:
        return self._run.latest_analysis if self._run else None

    @property
    def latest_frame(self) -> Frame | None:
        """The newest captured frame; the window shows it only until there is an analysis."""
        return self._run.latest_frame if self._run else None

    @property
    def captured(self) -> int:
        return self._run.counts.captured if self._run else 0

    @property
    def analysed(self) -> int:
        return self._run.counts.analysed if self._run else 0

    @property
    def dropped(self) -> int:
        return self._run.dropped if self._run else 0

    @property
    def damaged(self) -> int:
        """Analysed pictures that the decoder calls damaged."""
        return self._run.counts.damaged if self._run else 0

    @property
    def frame_rate_hz(self) -> float:
        """Analysed frames a second over the last two seconds."""
        return self._run.frame_rate_hz() if self._run else 0.0

    @property
    def effort_text(self) -> str:
        """What is left out because the computer is too slow for the camera, or nothing."""
        adaptive = self._run.adaptive if self._run else None
        return adaptive.workload.text if adaptive else ""

    @property
    def can_seek(self) -> bool:
        return bool(self._run and self._run.playback)

    @property
    def position_s(self) -> float:
        analysis = self.latest_analysis
        return analysis.frame.timestamp if analysis else 0.0

    @property
    def threshold(self) -> float:
        """Labels below this probability are "unsure": the settings', or else the model's own."""
        chosen = self.settings.classification.threshold
        if chosen is not None:
            return chosen
        return self.analyzer.threshold if self.analyzer is not None else 0.0

    def add_listener(self, listener: RunListener) -> None:
        """Give every frame and analysis of every run to come to `listener`, in their threads."""
        self._listeners = (*self._listeners, listener)

    # what can be done

    def start(self, spec: str) -> None:
        """Open a source and analyse it; ends what ran before. Does nothing after `close`."""
        self._start(spec, Place())

    def _restart(self) -> None:
        """Open the source again: a file goes on where it is, a live source with the present."""
        analysis, place = self.latest_analysis, self._run.place if self._run else Place()
        if analysis is not None:
            time_s = analysis.frame.timestamp if self.can_seek else 0.0
            place = Place(time_s, self.state is PlayerState.PAUSED and self.can_seek)
        self._start(self.spec, place)

    def _start(self, spec: str, place: Place) -> None:
        if self._closed:  # e.g. a video that was found only when its window was closed
            return
        self.ending.emit()
        self._end_run()
        self.spec = spec
        self.error = None
        self.timeline.clear()
        self.settings = self._wanted
        run = Run(self._context, spec, self.settings, self._listeners, place)
        previous, self._run = self._run, run
        self._run.set_speed(self.speed)
        self.begins.emit()
        self._set_state(PlayerState.STARTING)
        self._run.start(previous)
        self._watch.start()

    def stop(self) -> None:
        """End the run; the timeline stays to be looked at."""
        self.ending.emit()
        self._end_run()
        self._set_state(PlayerState.IDLE)

    def pause(self) -> None:
        if self.state is PlayerState.RUNNING and self._run and self._run.pause():
            self._set_state(PlayerState.PAUSED)

    def resume(self) -> None:
        """Go on after a pause; after the end of a file, play it again."""
        if self.state is PlayerState.ENDED:
            self.seek(0.0)
            if self._run and self._run.resume():
                self._set_state(PlayerState.RUNNING)
        elif self.state is PlayerState.PAUSED and self._run and self._run.resume():
            self._set_state(PlayerState.RUNNING)

    def step(self, count: int = 1) -> None:
        """One frame on, or back with -1; pauses a file."""
        if self._run and self._run.playback and self.state.has_source:
            (self._run.playback.step if count > 0 else self._run.playback.step_back)()
            self._set_state(PlayerState.PAUSED)

    def seek(self, timestamp: float) -> None:
        if self._run and self._run.playback and self.state.has_source:
            self._run.playback.seek(timestamp)
            if self.state is PlayerState.ENDED:
                paused = self._run.playback.state is PlaybackState.PAUSED
                self._set_state(PlayerState.PAUSED if paused else PlayerState.RUNNING)

    def set_speed(self, speed: float) -> None:
        """Play files this fast, the present one and those to come."""
        self.speed = speed
        if self._run:
            self._run.set_speed(speed)

    def apply_settings(self, settings: Settings) -> None:
        """Take other settings; what concerns analysis takes effect with the next frame."""
        before, self._wanted = self._wanted, settings
        if not self._holds:
            self._put_into_effect()
        elif of_a_run(settings) not in (of_a_run(before), of_a_run(self.settings)):
            self.held_back.emit()

    def _put_into_effect(self) -> None:
        old, self.settings = self.settings, self._wanted
        self.settings_changed.emit()
        if not self._run or not self.state.has_source:
            return
        camera_changed = old.camera != self.settings.camera and self.spec.startswith("camera:")
        new_reading = reading_of(self.spec, self.settings.source)
        if camera_changed or new_reading != reading_of(self.spec, old.source):
            self._restart()
        elif of_an_analyzer(old) != of_an_analyzer(self.settings):
            self._run.reload(self.settings)

    @property
    def holds_settings(self) -> bool:
        """Whether a recording goes on, which says what it is made with."""
        return self._holds

    def hold_settings(self) -> LoadedAnalyzer | None:
        """Go on as it is until `release_settings`: a recording says what it is made with.

        Gives the analyzer and the settings in use, or None where nothing is analysed yet.
        """
        used = self.run.analyzer.hold() if self.run else None
        if used is None:
            return None
        self._holds = True
        self.settings = with_analysis_of(self.settings, used.settings)
        self.settings_changed.emit()
        if of_a_run(self._wanted) != of_a_run(self.settings):  # a change was on its way
            self.held_back.emit()
        return LoadedAnalyzer(used.analyzer, self.settings)

    def release_settings(self) -> None:
        """Put into effect what was changed meanwhile."""
        if self._holds:
            self._holds = False
            if self._run:
                self._run.analyzer.let_go()
            self._put_into_effect()

    def close(self) -> None:
        """End everything, for good and without waiting; the threads finish by themselves."""
        self._closed = True
        self._end_run()
        self._watch.stop()
        self.state = PlayerState.IDLE

    # what happens in the threads

    def _end_run(self) -> None:
        self._watch.stop()
        if self._run:
            self._run.stop()

    def _set_state(self, state: PlayerState) -> None:
        if state is not self.state:
            logger.info("%s → %s (%s)", self.state.value, state.value, self.spec)
            self.state = state
            self.state_changed.emit(state)

    def _is_stale(self, run: Run) -> bool:
        return run is not self._run or run.stopped.is_set()

    def _on_opened(self, run: Run, info: SourceInfo) -> None:
        if not self._is_stale(run):
            if info.kind is SourceKind.CAMERA:  # a number may mean another one when it comes back
                self.spec = run.spec = f"camera:{info.name}"
            self.source_opened.emit(info)

    def _on_ready(self, run: Run, analyzer: RunAnalyzer) -> None:
        if not self._is_stale(run):
            self.analyzer = analyzer
            start_thread("give back memory", give_back_memory)  # the last one's networks are free
            self.analyzer_ready.emit(analyzer)

    def _on_first_analysis(self, run: Run) -> None:
        if not self._is_stale(run) and self.state is PlayerState.STARTING:
            waits = run.playback is not None and run.playback.state is PlaybackState.PAUSED
            self._set_state(PlayerState.PAUSED if waits else PlayerState.RUNNING)

    def _on_lost(self, run: Run, error: SourceError) -> None:
        if not self._is_stale(run):
            self.error = error
            self._set_state(PlayerState.LOST)

    def _on_back(self, run: Run, info: SourceInfo) -> None:
        if not self._is_stale(run):
            self.error = None
            self.source_opened.emit(info)
            self._set_state(PlayerState.PAUSED if run.is_paused else PlayerState.RUNNING)

    def _on_failed(self, run: Run, error: FerError) -> None:
        if self._is_stale(run):
            return
        self._end_run()
        self.error = error
        problem = error.problem if isinstance(error, SourceError) else None
        states = _CAMERA_STATES if _is_camera(self.spec) else {}
        self._set_state(states.get(problem, PlayerState.FAILED))

    def _on_analyzer_kept(self, run: Run, error: FerError) -> None:
        if not self._is_stale(run):
            self.settings_refused.emit(error)

    def _on_merged(self, run: Run, gone: int, kept: int) -> None:
        if not self._is_stale(run):
            self.faces_merged.emit(gone, kept)

    def _on_finished(self, run: Run) -> None:
        """Both threads have ended by themselves: a stream that stopped."""
        if not self._is_stale(run) and not self.state.is_failure:
            self._end_run()
            self._set_state(PlayerState.ENDED)

    def _look_for_end(self) -> None:
        if self.state is PlayerState.RUNNING and self._run and self._run.at_end:
            self._set_state(PlayerState.ENDED)


def _is_camera(spec: str) -> bool:
    return spec.startswith("camera:") or spec.isdigit()
