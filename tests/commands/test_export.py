"""The command `export`, in this process."""

from pathlib import Path

import pandas
import pytest
from helpers.session_fakes import record
from helpers.talk import record_talk
from pympi import Eaf

from fer_desktop import cli
from fer_desktop.export.formats import FORMATS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return record_talk(tmp_path)


def test_the_command_writes_all_text_formats(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [name for name in FORMATS if name != "mp4"]
    words = ["export", str(folder), "--format", *names, "--output", str(tmp_path / "all")]
    assert cli.main(words) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == len(list((tmp_path / "all").iterdir())) == len(names) + 5
    assert cli.main(["export", str(folder), "--enter", "0.2", "--leave", "0.3"]) == 2
    assert "left at or below" in capsys.readouterr().err
    assert cli.main(["export", str(tmp_path / "nowhere")]) == 2


@pytest.mark.parametrize("command", ["export", "report"])
def test_a_latency_marker_that_does_not_occur_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert cli.main([command, str(folder), "--latency-marker", "qestion"]) == 0
    assert "talk has no marker “qestion”" in capsys.readouterr().err
    assert cli.main([command, str(folder), "--overwrite", "--latency-marker", "question"]) == 0
    assert capsys.readouterr().err == ""


def test_a_session_without_a_face_exports_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "empty", [[]] * 5)
    names = [name for name in FORMATS if name != "mp4"]
    assert cli.main(["export", str(tmp_path / "empty"), "--format", *names]) == 0
    printed = capsys.readouterr().out
    for name in ("facereader", "facereader-state", "wide"):
        assert f"{name}: no face was found" in printed
    assert len(pandas.read_csv(tmp_path / "empty" / "export" / "empty_csv.csv")) == 5
    assert list(Eaf(str(tmp_path / "empty" / "export" / "empty_elan.eaf")).get_tier_names()) == [
        "markers"
    ]
    assert cli.main(["report", str(tmp_path / "empty")]) == 0


def test_a_session_without_a_frame_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "nothing", [])
    assert cli.main(["export", str(tmp_path / "nothing")]) == 2
    assert cli.main(["report", str(tmp_path / "nothing")]) == 2
    assert capsys.readouterr().err.count("holds no analysed picture") == 2
