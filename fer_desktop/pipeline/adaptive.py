"""An analyzer that keeps up with a live source: analyse, measure, adapt, rest."""

import os
import time
from collections.abc import Callable
from typing import Protocol

from fer_desktop.analysis.adaptation import Adaptation, Effort
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import PerformanceSettings


class Analyzes(Protocol):
    """Whatever makes an analysis of a frame."""

    def analyze(self, frame: Frame) -> Analysis: ...


class _Adapts(Protocol):
    def apply(self, effort: Effort) -> None: ...


class AdaptiveAnalyzer:
    """Wraps an analyzer of a live source; never used for files.

    `locator` gives the locator in use, which may change between frames. While the analyzer
    rests, the source's channel replaces frames, and they are counted as dropped.
    """

    def __init__(
        self,
        analyzer: Analyzes,
        locator: Callable[[], _Adapts],
        performance: PerformanceSettings,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._analyzer = analyzer
        self._locator = locator
        self._wait = wait
        self._applied: tuple[_Adapts, Effort] | None = None
        self._started_at = 0.0
        self.adapt_to(performance)

    @property
    def effort(self) -> Effort:
        """How hard it looks at present; its `text` belongs into the status bar."""
        return self._adaptation.effort

    def adapt_to(self, performance: PerformanceSettings) -> None:
        """Start again at full effort with these settings."""
        self._adaptation = Adaptation(performance, os.cpu_count() or 1)

    def analyze(self, frame: Frame) -> Analysis:
        """Analyse with the present effort, then learn what it cost."""
        self._started_at = time.perf_counter()
        wanted = (self._locator(), self.effort)
        if wanted != self._applied:
            wanted[0].apply(wanted[1])
            self._applied = wanted
        analysis = self._analyzer.analyze(frame)
        finished_at = time.perf_counter()
        cost_ms = (finished_at - self._started_at) * 1000
        self._adaptation.observe(finished_at, cost_ms, time.process_time())
        return analysis

    def rest(self) -> None:
        """Wait until the next frame may be analysed; call it before that frame is taken."""
        left_s = self._started_at + self.effort.interval_s - time.perf_counter()
        if left_s > 0:
            self._wait(left_s)
