"""One job from claim to record: kept, made again, refused; nothing half done counts."""

import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.analyzed import analyze, rows, session
from helpers.batches import do, results
from helpers.videos import cut, write_grey_video, write_video

from fer_desktop.bulk.batch import Batch, read_batch, write_batch
from fer_desktop.bulk.claims import claim
from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState
from fer_desktop.bulk.keys import EngineKey
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.listing.jobs import list_jobs
from fer_desktop.bulk.records import read_record
from fer_desktop.bulk.tasks import do_task, task_text
from fer_desktop.core.errors import OutputError
from fer_desktop.core.settings import DetectionSettings, Settings, SourceSettings
from fer_desktop.sessions.review_lock import ReviewLock

SHORT = Batch((JobSpec("P01", "demo", end_s=0.4, participant="P01"),))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


def write_picture(path: Path, grey: int) -> None:
    cv2.imwrite(str(path), np.full((48, 64), grey, np.uint8))


def grey_job(tmp_path: Path, name: str = "grey.mp4", frames: int = 3) -> JobSpec:
    write_grey_video(tmp_path / name, [0.1 * number for number in range(frames)])
    return JobSpec(name[:-4], str(tmp_path / name))


def test_a_job_gives_the_bytes_of_analyze(tmp_path: Path) -> None:
    (record,) = do(tmp_path / "b", SHORT)
    words = ("--seconds", "0.4", "--participant", "P01", "--quiet", "--output", tmp_path / "s")
    assert analyze("demo", *words) == 0
    assert results(tmp_path / "b" / "P01") == results(tmp_path / "s")
    assert record.state is JobState.DONE
    assert (record.frames, record.analysed, record.without_face) == (11, 11, 0)
    assert record.reached_s == pytest.approx(0.4)
    assert record.progress == 1.0
    assert record.frames_per_s > 0
    assert read_record(tmp_path / "b", "P01") == record
    places = BatchFolder(tmp_path / "b")
    assert list(places.work.iterdir()) == list(places.claims.iterdir()) == []


