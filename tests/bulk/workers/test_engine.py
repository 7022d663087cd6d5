"""Batches done by real worker processes: killed, stopped, shared, edited meanwhile."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import psutil
import pytest
from helpers.batches import do, results
from helpers.disks import read_only
from helpers.videos import write_grey_video, write_long_video

from fer_desktop.bulk.batch import Batch, change_batch, write_batch
from fer_desktop.bulk.claims import claim
from fer_desktop.bulk.jobs import JobSpec, JobState
from fer_desktop.bulk.keys import EngineKey
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.records import read_record, read_records
from fer_desktop.bulk.workers.engine import BatchRun, Outcome, RunOptions
from fer_desktop.bulk.workers.events import (
    Advanced,
    Began,
    Changed,
    Ended,
    Event,
    Planned,
    Remarked,
)
from fer_desktop.core.errors import FerError, OutputError, SettingsError
from fer_desktop.core.settings import DetectionSettings, Settings

OneEvent = Callable[[Event], None]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four grey clips of different lengths, a broken one, and one that takes many seconds."""
    folder = tmp_path_factory.mktemp("sources")
    for number in range(4):
        write_grey_video(folder / f"g{number}.mp4", [0.1 * n for n in range(3 + 3 * number)])
    (folder / "broken.mp4").write_text("no video")
    write_long_video(folder / "long.mp4", 9000)
    return folder


def batch_of(sources: Path, *names: str) -> Batch:
    return Batch(tuple(JobSpec(name, str(sources / f"{name}.mp4")) for name in names))


def run(
    folder: Path, batch: Batch, on_event: OneEvent = lambda _event: None, **options: object
) -> tuple[Outcome, list[Event]]:
    """A whole run, and what it told."""
    write_batch(folder, batch)
    events: list[Event] = []

    def take(event: Event) -> None:
        events.append(event)
        on_event(event)

    options = {"workers": 1, **options}
    return BatchRun(folder, batch, RunOptions(**options), take).run(), events


def workers() -> Iterator[psutil.Process]:
    """The worker processes of this one."""
    for process in psutil.Process().children():
        if "--worker" in process.cmdline():
            yield process


def states(folder: Path, batch: Batch) -> dict[str, JobState]:
    return {record.session: record.state for record in read_records(folder, batch.jobs)}


