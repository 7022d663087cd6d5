"""An analyzer that keeps up with a live source: analyse, measure, adapt, rest."""

import os
import time
from collections.abc import Callable
from typing import Protocol

from fer_desktop.analysis.adaptation import Adaptation, Workload
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import PerformanceSettings


class Analyzes(Protocol):
    """Whatever makes an analysis of a frame."""

    def analyze(self, frame: Frame) -> Analysis: ...


class _Adapts(Protocol):
    def apply(self, workload: Workload) -> None: ...


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
        self._applied: tuple[_Adapts, Workload] | None = None
        self._started_at = 0.0
        self.adapt_to(performance)

    @property
    def workload(self) -> Workload:
        """How much is done for each frame at present; its `text` is for the status bar."""
        return self._adaptation.workload

    def adapt_to(self, performance: PerformanceSettings) -> None:
        """Start again from the full workload with these settings."""
        self._adaptation = Adaptation(performance, os.cpu_count() or 1)

    def analyze(self, frame: Frame) -> Analysis:
        """Analyse with the present workload, then count in what it cost."""
        self._started_at = time.perf_counter()
        wanted = (self._locator(), self.workload)
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
        left_s = self._started_at + self.workload.interval_s - time.perf_counter()
        if left_s > 0:
            self._wait(left_s)
