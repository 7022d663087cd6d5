"""Records: the disk tells what became of each job."""

import json
from pathlib import Path

import pytest

from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState, failed
from fer_desktop.bulk.records import (
    forget_failure,
    from_values,
    read_record,
    read_records,
    to_json,
    to_values,
    write_failure,
)
from fer_desktop.core.errors import FerError, Sentence, SessionError

FAILED = JobRecord(
    "P01", JobState.FAILED, "It is empty.", "Copy it again.", ("torn",), 3, 2, 1, reached_s=0.5
)


def test_a_failure_is_kept_and_forgotten(tmp_path: Path) -> None:
    assert read_record(tmp_path, "P01") == JobRecord("P01", JobState.WAITING)
    write_failure(tmp_path, FAILED)
    assert read_record(tmp_path, "P01") == FAILED
    forget_failure(tmp_path, "P01")
    assert read_record(tmp_path, "P01").state is JobState.WAITING


def test_a_session_counts_before_a_failure(tmp_path: Path) -> None:
    write_failure(tmp_path, FAILED)
    (tmp_path / "P01").mkdir()
    done = JobRecord("P01", JobState.DONE, frames=9, analysed=9, key={"a": "b"})
    (tmp_path / "P01" / "job.json").write_text(to_json(done))
    assert read_record(tmp_path, "P01") == done


def test_a_newer_versions_field_does_no_harm() -> None:
    assert from_values({**to_values(FAILED), "weather": "fine"}) == FAILED


def test_a_damaged_record_is_told(tmp_path: Path) -> None:
    (tmp_path / "P01").mkdir()
    (tmp_path / "P01" / "job.json").write_text("{")
    with pytest.raises(SessionError, match="not valid JSON"):
        read_record(tmp_path, "P01")
    (record,) = read_records(tmp_path, [JobSpec("P01", "a")])
    assert record.state is JobState.FAILED
    assert "not valid JSON" in record.reason


def test_what_a_record_tells_in_other_words_never_spoils_it() -> None:
    error = FerError("It is {what}.", "Mend it.", what="x" * 30_000)
    for _ in range(6):
        error = FerError("Not done: {reason}", "Try again.", reason=error)
    record = failed("P01", error)
    found = from_values(json.loads(to_json(record)))
    assert found == record
    assert found.told[record.advice].translated(str.upper) == "TRY AGAIN."
    hostile = [
        None,
        {"template": "{a}" * 6_000, "values": {"a": "b" * 6_000}},
        Sentence("It never said so.").to_values(),
    ]
    spoiled = from_values({**to_values(FAILED), "told": hostile})
    assert spoiled == FAILED
    assert spoiled.told == {}