def test_any_number_of_workers_gives_the_same_bytes(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1", "g2", "g3", "broken")
    outcome, events = run(tmp_path / "two", batch, workers=2)
    assert (outcome.done, outcome.kept, outcome.waiting) == (4, 0, 0)
    assert [record.session for record in outcome.not_well] == ["broken"]
    (planned,) = [event for event in events if isinstance(event, Planned)]
    assert [each.spec.session for each in planned.plan.to_do] == ["g3", "g2", "g1", "g0", "broken"]
    assert planned.workers == 2
    assert {event.worker for event in events if isinstance(event, Began)} == {1, 2}
    do(tmp_path / "here", batch)
    for name in ("g0", "g1", "g2", "g3"):
        assert results(tmp_path / "two" / name) == results(tmp_path / "here" / name)
    outcome, events = run(tmp_path / "two", batch)
    assert (outcome.done, outcome.kept, len(outcome.not_well)) == (0, 4, 1)
    assert not any(isinstance(event, Began) for event in events)
    (sources / "broken.mp4").rename(sources / "aside")
    try:
        outcome, _ = run(tmp_path / "two", batch, retry_failed=True)
    finally:
        (sources / "aside").rename(sources / "broken.mp4")
    assert "does not exist" in outcome.not_well[0].reason
    log = (tmp_path / "two" / "batch.log").read_text()
    assert "broken: failed: broken.mp4 is not a video." in log


def test_a_job_whose_process_is_killed_once_is_made_again(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1")
    killed: list[int] = []

    def kill_one(event: Event) -> None:
        if isinstance(event, Began) and not killed:
            for process in workers():
                killed.append(process.pid)
                process.kill()

    outcome, _ = run(tmp_path / "b", batch, kill_one)
    assert killed
    assert outcome.done == 2
    assert not outcome.not_well
    assert list(BatchFolder(tmp_path / "b").work.iterdir()) == []


def test_a_job_that_kills_its_process_twice_is_set_aside(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "long")

    def kill(event: Event) -> None:
        if isinstance(event, Advanced) and event.session == "long":
            for process in workers():
                process.kill()

    outcome, _ = run(tmp_path / "b", batch, kill)
    assert outcome.done == 1
    assert states(tmp_path / "b", batch) == {"g0": JobState.DONE, "long": JobState.SET_ASIDE}
    assert "killed 2 times" in read_record(tmp_path / "b", "long").reason
    assert not (tmp_path / "b" / "long").exists()


def test_a_worker_that_needs_too_much_memory_is_ended(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "long")
    outcome, _ = run(tmp_path / "b", batch, memory_limit_mb=20)
    assert outcome.not_well[0].state is JobState.FAILED
    assert "needed more than 20 MB" in outcome.not_well[0].reason


def test_stopped_it_leaves_nothing_half_and_goes_on_later(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "long", "g0")
    write_batch(tmp_path / "b", batch)

    def stop(event: Event) -> None:
        if isinstance(event, Advanced):
            first.stop()

    first = BatchRun(tmp_path / "b", batch, RunOptions(workers=1), stop)
    assert first.run().waiting == 2
    assert set(states(tmp_path / "b", batch).values()) == {JobState.WAITING}
    assert list(BatchFolder(tmp_path / "b").work.iterdir()) == []
    outcome, _ = run(tmp_path / "b", replace(batch, jobs=batch.jobs[1:]))
    assert outcome.done == 1


def test_after_the_current_one_it_stops_in_order(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1", "g2")
    write_batch(tmp_path / "b", batch)

    def stop(event: Event) -> None:
        if isinstance(event, Began):
            first.stop(after_current=True)

    first = BatchRun(tmp_path / "b", batch, RunOptions(workers=1), stop)
    outcome = first.run()
    assert (outcome.done, outcome.waiting) == (1, 2)


def test_paused_it_begins_nothing_until_resumed(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1")
    write_batch(tmp_path / "b", batch)
    resumed: list[Thread] = []

    def pause(event: Event) -> None:
        if isinstance(event, Planned):
            first.pause()
            resumed.append(Thread(target=first.resume))
            resumed[0].start()

    first = BatchRun(tmp_path / "b", batch, RunOptions(workers=1), pause)
    assert first.run().done == 2
    resumed[0].join()


def test_killed_at_any_moment_the_next_one_goes_on(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1", "g2", "g3")
    do(tmp_path / "undisturbed", batch)
    folder = tmp_path / "b"
    write_batch(folder, batch)
    words = [sys.executable, "-m", "fer_desktop", "batch", "--output", str(folder), "--json"]
    for lines in (1, 3, 4):
        with subprocess.Popen([*words, "--workers", "1"], stdout=subprocess.PIPE) as killed:
            assert killed.stdout is not None
            for _ in range(lines):
                killed.stdout.readline()
            killed.kill()
    outcome, _ = run(folder, batch)
    assert outcome.done + outcome.kept + outcome.elsewhere == 4
    for job in batch.jobs:
        name = job.session
        assert results(folder / name) == results(tmp_path / "undisturbed" / name)
    sessions = {path.name for path in folder.iterdir() if path.is_dir()} - {".batch"}
    assert sessions == {"g0", "g1", "g2", "g3"}
    assert list(BatchFolder(folder).work.iterdir()) == []
    log = (folder / "batch.log").read_text().splitlines()
    done = [line.split()[3] for line in log if line.endswith(": done")]
    assert len(done) == len(set(done))


def test_two_programs_share_one_batch(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1", "g2", "g3")
    write_batch(tmp_path / "b", batch)
    words = [sys.executable, "-m", "fer_desktop", "batch", "--output", str(tmp_path / "b")]
    words += ["--workers", "1"]
    with (
        subprocess.Popen([*words, "--json"], stdout=subprocess.PIPE, text=True) as one,
        subprocess.Popen([*words, "--json"], stdout=subprocess.PIPE, text=True) as other,
    ):
        one.communicate()
        other.communicate()
    assert one.returncode == other.returncode == 0
    log = (tmp_path / "b" / "batch.log").read_text().splitlines()
    own = [line for line in log if line.endswith(": done")]
    assert len({line.split()[3] for line in own}) == 4
    ended = [read_record(tmp_path / "b", job.session).ended_at_utc for job in batch.jobs]
    assert all(ended)


def test_a_job_of_another_program_is_waited_for(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1")
    BatchFolder(tmp_path / "b").make()
    with claim(tmp_path / "b", "g1") as own:
        assert own is not None

        def give_back(event: Event) -> None:
            if isinstance(event, Ended):
                own.release()

        outcome, _ = run(tmp_path / "b", batch, give_back)
    assert outcome.done == 2


def test_edits_of_the_table_count_for_what_is_not_begun(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g3", "g2", "g1")
    edited: list[bool] = []

    def edit(now: Batch) -> Batch:
        g3, _g2, g1 = now.jobs
        g0 = batch_of(sources, "g0").jobs[0]
        return replace(now, jobs=(g3, replace(g1, participant="P01"), g0))

    def on_event(event: Event) -> None:
        if isinstance(event, Began) and not edited:
            edited.append(True)
            change_batch(tmp_path / "b", edit)
            first.pause()
        if isinstance(event, Changed):
            first.resume()

    write_batch(tmp_path / "b", batch)
    first = BatchRun(tmp_path / "b", batch, RunOptions(workers=1), on_event)
    assert first.run().done == 3
    assert not (tmp_path / "b" / "g2").exists()
    assert '"participant": "P01"' in (tmp_path / "b" / "g1" / "session.json").read_text()
    assert (tmp_path / "b" / "g0").exists()


def test_other_settings_meanwhile_are_told(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g1")

    def on_event(event: Event) -> None:
        if isinstance(event, Planned):
            first.pause()
            change_batch(tmp_path / "b", lambda now: replace(now, consent="form 3"))
        if isinstance(event, Remarked):
            first.resume()

    write_batch(tmp_path / "b", batch)
    first = BatchRun(tmp_path / "b", batch, RunOptions(workers=1), on_event)
    assert first.run().done == 1


def test_other_settings_than_those_of_finished_sessions(tmp_path: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0", "g1")
    run(tmp_path / "b", batch)
    other = replace(batch, settings=Settings(DetectionSettings(smallest_face_px=60.0)))
    with pytest.raises(SettingsError, match=r"2 finished sessions \(g0, g1\) .*was 40.0 and is 60"):
        run(tmp_path / "b", other)
    outcome, _ = run(tmp_path / "b", other, redo_changed=True)
    assert outcome.done == 2


def test_a_worker_of_another_version_ends_the_run(
    tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fer_desktop.bulk.keys.__version__", "9.0")
    with pytest.raises(FerError, match="program was 9"):
        run(tmp_path / "b", batch_of(sources, "g0"))
    assert EngineKey.of(Settings()).entries["program"] == "9.0"


def test_a_worker_that_cannot_be_started_ends_the_run(
    tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(FerError, match="could not be started"):
        run(tmp_path / "b", batch_of(sources, "long"))


def test_an_output_that_vanishes_ends_the_run(tmp_path: Path, sources: Path) -> None:
    def unplug(event: Event) -> None:
        if isinstance(event, Advanced):
            (tmp_path / "b").rename(tmp_path / "unplugged")

    with pytest.raises(OutputError, match="is not there any more"):
        run(tmp_path / "b", batch_of(sources, "long"), unplug)
    assert not (tmp_path / "b").exists()


def test_a_read_only_output_is_told(small_disk: Path, sources: Path) -> None:
    batch = batch_of(sources, "g0")
    write_batch(small_disk / "b", batch)
    with read_only(small_disk), pytest.raises(OutputError, match="disk is read-only"):
        BatchRun(small_disk / "b", batch).run()


def test_in_the_background_it_gives_the_same(tmp_path: Path, sources: Path) -> None:
    nice: list[int] = []

    def look(event: Event) -> None:
        if isinstance(event, Advanced):
            nice.extend(process.nice() for process in workers())

    outcome, _ = run(tmp_path / "b", batch_of(sources, "g3"), look, background=True)
    assert outcome.done == 1
    assert set(nice) == {15}
