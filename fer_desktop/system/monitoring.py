"""Monitoring: what the program itself costs, as in the paper's Tables 4 and 5.

The paper measured its training and testing with a process monitor's four columns. The same
four are sampled here for this process: CPU as a share of one core (a process that keeps two
cores busy has 200 %), split into user and system time, and resident memory.
"""

import time
from dataclasses import dataclass

import psutil


@dataclass(frozen=True)
class ResourceSample:
    """Cost of this process since the sample before.

    Percentages are of one core; `memory_percent` is of the machine's memory.
    `elapsed_s` counts from the monitor's start.
    """

    elapsed_s: float
    cpu_percent: float
    user_percent: float
    system_percent: float
    memory_percent: float
    memory_mb: float


@dataclass(frozen=True)
class Memory:
    """Memory of this process in MB.

    `proportional_mb` counts pages that it shares with other processes by its part of them, and is
    what one more process costs; None where the system does not tell.
    """

    resident_mb: float
    proportional_mb: float | None


def memory() -> Memory:
    """At this moment; it takes some milliseconds."""
    found = psutil.Process().memory_full_info()
    proportional = getattr(found, "pss", None)  # Linux
    return Memory(found.rss / 1e6, None if proportional is None else proportional / 1e6)


class ResourceMonitor:
    """Samples this process; call `sample` about once a second."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._started_at = time.perf_counter()
        self._last_at = self._started_at
        self._last_times = self._process.cpu_times()

    @property
    def is_due(self) -> bool:
        """Whether a second has passed since the last sample."""
        return time.perf_counter() - self._last_at >= 1.0

    def sample(self) -> ResourceSample:
        """The cost since the last call (or since the monitor was made)."""
        now = time.perf_counter()
        times = self._process.cpu_times()
        elapsed_s = max(now - self._last_at, 1e-6)
        user = 100 * (times.user - self._last_times.user) / elapsed_s
        system = 100 * (times.system - self._last_times.system) / elapsed_s
        self._last_at, self._last_times = now, times
        resident = self._process.memory_info().rss
        return ResourceSample(
            elapsed_s=now - self._started_at,
            cpu_percent=user + system,
            user_percent=user,
            system_percent=system,
            memory_percent=100 * resident / psutil.virtual_memory().total,
            memory_mb=resident / 1_000_000,
        )
