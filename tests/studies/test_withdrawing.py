"""After a withdrawal the disk is searched for the participant's code."""

import errno
import json
import os
from pathlib import Path

import pytest
from helpers.session_fakes import HAPPY, make_description, record
from helpers.studies import fill, make_study

from fer_desktop.bulk.batch import Batch, read_batch, write_batch
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.errors import OutputError, SessionError, SettingsError
from fer_desktop.core.home import log_folder
from fer_desktop.core.settings import AppSettings, Settings
from fer_desktop.core.settings_file import load_settings, save_settings
from fer_desktop.export.formats import export
from fer_desktop.sessions.baselines import baselines_folder
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.studies import withdrawing
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.presenting.progress import Progress, Shown, write_progress
from fer_desktop.studies.results.writing import compute, write_results
from fer_desktop.studies.study_file import read_study
from fer_desktop.studies.withdrawing import traces, withdraw


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def places(home: Path) -> StudyFolder:
    places = make_study(home / "studies" / "films")
    for code in ("P01", "P02"):
        for condition in ("calm", "funny"):
            fill(places, code, condition, 8)
    session = places.session("P01_calm")
    export(open_corrected(open_session(session)), "wide", session / "export")
    (places.baselines / "P01.json").write_text("{}")
    (places.baselines / "P012.json").write_text("{}")  # somebody else's
    write_results(compute(places.path))
    recent = (str(session), "/videos/P01_film.mp4", "/videos/P012.mp4")
    baselines_folder().mkdir()
    (baselines_folder() / "P01.json").write_text('{"owner": "P01"}')
    write_progress(places.path, Progress("P01", ("film",), (Shown("film", "P01_calm"),)))
    save_settings(
        Settings(app=AppSettings(recent_files=recent, last_source="/videos/P01_film.mp4"))
    )
    log_folder().mkdir(exist_ok=True)
    log = "opened P01_calm\nopened P02_calm\n"
    (log_folder() / "fer-desktop.log").write_text(log)
    return places


def found_on_disk(folder: Path, word: str) -> list[str]:
    """Paths below a folder that name a word, or hold it."""
    found = []
    for path in folder.rglob("*"):
        holds = path.is_file() and word.encode() in path.read_bytes().replace(b"P012", b"")
        if word in str(path.relative_to(folder)).replace("P012", "") or holds:
            found.append(str(path.relative_to(folder)))
    return found


def test_nothing_on_the_disk_names_them_afterwards(home: Path, places: StudyFolder) -> None:
    assert len(found_on_disk(home, "P01")) > 10
    told = traces(places.path, "p01")
    gone = withdraw(places.path, "p01")
    assert told == gone
    assert found_on_disk(home, "P01") == []
    assert gone.code == "P01"
    assert gone.sessions == ("P01_calm", "P01_funny")
    assert "sessions/P01_calm/timeline.csv" in gone.files
    assert "baselines/P01.json" in gone.files
    assert "runs/P01.json" in gone.files
    assert "long.csv" in gone.results
    assert (gone.log_lines, gone.recent, gone.left) == (1, 2, ())
    assert (places.baselines / "P012.json").exists()
    assert load_settings().settings.app.recent_files == ("/videos/P012.mp4",)
    assert (log_folder() / "fer-desktop.log").read_text() == "opened P02_calm\n"
    study = read_study(places.path)
    assert [p.code for p in study.participants] == ["P02"]
    assert {s.participant for s in study.sessions} == {"P02"}
    assert "P02" in (write_results(compute(places.path))[0]).read_text()


def test_what_is_not_the_programs_is_left_and_told(home: Path, places: StudyFolder) -> None:
    letter = places.session("P01_calm") / "letter.txt"
    letter.write_text("mine")
    own = places.results / "my plot.png"
    own.touch()
    record(sessions_folder() / "other", [HAPPY], description=make_description(participant="p01"))
    twin = make_study(home / "studies" / "twin", title="Twin")
    save_settings(Settings(app=AppSettings(recent_studies=(str(twin.path), str(places.path)))))
    told = [str(sentence) for sentence in withdraw(places.path, "P01").left]
    assert letter.read_text() == "mine"
    assert own.exists()
    assert read_study(twin.path).participant("P01") is not None
    assert "neutral face" in told.pop()
    assert (baselines_folder() / "P01.json").exists()
    assert [text.split(":")[0][:40] for text in told] == [
        "Not written by FER Desktop, so left",
        f"{sessions_folder() / 'other'} names P01 too, but"[:40],
        "The study “Twin” in " + str(twin.path)[:20],
    ]


def test_a_session_that_was_moved_away_is_told(places: StudyFolder, home: Path) -> None:
    places.session("P01_calm").rename(home.parent / "moved")
    gone = withdraw(places.path, "P01")
    assert "must be deleted by hand" in str(gone.left[0])
    assert read_study(places.path).participant("P01") is None


def test_nothing_goes_while_one_is_being_recorded(places: StudyFolder) -> None:
    live = SessionRecorder(places.session("live"), make_description(participant="P01"))
    try:
        with pytest.raises(SessionError, match="still being recorded"):
            withdraw(places.path, "P01")
    finally:
        live.stop()
    assert places.session("P01_calm").is_dir()


def test_a_log_that_cannot_be_written_is_told_and_the_rest_done_again(
    home: Path, places: StudyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _flags: int) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk, pytest.raises(OutputError, match=r"fer-desktop\.log"):
        disk.setattr(withdrawing, "open_regular", full)
        withdraw(places.path, "P01")
    assert read_study(places.path).participant("P01") is not None
    withdraw(places.path, "P01")
    assert found_on_disk(home, "P01") == []


def test_somebody_unknown_is_told(places: StudyFolder) -> None:
    with pytest.raises(SettingsError, match="P99 is no participant"):
        withdraw(places.path, "P99")


def test_a_batch_in_the_study_forgets_them_too(home: Path, places: StudyFolder) -> None:
    kept = places.sessions / ".batch" / "measures" / "P01_calm.json"
    kept.parent.mkdir(parents=True)
    kept.write_text(json.dumps({"participant": "P01"}))
    (places.sessions / "summary.csv").write_text("session,participant\nP01_calm,P01\n")
    jobs = (JobSpec("P01_calm", "/a.mp4", participant="P01"), JobSpec("b", "/b", participant="P02"))
    write_batch(places.sessions, Batch(jobs))
    withdraw(places.path, "P01")
    assert found_on_disk(home, "P01") == []
    assert [job.session for job in read_batch(places.sessions).jobs] == ["b"]


def test_a_job_that_left_no_session_is_forgotten_too(home: Path, places: StudyFolder) -> None:
    batch = BatchFolder(places.sessions)
    failure = batch.failure("P01 [take 2]")
    failure.parent.mkdir(parents=True)
    failure.write_text(json.dumps({"participant": "P01"}))
    write_batch(batch.path, Batch((JobSpec("P01 [take 2]", "/a.mp4", participant="P01"),)))
    withdraw(places.path, "P01")
    assert found_on_disk(home, "P01") == []
