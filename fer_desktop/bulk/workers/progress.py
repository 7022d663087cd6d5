"""Progress: one share of the whole and the time left, by the bytes of the sources.

A folder of short clips and a film of two hours are alike so; files counted would lie.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from fer_desktop.bulk.jobs import ENDED, JobState
from fer_desktop.bulk.workers.events import Advanced, Began, Changed, Ended, Event, Planned
from fer_desktop.bulk.workers.plan import PlannedJob
from fer_desktop.core.timing import clock

AN_UNKNOWN_SOURCE_BYTES = 1_000_000
"""What a source counts whose size nobody knows."""
LEAST_S = 5.0
"""Sooner no time left is told: the first worker is still loading."""


@dataclass(frozen=True)
class AtWork:
    """One line: what a worker does."""

    session: str
    share: float = 0.0
    frames: int = 0
    began_at: float = 0.0


class Progress:
    """Takes the events of a run."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._sizes: dict[str, int] = {}
        self._total = self._ended_bytes = self._elsewhere_bytes = 0
        self._now = now
        self._began_at = now()
        self.workers: dict[int, AtWork] = {}
        """By the worker's number."""
        self.jobs = 0
        """How many are to be done."""
        self.ended = 0
        self.not_well = 0

    def take(self, event: Event) -> None:
        """Count one event."""
        if isinstance(event, Planned):
            self._add(event.plan.to_do)
            self._began_at = self._now()
        elif isinstance(event, Changed):
            self._sizes = {n: s for n, s in self._sizes.items() if n not in event.removed}
            self._add(event.added)
        elif isinstance(event, Began):
            self.workers[event.worker] = AtWork(event.session, began_at=self._now())
        elif isinstance(event, Advanced) and event.worker in self.workers:
            before = self.workers[event.worker]
            self.workers[event.worker] = replace(before, share=event.share, frames=event.frames)
        elif isinstance(event, Ended):
            name = event.record.session
            self.workers = {n: each for n, each in self.workers.items() if each.session != name}
            if event.record.state in ENDED:
                self.ended += 1
                self.not_well += event.record.state is not JobState.DONE
                size = self._sizes.get(name, 0)
                self._ended_bytes += size
                self._elsewhere_bytes += size if event.elsewhere else 0

    def _add(self, jobs: tuple[PlannedJob, ...]) -> None:
        for each in jobs:
            self._sizes[each.spec.session] = each.size_bytes or AN_UNKNOWN_SOURCE_BYTES
        self._total, self.jobs = sum(self._sizes.values()), len(self._sizes)

    @property
    def _done_bytes(self) -> float:
        at_work = (self._sizes.get(w.session, 0) * w.share for w in self.workers.values())
        return self._ended_bytes + sum(at_work)

    @property
    def share(self) -> float:
        """Share of the bytes of all sources, 0 to 1."""
        return min(self._done_bytes / self._total, 1.0) if self._total else 1.0

    @property
    def left_s(self) -> float | None:
        """Seconds until all is done at the pace so far; None while nobody can tell."""
        elapsed_s = self._now() - self._began_at
        done, own = self._done_bytes, self._done_bytes - self._elsewhere_bytes
        if elapsed_s < LEAST_S or own <= 0:
            return None
        return elapsed_s * (self._total - done) / own


def clock_text(seconds: float | None) -> str:
    """A length of time as `2:05` (minutes) or `3:02:05`; `?` for None."""
    return "?" if seconds is None else clock(seconds)
