"""Share and time left, by the bytes of the sources."""

import pytest

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState
from fer_desktop.bulk.workers.events import Advanced, Began, Changed, Ended, Planned
from fer_desktop.bulk.workers.plan import Plan, PlannedJob
from fer_desktop.bulk.workers.progress import Progress, clock_text


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def planned(**sizes: int) -> Planned:
    jobs = tuple(PlannedJob(JobSpec(name, name), size) for name, size in sizes.items())
    return Planned(Plan(jobs, (), ()), 2)


def test_the_whole_is_told_by_bytes() -> None:
    clock = Clock()
    progress = Progress(clock)
    progress.take(planned(film=900, clip=100))
    progress.take(Began("film", 1))
    progress.take(Began("clip", 2))
    assert progress.share == 0.0
    assert progress.left_s is None
    clock.now_s += 10
    progress.take(Advanced("film", 1, 0.5, 300))
    progress.take(Ended(JobRecord("clip", JobState.DONE)))
    assert progress.share == pytest.approx(0.55)
    assert progress.left_s == pytest.approx(10 * 450 / 550)
    assert [at_work.session for at_work in progress.workers.values()] == ["film"]
    progress.take(Ended(JobRecord("film", JobState.FAILED)))
    assert (progress.share, progress.ended, progress.not_well) == (1.0, 2, 1)


def test_what_others_do_makes_nobody_faster() -> None:
    clock = Clock()
    progress = Progress(clock)
    progress.take(planned(a=100, b=100, c=100))
    clock.now_s += 10
    progress.take(Ended(JobRecord("a", JobState.DONE), elsewhere=True))
    assert progress.left_s is None
    progress.take(Ended(JobRecord("b", JobState.DONE)))
    assert progress.left_s == pytest.approx(10.0)


def test_a_job_that_waits_again_is_not_done() -> None:
    progress = Progress(Clock())
    progress.take(planned(a=100))
    progress.take(Began("a", 1))
    progress.take(Advanced("a", 1, 0.5, 10))
    progress.take(Ended(JobRecord("a")))
    assert (progress.share, progress.ended) == (0.0, 0)


def test_an_edited_table_changes_the_whole() -> None:
    progress = Progress(Clock())
    progress.take(planned(a=100, b=100))
    progress.take(Ended(JobRecord("a", JobState.DONE)))
    progress.take(Changed(Batch(), (PlannedJob(JobSpec("c", "c"), 300),), frozenset({"b"})))
    assert progress.share == pytest.approx(0.25)
    assert progress.jobs == 2


def test_times_are_told_as_clocks() -> None:
    told = [clock_text(seconds) for seconds in (None, 0.4, 125, 7325.2)]
    assert told == ["?", "0:00", "2:05", "2:02:05"]
