"""`fer-desktop sessions` and the exports of a session, as a person in a terminal meets them."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.session_fakes import make_description, record

from fer_desktop import cli
from fer_desktop.export.formats import FORMATS
from fer_desktop.sessions import names
from fer_desktop.sessions.recording.recording_options import RecordingOptions

EVIL = "\x1b]0;gone\x07 <b>x</b> \u202e {1} \x00"
LABELS = [["happiness"]] * 8


def test_no_name_steers_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description = make_description(participant=EVIL)
    description.source["name"] = f"a\n{EVIL}"
    folder = tmp_path / "evil\x1b[2J"
    record(folder, LABELS, description=description)
    assert cli.main(["sessions", "list", "--folder", str(tmp_path)]) == 0
    assert cli.main(["export", str(folder), "--format", "csv"]) == 0
    assert cli.main(["export", str(folder), "--format", "csv"]) == 2  # it exists already
    assert cli.main(["sessions", "withdraw", str(folder), "--yes"]) == 0
    captured = capsys.readouterr()
    assert not set(captured.out + captured.err) & {"\x1b", "\x07", "\x00", "\u202e"}
    listed = captured.out.splitlines()[0]
    assert listed.startswith("evil\\x1b[2J\t0:00\ta\\n\\x1b]0;gone")
    assert "evil\\x1b[2J_scores.csv exists already" in captured.err


def test_one_bad_folder_hides_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(tmp_path / "good", LABELS)
    for name, content in {"deep": "[" * 100_000, "none": "", "number": "9" * 5_000}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "session.json").write_text(content)
    assert cli.main(["sessions", "list", "--folder", str(tmp_path)]) == 0
    listed = dict(line.split("\t", 1) for line in capsys.readouterr().out.splitlines())
    assert listed["good"].endswith("complete")
    assert "nested too deep" in listed["deep"]
    assert "digits is too long" in listed["number"]
    assert "not valid JSON" in listed["none"]


def test_withdraw_says_what_it_leaves(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(tmp_path / "s", LABELS)
    (tmp_path / "s" / "diary.docx").write_text("mine")
    assert cli.main(["sessions", "withdraw", str(tmp_path / "s"), "--yes"]) == 0
    assert f"left in {tmp_path / 's'}: diary.docx." in capsys.readouterr().out
    assert [path.name for path in (tmp_path / "s").iterdir()] == ["diary.docx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_sessions_and_exports_are_their_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "sessions" / "s"
    old = os.umask(0)
    try:
        record(folder, LABELS, options=RecordingOptions(("clean", "annotated")))
        assert cli.main(["export", str(folder), "--format", *FORMATS]) == 0
        assert cli.main(["report", str(folder)]) == 0
    finally:
        os.umask(old)
    for path in (folder.parent, *folder.parent.rglob("*")):
        expected = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == expected, path
    for path in (folder / "export").iterdir():
        assert names.is_export(path.name), path.name  # or a withdrawal would leave it


def test_elan_reads_what_no_xml_may_hold(tmp_path: Path) -> None:
    description = make_description(started_at_utc="\x00\x0b￿")
    record(tmp_path / "s", LABELS, markers={3: "a\x0bb"}, description=description)
    edits = {"done": [{"edit": "RenameFace", "face_id": 1, "name": "\ufffe<&\x00"}], "undone": []}
    (tmp_path / "s" / "edits.json").write_text(json.dumps(edits))
    assert cli.main(["export", str(tmp_path / "s"), "--format", "elan"]) == 0
    ElementTree.parse(tmp_path / "s" / "export" / "s_elan.eaf")


def test_a_table_without_boxes_gives_a_video_without_them(tmp_path: Path) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("clean",)))
    path = tmp_path / "s" / "timeline.csv"
    text = path.read_text()
    for column in ("FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight"):
        text = text.replace(column, f"no_{column}")
    path.write_text(text)
    assert cli.main(["export", str(tmp_path / "s"), "--format", "mp4", "csv", "xlsx"]) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every path is Unicode")
def test_reports_below_a_path_that_is_no_text(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9") / os.fsdecode(b"s\xff")
    record(folder, LABELS)
    for name in ("report.html", "report.pdf"):
        command = [sys.executable, "-m", "fer_desktop", "report", str(folder)]
        command += ["--output", str(folder / "export" / name)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        assert done.returncode == 0, done.stderr
        assert (folder / "export" / name).stat().st_size > 1_000


@pytest.mark.skipif(os.name == "nt", reason="folders hold no links")
def test_no_link_in_a_session_is_followed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "start-up file").write_text("mine")
    for name in ("timeline.csv", "markers.csv", "export", "video.mkv", "edits.json"):
        folder = tmp_path / "sessions" / name.replace(".", "-")
        record(folder, LABELS, options=RecordingOptions(("clean",)))
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(mine if name == "export" else mine / "start-up file")
        for words in (["export", str(folder)], ["report", str(folder)]):
            assert cli.main([*words, "--overwrite"]) == 2
            assert f"{name} is a link" in capsys.readouterr().err
        assert cli.main(["sessions", "withdraw", str(folder), "--yes"]) == 0
        assert not folder.exists()
    assert [path.read_text() for path in mine.iterdir()] == ["mine"]
