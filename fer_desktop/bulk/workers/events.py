"""Events: what a running batch tells whoever shows it."""

from dataclasses import dataclass

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobRecord
from fer_desktop.bulk.workers.plan import Plan, PlannedJob
from fer_desktop.core.errors import Sentence


@dataclass(frozen=True)
class Planned:
    """The start: which jobs are kept and which are to be done, by how many workers."""

    plan: Plan
    workers: int


@dataclass(frozen=True)
class Changed:
    """A person has edited the table meanwhile: jobs came, and jobs that waited went."""

    batch: Batch
    """As it is now."""
    added: tuple[PlannedJob, ...]
    removed: frozenset[str]


@dataclass(frozen=True)
class Began:
    """A worker began a job."""

    session: str
    worker: int


@dataclass(frozen=True)
class Advanced:
    """A job has come so far: share of its source (0 to 1), analysed frames."""

    session: str
    worker: int
    share: float
    frames: int


@dataclass(frozen=True)
class Ended:
    """A job has ended: done, failed or set aside; or waits again, after its worker was killed."""

    record: JobRecord
    elsewhere: bool = False
    """Another program has done it."""


@dataclass(frozen=True)
class Remarked:
    """Something that a person should know."""

    sentence: Sentence


Event = Planned | Changed | Began | Advanced | Ended | Remarked
