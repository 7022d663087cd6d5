"""Roles: what a run needs of those who do its jobs.

`crew.ProcessCrew` with the processes of this machine, or `machines.crew.DaskCrew` with the places
of a cluster.
"""

from collections.abc import Iterable
from queue import SimpleQueue
from typing import Any, Protocol

from fer_desktop.core.errors import FerError, Sentence


class Worker(Protocol):
    """Does one job at a time and says what becomes of it."""

    number: int
    is_ready: bool
    """Whether it has said so: it takes jobs."""
    session: str | None
    """The job that it does; the run takes it away with the answer."""
    killed_because: FerError | None
    """Why it was ended on purpose."""
    deaths: int
    """How often its process was killed when it says that it was."""

    def give(self, session: str, task: str) -> None:
        """Let it do a job."""


Message = tuple[Worker, dict[str, Any] | None]
"""What a worker says: {"ready": true}, {"progress": [share, frames]}, {"remark": sentence},
{"answer": values} (`tasks.do_task`); None when its process was killed."""
Messages = SimpleQueue[Message | None]
"""Of all workers; None wakes who waits for them."""


class Crew(Protocol):
    """The workers of one run."""

    messages: Messages

    def grow(self, jobs: int) -> int:
        """Have as many workers as so many jobs are worth; gives how many there are."""

    def idle(self) -> Iterable[Worker]:
        """Those that have no job and take one."""

    def is_full(self) -> bool:
        """Whether nobody should begin a job while others are at work."""

    def has_free_cores(self, jobs: int) -> bool:
        """Whether a job may take threads of its own, with so many at work or waiting."""

    def bury(self, worker: Worker) -> None:
        """One has died. Raises FerError when none is left that could ever be started."""

    def look_after(self, jobs: int) -> Sentence | None:
        """Called about once a second, with how many jobs are left; gives what a person is told."""

    def close(self) -> None:
        """The run has ended."""
