"""Adaptation: less work per frame on a machine that a live source is too fast for, and back.

Load is the share of time that analysis keeps its thread busy. Above `HIGH_LOAD`, or when the
process takes more than its allowed share of the processor, the workload goes down one step; when
both have been low for a while, it goes up again. The first steps search less often, the next ones
at a lower resolution. If that is not enough for the allowed share, fewer frames are analysed, as
many as it allows; a machine that is too slow without a cap drops frames by itself.

    adaptation = Adaptation(settings.performance, core_count)    # live sources only
    workload = adaptation.observe(now_s, analysis_ms, cpu_s)     # after every analysed frame
    analyzer.locator.apply(workload)                             # when it has changed
    … wait until workload.interval_s after the last frame; show workload.text

Never used for files: what is done to a file depends on its timestamps alone.
"""

from dataclasses import dataclass, replace

from fer_desktop.core.errors import translatable
from fer_desktop.core.settings import PerformanceSettings

HIGH_LOAD = 0.85
LOW_LOAD = 0.5
SETTLE_S = 1.0
"""Load is averaged over this time; then the next step is decided."""
RECOVER_S = 5.0
"""Load must have been low for this long before more is tried; doubled after a failed try."""
LONGEST_RECOVER_S = 60.0
SHORTEST_INTERVAL_S = 1 / 60
LONGEST_INTERVAL_S = 1.0
"""However small the allowed share, one frame a second is analysed: no older picture is shown."""
CAP_FROM, CAP_TO = 0.9, 0.95
"""Frames are added while the process takes less than the first, as many as make it the second,
as shares of the allowed share."""
FEW_INTERVAL_S = 0.3


@dataclass(frozen=True)
class Workload:
    """How much is done for each frame; `text` says what is left out, in a word for the window."""

    search_interval_factor: float = 1.0
    smallest_face_factor: float = 1.0
    interval_s: float = 0.0
    """Least time from one analysed frame to the next; 0 analyses whatever comes."""
    text: str = ""


_RARELY = translatable("slow computer: searching less often")
_COARSELY = translatable("slow computer: small faces are not searched for")
_AS_LIMITED = {
    _RARELY: translatable("processor limit: searching less often"),
    _COARSELY: translatable("processor limit: small faces are not searched for"),
}
"""The same where the computer could do more, but the settings allow it less."""
_FEWER = translatable("processor limit: fewer frames are analysed")
_FEW = translatable("processor limit: few frames are analysed")

WORKLOADS = (
    Workload(),
    Workload(2.0, 1.0, text=_RARELY),
    Workload(4.0, 1.0, text=_RARELY),
    Workload(4.0, 1.5, text=_COARSELY),
    Workload(4.0, 2.0, text=_COARSELY),
)
"""From the full one to the least."""


class Adaptation:
    """Chooses a workload from measured times; has no clock of its own."""

    def __init__(self, settings: PerformanceSettings, core_count: int) -> None:
        self._cpu_share_limit = settings.cpu_share_limit
        self._adaptive = settings.adaptive
        self._core_count = core_count
        self._step = 0
        self._limited = False
        self._interval_s = 0.0
        self._window: _Window | None = None
        self._calm_since: float | None = None
        self._recover_s = RECOVER_S
        self._went_up_at = float("-inf")

    @property
    def workload(self) -> Workload:
        workload = WORKLOADS[self._step]
        if not self._interval_s:
            text = _AS_LIMITED.get(workload.text, "") if self._limited else workload.text
            return replace(workload, text=text)
        text = _FEW if self._interval_s > FEW_INTERVAL_S else _FEWER
        return replace(workload, interval_s=self._interval_s, text=text)

    def observe(self, now_s: float, analysis_ms: float, cpu_s: float) -> Workload:
        """Count in one analysed frame; returns the workload for the next.

        `now_s` is a monotonic clock, `cpu_s` the processor time of the whole process so far.
        """
        window = self._window
        if window is None:
            self._window = _Window(now_s, cpu_s)
            return self.workload
        window.frames += 1
        window.busy_s += analysis_ms / 1000
        length_s = now_s - window.started_at
        if length_s >= SETTLE_S:
            share = (cpu_s - window.cpu_s) / length_s / self._core_count
            self._decide(now_s, window.busy_s / length_s, share, window.frames / length_s)
            self._window = _Window(now_s, cpu_s)
        return self.workload

    def _decide(self, now_s: float, load: float, share: float, rate_hz: float) -> None:
        over_limit = share > self._cpu_share_limit
        too_slow = self._adaptive and load > HIGH_LOAD
        if over_limit and self._step == len(WORKLOADS) - 1:
            self._analyse_fewer(share / self._cpu_share_limit, rate_hz)
        elif over_limit or too_slow:
            if now_s - self._went_up_at < 3 * SETTLE_S:  # the try to do more has failed
                self._recover_s = min(2 * self._recover_s, LONGEST_RECOVER_S)
            self._step = min(self._step + 1, len(WORKLOADS) - 1)
            self._limited = over_limit and not too_slow
        elif self._interval_s:
            self._analyse_more(share / self._cpu_share_limit, rate_hz)
        elif load <= LOW_LOAD and share <= 0.7 * self._cpu_share_limit:
            self._recover(now_s)
            return
        self._calm_since = None

    def _analyse_fewer(self, used: float, rate_hz: float) -> None:
        interval_s = max(self._interval_s, 1 / rate_hz) * min(used / CAP_TO, 2.0)
        self._interval_s = min(interval_s, LONGEST_INTERVAL_S)

    def _analyse_more(self, used: float, rate_hz: float) -> None:
        """`used` is the share taken of the share allowed, below 1."""
        if used > CAP_FROM:
            return
        interval_s = self._interval_s * max(used / CAP_TO, 0.8)
        source_is_slower = rate_hz * self._interval_s < 0.5
        if interval_s < SHORTEST_INTERVAL_S or source_is_slower:
            interval_s = 0.0
        self._interval_s = interval_s

    def _recover(self, now_s: float) -> None:
        if self._calm_since is None:
            self._calm_since = now_s
        elif self._step and now_s - self._calm_since >= self._recover_s:
            self._step -= 1
            self._went_up_at = now_s
            self._calm_since = None


@dataclass
class _Window:
    """What is averaged over `SETTLE_S`."""

    started_at: float
    cpu_s: float
    frames: int = 0
    busy_s: float = 0.0
