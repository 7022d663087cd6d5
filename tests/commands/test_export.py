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
    assert len(pandas.read_csv(tmp_path / "empty" / "export" / "empty_scores.csv")) == 5
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


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """Two sessions, and between them a folder that holds none."""
    folders = [tmp_path / "all" / name for name in ("a", "not one", "b")]
    folders[1].mkdir(parents=True)
    for folder in (folders[0], folders[2]):
        record(folder, [["anger"]] * 3)
    return folders


@pytest.mark.parametrize(
    "words",
    [
        ["{0}", "{2}", "--format", "xlsx", "json"],
        ["--format", "xlsx", "json", "{0}", "{2}"],
        ["{0}", "--locale", "excel", "--format", "xlsx", "json", "{2}"],
        ["--format", "xlsx", "json", "--overwrite", "{0}", "{2}", "{0}"],
    ],
)
def test_formats_and_sessions_in_any_order(three: list[Path], words: list[str]) -> None:
    assert cli.main(["export", *(word.format(*three) for word in words)]) == 0
    for folder in (three[0], three[2]):
        found = {path.name for path in (folder / "export").iterdir()}
        assert found == {f"{folder.name}_scores.xlsx", f"{folder.name}_scores.json"}


@pytest.mark.parametrize("command", ["export", "report"])
def test_one_that_fails_stops_no_other(
    three: list[Path], capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert cli.main([command, *map(str, three)]) == 2
    printed = capsys.readouterr()
    assert [Path(line).parent.parent for line in printed.out.splitlines()] == [three[0], three[2]]
    (line,) = printed.err.splitlines()
    assert line.startswith(f"fer-desktop: {three[1]}: ")
    assert "holds no session" in line


@pytest.mark.parametrize("words", [["--format", "excle", "{0}"], ["{0}", "--format", "{2}"]])
def test_a_format_that_there_is_not_is_told(
    three: list[Path], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["export", *(word.format(*three) for word in words)])
    assert stopped.value.code == 2
    assert "is no format (choose from csv, wide" in capsys.readouterr().err


def test_no_session_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "--format", "csv"]) == 2
    assert "No session was named" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "report"])
def test_sessions_of_one_name_do_not_meet_in_a_folder(
    three: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    record(tmp_path / "other" / "a", [["fear"]])
    words = [str(three[0]), str(tmp_path / "other" / "a"), "--output", str(tmp_path / "out")]
    assert cli.main([command, *words]) == 2
    assert "have one name" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert cli.main([command, *words[:2]]) == 0
