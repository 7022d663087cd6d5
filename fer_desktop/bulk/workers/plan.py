"""Plan: what a start of a batch is to do, found on the disk before anything is begun."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.identity import stamp_of
from fer_desktop.bulk.jobs import NOT_WELL, JobRecord, JobSpec, JobState
from fer_desktop.bulk.keys import (
    MODIFIED,
    SHA256,
    EngineKey,
    JobKeys,
    difference_text,
    differences,
    source_key,
)
from fer_desktop.bulk.records import read_records
from fer_desktop.core.errors import SettingsError, SourceError

NAMED = 3
"""So many jobs are named in a sentence."""


@dataclass(frozen=True)
class PlannedJob:
    """One job to be done."""

    spec: JobSpec
    size_bytes: int = 0
    """Of its source; 0 where that cannot be looked at: it will fail in a moment."""
    again: bool = False
    """What its session folder holds may be replaced."""


@dataclass(frozen=True)
class Plan:
    """What is to be done and what stays as it is."""

    to_do: tuple[PlannedJob, ...]
    """The largest source first, so that no long one is left for the end."""
    kept: tuple[JobRecord, ...]
    """Done with the same key."""
    not_well: tuple[JobRecord, ...]
    """Failed or set aside earlier, and not to be tried again."""


def make_plan(
    folder: Path,
    batch: Batch,
    engine: EngineKey,
    *,
    redo_changed: bool = False,
    retry_failed: bool = False,
) -> Plan:
    """Look at every job. Raises SettingsError when finished ones have another key.

    Reads the records and asks the disk for size and time of each source; reads no source. One
    whose time alone has changed goes to a worker, which compares the contents.
    """
    keys = JobKeys(batch, engine)
    to_do: list[PlannedJob] = []
    kept: list[JobRecord] = []
    not_well: list[JobRecord] = []
    changed: dict[str, Mapping[str, tuple[str, str]]] = {}
    for job, record in zip(batch.jobs, read_records(folder, batch.jobs), strict=True):
        try:
            stamp = stamp_of(job.source)
        except SourceError:
            stamp = None
        size_bytes = stamp.size_bytes if stamp else 0
        if record.state is JobState.DONE:
            now = {**keys.of(job), **(source_key(stamp) if stamp else {})}
            differing = differences(record.key, now)
            unsure = stamp is not None and record.key.get(MODIFIED) != now[MODIFIED]
            lacks = set(batch.exports) - set(record.exports)
            is_renamed = record.participant != job.participant
            if differing and not redo_changed:
                changed[job.session] = differing
            elif differing or unsure or lacks or is_renamed:
                to_do.append(PlannedJob(job, size_bytes, redo_changed))
            else:
                kept.append(record)
        elif record.state in NOT_WELL and not retry_failed:
            not_well.append(record)
        else:
            to_do.append(PlannedJob(job, size_bytes, record.state in NOT_WELL))
    if changed:
        raise _made_otherwise(changed)
    to_do.sort(key=lambda planned: -planned.size_bytes)
    return Plan(tuple(to_do), tuple(kept), tuple(not_well))


def _made_otherwise(changed: Mapping[str, Mapping[str, tuple[str, str]]]) -> SettingsError:
    named = ", ".join(list(changed)[:NAMED]) + (", …" if len(changed) > NAMED else "")
    first = next(iter(changed.values()))
    return SettingsError(
        "{count} finished sessions ({names}) were made otherwise: {difference}."
        if len(changed) > 1
        else "The finished session {names} was made otherwise: {difference}.",
        "Make them again with --redo changed, or choose another output folder."
        if len(changed) > 1
        else "Make it again with --redo changed, or choose another output folder.",
        count=len(changed),
        names=named,
        difference=difference_text({n: v for n, v in first.items() if n != SHA256} or first),
    )
