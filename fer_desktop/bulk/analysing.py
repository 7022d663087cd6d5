"""Analysing: the source of a job becomes a session in a temporary folder, or a reason why not."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.identity import SourceStamp, content_sha256, stamp_of
from fer_desktop.bulk.job import Job, JobOptions
from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState, by_text, failed
from fer_desktop.bulk.keys import source_key
from fer_desktop.core.errors import (
    FerError,
    ModelError,
    OutputError,
    Sentence,
    SettingsError,
    SourceError,
    SourceProblem,
    unexpected,
)
from fer_desktop.core.frames import Analysis
from fer_desktop.sessions import names
from fer_desktop.sessions.baselines import choose
from fer_desktop.sessions.describing import utc_now
from fer_desktop.sessions.description import read_description
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sources.base import SourceInfo
from fer_desktop.system.process import give_back_memory
from fer_desktop.system.processor import processor_text

TELL_EVERY_S = 0.5
_OF_EVERY_JOB = (OutputError, ModelError, SettingsError)
"""Errors that would meet the next job as well."""


@dataclass(frozen=True)
class Made:
    """What came of one source."""

    record: JobRecord
    has_session: bool = False
    """The temporary folder holds a session worth keeping."""
    source_key: dict[str, str] = field(default_factory=dict)


def analyse(
    job: JobSpec,
    batch: Batch,
    folder: Path,
    tell: Callable[[float, int], None],
    *,
    uses_threads: bool = False,
) -> Made:
    """Analyse the source of a job into `folder`; `tell` is called about twice a second.

    What is wrong with the source stands in the record. Raises what would meet every job, and what
    `tell` raises.
    """
    problem: FerError | None = None
    run: Job | None = None
    stamp: SourceStamp | None = None
    teller = _Teller(tell)
    try:
        stamp = stamp_of(job.source)
        options = JobOptions(
            output=folder,
            recording=RecordingOptions(batch.videos),
            participant=job.participant,
            baseline=choose(job.baseline) if job.baseline else None,
            consent=batch.consent,
            start_s=job.start_s,
            limit_s=job.end_s,
            uses_threads=uses_threads,
        )
        run = Job(job.source, batch.settings, options)
        teller.span = _span_s(run.info, job)
        run.run(teller.take)
        _refuse_changed(job, stamp)
    except _OF_EVERY_JOB:
        raise
    except FerError as error:
        problem = error
    except Exception as error:  # noqa: BLE001 - one bad file never touches the rest
        problem = unexpected(error)
    finally:
        give_back_memory()
    record = _record(job, run, problem, teller.share)
    is_changed = isinstance(problem, _ChangedError)
    has_session = record.analysed > 0 and not is_changed
    if has_session:
        record_key = source_key(stamp, _sha256(folder, job)) if stamp else {}
        return Made(record, True, record_key)
    if problem is None:  # nothing was in the span
        nothing = SourceError(
            SourceProblem.EMPTY,
            "{name} has no picture in this span of time.",
            "Check start_s and end_s.",
            name=job.source,
        )
        record = _record(job, run, nothing, 0.0)
    return Made(record, False, source_key(stamp) if stamp else {})


class _ChangedError(SourceError):
    """What was read is neither the old file nor the new one."""


def _refuse_changed(job: JobSpec, before: SourceStamp) -> None:
    if stamp_of(job.source) != before:
        raise _ChangedError(
            SourceProblem.DAMAGED,
            "{source} changed while it was read.",
            "Wait until it is whole (still copied, still recorded?) and use --retry failed.",
            source=job.source,
        )


def _sha256(folder: Path, job: JobSpec) -> str:
    """Of a video as session.json has it, which read it a moment ago."""
    found = read_description(folder / names.DESCRIPTION).source.get("sha256")
    return str(found) if found else content_sha256(job.source)


def _span_s(info: SourceInfo, job: JobSpec) -> tuple[float, float]:
    start_s = job.start_s or 0.0
    ends = [end for end in (job.end_s, info.duration_s) if end is not None]
    return start_s, max(min(ends, default=start_s) - start_s, 0.0)


class _Teller:
    """Passes on how far an analysis has come, not more often than somebody looks."""

    def __init__(self, tell: Callable[[float, int], None]) -> None:
        self._tell = tell
        self._next_at = 0.0
        self._frames = 0
        self.span = (0.0, 0.0)
        self.share = 0.0

    def take(self, analysis: Analysis) -> None:
        self._frames += 1
        start_s, length_s = self.span
        if length_s > 0:
            reached = (analysis.frame.timestamp - start_s) / length_s
            self.share = min(max(reached, 0.0), 1.0)
        now = time.monotonic()
        if now >= self._next_at:
            self._next_at = now + TELL_EVERY_S
            self._tell(self.share, self._frames)


def _record(job: JobSpec, run: Job | None, problem: FerError | None, share: float) -> JobRecord:
    ended = replace(
        failed(job.session, problem) if problem else JobRecord(job.session, JobState.DONE),
        progress=round(share, 4) if problem else 1.0,
        processor=processor_text(),
        ended_at_utc=utc_now(),
    )
    if run is None or run.recorder is None:
        return ended
    counts = run.recorder.status().integrity
    remarks = [remark for remark in (*run.info.remarks, run.warning) if remark]
    if run.manifest and run.manifest.is_foreign:
        name = run.manifest.full_name
        remarks.append(Sentence("The model did not come with the program: {name}.", name=name))
    return replace(
        ended,
        warnings=tuple(map(str, remarks)),
        told={**ended.told, **by_text(*remarks)},
        frames=counts.captured,
        analysed=counts.analysed,
        without_face=counts.without_face,
        damaged=counts.damaged,
        reached_s=counts.last_timestamp,
    )
