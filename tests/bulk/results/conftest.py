"""What the results of every batch are made from."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from helpers.finished_batches import make_batch, record_job
from helpers.session_fakes import NEUTRAL

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobRecord, JobState
from fer_desktop.bulk.results.kept import KeptMeasures
from fer_desktop.bulk.results.tables import JobResult
from fer_desktop.statistics.episodes import EpisodeSettings


@dataclass(frozen=True)
class Night:
    """A batch of which some was done."""

    folder: Path
    batch: Batch
    records: tuple[JobRecord, ...]


@pytest.fixture
def night(tmp_path: Path) -> Night:
    """Two faces; nobody; a file that is broken; one that waits."""
    folder = tmp_path / "night"
    batch = make_batch("two", "nobody", "broken", "later", condition=["=a", "b", "b", "c"])
    two = [NEUTRAL] * 5 + [["happiness", "anger"]] * 10 + [[]] * 5
    records = (
        record_job(folder, "two", two),
        record_job(folder, "nobody", [[]] * 10, warnings=("dark; very", "short")),
        JobRecord("broken", JobState.FAILED, "It is <broken>.", "Copy it again.", frames=0),
        JobRecord("later"),
    )
    return Night(folder, batch, records)


@pytest.fixture
def results(night: Night) -> list[JobResult]:
    kept = KeptMeasures(night.folder, EpisodeSettings())
    return [
        JobResult(job, record, kept.count(job.session) if record.analysed else None)
        for job, record in zip(night.batch.jobs, night.records, strict=True)
    ]
