"""A Dask scheduler and workers in processes of their own, on 127.0.0.1 alone."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

HERE = ("--dashboard-address", "127.0.0.1:0")
"""Where its web server listens, which it starts without a dashboard too."""


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something holds, on however slow a machine."""
    pause = Event()
    for _look in range(round(seconds * 100)):
        if holds():
            return
        pause.wait(0.01)
    raise TimeoutError("it did not come to hold")


class DaskCluster:
    """One scheduler; workers as they are started."""

    def __init__(self, folder: Path, **variables: str) -> None:
        """`variables` more in the scheduler's environment."""
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        place = folder / "scheduler.json"
        words = ["--port", "0", "--scheduler-file", str(place), "--no-dashboard", *HERE]
        self.scheduler = self._start("scheduler", *words, **variables)
        until(lambda: place.exists() and bool(place.read_text()))
        self.address: str = json.loads(place.read_text())["address"]

    def start_worker(self, *, resources: str = "job=1", **variables: str) -> int:
        """One more worker with more variables in its environment; its process number."""
        words = [self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", *HERE]
        words += ["--resources", resources] if resources else []
        return self._start("worker", *words, **variables).pid

    def kill_worker(self, pid: int) -> None:
        """As `kill -9`."""
        (process,) = [each for each in self._processes if each.pid == pid]
        process.kill()
        process.wait()

    def close(self) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    def _start(self, kind: str, *words: str, **variables: str) -> "subprocess.Popen[bytes]":
        log = (self._folder / f"{kind}{len(self._processes)}.log").open("wb")
        with log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", kind, "--host", "127.0.0.1", *words],
                stdout=log,
                stderr=log,
                env={**os.environ, **variables},
            )
        self._processes.append(process)
        return process


@contextmanager
def dask_cluster(folder: Path, workers: int, **variables: str) -> Iterator[DaskCluster]:
    """A cluster that ends with the block."""
    folder.mkdir()
    cluster = DaskCluster(folder, **variables)
    try:
        for _ in range(workers):
            cluster.start_worker()
        yield cluster
    finally:
        cluster.close()
