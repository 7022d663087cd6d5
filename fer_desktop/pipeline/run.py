"""One source being captured and analysed, in two threads (`fer_desktop.pipeline`).

Facts, such as "opened" or "failed", leave by the signals of `Facts`; pictures never do: the
newest results stand in attributes, to be pulled. Nothing here makes the GUI thread wait:
stopping closes the channel and the source, and the threads end by themselves.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Protocol, cast

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import Settings
from fer_desktop.pipeline.adaptive import AdaptiveAnalyzer
from fer_desktop.pipeline.reloading import CreateAnalyzer, InUse, ReloadingAnalyzer
from fer_desktop.pipeline.threads import Task, start_thread
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo

logger = logging.getLogger(__name__)

OpenSource = Callable[[str, Settings], Source]


class Facts(Protocol):
    """What the threads say; every `emit` carries its run first. The window gives signals."""

    opened: Any
    ready: Any
    analysed: Any
    lost: Any
    back: Any
    failed: Any
    analyzer_kept: Any
    finished: Any


@dataclass(frozen=True)
class Parts:
    """What every run of a session is made with, and where its results go."""

    open_source: OpenSource
    create_analyzer: CreateAnalyzer
    retry_interval_s: float
    timeline: Timeline
    facts: Facts
    sinks: list[Callable[[Analysis], None]] = field(default_factory=list)
    """Are given every analysis, in the analysis thread."""


class Run:
    """One source being captured and analysed. Made and stopped in the GUI thread."""

    def __init__(self, parts: Parts, spec: str, settings: Settings) -> None:
        self.spec = spec
        self.stopped = Event()
        self.counts: Any = None
        """`fer_desktop.pipeline.loops.Counts`, once the capture thread has imported it."""
        self.info: SourceInfo | None = None
        self.latest_frame: Frame | None = None
        self.latest_analysis: Analysis | None = None
        self.playback: Any = None
        self.adaptive: AdaptiveAnalyzer | None = None
        self._speed = 1.0
        self._parts = parts
        self._settings = settings
        self._facts = parts.facts
        self.analyzer = ReloadingAnalyzer(
            parts.create_analyzer,
            settings,
            self._on_ready,
            lambda error: self._tell(self._facts.analyzer_kept, error),
        )
        self._live: Any = None
        self._channel: Any = None
        self._channel_made = Event()
        self._recorders: list[Any] = []
        self._analysed_at: deque[float] = deque(maxlen=240)
        self._tasks: list[Task] = []

    def start(self, previous: "Run | None") -> None:
        self._tasks = [
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

    @property
    def is_paused(self) -> bool:
        """Whether a live source was told to give no frames, also while it is away."""
        return self._live is not None and bool(self._live.paused)

    def record(self, recorder: Any) -> None:
        """Give every frame and analysis of this run, and of no other, to `recorder` as well."""
        self._recorders.append(recorder)

    def end_recording(self, recorder: Any) -> None:
        self._recorders.remove(recorder)

    def reload(self, settings: Settings) -> None:
        """Analyse with other settings from the next frame on; a standing picture is redone."""
        self.analyzer.reload(settings)
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

    def _capture(self, previous: "Run | None") -> None:
        if previous is not None:
            previous.wait()  # the same camera cannot be opened twice
        try:
            self._capture_all()
        except FerError as error:
            self._tell(self._facts.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Capture failed")
            self._tell(self._facts.failed, unexpected(error))
        finally:
            self._channel_made.set()

    def _capture_all(self) -> None:
        from fer_desktop.pipeline.loops import Counts, capture, channel_for
        from fer_desktop.sources.playback import Playback
        from fer_desktop.sources.resilience import Reconnecting

        if self.stopped.is_set():
            return
        self.counts = Counts()
        opened = self._parts.open_source(self.spec, self._settings)
        self.info = opened.info
        source: Any
        if opened.info.is_live:
            source = self._live = Reconnecting(
                opened,
                lambda: self._parts.open_source(self.spec, self._settings),
                lambda error: self._tell(self._facts.lost, error),
                self._on_back,
                self._parts.retry_interval_s,
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
        for recorder in tuple(self._recorders):
            recorder.on_frame(frame)

    def _on_back(self, info: SourceInfo) -> None:
        self.info = info
        self._tell(self._facts.back, info)

    # in the analysis thread

    def _analyze(self) -> None:
        try:
            self.analyzer.load()
            self._channel_made.wait()
            if self._channel is not None:
                self._analyze_all()
        except FerError as error:
            self._tell(self._facts.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Analysis failed")
            self._tell(self._facts.failed, unexpected(error))

    def _analyze_all(self) -> None:
        """A live source by an analyzer that keeps up with it, a file as it is."""
        from fer_desktop.pipeline.loops import analyze

        if self.info is None or not self.info.is_live:
            analyze(self._channel, self.analyzer, self.counts, self._on_analysis)
            return
        adaptive = self.adaptive = AdaptiveAnalyzer(
            self.analyzer,
            lambda: self.analyzer.locator,
            self._settings.performance,
            self.stopped.wait,
        )
        analyze(self._channel, adaptive, self.counts, self._on_analysis, adaptive.rest)

    def _on_analysis(self, analysis: Analysis) -> None:
        if self.stopped.is_set():
            return
        self._parts.timeline.append(analysis)
        is_first = self.latest_analysis is None
        self.latest_analysis = analysis
        self._analysed_at.append(time.perf_counter())
        for recorder in tuple(self._recorders):
            recorder.on_analysis(analysis)
        for sink in tuple(self._parts.sinks):
            sink(analysis)
        if is_first:
            self._tell(self._facts.analysed)

    def _on_ready(self, used: InUse) -> None:
        if self.adaptive is not None:
            self.adaptive.adapt_to(used.settings.performance)
        self._tell(self._facts.ready, used.analyzer)

    # in a third one, that only waits

    def _tell_end(self) -> None:
        self.wait()
        self._tell(self._facts.finished)

    def wait(self) -> None:
        for task in self._tasks:
            task.wait()

    def _tell(self, signal: Any, *values: object) -> None:
        if not self.stopped.is_set():
            signal.emit(self, *values)
