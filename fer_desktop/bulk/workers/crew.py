"""Crew: who does the jobs of a run, and what a run needs of them.

The processes of this machine (`process.ProcessCrew`), or the places of a cluster
(`machines/crew.py`).
"""

from collections.abc import Sequence
from queue import SimpleQueue
from typing import Any, Protocol


class Worker(Protocol):
    """Does one job at a time and says into a queue what becomes of it."""

    number: int
    session: str | None
    """The job that it does; the run takes it away with the answer."""
    killed_because: str
    """Why it was ended on purpose."""
    deaths: int
    """How often its process was killed when it says that it was."""

    def give(self, session: str, task: str) -> None:
        """Let it do a job."""

    def close(self) -> None:
        """It is needed no more, whatever it does."""


Message = tuple[Worker, dict[str, Any] | None]
"""What a worker says: {"progress": [share, frames]}, {"remark": sentence}, {"answer": values}
(`tasks.do_task`); None when its process was killed."""
Messages = SimpleQueue[Message | None]
"""Of all workers; None wakes the run."""


class Crew(Protocol):
    """Workers, as many as there is room for."""

    def places(self, jobs: int) -> int:
        """How many workers there may be for so many jobs, as things are now."""

    def start(self, number: int, messages: Messages, log_descriptor: int) -> Worker:
        """One more."""

    def is_full(self) -> bool:
        """Whether nobody should begin a job while others are at work."""

    def look_after(self, workers: Sequence[Worker]) -> None:
        """Called now and then."""
