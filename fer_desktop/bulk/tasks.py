"""Tasks: one job done from its claim to its record, in any process on any machine.

    text = task_text(batch, job, engine)               strings in …
    answer = do_task(output, text)                     … a small dict out: see `do_task`

A task may be done twice, as clusters do when a worker was lost: the second time finds the whole
session and gives its record. The session is made under a temporary name (`work/` in `layout`)
and gets its place by one renaming, job.json inside; whatever ends before that leaves nothing that
counts.
"""

import json
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from fer_desktop.bulk.analysing import analyse
from fer_desktop.bulk.batch import Batch, batch_from_values, batch_values
from fer_desktop.bulk.claims import Claim, claim, host
from fer_desktop.bulk.identity import content_sha256, stamp_of
from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState, by_text, failed
from fer_desktop.bulk.keys import (
    MODIFIED,
    SHA256,
    EngineKey,
    JobKeys,
    difference_text,
    differences,
    source_key,
)
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.publishing import (
    export_into,
    is_open,
    publish,
    refuse_to_replace,
    rename_participant,
)
from fer_desktop.bulk.records import forget_failure, read_record, to_json, to_values, write_failure
from fer_desktop.core.errors import FerError, OutputError, SettingsError, SourceError
from fer_desktop.core.files import make_folder, output_error, replace_file
from fer_desktop.sessions.review_lock import is_being_reviewed

OnProgress = Callable[[float, int], None]
"""Takes the share of the source that was analysed (0 to 1) and the analysed frames."""


@dataclass(frozen=True)
class Task:
    """One job with all that it depends on."""

    batch: Batch
    """With this job alone."""
    engine: EngineKey
    """What the worker must have alike."""
    again: bool = False
    """The session that is there may be replaced: it failed, or has another key."""
    uses_threads: bool = False
    """Other cores are free: it reads ahead. The bytes are the same."""

    @property
    def job(self) -> JobSpec:
        return self.batch.jobs[0]


def task_text(
    batch: Batch,
    job: JobSpec,
    engine: EngineKey,
    *,
    again: bool = False,
    uses_threads: bool = False,
) -> str:
    """One job of a batch as text, for a process or machine that has nothing else."""
    values = {
        "batch": batch_values(replace(batch, jobs=(job,))),
        "engine": dict(engine.entries),
        "again": again,
        "uses_threads": uses_threads,
    }
    return json.dumps(values)


def task_from(text: str) -> Task:
    """The task of a text. Raises ValueError and SettingsError."""
    values = json.loads(text)
    return Task(
        batch_from_values(values["batch"]),
        EngineKey(values["engine"]),
        bool(values["again"]),
        bool(values["uses_threads"]),
    )


def _no_progress(_share: float, _frames: int) -> None:
    """Nobody watches."""


def do_task(
    output: str,
    text: str,
    on_progress: OnProgress = _no_progress,
) -> dict[str, Any]:
    """Do the job that `task_text` told into the batch folder `output`; safe to do twice.

    The folder must be ready: `BatchFolder(output).make()` once, by whoever gives the tasks.

    Gives {"record": values} when the job has ended or somebody else does it (state “running”), and
    {"error": sentence, "advice": …} where no job can go on: the disk, the model, the version.
    """
    try:
        return {"record": to_values(do_job(Path(output), task_from(text), on_progress))}
    except FerError as error:
        return {"error": str(error), "advice": error.advice}


def do_job(folder: Path, task: Task, on_progress: OnProgress = _no_progress) -> JobRecord:
    """Do one job and give its record; “running” when somebody else does it.

    What is wrong with the source is the record's; an error that no job would escape is raised:
    OutputError, ModelError, SettingsError, SessionError.
    """
    refuse_another_engine(task)
    with claim(folder, task.job.session) as own:
        if own is None:
            return JobRecord(task.job.session, JobState.RUNNING)
        return _Attempt(folder, task, own, on_progress).record()


def refuse_another_engine(task: Task) -> None:
    """Raises SettingsError where the program, the model or the detector here is another one."""
    own = EngineKey.of(task.batch.settings)
    changed = differences(task.engine.entries, own.entries)
    if changed:
        raise SettingsError(
            "The worker on {host} is not the one that this batch needs: {difference}.",
            "Install the same version of FER Desktop and the same models on every machine.",
            host=host(),
            difference=difference_text(changed),
        )


