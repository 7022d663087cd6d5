"""What is told of a batch that was killed: lost, doubled, different."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.finished_batches import make_batch, record_job
from helpers.session_fakes import HAPPY, NEUTRAL

from fer_desktop.benchmarking.batch.killing import Killing, compare
from fer_desktop.bulk.batch import write_batch
from fer_desktop.bulk.jobs import JobRecord, JobState
from fer_desktop.bulk.records import write_failure
from fer_desktop.bulk.workers.log import BatchLog

FAILED = JobRecord("broken", JobState.FAILED, "It is broken.")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two batches of the same bytes, the second of which another run has gone over."""
    calm, hurt = tmp_path / "calm", tmp_path / "hurt"
    write_batch(calm, make_batch("a", "b", "broken"))
    for name, labels in (("a", [HAPPY] * 3), ("b", [NEUTRAL] * 3)):
        record_job(calm, name, labels)
    write_failure(calm, FAILED)
    shutil.copytree(calm, hurt)
    (hurt / "a" / "run.json").write_text("another run")
    for name in ("a", "b"):
        log_done(hurt, name)
    return calm, hurt


def log_done(folder: Path, name: str) -> None:
    log = BatchLog(folder)
    log.write(f"{name}: done")
    log.close()


def test_the_same_bytes_are_told_to_be_the_same(folders: tuple[Path, Path]) -> None:
    assert compare(*folders, 3, 1) == Killing(3, 3, 0, 0, 0, 1)


def test_a_job_that_was_done_twice_is_doubled(folders: tuple[Path, Path]) -> None:
    log_done(folders[1], "b")
    assert compare(*folders, 3, 1).doubled == 1


def test_a_session_that_is_gone_is_lost(folders: tuple[Path, Path]) -> None:
    shutil.rmtree(folders[1] / "a")
    found = compare(*folders, 3, 1)
    assert (found.lost, found.different) == (1, 1)


def test_another_byte_or_another_reason_is_a_difference(folders: tuple[Path, Path]) -> None:
    table = folders[1] / "a" / "timeline.csv"
    table.write_bytes(table.read_bytes().replace(b"happiness", b"Happiness", 1))
    write_failure(folders[1], replace(FAILED, reason="It is empty."))
    found = compare(*folders, 3, 1)
    assert (found.lost, found.doubled, found.different) == (0, 0, 2)
