"""Records: what became of each job, as the disk tells it.

A session folder that bears the name of its job is whole, for it gets this name last; job.json
in it is the job's record, key and all. A job that left no session has its record in
.batch/failures, one that somebody does has a claim, and all others wait. So nothing can be
forgotten, and no list can say what the folders do not hold.
"""

import dataclasses
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState, by_text, failed
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.errors import Sentence, SessionError
from fer_desktop.core.files import (
    discard,
    make_folder,
    output_error,
    read_bytes,
    replace_file,
    unreadable,
)
from fer_desktop.core.json_fields import (
    Check,
    choice,
    list_of,
    mapping,
    number,
    optional,
    parse_json,
    plain,
    record,
    text,
    whole,
)

_LIMIT_BYTES = 1_000_000


def read_record(folder: Path, session: str) -> JobRecord:
    """What is known of one job; of one that nobody has begun, that it waits.

    Does not say whether somebody is at it: `claims.running` does. Raises SessionError for a
    record that cannot be read.
    """
    places = BatchFolder(folder)
    for path in (places.record(session), places.failure(session)):
        try:
            content = read_bytes(path, _LIMIT_BYTES)
        except FileNotFoundError:
            continue
        except NotADirectoryError:
            continue  # a file has the session's name: the job will say so
        except OSError as error:
            raise unreadable(path, error) from error
        try:
            return _from_values(parse_json(content), session)
        except ValueError as error:
            raise SessionError(
                "{path} cannot be used: {reason}.",
                "Delete it: the job is then done again.",
                path=path,
                reason=error,
            ) from error
    return JobRecord(session)


def read_records(folder: Path, jobs: Iterable[JobSpec]) -> Iterator[JobRecord]:
    """One record a job, in the table's order; one that cannot be read says so as a failure."""
    for job in jobs:
        try:
            yield read_record(folder, job.session)
        except SessionError as error:
            yield failed(job.session, error)


def write_failure(folder: Path, left: JobRecord) -> None:
    """Keep the record of a job that left no session. Raises OutputError."""
    path = BatchFolder(folder).failure(left.session)
    try:
        make_folder(path.parent)
    except OSError as error:
        raise output_error(path.parent, error) from error
    replace_file(path, to_json(left))


def forget_failure(folder: Path, session: str) -> None:
    """Let a job that left no session wait again."""
    discard(BatchFolder(folder).failure(session))


def to_json(values: JobRecord) -> str:
    """The text of a record's file."""
    return json.dumps(to_values(values), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def to_values(values: JobRecord) -> dict[str, Any]:
    """A record as plain JSON values: small, for a file, a pipe or a scheduler."""
    found = {field.name: getattr(values, field.name) for field in dataclasses.fields(values)}
    return {
        **found,
        "state": str(values.state),
        "warnings": list(values.warnings),
        "exports": list(values.exports),
        "key": dict(values.key),
        "told": [sentence.to_values() for sentence in values.told.values()],
    }


def from_values(values: Any) -> JobRecord:
    """The record that such values tell. Raises ValueError."""
    checked = _SCHEMA(values, "")
    checked["state"] = JobState(checked["state"])
    for name in ("warnings", "exports"):
        checked[name] = tuple(checked.get(name, ()))
    said = {checked.get("reason"), checked.get("advice"), *checked["warnings"]}
    told = by_text(*_sentences(checked.get("told", ())))
    checked["told"] = {text: sentence for text, sentence in told.items() if text in said}
    known = {field.name for field in dataclasses.fields(JobRecord)}
    return JobRecord(**{name: value for name, value in checked.items() if name in known})


def _sentences(values: Iterable[object]) -> Iterator[Sentence]:
    """Those that can be read: without the others a record is told in English, and no less true."""
    for each in values:
        with suppress(ValueError):
            yield Sentence.from_values(each)


def _from_values(values: Any, session: str) -> JobRecord:
    """The record in a session's folder; a person may have renamed that."""
    return dataclasses.replace(from_values(values), session=session)


_SCHEMA: Check = record(
    {
        "session": text(),
        "state": choice(*JobState),
        "reason": text(100_000),
        "advice": text(100_000),
        "warnings": list_of(text(100_000), 1_000),
        "exports": list_of(text(), 100),
        **dict.fromkeys(("frames", "analysed", "without_face", "damaged"), whole()),
        "reached_s": optional(number(0, 1e10)),
        "processing_s": number(0, 1e10),
        "progress": number(0, 1),
        "processor": text(),
        "ended_at_utc": text(),
        "participant": text(20_000),
        "key": mapping(text(), text(100_000), 1_000),
        "told": list_of(lambda value, _field: value, 1_000),  # see `_sentences`
    },
    {"session", "state"},
    others=plain,
)
