"""A worker process as the one that drives it sees it: a task in, messages out."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

from fer_desktop.bulk.workers.roles import Messages
from fer_desktop.core.errors import FerError

ONE_THREAD = {
    "OPENCV_FOR_THREADS_NUM": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
"""Libraries that would take threads of their own."""


class WorkerProcess:
    """One process; what it says goes into the queue of all."""

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
        self.is_ready = False
        """Whether it has said so: it takes jobs."""
        self.session: str | None = None
        """The job that it does."""
        self.killed_because: FerError | None = None
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

    def kill(self, because: FerError | None = None) -> None:
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
