"""A session as bytes: it comes out as it went in, and nothing else comes out."""

import io
import zipfile
from pathlib import Path

import pytest
from helpers.finished_batches import record_job
from helpers.session_fakes import HAPPY

from fer_desktop.bulk.claims import claim
from fer_desktop.bulk.jobs import JobRecord, JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.machines import carrying
from fer_desktop.bulk.machines.carrying import pack, receive, unpack
from fer_desktop.bulk.records import read_record
from fer_desktop.core.errors import OutputError


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """The folder of a batch on this machine."""
    BatchFolder(tmp_path / "here").make()
    return tmp_path / "here"


@pytest.fixture
def made(tmp_path: Path) -> tuple[JobRecord, Path]:
    """What a worker has made in its own folder."""
    record = record_job(tmp_path / "there", "a", [HAPPY] * 3)
    (tmp_path / "there" / "a" / "export").mkdir()
    (tmp_path / "there" / "a" / "export" / "a_scores.csv").write_text("x")
    return record, tmp_path / "there" / "a"


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_session_comes_out_as_it_went_in(made: tuple[JobRecord, Path], here: Path) -> None:
    record, session = made
    assert receive(here, record, pack(session)) == record
    assert contents(here / "a") == contents(session)
    assert read_record(here, "a") == record
    assert not list((here / ".batch" / "work").rglob("timeline.csv"))


def test_a_failure_without_a_session_comes_too(here: Path) -> None:
    failed = JobRecord("a", JobState.FAILED, "It is empty.")
    assert receive(here, failed, None) == failed
    assert read_record(here, "a") == failed


def test_what_is_here_already_is_not_replaced(made: tuple[JobRecord, Path], here: Path) -> None:
    record, session = made
    (here / "a").mkdir(parents=True)
    (here / "a" / "mine").write_text("mine")
    refused = receive(here, record, pack(session))
    assert refused.state is JobState.FAILED
    assert "this batch has not made it" in refused.reason
    assert contents(here / "a") == {"mine": b"mine"}


def test_a_job_that_somebody_here_does_is_left_to_them(
    made: tuple[JobRecord, Path], here: Path
) -> None:
    record, session = made
    with claim(here, "a"):
        assert receive(here, record, pack(session)).state is JobState.RUNNING
    assert not (here / "a").exists()


@pytest.mark.parametrize("name", ["../timeline.csv", "/tmp/timeline.csv", "mine.txt", "export/x/y"])
def test_nothing_but_a_sessions_own_files_comes_out(tmp_path: Path, name: str) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(name, "evil")
    with pytest.raises(OutputError, match="cannot be used: it holds"):
        unpack(content.getvalue(), tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_what_is_no_archive_or_too_large_is_told(
    made: tuple[JobRecord, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OutputError, match="cannot be used"):
        unpack(b"no archive", tmp_path / "a")
    content = pack(made[1])
    monkeypatch.setattr(carrying, "MOST_BYTES", 10)
    with pytest.raises(OutputError, match="too large to be sent"):
        pack(made[1])
    with pytest.raises(OutputError, match="it is too large"):
        unpack(content, tmp_path / "a")
