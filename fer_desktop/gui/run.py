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
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from fer_desktop.adaptive import AdaptiveAnalyzer
from fer_desktop.errors import FerError, translatable
from fer_desktop.frames import Analysis, Frame
from fer_desktop.gui.threads import Task, start_thread
from fer_desktop.settings import Settings
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo
from fer_desktop.timeline import Timeline

logger = logging.getLogger(__name__)

OpenSource = Callable[[str, Settings], Source]
CreateAnalyzer = Callable[[Settings], Any]
"""Gives an object with `analyze(frame)` and a `locator`, made in the thread that uses it."""


class Facts(QObject):
    """What the threads have to say; every signal carries its run first."""

    opened = Signal(object, object)
    ready = Signal(object, object)
    analysed = Signal(object)
    lost = Signal(object, object)
    back = Signal(object, object)
    failed = Signal(object, object)
    analyzer_kept = Signal(object, object)
    finished = Signal(object)


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
    frame_sinks: list[Callable[[Frame], None]] = field(default_factory=list)
    """Are given every captured frame, in the capture thread."""


class Run:
    """One source being captured and analysed. Made and stopped in the GUI thread."""

    def __init__(self, parts: Parts, spec: str, settings: Settings) -> None:
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
        self._parts = parts
        self._settings = settings
        self._facts = parts.facts
        self._live: Any = None
        self._channel: Any = None
        self._channel_made = Event()
        self._pending: Settings | None = None
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

    def _capture(self, previous: "Run | None") -> None:
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
        for sink in tuple(self._parts.frame_sinks):
            sink(frame)

    def _on_back(self, info: SourceInfo) -> None:
        self.info = info
        self._tell(self._facts.back, info)

    # in the analysis thread

    def _analyze(self) -> None:
        try:
            analyzer = _Reloading(
                self._parts.create_analyzer(self._settings), self._another_analyzer
            )
            self._tell(self._facts.ready, analyzer.analyzer)
            self._channel_made.wait()
            if self._channel is not None:
                self._analyze_all(analyzer)
        except FerError as error:
            self._tell(self._facts.failed, error)
        except Exception as error:  # a defect must end in a sentence, not in a dead window
            logger.exception("Analysis failed")
            self._tell(self._facts.failed, _unexpected(error))

    def _analyze_all(self, analyzer: "_Reloading") -> None:
        """A live source by an analyzer that keeps up with it, a file as it is."""
        from fer_desktop.pipeline import analyze

        if self.info is None or not self.info.is_live:
            analyze(self._channel, analyzer, self.counts, self._on_analysis)
            return
        adaptive = self.adaptive = AdaptiveAnalyzer(
            analyzer,
            lambda: analyzer.analyzer.locator,
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
        for sink in tuple(self._parts.sinks):
            sink(analysis)
        if is_first:
            self._tell(self._facts.analysed)

    def _another_analyzer(self) -> Any:
        """One with the settings that were changed since the last frame; None without such."""
        settings, self._pending = self._pending, None
        if settings is None:
            return None
        try:
            analyzer = self._parts.create_analyzer(settings)
        except FerError as error:  # the old one goes on; the window says why
            self._tell(self._facts.analyzer_kept, error)
            return None
        if self.adaptive is not None:
            self.adaptive.adapt_to(settings.performance)
        self._tell(self._facts.ready, analyzer)
        return analyzer

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


class _Reloading:
    """An analyzer that is replaced, between two frames, when the settings have changed."""

    def __init__(self, analyzer: Any, replaced: Callable[[], Any]) -> None:
        """`replaced()` gives another analyzer, or None to go on with the one there is."""
        self.analyzer = analyzer
        self._replaced = replaced

    def analyze(self, frame: Frame) -> Analysis:
        self.analyzer = self._replaced() or self.analyzer
        result: Analysis = self.analyzer.analyze(frame)
        return result


def _unexpected(error: Exception) -> FerError:
    return FerError(
        translatable("Something unexpected went wrong: {kind}: {reason}"),
        translatable("The log (Help, Log window) has the details. Start again to go on."),
        kind=type(error).__name__,
        reason=error,
    )
