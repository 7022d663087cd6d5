"""The run behind the window: its two threads, its state, and the newest results.

Capture and analysis each run in a thread (`fer_desktop.pipeline`). Facts, such as "opened" or
"failed", come to the GUI thread by queued signals; pictures never do: the window pulls
`latest_analysis` on a timer. Nothing here waits: stopping closes the channel and the source,
the threads end by themselves, and what they still say is recognised as stale by its run.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from enum import Enum
from threading import Event, Thread
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from fer_desktop.adaptive import AdaptiveAnalyzer
from fer_desktop.errors import FerError, SourceError, SourceProblem
from fer_desktop.frames import Analysis, Frame
from fer_desktop.gui.threads import start_thread
from fer_desktop.settings import Settings
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo
from fer_desktop.timeline import Timeline

logger = logging.getLogger(__name__)

OpenSource = Callable[[str, Settings], Source]
CreateAnalyzer = Callable[[Settings], Any]
"""Gives an object with `analyze(frame)` and a `locator`, made in the thread that uses it."""


class SessionState(Enum):
    """What the window is doing.

        IDLE ──start──▶ STARTING ──first analysis──▶ RUNNING ⇄ PAUSED
                           │                          │  │
                           │                          │  ├─ end of file ─▶ ENDED ─ seek ─▶ RUNNING
                           │                          │  └─ source gone ─▶ LOST ─ back ──▶ RUNNING
                           ▼                          ▼
        NO_CAMERA (no such camera), BUSY (in use), DENIED (refused by the system),
        FAILED (anything else, with its reason)

    `start` and `stop` are possible in every state; `stop` leads to IDLE.
    """

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"
    NO_CAMERA = "no camera"
    BUSY = "busy"
    DENIED = "denied"
    LOST = "lost"
    FAILED = "failed"

    @property
    def is_failure(self) -> bool:
        return self in _FAILURES

    @property
    def has_source(self) -> bool:
        """A source is open, or coming."""
        return self in _WITH_SOURCE


_FAILURES = frozenset(
    {SessionState.NO_CAMERA, SessionState.BUSY, SessionState.DENIED, SessionState.FAILED}
)
_WITH_SOURCE = frozenset(
    {
        SessionState.STARTING,
        SessionState.RUNNING,
        SessionState.PAUSED,
        SessionState.ENDED,
        SessionState.LOST,
    }
)


def open_with_settings(spec: str, settings: Settings) -> Source:
    """`fer_desktop.sources.open_source`, imported when first needed; the demo plays for ever."""
    from fer_desktop.sources import open_source

    return open_source(spec, settings.camera, loop=False)


def create_from_settings(settings: Settings) -> Any:
    """`fer_desktop.analyzer.create_analyzer`, imported when first needed."""
    from fer_desktop.analyzer import create_analyzer

    return create_analyzer(settings)


class _Facts(QObject):
    """What the threads have to say; every signal carries its run first."""

    opened = Signal(object, object)
    ready = Signal(object, object)
    analysed = Signal(object)
    lost = Signal(object, object)
    back = Signal(object, object)
    failed = Signal(object, object)
    analyzer_kept = Signal(object, object)
    finished = Signal(object)


class Session(QObject):
    """One source at a time, from start to stop."""

    state_changed = Signal(object)
    """The new SessionState."""
    source_opened = Signal(object)
    """SourceInfo of the source that gives pictures now."""
    analyzer_ready = Signal(object)
    """The analyzer in use; made in its own thread, to be read only."""
    message = Signal(str)
    """One sentence worth showing in the bar, e.g. a setting that could not take effect."""

    def __init__(
        self,
        settings: Settings,
        open_source: OpenSource = open_with_settings,
        create_analyzer: CreateAnalyzer = create_from_settings,
        retry_interval_s: float = 1.0,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.timeline = Timeline()
        self.state = SessionState.IDLE
        self.spec = ""
        self.error: FerError | None = None
        self.analyzer: Any = None
        self._open_source = open_source
        self._create_analyzer = create_analyzer
        self._retry_interval_s = retry_interval_s
        self._run: _Run | None = None
        self._sinks: list[Callable[[Analysis], None]] = []
        self._frame_sinks: list[Callable[[Frame], None]] = []
        self._facts = _Facts()
        for signal, slot in (
            (self._facts.opened, self._on_opened),
            (self._facts.ready, self._on_ready),
            (self._facts.analysed, self._on_first_analysis),
            (self._facts.lost, self._on_lost),
            (self._facts.back, self._on_back),
            (self._facts.failed, self._on_failed),
            (self._facts.analyzer_kept, self._on_analyzer_kept),
            (self._facts.finished, self._on_finished),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self, interval=50)
        self._watch.timeout.connect(self._look_for_end)

    # what there is to see

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
        return self._run.counts.captured if self._run and self._run.counts else 0

    @property
    def analysed(self) -> int:
        return self._run.counts.analysed if self._run and self._run.counts else 0

    @property
    def dropped(self) -> int:
        return self._run.dropped if self._run else 0

    @property
    def frame_rate_hz(self) -> float:
        """Analysed frames a second over the last two seconds."""
        return self._run.frame_rate_hz() if self._run else 0.0

    @property
    def effort_text(self) -> str:
        """What is left out because the computer is too slow for the camera, or nothing."""
        adaptive = self._run.adaptive if self._run else None
        return adaptive.effort.text if adaptive else ""

    @property
    def can_seek(self) -> bool:
        return bool(self._run and self._run.playback)

    @property
    def position_s(self) -> float:
        analysis = self.latest_analysis
        return analysis.frame.timestamp if analysis else 0.0

    def add_sink(self, sink: Callable[[Analysis], None]) -> None:
        """Have every analysis given to `sink`, in the analysis thread."""
        self._sinks.append(sink)

    def remove_sink(self, sink: Callable[[Analysis], None]) -> None:
        if sink in self._sinks:
            self._sinks.remove(sink)

    def add_frame_sink(self, sink: Callable[[Frame], None]) -> None:
        """Have every captured frame given to `sink`, in the capture thread."""
        self._frame_sinks.append(sink)

    def remove_frame_sink(self, sink: Callable[[Frame], None]) -> None:
        if sink in self._frame_sinks:
            self._frame_sinks.remove(sink)

    # what can be done

    def start(self, spec: str) -> None:
        """Open a source and analyse it; ends what ran before."""
        self._end_run()
        self.spec = spec
        self.error = None
        self.timeline.clear()
        previous, self._run = self._run, _Run(self, spec)
        self._set_state(SessionState.STARTING)
        self._run.start(previous)
        self._watch.start()

    def stop(self) -> None:
        """End the run; the timeline stays to be looked at."""
        self._end_run()
        self._set_state(SessionState.IDLE)

    def pause(self) -> None:
        if self.state is SessionState.RUNNING and self._run and self._run.pause():
            self._set_state(SessionState.PAUSED)

    def resume(self) -> None:
        """Go on after a pause; after the end of a file, play it again."""
        if self.state is SessionState.ENDED:
            self.seek(0.0)
            if self._run and self._run.resume():
                self._set_state(SessionState.RUNNING)
        elif self.state is SessionState.PAUSED and self._run and self._run.resume():
            self._set_state(SessionState.RUNNING)

    def step(self, count: int = 1) -> None:
        """One frame on, or back with -1; pauses a file."""
        if self._run and self._run.playback and self.state.has_source:
            (self._run.playback.step if count > 0 else self._run.playback.step_back)()
            self._set_state(SessionState.PAUSED)

    def seek(self, timestamp: float) -> None:
        if self._run and self._run.playback and self.state.has_source:
            self._run.playback.seek(timestamp)
            if self.state is SessionState.ENDED:
                paused = self._run.playback.state.value == "paused"
                self._set_state(SessionState.PAUSED if paused else SessionState.RUNNING)

    def set_speed(self, speed: float) -> None:
        """1 is the file's own speed."""
        if self._run:
            self._run.set_speed(speed)

    def apply_settings(self, settings: Settings) -> None:
        """Take other settings; what concerns analysis takes effect with the next frame."""
        old, self.settings = self.settings, settings
        parts = ("detection", "tracking", "classification", "smoothing", "performance")
        changed = any(getattr(old, part) != getattr(settings, part) for part in parts)
        if not self._run or not self.state.has_source:
            return
        if changed:
            self._run.reload(settings)
        if old.camera != settings.camera and self.spec.startswith("camera:"):
            self.start(self.spec)

    def close(self) -> None:
        """End everything, without waiting; the threads finish by themselves."""
        self._end_run()
        self._watch.stop()
        self.state = SessionState.IDLE

    # what the threads say

    def _end_run(self) -> None:
        self._watch.stop()
        if self._run:
            self._run.stop()

    def _set_state(self, state: SessionState) -> None:
        if state is not self.state:
            logger.info("%s → %s (%s)", self.state.value, state.value, self.spec)
            self.state = state
            self.state_changed.emit(state)

    def _is_stale(self, run: "_Run") -> bool:
        return run is not self._run or run.stopped.is_set()

    def _on_opened(self, run: "_Run", info: SourceInfo) -> None:
        if not self._is_stale(run):
            self.source_opened.emit(info)

    def _on_ready(self, run: "_Run", analyzer: Any) -> None:
        if not self._is_stale(run):
            self.analyzer = analyzer
            self.analyzer_ready.emit(analyzer)

    def _on_first_analysis(self, run: "_Run") -> None:
        if not self._is_stale(run) and self.state is SessionState.STARTING:
            self._set_state(SessionState.RUNNING)

    def _on_lost(self, run: "_Run", error: SourceError) -> None:
        if not self._is_stale(run):
            self.error = error
            self._set_state(SessionState.LOST)

    def _on_back(self, run: "_Run", info: SourceInfo) -> None:
        if not self._is_stale(run):
            self.error = None
            self.source_opened.emit(info)
            self._set_state(SessionState.RUNNING)

    def _on_failed(self, run: "_Run", error: FerError) -> None:
        if self._is_stale(run):
            return
        self._end_run()
        self.error = error
        problem = error.problem if isinstance(error, SourceError) else None
        states: dict[SourceProblem | None, SessionState] = {
            SourceProblem.BUSY: SessionState.BUSY,
            SourceProblem.DENIED: SessionState.DENIED,
        }
        state = states.get(problem, SessionState.FAILED)
        if problem is SourceProblem.MISSING and _is_camera(self.spec):
            state = SessionState.NO_CAMERA
        self._set_state(state)

    def _on_analyzer_kept(self, run: "_Run", error: FerError) -> None:
        if not self._is_stale(run):
            self.message.emit(error.text)

    def _on_finished(self, run: "_Run") -> None:
        """Both threads have ended by themselves: a stream that stopped."""
        if not self._is_stale(run) and not self.state.is_failure:
            self._end_run()
            self._set_state(SessionState.ENDED)

    def _look_for_end(self) -> None:
        if self.state is SessionState.RUNNING and self._run and self._run.at_end:
            self._set_state(SessionState.ENDED)


