"""Outcome: what a run is told to do, and what it leaves behind."""

from dataclasses import dataclass, field, replace

from fer_desktop.bulk.jobs import JobRecord, JobState, failed
from fer_desktop.bulk.sharding import Shard
from fer_desktop.core.errors import FerError


@dataclass(frozen=True)
class RunOptions:
    """How a batch is worked on; nothing here changes a result."""

    workers: int | None = None
    """None: one a physical core, fewer where memory is short."""
    background: bool = False
    """Let every other program go first."""
    memory_limit_mb: int | None = None
    """A worker that needs more is ended, and its job fails."""
    redo_changed: bool = False
    retry_failed: bool = False
    shard: Shard | None = None
    """Only these jobs of the table; None: all."""


@dataclass
class Outcome:
    """What a run leaves behind."""

    kept: int = 0
    done: int = 0
    elsewhere: int = 0
    """Done meanwhile by another program on the same batch."""
    not_well: list[JobRecord] = field(default_factory=list)
    """Failed and set aside, those of earlier runs among them."""
    waiting: int = 0
    """Not done, because the run was stopped."""


def record_of_death(session: str, deaths: int, because: FerError | None) -> JobRecord:
    """The record of a job whose process was killed so often, or for a reason."""
    if because:
        return failed(session, because)
    often = FerError(
        "Its process was killed {deaths} times.",
        "It may need more memory than there is, or crash a library: the end of batch.log may say "
        "more. --retry failed tries it again.",
        deaths=deaths,
    )
    return replace(failed(session, often), state=JobState.SET_ASIDE)
