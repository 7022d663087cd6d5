"""A run: one source captured and analysed in two threads (`fer_desktop.pipeline.loops`).

What happens to it, such as "opened" or "failed", leaves by the signals of `RunSignals`; pictures
never do: the newest results are attributes, to be pulled. Nothing here makes the GUI thread wait:
stopping closes the channel and the source, and the threads end by themselves.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Protocol, TypeVarTuple, cast

from fer_desktop.core.errors import FerError, SourceError, unexpected
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import Settings
from fer_desktop.pipeline.adaptive import AdaptiveAnalyzer
from fer_desktop.pipeline.keeping import KeepingAnalyzer
from fer_desktop.pipeline.listening import Emitter, RunListener
from fer_desktop.pipeline.loops import Counts, FrameChannel, analyze, capture, channel_for
from fer_desktop.pipeline.reloading import (
    CreateAnalyzer,
    LoadedAnalyzer,
    ReloadingAnalyzer,
    RunAnalyzer,
)
from fer_desktop.pipeline.threads import Task, start_thread
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo
from fer_desktop.sources.playback import Playback, PlaybackState
from fer_desktop.sources.resilience import Reconnecting
from fer_desktop.system.process import give_back_memory

logger = logging.getLogger(__name__)

OpenSource = Callable[[str, Settings], Source]
Values = TypeVarTuple("Values")


class RunSignals(Protocol):
    """What happens to runs. Emitted in their threads; the first value is the run."""

    @property
    def opened(self) -> Emitter["Run", SourceInfo]: ...
    @property
    def ready(self) -> Emitter["Run", RunAnalyzer]:
        """An analyzer was put to use."""
        ...

    @property
    def analysed(self) -> Emitter["Run"]:
        """The first frame was analysed."""
        ...

    @property
    def lost(self) -> Emitter["Run", SourceError]: ...
    @property
    def back(self) -> Emitter["Run", SourceInfo]: ...
    @property
    def failed(self) -> Emitter["Run", FerError]: ...
    @property
    def analyzer_kept(self) -> Emitter["Run", FerError]:
        """Settings could not take effect: the error says why."""
        ...

    @property
    def merged(self) -> Emitter["Run", int, int]:
        """A face has the second number from now on instead of the first, all through the file."""
        ...

    @property
    def finished(self) -> Emitter["Run"]:
        """Both threads have ended."""
        ...


@dataclass(frozen=True)
class RunContext:
    """What every run of a player is made with, and where its results go."""

    open_source: OpenSource
    create_analyzer: CreateAnalyzer
    retry_interval_s: float
    timeline: Timeline
    signals: RunSignals


@dataclass(frozen=True)
class Place:
    """Where a file begins to be played, and whether it then waits."""

    time_s: float = 0.0
    is_paused: bool = False


class Run:
    """One source being captured and analysed. Made and stopped in the GUI thread."""

    def __init__(
        self,
        context: RunContext,
        spec: str,
        settings: Settings,
        listeners: tuple[RunListener, ...] = (),
        place: Place = Place(),
    ) -> None:
        """A file begins at `place`; a live source has only the present."""
        self.spec = spec
        self.place = place
        self.stopped = Event()
        self.counts = Counts()
        self.info: SourceInfo | None = None
        self.latest_frame: Frame | None = None
        self.latest_analysis: Analysis | None = None
        self.playback: Playback | None = None
        self.adaptive: AdaptiveAnalyzer | None = None
        self._speed = 1.0
        self._context = context
        self._settings = settings
        self._signals = context.signals
        self.analyzer = ReloadingAnalyzer(
            context.create_analyzer,
            settings,
            self._on_ready,
            lambda error: self._emit(self._signals.analyzer_kept, error),
        )
        self._live: Reconnecting | None = None
        self._channel: FrameChannel | None = None
        self._channel_made = Event()
        self._listeners = listeners  # replaced, never changed: other threads go through it
        self._analysed_at: deque[float] = deque(maxlen=240)
        self._tasks: list[Task] = []
        self._loads = 0
        """How many analyzers have been put to use."""

    def start(self, previous: "Run | None") -> None:
        """Begin when `previous` has ended; it is not held until then, only its threads are."""
        self._tasks = [
            start_thread("capture", self._capture, tuple(previous._tasks) if previous else ()),
            start_thread("analysis", self._analyze),
        ]
        start_thread("end of run", self._wait_for_end)

    def stop(self) -> None:
        """Ask everything to end; returns at once."""
        if self.stopped.is_set():
            return
        self.stopped.set()
        if self._channel is not None:
            self._channel.close(discard=True)
        if (source := self._source) is not None:
            start_thread("close source", source.close)
        self._channel_made.set()

    @property
    def _source(self) -> Playback | Reconnecting | None:
        return self.playback or self._live

    def pause(self) -> bool:
        """Give no further frames; False while there is no source yet."""
        if (source := self._source) is not None:
            source.pause()
        return source is not None

    def resume(self) -> bool:
        """Give frames again; False while there is no source yet."""
        if (source := self._source) is not None:
            source.resume()
        return source is not None

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        if self.playback is not None:
            self.playback.set_speed(speed)

    @property
    def is_paused(self) -> bool:
        """Whether a live source is paused, also while it is away."""
        live = self._live
        return live is not None and live.paused

    def add_listener(self, listener: RunListener) -> None:
        """Give every frame and analysis of this run, and of no other, to `listener` as well."""
        self._listeners = (*self._listeners, listener)

    def remove_listener(self, listener: RunListener) -> None:
        self._listeners = tuple(each for each in self._listeners if each is not listener)

    def reload(self, settings: Settings) -> None:
        """Analyse with other settings from the next frame on; a standing picture is redone."""
        self.analyzer.reload(settings)
        if self.playback is not None and self.playback.state is not PlaybackState.PLAYING:
            self.playback.seek(self.playback.position_s)

    @property
    def at_end(self) -> bool:
        """Whether a file was played, and analysed, to its end."""
        if self.playback is None or self.playback.state is not PlaybackState.ENDED:
            return False
        return self.counts.analysed + self.dropped >= self.counts.captured

    @property
    def dropped(self) -> int:
        waiting = self._channel.dropped if self._channel is not None else 0
        return self.counts.dropped + waiting

    def frame_rate_hz(self) -> float:
        since = time.perf_counter() - 2.0
        recent = [moment for moment in tuple(self._analysed_at) if moment >= since]
        if len(recent) < 2:
            return 0.0
        return (len(recent) - 1) / (recent[-1] - recent[0])

    # in the capture thread

    def _capture(self, earlier: tuple[Task, ...]) -> None:
        for task in earlier:
            task.wait()  # the same camera cannot be opened twice
        try:
            self._capture_all()
        except FerError as error:
            self._emit(self._signals.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Capture failed")
            self._emit(self._signals.failed, unexpected(error))
        finally:
            self._channel_made.set()

    def _capture_all(self) -> None:
        if self.stopped.is_set():
            return
        opened = self._context.open_source(self.spec, self._settings)
        self.info = opened.info
        source: Playback | Reconnecting
        if opened.info.is_live:
            source = self._live = Reconnecting(
                opened,
                lambda: self._context.open_source(self.spec, self._settings),
                lambda error: self._emit(self._signals.lost, error),
                self._on_back,
                self._context.retry_interval_s,
            )
        else:
            source = self.playback = Playback(
                cast(SeekableSource, opened),
                speed=self._speed,
                paused=self.place.is_paused,
                hold_at_end=True,
            )
            if self.place.time_s:
                source.seek(self.place.time_s)
        channel = self._channel = channel_for(source)
        self._channel_made.set()
        if self.stopped.is_set():  # stopped while the source was opening
            channel.close()
            source.close()
            return
        self._emit(self._signals.opened, opened.info)
        capture(source, channel, self.counts, self._on_frame)

    def _on_frame(self, frame: Frame) -> None:
        self.latest_frame = frame
        for listener in self._listeners:
            listener.on_frame(frame)

    def _on_back(self, info: SourceInfo) -> None:
        self.info = info
        self._emit(self._signals.back, info)

    # in the analysis thread

    def _analyze(self) -> None:
        try:
            self.analyzer.load()
            self._channel_made.wait()
            if self._channel is not None:
                self._analyze_all(self._channel)
        except FerError as error:
            self._emit(self._signals.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Analysis failed")
            self._emit(self._signals.failed, unexpected(error))

    def _analyze_all(self, channel: FrameChannel) -> None:
        """A live source by an analyzer that keeps up with it, each frame of a file once."""
        if self.info is None or not self.info.is_live:
            analyze(channel, self._keeping(), self.counts, self._on_analysis)
            return
        adaptive = self.adaptive = AdaptiveAnalyzer(
            self.analyzer,
            lambda: self.analyzer.locator,
            self._settings.performance,
            self.stopped.wait,
        )
        analyze(channel, adaptive, self.counts, self._on_analysis, adaptive.rest)

    def _keeping(self) -> KeepingAnalyzer | ReloadingAnalyzer:
        """Of what is looked up, as in a review, nothing is kept: it is there already."""
        if self.info is None or not self.analyzer.recalls:
            return self.analyzer
        timeline, rate_hz = self._context.timeline, self.info.frame_rate_hz
        return KeepingAnalyzer(self.analyzer, timeline, rate_hz, self._on_merged)

    def _on_merged(self, gone: int, kept: int) -> None:
        self._emit(self._signals.merged, gone, kept)

    def _on_analysis(self, analysis: Analysis) -> None:
        if self.stopped.is_set():
            return
        self._context.timeline.append(analysis)
        is_first = self.latest_analysis is None
        self.latest_analysis = analysis
        self._analysed_at.append(time.perf_counter())
        for listener in self._listeners:
            listener.on_analysis(analysis)
        if is_first:
            self._emit(self._signals.analysed)

    def _on_ready(self, used: LoadedAnalyzer) -> None:
        if self._loads > 0:
            self._context.timeline.renew()
        self._loads += 1
        if self.adaptive is not None:
            self.adaptive.adapt_to(used.settings.performance)
        self._emit(self._signals.ready, used.analyzer)

    # in a third one, that only waits

    def _wait_for_end(self) -> None:
        self.wait()
        self._break_circles()
        give_back_memory()
        self._emit(self._signals.finished)

    def _break_circles(self) -> None:
        """Networks, decoder and pictures go now, and not when Python looks for circles: ten videos
        one after the other were all still there."""
        self.analyzer.forget()
        self.adaptive = self._live = None

    def wait(self) -> None:
        """Return when both threads have ended."""
        for task in self._tasks:
            task.wait()

    def _emit(self, signal: "Emitter[Run, *Values]", *values: *Values) -> None:
        if not self.stopped.is_set():
            signal.emit(self, *values)
