"""An analyzer that keeps up with a live source: analyse, measure, adapt, rest."""

import time
from collections.abc import Callable
from typing import Protocol

import psutil

from fer_desktop.adaptation import Adaptation, Effort
from fer_desktop.frames import Analysis, Frame
from fer_desktop.settings import PerformanceSettings

SAMPLE_INTERVAL_S = 1.0


class _Analyzes(Protocol):
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
        analyzer: _Analyzes,
        locator: Callable[[], _Adapts],
        performance: PerformanceSettings,
        rest: Callable[[float], object] = time.sleep,
    ) -> None:
        self._analyzer = analyzer
        self._locator = locator
        self._rest = rest
        self._adaptation = Adaptation(performance)
        self._cpu = _CpuShare()
        self._applied: tuple[_Adapts, Effort] | None = None

    @property
    def effort(self) -> Effort:
        """How hard it looks at present; its `text` belongs into the status bar."""
        return self._adaptation.effort

    def analyze(self, frame: Frame) -> Analysis:
        """Analyse with the present effort; then learn what it cost, and rest if need be."""
        started_at = time.perf_counter()
        wanted = (self._locator(), self.effort)
        if wanted != self._applied:
            wanted[0].apply(wanted[1])
            self._applied = wanted
        analysis = self._analyzer.analyze(frame)
        finished_at = time.perf_counter()
        cost_ms = (finished_at - started_at) * 1000
        rest_s = self.effort.rest_s(cost_ms)
        self._adaptation.observe(finished_at, cost_ms, self._cpu.share(finished_at))
        if rest_s > 0:
            self._rest(rest_s)
        return analysis


class _CpuShare:
    """This process's share of the whole machine's processor, sampled once a second."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._cores = psutil.cpu_count() or 1
        self._sampled_at: float | None = None
        self._cpu_s = 0.0
        self._share: float | None = None

    def share(self, now_s: float) -> float | None:
        """0 to 1, or None before the first second has passed."""
        if self._sampled_at is not None and now_s - self._sampled_at < SAMPLE_INTERVAL_S:
            return self._share
        times = self._process.cpu_times()
        cpu_s = times.user + times.system
        if self._sampled_at is not None:
            elapsed_s = now_s - self._sampled_at
            self._share = (cpu_s - self._cpu_s) / elapsed_s / self._cores
        self._sampled_at, self._cpu_s = now_s, cpu_s
        return self._share
