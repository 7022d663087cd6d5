"""Batches on disk made up for tests: the sessions in them are recorded by the real recorder."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.records import to_json
from helpers.session_fakes import make_description, record


def record_job(
    folder: Path, session: str, labels: Sequence[Sequence[str]], **facts: object
) -> JobRecord:
    """A finished job of the batch in `folder`: its session and its record; `facts` of that."""
    recorder = record(folder / session, labels, description=make_description())
    counts = recorder.status().integrity
    done = JobRecord(
        session,
        JobState.DONE,
        frames=counts.captured,
        analysed=counts.analysed,
        without_face=counts.without_face,
        processing_s=0.5,
    )
    done = dataclasses.replace(done, **facts)
    BatchFolder(folder).record(session).write_text(to_json(done), encoding="utf-8")
    return done


def make_batch(*sessions: str, **variables: Sequence[str]) -> Batch:
    """A batch of sources named like their sessions; `variables` give one value for each."""
    return Batch(
        tuple(
            JobSpec(
                name,
                f"/videos/{name}.mp4",
                participant=f"P{place}",
                variables={key: values[place] for key, values in variables.items()},
            )
            for place, name in enumerate(sessions)
        )
    )
