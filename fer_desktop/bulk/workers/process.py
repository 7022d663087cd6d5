"""Worker processes as the one that drives them sees them: tasks in, messages out."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

from fer_desktop.bulk.workers import memory
from fer_desktop.bulk.workers.crew import Messages, Worker
from fer_desktop.core.errors import Sentence

ONE_THREAD = {
    "OPENCV_FOR_THREADS_NUM": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
"""Libraries that would take threads of their own."""


class WorkerProcess:
    """One process; what it says goes into the queue of all (`crew.Message`)."""

    deaths = 1

    def __init__(
        self,
        number: int,
        folder: Path,
        messages: Messages,
        log_descriptor: int,
        *,
        background: bool,
    ) -> None:
        self.number = number
        self.session: str | None = None
        """The job that it does."""
        self.killed_because: str = ""
        self._messages = messages
        words = [sys.executable]
        if not getattr(sys, "frozen", False):
            words += ["-m", "fer_desktop"]
        words += ["batch", "--worker", "--output", str(folder)]
        words += ["--background"] if background else []
        new_group: Any = {"start_new_session": True}
        if sys.platform == "win32":
            new_group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        # so that the terminal's Ctrl-C is for the program that drives it
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log_descriptor,
            env={**os.environ, **ONE_THREAD},
            encoding="utf-8",
            **new_group,
        )
        self._reader = Thread(target=self._read, name=f"worker {number}", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def give(self, session: str, task: str) -> None:
        """Let it do a job. One that has just died says so by its message."""
        self.session = session
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.write(json.dumps({"task": task}) + "\n")
            self._process.stdin.flush()

    def kill(self, because: str = "") -> None:
        """End it at once; what it was making is made again."""
        self.killed_because = because
        self._process.kill()

    def close(self) -> None:
        """End it and wait for that."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                message = json.loads(line)
            except ValueError:  # it was killed amid a line
                break
            self._messages.put((self, message))
        self._process.wait()
        self._messages.put((self, None))


class ProcessCrew:
    """Processes of this machine (`crew.Crew`)."""

    def __init__(
        self, folder: Path, wanted: int | None, limit_mb: int | None, *, background: bool
    ) -> None:
        """`wanted` workers (None: one a physical core), which may need `limit_mb` each."""
        self._folder, self._wanted, self._limit_mb = folder, wanted, limit_mb
        self._background = background
        self._places: int | None = None

    def places(self, jobs: int) -> int:
        """Looked at once: memory that is free later is left to other programs."""
        if self._places is None:
            self._places = memory.worker_count(jobs, self._wanted)
        return self._places

    def start(self, number: int, messages: Messages, log_descriptor: int) -> WorkerProcess:
        """One more process."""
        return WorkerProcess(
            number, self._folder, messages, log_descriptor, background=self._background
        )

    def is_full(self) -> bool:
        """Whether memory is short."""
        return memory.is_short()

    def look_after(self, workers: Sequence[Worker]) -> None:
        """End those that need more memory than they may."""
        for worker in workers:
            if self._limit_mb is None or worker.session is None:
                continue
            assert isinstance(worker, WorkerProcess)
            if memory.resident_bytes(worker.pid) > self._limit_mb * 1_000_000:
                worker.kill(str(Sentence("It needed more than {limit} MB.", limit=self._limit_mb)))
