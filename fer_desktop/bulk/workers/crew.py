"""Crew: the worker processes of one run, as many as the machine has room for."""

from collections.abc import Iterator
from pathlib import Path

from fer_desktop.bulk.workers import memory
from fer_desktop.bulk.workers.log import BatchLog
from fer_desktop.bulk.workers.process import WorkerProcess
from fer_desktop.bulk.workers.roles import Messages, Worker
from fer_desktop.core.errors import FerError


class ProcessCrew:
    """Starts workers, hands out idle ones, ends those that need too much memory (`roles.Crew`)."""

    def __init__(
        self,
        folder: Path,
        log: BatchLog,
        messages: Messages,
        *,
        wanted: int | None,
        background: bool,
        memory_limit_mb: int | None,
    ) -> None:
        """`wanted` workers, or one a physical core; none is started yet."""
        self._folder, self._log, self.messages = folder, log, messages
        self._wanted, self._background = wanted, background
        self._memory_limit_mb = memory_limit_mb
        self._workers: list[WorkerProcess] = []
        self._started = 0

    def grow(self, jobs: int) -> int:
        """Start as many workers as so many jobs are worth; gives how many there are."""
        wanted = memory.worker_count(jobs, self._wanted) if jobs else 0
        while len(self._workers) < wanted:
            self._started += 1
            self._workers.append(
                WorkerProcess(
                    self._started,
                    self._folder,
                    self.messages,
                    self._log.descriptor,
                    background=self._background,
                )
            )
        return len(self._workers)

    def idle(self) -> Iterator[WorkerProcess]:
        """Those that have no job and take one."""
        return (each for each in self._workers if each.is_ready and each.session is None)

    def is_full(self) -> bool:
        """Whether memory is short."""
        return memory.is_short()

    def has_free_cores(self, jobs: int) -> bool:
        """Whether half of the cores have nobody, and there is memory for reading ahead.

        Not where a person said how many may work, or how much memory each may take.
        """
        if self._wanted is not None or self._memory_limit_mb is not None:
            return False
        return 2 * min(len(self._workers), jobs) <= memory.cores() and memory.is_ample()

    def bury(self, worker: Worker) -> None:
        """One has died. Raises FerError when none is left that could ever be started."""
        assert isinstance(worker, WorkerProcess)
        self._workers.remove(worker)
        worker.close()
        if not worker.is_ready and not self._workers:
            raise FerError(
                "A worker of the batch could not be started, or ended by itself.",
                "The end of {log} says why.",
                log=self._log.path,
            )

    def look_after(self, _jobs: int) -> None:
        """End workers that need more than they may; call it about once a second."""
        if self._memory_limit_mb is None:
            return
        limit_bytes = self._memory_limit_mb * 1_000_000
        for worker in self._workers:
            if worker.session and memory.resident_bytes(worker.pid) > limit_bytes:
                too_much = FerError(
                    "It needed more than {limit} MB.",
                    "Raise --memory-limit, or use --retry failed when more memory is free.",
                    limit=self._memory_limit_mb,
                )
                worker.kill(too_much)

    def close(self) -> None:
        """End all."""
        for worker in self._workers:
            worker.close()
