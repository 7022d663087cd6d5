"""Checks that run beside each other, so that every core has work until the last one ends.

A check is a command that succeeds. Those of one lane run one after the other, the lanes beside
each other; the first check that fails ends the run. One check, the tests, is shown while it runs
and has the processor first: the others take what it leaves while its tests wait for something.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LOW_PRIORITY = ("nice", "-n", "10")
POLL_S = 0.05
GRACE_S = 30.0
"""For a check that is told to stop."""


@dataclass(frozen=True)
class Check:
    """One command, and the name that is printed above its output."""

    name: str
    command: Sequence[str | Path]
    is_shown: bool = False
    """Its output is seen while it runs, and it goes first. Of at most one check."""
    is_low: bool = True
    """It works with what the processor has left."""
    must_end: bool = False
    """It is never stopped half-way, as it would leave something behind."""


class _Job:
    """A check that runs."""

    def __init__(self, check: Check, folder: Path) -> None:
        self.check = check
        self._started_s = time.monotonic()
        self._took_s = 0.0
        self._output: IO[bytes] | None = None
        if not check.is_shown:
            self._output = tempfile.TemporaryFile()  # noqa: SIM115 - open until it is told
        lower = check.is_low and not check.is_shown and shutil.which("nice")
        if check.is_shown:
            print(f"== {check.name}", flush=True)
        self._process = subprocess.Popen(
            [*(LOW_PRIORITY if lower else ()), *check.command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT if self._output else None,
        )

    def poll(self) -> int | None:
        """The exit status; None while it runs."""
        status = self._process.poll()
        if status is not None:
            self._took_s = time.monotonic() - self._started_s
        return status

    def end(self) -> None:
        """Stop it as Ctrl+C does, or wait until it is through; nobody asks what it printed."""
        if not self.check.must_end and self.poll() is None:
            self._process.send_signal(signal.SIGINT if os.name == "posix" else signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE_S)
            self._process.kill()  # started in the background of a shell it does not hear Ctrl+C
        self._process.wait()
        if self._output is not None:
            self._output.close()

    def tell(self) -> None:
        """Print what it printed, under its name."""
        print(f"== {self.check.name} ({self._took_s:.0f} s)", flush=True)
        if self._output is not None:
            self._output.seek(0)
            sys.stdout.buffer.write(self._output.read())
            sys.stdout.flush()
            self._output.close()


def run(lanes: Sequence[Sequence[Check]], folder: Path) -> int:
    """Run all checks in `folder`; the status of the first that fails, or 0."""
    queues = [list(lane) for lane in lanes if lane]
    running = [(queue, _Job(queue.pop(0), folder)) for queue in queues]
    done: list[_Job] = []
    try:
        while running:
            time.sleep(POLL_S)
            for queue, job in list(running):
                status = job.poll()
                if status is None:
                    continue
                running.remove((queue, job))
                done.append(job)
                if status:
                    return status
                if queue:
                    running.append((queue, _Job(queue.pop(0), folder)))
            if not any(job.check.is_shown for _, job in running):
                _tell_all(done)
        return 0
    finally:
        for _, job in running:
            job.end()
        _tell_all(done)


def _tell_all(jobs: list[_Job]) -> None:
    """What failed is last: there it is read."""
    for job in jobs:
        job.tell()
    jobs.clear()
