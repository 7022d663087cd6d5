"""The processes of one run: how much of the machine they may take."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

import pytest

from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.workers import memory
from fer_desktop.bulk.workers.crew import ProcessCrew
from fer_desktop.bulk.workers.log import BatchLog


@contextmanager
def crew(
    folder: Path, wanted: int | None = None, memory_limit_mb: int | None = None
) -> Iterator[ProcessCrew]:
    BatchFolder(folder).make()
    log = BatchLog(folder)
    found = ProcessCrew(
        folder,
        log,
        SimpleQueue(),
        wanted=wanted,
        background=False,
        memory_limit_mb=memory_limit_mb,
    )
    try:
        yield found
    finally:
        found.close()
        log.close()


@pytest.mark.parametrize(("cores", "jobs", "free"), [(2, 1, True), (2, 2, False), (1, 1, False)])
def test_a_job_takes_threads_where_half_of_the_cores_have_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cores: int, jobs: int, free: bool
) -> None:
    monkeypatch.setattr(memory, "cores", lambda: cores)
    monkeypatch.setattr(memory, "is_ample", lambda: True)
    with crew(tmp_path) as found:
        found.grow(jobs)
        assert found.has_free_cores(jobs) is free


def test_the_last_job_takes_threads_while_others_have_none_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "cores", lambda: 2)
    monkeypatch.setattr(memory, "is_ample", lambda: True)
    with crew(tmp_path) as found:
        assert found.grow(2) == 2
        assert found.has_free_cores(1)


def test_where_memory_is_short_or_limited_a_job_has_one_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reads ahead with threads, which takes twice the memory of a large picture."""
    monkeypatch.setattr(memory, "cores", lambda: 2)
    monkeypatch.setattr(memory, "is_ample", lambda: True)
    with crew(tmp_path, memory_limit_mb=400) as found:
        found.grow(1)
        assert not found.has_free_cores(1)
    monkeypatch.setattr(memory, "is_ample", lambda: False)
    with crew(tmp_path) as found:
        found.grow(1)
        assert not found.has_free_cores(1)


def test_who_says_how_many_may_work_gets_one_thread_each(tmp_path: Path) -> None:
    with crew(tmp_path, wanted=1) as found:
        found.grow(1)
        assert not found.has_free_cores(1)
