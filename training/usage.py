"""What a run costs: the CPU, user, system and memory figures of the paper's Tables 4 and 5."""

import threading
from dataclasses import dataclass
from types import TracebackType

import psutil


@dataclass(frozen=True)
class Usage:
    """Means over the time watched; `cpu_percent` is the whole machine's, as in the paper."""

    cpu_percent: float
    user_percent: float
    system_percent: float
    memory_mb: float
    """Peak resident memory of this process."""


class UsageRecorder:
    """Context manager that samples once a second in a thread; `usage()` gives the means so far."""

    def __init__(self, interval_s: float = 1.0) -> None:
        self._interval_s = interval_s
        self._samples: list[tuple[float, float, float]] = []
        self._memory_mb = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="usage", daemon=True)

    def __enter__(self) -> "UsageRecorder":
        psutil.cpu_times_percent()  # the first call only sets the starting point
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    def usage(self) -> Usage:
        """Means since the start; takes one sample itself, so that short times count too."""
        self._sample()
        cpu, user, system = (
            sum(values) / len(self._samples) for values in zip(*self._samples, strict=True)
        )
        return Usage(cpu, user, system, self._memory_mb)

    def _watch(self) -> None:
        while not self._stop.wait(self._interval_s):
            self._sample()

    def _sample(self) -> None:
        times = psutil.cpu_times_percent()
        self._samples.append((100 - times.idle, times.user + times.nice, times.system))
        memory_mb = psutil.Process().memory_info().rss / 2**20
        self._memory_mb = max(self._memory_mb, memory_mb)
