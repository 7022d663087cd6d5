"""A source analysed to its end: what may be overwritten, what is kept."""

from pathlib import Path

import pytest
from helpers.analyzed import analyze, rows, session
from helpers.session_fakes import make_analyses, make_description
from helpers.videos import write_grey_video

from fer_desktop import cli
from fer_desktop.bulk.job import Job, JobOptions
from fer_desktop.core.errors import SourceError
from fer_desktop.core.frames import Analysis
from fer_desktop.core.settings import Settings
from fer_desktop.export.formats import FORMATS
from fer_desktop.sessions.recording.recorder import SessionRecorder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


def test_an_existing_session_is_kept_unless_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    write_grey_video(tmp_path / "two.mp4", [0.0, 0.1, 0.2])
    assert analyze(tmp_path / "one.mp4", "--output", tmp_path / "s", "--quiet") == 0
    assert analyze(tmp_path / "two.mp4", "--output", tmp_path / "s", "--quiet") == 2
    assert "already holds a session" in capsys.readouterr().err
    assert len(rows(tmp_path / "s")) == 2
    words = ("--output", tmp_path / "s", "--quiet", "--overwrite")
    assert analyze(tmp_path / "two.mp4", *words) == 0
    assert len(rows(tmp_path / "s")) == 3


def test_overwrite_deletes_nothing_but_a_session(tmp_path: Path) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0])
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    words = ("--output", tmp_path / "mine", "--quiet", "--overwrite")
    for _ in range(2):
        assert analyze(tmp_path / "one.mp4", *words) == 0
        assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"


def test_a_session_that_is_being_recorded_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    folder = tmp_path / "s"
    recorder = SessionRecorder(folder, make_description())
    for analysis in make_analyses([["anger"]] * 3):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    words = ("--output", folder, "--quiet", "--overwrite")
    assert analyze(tmp_path / "one.mp4", *words) == 2
    assert "is still being recorded" in capsys.readouterr().err
    recorder.stop()
    assert len(rows(folder)) == session(folder)["integrity"]["analysed"] == 3
    assert analyze(tmp_path / "one.mp4", *words) == 0
    assert len(rows(folder)) == 2


@pytest.mark.parametrize("more", [(), ("--overwrite",)])
def test_a_source_in_the_output_folder_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    folder = tmp_path / "P05"
    folder.mkdir()
    write_grey_video(folder / "video.mkv", [0.0, 0.1])
    before = (folder / "video.mkv").read_bytes()
    words = ("--output", folder, "--quiet", "--video", "blurred", *more)
    assert analyze(folder / "video.mkv", *words) == 2
    assert "already holds video.mkv" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["video.mkv"]
    assert (folder / "video.mkv").read_bytes() == before


def test_overwrite_keeps_videos_that_the_session_did_not_write(tmp_path: Path) -> None:
    folder = tmp_path / "P02"
    folder.mkdir()
    write_grey_video(folder / "video_talk.mkv", [0.0, 0.1])
    before = (folder / "video_talk.mkv").read_bytes()
    words = ("--output", folder, "--quiet", "--video", "clean", "--overwrite")
    for _ in range(2):
        assert analyze(folder / "video_talk.mkv", *words) == 0
        assert (folder / "video_talk.mkv").read_bytes() == before
    assert len(rows(folder)) == 2


def test_a_sessions_own_video_is_not_overwritten_by_its_analysis(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    folder = tmp_path / "s"
    words = ("--output", folder, "--quiet", "--video", "clean")
    assert analyze(tmp_path / "one.mp4", *words) == 0
    before = {path: path.read_bytes() for path in folder.iterdir()}
    (tmp_path / "link.mkv").symlink_to(folder / "video.mkv")
    for source in (folder / "video.mkv", tmp_path / "link.mkv"):
        assert analyze(source, *words, "--overwrite") == 2
        assert "would be deleted" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_table_without_its_session_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0])
    folder = tmp_path / "mine"
    folder.mkdir()
    for name in ("timeline.csv", "README.txt"):
        (folder / name).write_text("mine")
    assert analyze(tmp_path / "one.mp4", "--output", folder, "--overwrite") == 2
    assert "already holds timeline.csv" in capsys.readouterr().err
    assert {path.read_text() for path in folder.iterdir()} == {"mine"}


def test_a_video_in_the_way_of_a_new_one_keeps_the_old_session(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    folder = tmp_path / "s"
    words = ("--output", folder, "--quiet")
    assert analyze(tmp_path / "one.mp4", *words) == 0
    (folder / "video.mkv").write_text("mine")
    assert analyze(tmp_path / "one.mp4", *words, "--overwrite", "--video", "clean") == 2
    assert "already holds video.mkv" in capsys.readouterr().err
    assert (folder / "video.mkv").read_text() == "mine"
    assert len(rows(folder)) == 2


def test_overwrite_clears_what_was_exported_and_nothing_else(tmp_path: Path) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    words = ("--output", tmp_path / "s", "--quiet", "--overwrite", "--video", "clean")
    assert analyze(tmp_path / "one.mp4", *words) == 0
    exported = tmp_path / "s" / "export"
    assert cli.main(["export", str(tmp_path / "s"), "--format", *FORMATS]) == 0
    assert cli.main(["report", str(tmp_path / "s")]) == 0
    (exported / "report.pdf").touch()
    assert analyze(tmp_path / "one.mp4", *words) == 0
    assert not exported.exists()
    exported.mkdir()
    (exported / "s_notes.csv").write_text("mine")
    assert analyze(tmp_path / "one.mp4", *words) == 0
    assert (exported / "s_notes.csv").read_text() == "mine"


def test_output_below_a_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0])
    assert analyze(tmp_path / "one.mp4", "--output", tmp_path / "one.mp4" / "s") == 2
    assert "is a file, not a folder" in capsys.readouterr().err


def test_a_video_that_vanishes_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0])
    job = Job(str(tmp_path / "one.mp4"), Settings(), JobOptions(output=tmp_path / "s"))
    (tmp_path / "one.mp4").unlink()
    with pytest.raises(SourceError, match=r"one\.mp4 cannot be read"):
        job.run()
    assert not (tmp_path / "s").exists()


def test_one_thread_gives_the_same_bytes(tmp_path: Path) -> None:
    for name, uses_threads in (("many", True), ("one", False)):
        options = JobOptions(output=tmp_path / name, limit_s=0.5, uses_threads=uses_threads)
        Job("demo", Settings(), options).run()
    for name in ("timeline.csv", "session.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "many" / name).read_bytes()


def test_one_thread_is_one_also_for_the_neutral_faces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_options: object) -> None:
        raise AssertionError("a thread was made")

    monkeypatch.setattr("fer_desktop.pipeline.loops.Thread", refuse)
    options = JobOptions(output=tmp_path / "s", limit_s=0.5, baseline=0.4, uses_threads=False)
    seen: list[Analysis] = []
    Job("demo", Settings(), options).run(seen.append)
    assert seen


def test_a_live_source_has_no_later_start(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot begin at 3 s"):
        Job("camera:test", Settings(), JobOptions(start_s=3.0))
