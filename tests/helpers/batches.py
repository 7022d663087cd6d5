"""Batches in tests: short jobs, done in this process."""

from pathlib import Path
from typing import Any

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobRecord, JobSpec
from fer_desktop.bulk.keys import EngineKey
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.tasks import Task, do_job

RESULTS = ("timeline.csv", "session.json", "markers.csv", "data_dictionary.csv", "README.txt")
"""What is the same, byte for byte, whoever analysed the file."""


def do(folder: Path, batch: Batch, *, again: bool = False, **more: Any) -> list[JobRecord]:
    """Do every job of a batch, one after the other."""
    BatchFolder(folder).make()
    engine = EngineKey.of(batch.settings)
    return [do_job(folder, Task(one_of(batch, job), engine, again), **more) for job in batch.jobs]


def one_of(batch: Batch, job: JobSpec) -> Batch:
    """The batch with one of its jobs."""
    return Batch((job,), batch.settings, batch.videos, batch.consent, batch.exports)


def results(session: Path) -> dict[str, bytes]:
    """The contents of a session that do not depend on who made it."""
    return {name: (session / name).read_bytes() for name in RESULTS}
