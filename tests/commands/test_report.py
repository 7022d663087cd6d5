"""`fer-desktop report`."""

import subprocess
import sys
from pathlib import Path

import pytest
from helpers.pages import text_of
from helpers.session_fakes import record
from helpers.talk import record_interview

from fer_desktop import cli
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return record_interview(tmp_path)


def test_the_report_command_writes_html_and_pdf(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Edits.load(folder).add(RenameFace(1, "Ann"))
    assert cli.main(["report", str(folder)]) == 0
    page = folder / "export" / "report.html"
    assert capsys.readouterr().out.strip() == str(page)
    assert "Ann" in text_of(page.read_text(encoding="utf-8"))
    assert cli.main(["report", str(folder)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_report_of_another_kind_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["report", str(folder), "--output", str(tmp_path / "r.docx")]) == 2
    assert ".html or .pdf" in capsys.readouterr().err
    assert not (tmp_path / "r.docx").exists()
    assert cli.main(["report", str(folder), "--output", str(tmp_path / "r.HTML")]) == 0


def test_the_report_as_pdf(folder: Path, tmp_path: Path) -> None:
    """In a process of its own: without a screen Qt must be told so before it starts."""
    path = tmp_path / "report.pdf"
    words = ["report", str(folder), "--output", str(path)]
    command = [sys.executable, "-m", "fer_desktop", *words]
    subprocess.run(command, check=True, timeout=120)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.rstrip().endswith(b"%%EOF")
    assert len(data) > 30_000  # text, fonts and two plots


def test_reports_of_several_sessions_in_a_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "other", [["anger"]] * 3)
    words = ["report", str(folder), str(tmp_path / "other"), "--output"]
    assert cli.main([*words, str(tmp_path / "one.html")]) == 2
    assert "of one session only" in capsys.readouterr().err
    assert cli.main([*words, str(tmp_path / "all")]) == 0
    found = sorted((tmp_path / "all").iterdir())
    assert [path.name for path in found] == ["other_report.html", "talk_report.html"]
    assert capsys.readouterr().out.splitlines() == [str(found[1]), str(found[0])]


def test_form_and_name_of_a_report_must_agree(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["report", str(folder), "--format", "pdf", "--output", str(tmp_path / "r.html")]
    assert cli.main(words) == 2
    assert "does not end in .pdf" in capsys.readouterr().err
