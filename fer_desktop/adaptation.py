"""Keeping up with a live source on a slow machine: less effort, step by step, and back.

Load is the share of time that analysis keeps its thread busy. Above `HIGH_LOAD`, or when the
process takes more than its allowed share of the processor, effort goes down one step; when both
have been low for a while, it goes up again. The steps first search less often, then at a lower
resolution, and only at the end analyse fewer frames.

    adaptation = Adaptation(settings.performance)          # live sources only
    effort = adaptation.observe(now_s, analysis_ms, cpu_share)   # after every analysed frame
    analyzer.locator.apply(effort)                         # when it has changed
    … wait effort.rest_s(analysis_ms) before the next frame; show effort.text

Never used for files: what is done to a file depends on its timestamps alone.
"""

from dataclasses import dataclass

from fer_desktop.settings import PerformanceSettings

HIGH_LOAD = 0.85
LOW_LOAD = 0.5
SETTLE_S = 1.0
"""A step is judged after this time, and load is averaged over it."""
RECOVER_S = 5.0
"""Load must have been low for this long before more is tried; doubled after a failed try."""
LONGEST_RECOVER_S = 60.0


@dataclass(frozen=True)
class Effort:
    """How hard to look. `text` is empty for full effort."""

    search_interval_factor: float = 1.0
    smallest_face_factor: float = 1.0
    busy_share: float = 1.0
    """Greatest share of time that analysis may be busy; the rest of it is rest."""
    text: str = ""

    def rest_s(self, analysis_ms: float) -> float:
        """How long to rest after an analysis that took so long."""
        return analysis_ms / 1000 * (1 / self.busy_share - 1)


EFFORTS = (
    Effort(),
    Effort(2.0, 1.0, 1.0, "slow computer: searching less often"),
    Effort(4.0, 1.0, 1.0, "slow computer: searching less often"),
    Effort(4.0, 1.5, 1.0, "slow computer: small faces are not searched for"),
    Effort(4.0, 2.0, 1.0, "slow computer: small faces are not searched for"),
    Effort(4.0, 2.0, 0.6, "slow computer: fewer frames are analysed"),
    Effort(4.0, 2.0, 0.3, "slow computer: fewer frames are analysed"),
    Effort(4.0, 2.0, 0.12, "slow computer: fewer frames are analysed"),
    Effort(4.0, 2.0, 0.05, "slow computer: few frames are analysed"),
)
"""From full effort to least."""


class Adaptation:
    """Chooses an effort from measured times; has no clock of its own."""

    def __init__(self, settings: PerformanceSettings) -> None:
        self._cpu_share_limit = settings.cpu_share_limit
        self._adaptive = settings.adaptive
        self._step = 0
        self._window_started_at: float | None = None
        self._busy_s = 0.0
        self._calm_since: float | None = None
        self._recover_s = RECOVER_S
        self._went_up_at = float("-inf")

    @property
    def effort(self) -> Effort:
        return EFFORTS[self._step]

    def observe(self, now_s: float, analysis_ms: float, cpu_share: float | None = None) -> Effort:
        """Take in one analysed frame; returns the effort for the next.

        `now_s` is a monotonic clock, `cpu_share` the process's share of the whole machine's
        processor (0 to 1) when it is known.
        """
        if self._window_started_at is None:
            self._window_started_at = now_s
            return self.effort
        self._busy_s += analysis_ms / 1000
        window_s = now_s - self._window_started_at
        if window_s < SETTLE_S:
            return self.effort
        load = self._busy_s / window_s / self.effort.busy_share
        self._window_started_at, self._busy_s = now_s, 0.0
        self._decide(now_s, load, cpu_share)
        return self.effort

    def _decide(self, now_s: float, load: float, cpu_share: float | None) -> None:
        over_limit = cpu_share is not None and cpu_share > self._cpu_share_limit
        near_limit = cpu_share is not None and cpu_share > 0.7 * self._cpu_share_limit
        too_slow = self._adaptive and load > HIGH_LOAD and self.effort.busy_share == 1.0
        if over_limit or too_slow:
            self._calm_since = None
            if now_s - self._went_up_at < 3 * SETTLE_S:  # the try to do more has failed
                self._recover_s = min(2 * self._recover_s, LONGEST_RECOVER_S)
            self._step = min(self._step + 1, self._last_step(over_limit))
        elif (load > LOW_LOAD and self.effort.busy_share == 1.0) or near_limit:
            self._calm_since = None
        elif self._calm_since is None:
            self._calm_since = now_s
        elif self._step and now_s - self._calm_since >= self._recover_s:
            self._step -= 1
            self._went_up_at = now_s
            self._calm_since = None

    def _last_step(self, over_limit: bool) -> int:
        """Only the cap makes frames rest: without it a slow machine just drops frames itself."""
        if over_limit:
            return len(EFFORTS) - 1
        return max(self._step, sum(effort.busy_share == 1.0 for effort in EFFORTS) - 1)
