"""`fer-desktop sessions`: list, withdraw, recover."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from helpers.faces import make_face, make_frame
from helpers.session_fakes import make_description, record
from helpers.talk import record_interview

from fer_desktop import cli
from fer_desktop.core.frames import Analysis
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.sessions.baselines import store
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return record_interview(tmp_path)


def test_sessions_are_listed_and_searched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sessions", "list", "--folder", str(folder.parent)]) == 0
    assert "talk\t0:02\tclip.mp4\t<P&1>\tcomplete" in capsys.readouterr().out
    assert cli.main(["sessions", "list", "nothing", "--folder", str(folder.parent)]) == 0
    assert "no sessions with these words" in capsys.readouterr().out


def test_withdraw_needs_a_yes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sessions", "withdraw", str(folder)]) == 2
    assert "Add --yes" in capsys.readouterr().err
    assert folder.exists()
    assert cli.main(["sessions", "withdraw", str(folder), "--yes"]) == 0
    assert "timeline.csv" in capsys.readouterr().out
    assert not folder.exists()


def test_withdraw_takes_the_folder_in_which_one_stands(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    assert cli.main(["sessions", "withdraw", ".", "--yes"]) == 0
    assert f"Deleted {folder}: " in capsys.readouterr().out
    assert not folder.exists()


def test_withdraw_tells_of_a_neutral_face_that_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    record(tmp_path / "s", [["anger"]] * 3, description=make_description(participant="P01"))
    kept = store(baseline_of(make_face().probabilities[np.newaxis], 1.0, owner="P01"))
    assert cli.main(["sessions", "withdraw", str(tmp_path / "s"), "--yes"]) == 0
    assert f"neutral face is kept in {kept}" in capsys.readouterr().out
    assert kept.is_file()


def test_recover_tells_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions())
    frame = make_frame(0, 0.0)
    recorder.on_frame(frame)
    recorder.on_analysis(Analysis(frame, (make_face(),)))
    shutil.copytree(tmp_path / "s", tmp_path / "killed" / "s")
    recorder.stop()
    assert cli.main(["sessions", "recover", "--folder", str(tmp_path / "killed")]) == 0
    assert "1 analysed pictures up to 0:00.00 are" in capsys.readouterr().out
    assert cli.main(["sessions", "recover", "--folder", str(tmp_path / "none")]) == 0
