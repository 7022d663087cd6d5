"""A living recording is known by its lock, whatever its times and its number say."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.session_fakes import make_description, record

from fer_desktop import cli
from fer_desktop.core.errors import OutputError, SessionError
from fer_desktop.export.clearing import clear_session
from fer_desktop.sessions.library import delete_session
from fer_desktop.sessions.liveness import is_being_recorded, is_unfinished
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recovery import find_unfinished, recover
from fer_desktop.system.process import this_process


def test_a_clock_that_is_set_makes_no_living_recording_dead(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    path = tmp_path / "s" / "run.json"
    values = json.loads(path.read_text())
    values["process"]["created_at"] -= 3600
    with path.open("r+") as file:  # the file stays, and the lock with it
        file.write(json.dumps(values) + " " * 100)
    assert is_being_recorded(tmp_path / "s")
    assert find_unfinished(tmp_path) == []
    for use in (recover, delete_session):
        with pytest.raises(SessionError):
            use(tmp_path / "s")
    with pytest.raises(OutputError, match="still being recorded"):
        clear_session(tmp_path / "s", None, [])
    recorder.stop()
    assert not is_being_recorded(tmp_path / "s")


def test_a_number_that_is_used_again_makes_no_dead_recording_alive(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "living", make_description())
    shutil.copytree(tmp_path / "living", tmp_path / "dead")  # names this very process
    assert is_unfinished(tmp_path / "dead")
    recorder.stop()


def test_a_session_of_an_older_version_is_known_by_its_process(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]])
    description = tmp_path / "s" / "session.json"
    description.write_text(description.read_text().replace('"complete"', '"recording"'))
    run = {"source_path": None, "process": this_process()}
    (tmp_path / "s" / "run.json").write_text(json.dumps(run))
    assert is_being_recorded(tmp_path / "s")
    run["process"] = {**this_process(), "pid": 0}
    (tmp_path / "s" / "run.json").write_text(json.dumps(run))
    assert is_unfinished(tmp_path / "s")


def test_what_a_kill_in_the_first_moment_leaves_is_taken_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recorder = SessionRecorder(tmp_path / "whole", make_description())
    (tmp_path / "s").mkdir()
    for name in ("run.json", ".reserve"):
        shutil.copy(tmp_path / "whole" / name, tmp_path / "s")
    (tmp_path / "s" / ".fer-desktop-0123456789abcdef.new").touch()
    recorder.stop()
    assert find_unfinished(tmp_path) == [tmp_path / "s"]
    assert cli.main(["sessions", "recover", "--folder", str(tmp_path)]) == 0
    assert "ended before it had begun" in capsys.readouterr().out
    assert not (tmp_path / "s").exists()


def test_the_run_of_another_program_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "run.json").write_text('{"process": "paint"}')
    assert find_unfinished(tmp_path) == []
    with pytest.raises(SessionError):
        recover(tmp_path / "project")
    assert (tmp_path / "project" / "run.json").exists()


EDIT_UNTIL_TOLD = """
import sys
from pathlib import Path
from fer_desktop.core.errors import OutputError
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits
kept = 0
for number in range(60):
    try:
        Edits.load(Path(sys.argv[1])).add(RenameFace(1, f"{sys.argv[2]} {number}"))
    except OutputError:
        continue
    kept += 1
print(kept)
"""


@pytest.mark.skipif(os.name == "nt", reason="three interpreters at once take Windows too long")
def test_no_correction_that_was_kept_is_lost(tmp_path: Path) -> None:
    from fer_desktop.sessions.corrections.edits import Edits

    record(tmp_path / "s", [["fear"]])
    command = [sys.executable, "-c", EDIT_UNTIL_TOLD, str(tmp_path / "s")]
    processes = [
        subprocess.Popen([*command, name], stdout=subprocess.PIPE, text=True) for name in "abc"
    ]
    kept = [int(process.communicate()[0]) for process in processes]
    assert len(Edits.load(tmp_path / "s").done) == sum(kept) > 0