def _is_camera(spec: str) -> bool:
    return spec.startswith("camera:") or spec.isdigit()


class _Run:
    """One source being captured and analysed. Made and stopped in the GUI thread."""

    def __init__(self, session: Session, spec: str) -> None:
        self.spec = spec
        self.stopped = Event()
        self.counts: Any = None
        """`fer_desktop.pipeline.Counts`, once the capture thread has imported it."""
        self.info: SourceInfo | None = None
        self.latest_frame: Frame | None = None
        self.latest_analysis: Analysis | None = None
        self.playback: Any = None
        self.adaptive: AdaptiveAnalyzer | None = None
        self._speed = 1.0
        self._session = session
        self._settings = session.settings
        self._facts = session._facts
        self._live: Any = None
        self._channel: Any = None
        self._channel_made = Event()
        self._pending: Settings | None = None
        self._analysed_at: deque[float] = deque(maxlen=240)
        self._threads: list[Thread] = []

    def start(self, previous: "_Run | None") -> None:
        self._threads = [
            start_thread("capture", self._capture, previous),
            start_thread("analysis", self._analyze),
        ]
        start_thread("end of run", self._tell_end)

    def stop(self) -> None:
        """Ask everything to end; returns at once."""
        if self.stopped.is_set():
            return
        self.stopped.set()
        if self._channel is not None:
            self._channel.close(discard=True)
        source = self.playback or self._live
        if source is not None:
            start_thread("close source", source.close)
        self._channel_made.set()

    def pause(self) -> bool:
        source = self.playback or self._live
        if source is not None:
            source.pause()
        return source is not None

    def resume(self) -> bool:
        source = self.playback or self._live
        if source is not None:
            source.resume()
        return source is not None

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        if self.playback is not None:
            self.playback.set_speed(speed)

    def reload(self, settings: Settings) -> None:
        """Analyse with other settings from the next frame on; a standing picture is redone."""
        self._pending = settings
        if self.playback is not None and self.playback.state.value != "playing":
            self.playback.seek(self.playback.position_s)

    @property
    def at_end(self) -> bool:
        if self.playback is None or self.playback.state.value != "ended":
            return False
        return bool(self.counts.analysed + self.dropped >= self.counts.captured)

    @property
    def dropped(self) -> int:
        if self.counts is None or self._channel is None:
            return 0
        return int(self.counts.dropped + self._channel.dropped)

    def frame_rate_hz(self) -> float:
        since = time.perf_counter() - 2.0
        recent = [moment for moment in tuple(self._analysed_at) if moment >= since]
        if len(recent) < 2:
            return 0.0
        return (len(recent) - 1) / (recent[-1] - recent[0])

    # in the capture thread

    def _capture(self, previous: "_Run | None") -> None:
        if previous is not None:
            previous.wait()  # the same camera cannot be opened twice
        try:
            self._capture_all()
        except FerError as error:
            self._tell(self._facts.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Capture failed")
            self._tell(self._facts.failed, _unexpected(error))
        finally:
            self._channel_made.set()

    def _capture_all(self) -> None:
        from fer_desktop.pipeline import Counts, capture, channel_for
        from fer_desktop.reconnecting import Reconnecting
        from fer_desktop.sources.playback import Playback

        if self.stopped.is_set():
            return
        self.counts = Counts()
        opened = self._session._open_source(self.spec, self._settings)
        self.info = opened.info
        source: Any
        if opened.info.is_live:
            source = self._live = Reconnecting(
                opened,
                lambda: self._session._open_source(self.spec, self._settings),
                lambda error: self._tell(self._facts.lost, error),
                self._on_back,
                self._session._retry_interval_s,
            )
        else:
            source = self.playback = Playback(
                cast(SeekableSource, opened), speed=self._speed, hold_at_end=True
            )
        self._channel = channel_for(source)
        self._channel_made.set()
        if self.stopped.is_set():  # stopped while the source was opening: nobody saw it
            self._channel.close()
            source.close()
            return
        self._tell(self._facts.opened, opened.info)
        capture(source, self._channel, self.counts, self._on_frame)

    def _on_frame(self, frame: Frame) -> None:
        self.latest_frame = frame
        for sink in tuple(self._session._frame_sinks):
            sink(frame)

    def _on_back(self, info: SourceInfo) -> None:
        self.info = info
        self._tell(self._facts.back, info)

    # in the analysis thread

    def _analyze(self) -> None:
        from fer_desktop.pipeline import analyze

        try:
            analyzer = _Reloading(self, self._session._create_analyzer(self._settings))
            self._tell(self._facts.ready, analyzer.analyzer)
            self._channel_made.wait()
            if self._channel is not None:
                paced = self._paced(analyzer)
                analyze(self._channel, paced, self.counts, self._on_analysis)
        except FerError as error:
            self._tell(self._facts.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Analysis failed")
            self._tell(self._facts.failed, _unexpected(error))

    def _paced(self, analyzer: "_Reloading") -> Any:
        """For a live source, an analyzer that keeps up with it; a file is analysed as it is."""
        if self.info is None or not self.info.is_live:
            return analyzer
        self.adaptive = AdaptiveAnalyzer(
            analyzer,
            lambda: analyzer.analyzer.locator,
            self._settings.performance,
            self.stopped.wait,
        )
        return self.adaptive

    def _on_analysis(self, analysis: Analysis) -> None:
        if self.stopped.is_set():
            return
        self._session.timeline.append(analysis)
        is_first = self.latest_analysis is None
        self.latest_analysis = analysis
        self._analysed_at.append(time.perf_counter())
        for sink in tuple(self._session._sinks):
            sink(analysis)
        if is_first:
            self._tell(self._facts.analysed)

    def take_pending(self) -> Settings | None:
        pending, self._pending = self._pending, None
        return pending

    # in a third one, that only waits

    def _tell_end(self) -> None:
        self.wait()
        self._tell(self._facts.finished)

    def wait(self) -> None:
        for thread in self._threads:
            thread.join()

    def _tell(self, signal: Any, *values: object) -> None:
        if not self.stopped.is_set():
            signal.emit(self, *values)


class _Reloading:
    """An analyzer that is replaced, between two frames, when the settings have changed."""

    def __init__(self, run: _Run, analyzer: Any) -> None:
        self.analyzer = analyzer
        self._run = run

    def analyze(self, frame: Frame) -> Analysis:
        settings = self._run.take_pending()
        if settings is not None:
            try:
                self.analyzer = self._run._session._create_analyzer(settings)
                self._run._tell(self._run._facts.ready, self.analyzer)
            except FerError as error:  # the old one goes on; the window says why
                self._run._tell(self._run._facts.analyzer_kept, error)
        result: Analysis = self.analyzer.analyze(frame)
        return result


def _unexpected(error: Exception) -> FerError:
    return FerError(
        f"Something unexpected went wrong: {type(error).__name__}: {error}",
        "The log (Help, Log window) has the details. Start again to go on.",
    )