class _Attempt:
    """One job under its claim."""

    def __init__(self, folder: Path, task: Task, own: Claim, on_progress: OnProgress) -> None:
        self._folder, self._task, self._claim = folder, task, own
        self._job, self._places = task.job, BatchFolder(folder)
        self._on_progress = on_progress
        self._key = JobKeys(task.batch, task.engine).of(task.job)

    def record(self) -> JobRecord:
        """What was kept, or what came of doing it."""
        session = self._job.session
        old = read_record(self._folder, session)
        if old.state is JobState.DONE:
            kept = self._kept(old)
            if kept is not None:
                return kept
        elif old.state is not JobState.WAITING and not self._task.again:
            return old
        refusal = refuse_to_replace(self._places.session(session), old)
        if refusal is not None:
            return failed(session, refusal)
        work = self._places.work / self._claim.token
        try:
            make_folder(work)
        except OSError as error:
            raise output_error(work, error) from error
        try:
            return self._made_in(work / session)
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def _kept(self, old: JobRecord) -> JobRecord | None:
        """The record of a whole session that stays, or of why it is in the way; None: do it."""
        try:
            now = self._source_now(old.key)
        except SourceError:  # moved away since: the session is none the worse
            now = {}
        changed = differences(old.key, {**self._key, **now})
        if changed and self._task.again:
            return None
        if changed:
            return failed(
                old.session,
                SettingsError(
                    "{session} was made otherwise: {difference}.",
                    "Do it again with --redo changed, or choose another output folder.",
                    session=old.session,
                    difference=difference_text(changed),
                ),
            )
        folder, exports = self._places.session(old.session), self._task.batch.exports
        if self._job.participant != old.participant:
            if is_being_reviewed(folder):
                return failed(old.session, is_open(folder))
            rename_participant(folder, self._job.participant)
            exports = tuple(dict.fromkeys((*old.exports, *exports)))
            old = replace(old, exports=())  # they say the old name
        lacking = tuple(each for each in exports if each not in old.exports)
        warnings = export_into(folder, lacking) if lacking else ()
        new = replace(
            old,
            key={**old.key, **now},
            exports=(*old.exports, *lacking),
            participant=self._job.participant,
            warnings=(*old.warnings, *map(str, warnings)),
            told={**old.told, **by_text(*warnings)},
        )
        if new != old:
            replace_file(self._places.record(old.session), to_json(new))
        return new

    def _source_now(self, old: Mapping[str, str]) -> dict[str, str]:
        now = source_key(stamp_of(self._job.source))
        only_time = not differences(old, now) and old.get(MODIFIED) != now[MODIFIED]
        return {**now, SHA256: content_sha256(self._job.source)} if only_time else now

    def _made_in(self, temporary: Path) -> JobRecord:
        started = time.perf_counter()
        made = analyse(
            self._job,
            self._task.batch,
            temporary,
            self._check_and_tell,
            uses_threads=self._task.uses_threads,
        )
        record = replace(
            made.record,
            key={**self._key, **made.source_key},
            participant=self._job.participant,
        )
        if made.has_session:
            warnings = export_into(temporary, self._task.batch.exports)
            record = replace(
                record,
                exports=self._task.batch.exports,
                warnings=(*record.warnings, *map(str, warnings)),
                told={**record.told, **by_text(*warnings)},
            )
        record = replace(record, processing_s=round(time.perf_counter() - started, 3))
        if self._claim.is_lost:
            self._places.check()
            return JobRecord(record.session, JobState.RUNNING)
        if not made.has_session:
            write_failure(self._folder, record)
            return record
        replace_file(temporary / self._places.record(record.session).name, to_json(record))
        publish(temporary, self._places.session(record.session))
        forget_failure(self._folder, record.session)
        return record

    def _check_and_tell(self, share: float, frames: int) -> None:
        if self._claim.is_lost:
            self._places.check()
            raise OutputError(
                "{session} was taken over by another machine: this one did not answer for long.",
                "Start the batch again: what is done is kept.",
                session=self._job.session,
            )
        self._on_progress(share, frames)