def test_a_span_begins_and_ends_where_it_is_told(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mp4", count=50)
    batch = Batch((JobSpec("part", str(path), start_s=0.5, end_s=1.0),))
    (record,) = do(tmp_path / "b", batch)
    times = [float(row["timestamp"]) for row in rows(tmp_path / "b" / "part")]
    assert times == pytest.approx([0.52 + 0.04 * number for number in range(13)])
    assert record.frames == 13
    (record,) = do(tmp_path / "b", Batch((JobSpec("none", str(path), 90.0, 99.0),)))
    assert record.state is JobState.DONE  # beyond the end stands the last picture
    assert record.analysed == 1


def test_what_is_done_is_kept_and_said_to_be(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    (first,) = do(tmp_path / "b", batch)
    before = (tmp_path / "b" / "grey" / "timeline.csv").stat()
    assert do(tmp_path / "b", batch, again=True) == [first]
    assert (tmp_path / "b" / "grey" / "timeline.csv").stat() == before


def test_a_source_that_was_only_touched_is_the_same(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    (first,) = do(tmp_path / "b", batch)
    os.utime(tmp_path / "grey.mp4", (1, 1))
    (again,) = do(tmp_path / "b", batch)
    assert again.ended_at_utc == first.ended_at_utc
    assert again.key["source.modified_ns"] == "1000000000"
    (tmp_path / "grey.mp4").unlink()  # archived: the session is none the worse
    assert do(tmp_path / "b", batch) == [again]


def test_a_session_of_another_key_stays_until_told(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    do(tmp_path / "b", batch)
    other = replace(batch, settings=Settings(DetectionSettings(smallest_face_px=60.0)))
    (refused,) = do(tmp_path / "b", other)
    assert refused.state is JobState.FAILED
    assert "smallest_face_px was 40.0 and is 60.0" in refused.reason
    assert read_record(tmp_path / "b", "grey").state is JobState.DONE
    (made,) = do(tmp_path / "b", other, again=True)
    assert made.key["detection.smallest_face_px"] == "60.0"
    assert do(tmp_path / "b", other) == [made]


def test_another_source_of_the_name_is_told(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    do(tmp_path / "b", batch)
    grey_job(tmp_path, frames=5)
    (refused,) = do(tmp_path / "b", batch)
    assert "source.size_bytes was" in refused.reason
    (made,) = do(tmp_path / "b", batch, again=True)
    assert made.frames == 5


def test_a_redone_session_keeps_a_persons_files(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),), exports=("csv",))
    do(tmp_path / "b", batch)
    folder = tmp_path / "b" / "grey"
    (folder / "letter.txt").write_text("dear")
    (folder / "export" / "notes.txt").write_text("mine")
    grey_job(tmp_path, frames=5)
    (made,) = do(tmp_path / "b", batch, again=True)
    assert made.frames == 5
    assert (folder / "letter.txt").read_text() == "dear"
    assert {path.name for path in (folder / "export").iterdir()} == {"notes.txt", "grey_scores.csv"}


@pytest.mark.parametrize("name", ["edits.json", "human_check.csv"])
def test_what_a_person_corrected_is_never_replaced(tmp_path: Path, name: str) -> None:
    batch = Batch((grey_job(tmp_path),))
    do(tmp_path / "b", batch)
    (tmp_path / "b" / "grey" / name).write_text("mine")
    grey_job(tmp_path, frames=5)
    (refused,) = do(tmp_path / "b", batch, again=True)
    assert "corrected or checked by a person" in refused.reason
    assert (tmp_path / "b" / "grey" / name).read_text() == "mine"
    assert len(rows(tmp_path / "b" / "grey")) == 3


def test_a_session_open_in_the_review_is_left_alone(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    do(tmp_path / "b", batch)
    grey_job(tmp_path, frames=5)
    lock = ReviewLock(tmp_path / "b" / "grey")
    (refused,) = do(tmp_path / "b", batch, again=True)
    assert "open in another window" in refused.reason
    lock.release()
    (made,) = do(tmp_path / "b", batch, again=True)
    assert made.frames == 5


def test_a_folder_that_the_batch_has_not_made_is_left_alone(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    (tmp_path / "b" / "grey").mkdir(parents=True)
    (tmp_path / "b" / "grey" / "letter.txt").write_text("dear")
    (refused,) = do(tmp_path / "b", batch, again=True)
    assert "this batch has not made it" in refused.reason
    assert [path.name for path in (tmp_path / "b" / "grey").iterdir()] == ["letter.txt"]


def test_a_damaged_source_fails_with_what_it_gave(tmp_path: Path) -> None:
    path = cut(write_video(tmp_path / "v.mkv", count=100), 0.6)
    batch = Batch((JobSpec("v", str(path)), JobSpec("gone", str(tmp_path / "gone.mp4"))))
    broken, gone = do(tmp_path / "b", batch)
    assert broken.state is gone.state is JobState.FAILED
    assert broken.analysed == len(rows(tmp_path / "b" / "v")) > 10
    assert 0.3 < broken.progress < 0.9
    assert "breaks off" in broken.reason
    assert "does not exist" in gone.reason
    assert not (tmp_path / "b" / "gone").exists()
    assert read_record(tmp_path / "b", "gone") == gone
    assert do(tmp_path / "b", batch) == [broken, gone]
    write_video(path, count=20)
    (mended,) = do(tmp_path / "b", replace(batch, jobs=batch.jobs[:1]), again=True)
    assert mended.state is JobState.DONE
    assert mended.frames == 20


def test_a_source_that_changes_while_it_is_read_fails(tmp_path: Path) -> None:
    job = grey_job(tmp_path, frames=40)

    def change(_share: float, _frames: int) -> None:
        os.utime(job.source, (1, 1))

    (record,) = do(tmp_path / "b", Batch((job,)), on_progress=change)
    assert record.state is JobState.FAILED
    assert "changed while it was read" in record.reason
    assert not (tmp_path / "b" / "grey").exists()
    (made,) = do(tmp_path / "b", Batch((job,)), again=True)
    assert made.state is JobState.DONE
    assert not BatchFolder(tmp_path / "b").failure("grey").exists()


def test_a_live_source_is_no_job(tmp_path: Path) -> None:
    (record,) = do(tmp_path / "b", Batch((JobSpec("cam", "camera:test"),)))
    assert "is live" in record.reason


def test_what_somebody_else_does_is_left_to_them(tmp_path: Path) -> None:
    BatchFolder(tmp_path / "b").make()
    with claim(tmp_path / "b", "P01"):
        assert do(tmp_path / "b", SHORT) == [JobRecord("P01", JobState.RUNNING)]
    assert read_record(tmp_path / "b", "P01").state is JobState.WAITING


def test_who_is_taken_over_gives_nothing_away(tmp_path: Path) -> None:
    job = grey_job(tmp_path)

    def lose(_share: float, _frames: int) -> None:
        BatchFolder(tmp_path / "b").claim("grey").unlink()

    (record,) = do(tmp_path / "b", Batch((job,)), on_progress=lose)
    assert record.state is JobState.RUNNING
    assert not (tmp_path / "b" / "grey").exists()


def test_strings_go_in_and_a_small_dict_comes_out(tmp_path: Path) -> None:
    engine = EngineKey.of(SHORT.settings)
    text = task_text(SHORT, SHORT.jobs[0], engine)
    BatchFolder(tmp_path / "b").make()
    first = do_task(str(tmp_path / "b"), text)
    assert first["record"]["state"] == "done"
    assert len(json.dumps(first)) < 4_000
    assert do_task(str(tmp_path / "b"), text) == first  # a cluster may do it twice


def test_a_job_that_takes_threads_gives_the_same_bytes(tmp_path: Path) -> None:
    write_video(tmp_path / "v.mp4", count=50)
    batch = Batch((JobSpec("v", str(tmp_path / "v.mp4")),))
    engine = EngineKey.of(batch.settings)
    for folder, uses_threads in (("one", False), ("more", True)):
        BatchFolder(tmp_path / folder).make()
        text = task_text(batch, batch.jobs[0], engine, uses_threads=uses_threads)
        assert do_task(str(tmp_path / folder), text)["record"]["state"] == "done"
    assert results(tmp_path / "one" / "v") == results(tmp_path / "more" / "v")


def test_another_version_of_the_program_does_nothing(tmp_path: Path) -> None:
    engine = EngineKey({**EngineKey.of(SHORT.settings).entries, "program": "9.0"})
    answer = do_task(str(tmp_path / "b"), task_text(SHORT, SHORT.jobs[0], engine))
    assert "is not the one that this batch needs: program was 9.0" in answer["error"]
    assert not (tmp_path / "b").exists()


def test_a_folder_that_has_gone_is_no_fault_of_the_source(tmp_path: Path) -> None:
    engine = EngineKey.of(SHORT.settings)
    answer = do_task(str(tmp_path / "b"), task_text(SHORT, SHORT.jobs[0], engine))
    assert "is not there any more" in answer["error"]
    assert not (tmp_path / "b").exists()


def test_a_full_disk_ends_it_and_leaves_nothing_half(tmp_path: Path, small_disk: Path) -> None:
    shutil.copy(grey_job(tmp_path, frames=40).source, small_disk / "grey.mp4")
    (small_disk / "filler").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 100_000))
    batch = Batch((JobSpec("grey", str(small_disk / "grey.mp4")),))
    with pytest.raises(OutputError, match="the disk is full"):
        do(small_disk / "b", batch)
    assert not (small_disk / "b" / "grey").exists()
    (small_disk / "filler").unlink()
    assert do(small_disk / "b", batch)[0].state is JobState.DONE


def test_a_folder_of_pictures_is_one_job(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    for number in range(3):
        write_picture(tmp_path / "pictures" / f"{number}.png", 20 * number)
    batch = Batch((JobSpec("pictures", str(tmp_path / "pictures")),))
    (record,) = do(tmp_path / "b", batch)
    assert record.analysed == 3
    write_picture(tmp_path / "pictures" / "3.png", 90)
    (refused,) = do(tmp_path / "b", batch)
    assert "source.files was 3 and is 4" in refused.reason


def test_a_name_that_is_no_text_is_a_source_too(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/P\xff.mp4"))
    write_grey_video(tmp_path / "grey.mp4", [0.0, 0.1])
    (tmp_path / "grey.mp4").rename(path)
    batch = Batch(tuple(list_jobs([str(tmp_path)])))
    write_batch(tmp_path / "b", batch)
    assert read_batch(tmp_path / "b") == batch
    text = task_text(batch, batch.jobs[0], EngineKey.of(batch.settings))
    BatchFolder(tmp_path / "b").make()
    assert do_task(str(tmp_path / "b"), text)["record"]["state"] == "done"
    assert (tmp_path / "b" / "P�").is_dir()


def test_formats_that_are_wanted_later_are_exported_later(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    (first,) = do(tmp_path / "b", batch)
    (tmp_path / "grey.mp4").unlink()  # an annotated video needs it
    (later,) = do(tmp_path / "b", replace(batch, exports=("csv", "mp4")))
    assert later == replace(first, exports=("csv", "mp4"), warnings=later.warnings)
    assert (tmp_path / "b" / "grey" / "export" / "grey_scores.csv").exists()
    assert "could not be exported as mp4" in later.warnings[0]
    assert later.told[later.warnings[0]].translated(str.upper).startswith("IT COULD NOT")


def test_a_participant_that_is_named_later_stands_in_the_session(tmp_path: Path) -> None:
    job = grey_job(tmp_path)
    (first,) = do(tmp_path / "b", Batch((job,)))
    named = Batch((replace(job, participant='=a, "b"'),))
    lock = ReviewLock(tmp_path / "b" / "grey")
    assert "open in another window" in do(tmp_path / "b", named)[0].reason
    lock.release()
    (later,) = do(tmp_path / "b", named)
    assert later == replace(first, participant='=a, "b"')
    assert session(tmp_path / "b" / "grey")["participant"] == '=a, "b"'
    do(tmp_path / "c", named)
    assert results(tmp_path / "b" / "grey") == results(tmp_path / "c" / "grey")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders")
def test_a_pipe_is_no_job(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    (record,) = do(tmp_path / "b", Batch((JobSpec("pipe", str(tmp_path / "pipe.mp4")),)))
    assert "is no file" in record.reason


def test_a_turned_source_has_another_key(tmp_path: Path) -> None:
    batch = Batch((grey_job(tmp_path),))
    do(tmp_path / "b", batch)
    turned = SourceSettings().with_rotation(batch.jobs[0].source, 90)
    (refused,) = do(tmp_path / "b", replace(batch, settings=Settings(source=turned)))
    assert "source.rotation_degrees was 0 and is 90" in refused.reason
