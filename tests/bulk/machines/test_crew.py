"""A batch on a real cluster: scheduler and workers in processes of their own, killed at will."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from helpers.batches import results
from helpers.dask_cluster import DaskCluster, dask_cluster, until
from helpers.videos import write_long_video, write_video

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobSpec, JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.machines import crew
from fer_desktop.bulk.machines.crew import DaskCrew, dask_crew
from fer_desktop.bulk.records import read_record
from fer_desktop.bulk.workers.engine import BatchRun, Outcome, RunOptions
from fer_desktop.bulk.workers.events import Ended, Event, Remarked
from fer_desktop.core.errors import FerError

pytest.importorskip("distributed", reason="needs Dask (extra “cluster”)")

SHORT = ("one", "two")


@pytest.fixture(scope="module")
def videos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two short ones, one of some seconds, and one that is broken."""
    folder = tmp_path_factory.mktemp("videos")
    for name in SHORT:
        write_video(folder / f"{name}.mp4", count=3)
    write_long_video(folder / "long.mp4", 2_000)
    (folder / "broken.mp4").write_bytes(b"no video")
    return folder


def batch_of(videos: Path, *names: str) -> Batch:
    return Batch(tuple(JobSpec(name, str(videos / f"{name}.mp4")) for name in names))


@pytest.fixture(scope="module")
def here(videos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of them, done by a process of this machine."""
    folder = tmp_path_factory.mktemp("here")
    BatchRun(folder, batch_of(videos, *SHORT, "long"), RunOptions(workers=1)).run()
    return folder


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    with dask_cluster(tmp_path_factory.mktemp("dask") / "cluster", 2) as started:
        yield started


@pytest.fixture(scope="module")
def another_cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    """One without workers, that tries no task again whose worker has died."""
    variables = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
    with dask_cluster(tmp_path_factory.mktemp("dask") / "another", 0, **variables) as started:
        yield started


def run_on(
    cluster: DaskCluster, folder: Path, batch: Batch, workers: int = 2
) -> tuple[Outcome, list[Event]]:
    """Do a batch when so many workers are there."""
    events: list[Event] = []
    with dask_crew(cluster.address, folder) as own:
        wait_for(own, workers)
        outcome = BatchRun(folder, batch, None, events.append, own).run()
    return outcome, events


def wait_for(own: DaskCrew, workers: int) -> None:
    until(lambda: len(own.addresses()) >= workers)


def at_work(folder: Path, session: str) -> int:
    """The process that does a job, once there is one."""
    place = BatchFolder(folder).claim(session)
    until(lambda: place.exists() and place.read_text().endswith("\n"))
    return int(json.loads(place.read_text())["process"]["pid"])


def test_a_worker_that_is_killed_costs_the_job_at_work_only(
    cluster: DaskCluster, videos: Path, here: Path, tmp_path: Path
) -> None:
    killed = Thread(target=lambda: cluster.kill_worker(at_work(tmp_path, "long")))
    killed.start()
    bad = ("broken", "nowhere")
    outcome, events = run_on(cluster, tmp_path, batch_of(videos, *SHORT, "long", *bad))
    killed.join()
    cluster.start_worker()
    assert outcome.done == 3
    assert {record.session for record in outcome.not_well} == set(bad)
    ended = Counter(event.record.session for event in events if isinstance(event, Ended))
    assert ended == Counter([*SHORT, "long", *bad])
    for name in (*SHORT, "long"):
        assert results(tmp_path / name) == results(here / name), name
    left = sorted(path.name for path in (tmp_path / ".batch").iterdir())
    assert left == ["claims", "failures", "work"]


def test_where_no_folder_is_shared_the_sessions_come_back(
    cluster: DaskCluster, videos: Path, here: Path, tmp_path: Path
) -> None:
    with dask_crew(cluster.address, tmp_path) as own:
        for sign in (tmp_path / ".batch").glob("share-*"):
            sign.unlink()  # so that no worker sees it
        wait_for(own, 2)
        outcome = BatchRun(tmp_path, batch_of(videos, *SHORT, "broken"), None, crew=own).run()
    assert (outcome.done, len(outcome.not_well)) == (2, 1)
    for name in SHORT:
        assert results(tmp_path / name) == results(here / name)
        assert read_record(tmp_path, name).state is JobState.DONE
    assert "broken.mp4" in read_record(tmp_path, "broken").reason


@pytest.fixture
def another_version(tmp_path: Path) -> dict[str, str]:
    """Variables by which a process has another version of the program."""
    (tmp_path / "site").mkdir()
    code = "import fer_desktop\nfer_desktop.__version__ = '9.9'\n"
    (tmp_path / "site" / "sitecustomize.py").write_text(code)
    paths = [str(tmp_path / "site"), str(Path(__file__).parents[3])]
    return {"PYTHONPATH": os.pathsep.join(paths)}


def test_a_worker_of_another_version_refuses_and_others_do_its_jobs(
    cluster: DaskCluster, videos: Path, tmp_path: Path, another_version: dict[str, str]
) -> None:
    pid = cluster.start_worker(**another_version)
    names = [f"j{number}" for number in range(9)]
    jobs = tuple(JobSpec(name, str(videos / "one.mp4")) for name in names)
    outcome, events = run_on(cluster, tmp_path / "out", Batch(jobs), 3)
    cluster.kill_worker(pid)
    assert (outcome.done, outcome.not_well) == (9, [])
    said = {str(event.sentence) for event in events if isinstance(event, Remarked)}
    assert len(said) == 1
    assert "is not the one that this batch needs: program was 0.1.0 and is 9.9." in said.pop()


def test_sources_that_only_this_machine_sees(
    cluster: DaskCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "stamp_of", lambda _source: None)
    batch = Batch((JobSpec("one", str(tmp_path / "nowhere.mp4")),))
    with pytest.raises(FerError, match=r"does not see .*nowhere\.mp4"):
        run_on(cluster, tmp_path / "out", batch)
    assert read_record(tmp_path / "out", "one").state is JobState.WAITING


def test_a_cluster_of_another_version_is_told(
    another_cluster: DaskCluster, videos: Path, tmp_path: Path, another_version: dict[str, str]
) -> None:
    pid = another_cluster.start_worker(**another_version)
    with pytest.raises(FerError, match=r"program was 0\.1\.0 and is 9\.9"):
        run_on(another_cluster, tmp_path / "out", batch_of(videos, "one"), 1)
    another_cluster.kill_worker(pid)
    assert read_record(tmp_path / "out", "one").state is JobState.WAITING


def test_workers_that_take_no_jobs_are_told(
    another_cluster: DaskCluster, videos: Path, tmp_path: Path
) -> None:
    pid = another_cluster.start_worker(resources="")
    with pytest.raises(FerError, match="take no jobs") as caught:
        run_on(another_cluster, tmp_path / "out", batch_of(videos, "one"), 1)
    another_cluster.kill_worker(pid)
    assert f"dask worker {another_cluster.address} --nthreads 1" in caught.value.advice


def test_a_job_that_ends_its_workers_is_set_aside(
    another_cluster: DaskCluster, videos: Path, tmp_path: Path
) -> None:
    pids = [another_cluster.start_worker() for _ in range(2)]

    def kill_both() -> None:
        first = at_work(tmp_path, "long")
        another_cluster.kill_worker(first)
        (second,) = [pid for pid in pids if pid != first]
        until(lambda: at_work(tmp_path, "long") == second)
        another_cluster.kill_worker(second)

    killed = Thread(target=kill_both)
    killed.start()
    outcome, _events = run_on(another_cluster, tmp_path, batch_of(videos, "long"))
    killed.join()
    (record,) = outcome.not_well
    assert (record.state, record.reason) == (
        JobState.SET_ASIDE,
        "Its process was killed 2 times.",
    )


def test_a_cluster_without_a_worker_is_told_and_its_jobs_wait(
    another_cluster: DaskCluster, videos: Path, here: Path, tmp_path: Path
) -> None:
    told: list[str] = []

    def take(event: Event) -> None:
        if isinstance(event, Remarked):
            told.append(str(event.sentence))
            another_cluster.start_worker()

    with dask_crew(another_cluster.address, tmp_path) as own:
        outcome = BatchRun(tmp_path, batch_of(videos, "one"), None, take, own).run()
    (sentence,) = told
    assert "has no worker: the files wait for one." in sentence
    assert sentence.endswith(own.worker_command)
    assert outcome.done == 1
    assert results(tmp_path / "one") == results(here / "one")


def test_a_scheduler_that_dies_costs_nothing_that_is_done(
    another_cluster: DaskCluster, videos: Path, here: Path, tmp_path: Path
) -> None:
    batch = batch_of(videos, "one", "long")
    another_cluster.start_worker()

    def kill_scheduler() -> None:
        at_work(tmp_path, "long")
        another_cluster.scheduler.kill()

    killed = Thread(target=kill_scheduler)
    killed.start()
    with pytest.raises(FerError, match="does not answer any more") as caught:
        run_on(another_cluster, tmp_path, batch, 1)
    killed.join()
    another_cluster.close()
    assert "What is done is kept" in caught.value.advice
    outcome = BatchRun(tmp_path, batch, RunOptions(workers=1)).run()
    assert outcome.kept + outcome.done == 2
    for name in ("one", "long"):
        assert results(tmp_path / name) == results(here / name)
