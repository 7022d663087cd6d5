"""Running: `fer-desktop batch` as a user starts it, watched from outside.

Processor time counts whatever else the machine does; times by the clock do not, so compare the
ratios of one run only.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

import psutil

from fer_desktop.core.errors import FerError

LOOK_EVERY_S = 0.1
EXPECTED = {0, 3}
"""Exit statuses of a batch that went to its end; 3: some sources failed."""


@dataclass(frozen=True)
class Sample:
    """One look at a worker: seconds since the start, resident memory."""

    at_s: float
    resident_mb: float


@dataclass
class Watched:
    """What was seen of one run."""

    events: list[tuple[float, dict[str, Any]]] = field(default_factory=list)
    """What it told, with the seconds since its start."""
    queue_cpu_s: float = 0.0
    """Processor time of the program that gives the jobs."""
    queue_cpu_at_first_job_s: float = 0.0
    """The part of it until the first job began: starting Python, finding the sources."""
    worker_cpu_s: float = 0.0
    samples: dict[int, list[Sample]] = field(default_factory=dict)
    """Of each worker, by its process number."""
    status: int = 0

    def times_of(self, name: str) -> list[float]:
        """When events of a name were told."""
        return [at_s for at_s, event in self.events if event.get("event") == name]

    @property
    def records(self) -> list[dict[str, Any]]:
        """What came of each job that ended."""
        return [event for _at, event in self.events if event.get("event") == "ended"]

    @property
    def analysed(self) -> int:
        return sum(int(record["analysed"]) for record in self.records)

    @property
    def working_s(self) -> float:
        """By the clock, from the first job's beginning to the last one's end."""
        began, ended = self.times_of("began"), self.times_of("ended")
        return ended[-1] - began[0] if began and ended else 0.0


class BatchProcess:
    """The command in a process of its own."""

    def __init__(self, inputs: Sequence[Path], output: Path, *words: str) -> None:
        program = [sys.executable]
        if not getattr(sys, "frozen", False):
            program += ["-m", "fer_desktop"]
        self._began_at = time.perf_counter()
        self._errors = output.with_suffix(".errors").open("w+", encoding="utf-8")
        self._process = subprocess.Popen(
            [*program, "batch", *map(str, inputs), "--output", str(output), "--json", *words],
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self.watched = Watched()
        self._cpu_s: dict[int, float] = {}
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def wait(self) -> Watched:
        """To its end. Raises FerError with its last words when it did not do its work."""
        watched = self.watch_until(lambda: False)
        if watched.status not in EXPECTED:
            self._errors.seek(0)
            words = [line for line in self._errors.read().splitlines() if line.strip()]
            raise FerError(
                "The batch failed: {reason}", reason=words[-1] if words else "no message"
            )
        return watched

    def watch_until(self, is_enough: Callable[[], bool]) -> Watched:
        """Watch it until something holds or it has ended."""
        while self.is_running and not is_enough():
            self._look()
            time.sleep(LOOK_EVERY_S)
        if not self.is_running:
            self._reader.join()
            self.watched.status = self._process.returncode
        self.watched.worker_cpu_s = sum(
            cpu_s for pid, cpu_s in self._cpu_s.items() if pid != self._process.pid
        )
        self.watched.queue_cpu_s = self._cpu_s.get(self._process.pid, 0.0)
        return self.watched

    def watch_for(self, seconds: float) -> None:
        """Watch it for so long, or until it has ended."""
        until = time.perf_counter() + seconds
        self.watch_until(lambda: time.perf_counter() >= until)

    def kill(self, *, workers_too: bool) -> None:
        """As `kill -9` does: it alone, or it and all its workers at once."""
        found = []
        with suppress(psutil.Error):
            found = psutil.Process(self._process.pid).children(recursive=True)
        for each in found if workers_too else []:
            with suppress(psutil.Error):
                each.kill()
        self._process.kill()
        self._process.wait()
        psutil.wait_procs(found)
        self._reader.join()

    def close(self) -> None:
        """End it, if it still runs."""
        if self.is_running:
            self.kill(workers_too=True)
        self._errors.close()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            at_s = time.perf_counter() - self._began_at
            with suppress(ValueError):  # it was killed amid a line
                event = json.loads(line)
                if event["event"] == "began" and not self.watched.times_of("began"):
                    self._look()
                    cpu_s = self._cpu_s.get(self._process.pid, 0.0)
                    self.watched.queue_cpu_at_first_job_s = cpu_s
                self.watched.events.append((at_s, event))

    def _look(self) -> None:
        at_s = time.perf_counter() - self._began_at
        with suppress(psutil.Error):
            own = psutil.Process(self._process.pid)
            for process in (own, *own.children(recursive=True)):
                with suppress(psutil.Error):
                    times = process.cpu_times()
                    self._cpu_s[process.pid] = times.user + times.system
                    if process.pid != own.pid:
                        resident_mb = process.memory_info().rss / 1e6
                        samples = self.watched.samples.setdefault(process.pid, [])
                        samples.append(Sample(at_s, resident_mb))


def run_batch(inputs: Sequence[Path], output: Path, *words: str) -> Watched:
    """Run a batch to its end. Raises FerError."""
    process = BatchProcess(inputs, output, *words)
    try:
        return process.wait()
    finally:
        process.close()
