"""What a run costs: the CPU, user, system and memory figures of the paper's Tables 4 and 5."""

import threading
import time
from dataclasses import asdict, dataclass
from types import TracebackType

import psutil


@dataclass(frozen=True)
class Usage:
    """This process over the time watched; shares of all cores of the machine, in percent."""

    cpu_percent: float
    """`user_percent` + `system_percent`."""
    user_percent: float
    system_percent: float
    memory_mb: float
    """Largest resident memory, in millions of bytes as the program counts its own."""

    def named(self, part: str) -> dict[str, float]:
        """The figures as columns of a log, such as `training_cpu_percent`."""
        return {f"{part}_{name}": value for name, value in asdict(self).items()}


class UsageRecorder:
    """Context manager that watches this process; `usage()` covers the time since the start."""

    def __init__(self, interval_s: float = 1.0) -> None:
        self._interval_s = interval_s
        self._process = psutil.Process()
        self._memory_mb = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="usage", daemon=True)

    def __enter__(self) -> "UsageRecorder":
        self._started = time.perf_counter()
        self._times = self._process.cpu_times()
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
        """What the process has used since the start."""
        self._sample()
        now = self._process.cpu_times()
        available_s = (time.perf_counter() - self._started) * (psutil.cpu_count() or 1)
        user = 100 * (now.user - self._times.user) / available_s
        system = 100 * (now.system - self._times.system) / available_s
        return Usage(user + system, user, system, self._memory_mb)

    def _watch(self) -> None:
        while not self._stop.wait(self._interval_s):
            self._sample()

    def _sample(self) -> None:
        self._memory_mb = max(self._memory_mb, self._process.memory_info().rss / 1_000_000)
