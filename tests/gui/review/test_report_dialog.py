"""The report from the window: the command line's bytes, thresholds, cancel, the method copied."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.session_fakes import record
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.gui.review.report_dialog import ReportDialog
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.pipeline import threads
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.reading import open_session

LABELS = [["neutral"]] * 10 + [[]] * 3 + [["happiness", "fear"]] * 12


@pytest.fixture
def corrected(tmp_path: Path) -> Corrected:
    folder = tmp_path / "talk"
    record(folder, LABELS, markers={5: "Stimulus", 20: "Question"})
    Edits.load(folder).add(RenameFace(1, "Ann"))
    opened = open_corrected(open_session(folder))
    check = HumanCheck.begin(opened, count=4, seed=1)
    while (item := check.next_item()) is not None:
        check.answer(item, "happiness")
    return opened


@pytest.fixture
def dialog(qtbot: QtBot, corrected: Corrected) -> Iterator[ReportDialog]:
    dialog = ReportDialog(corrected)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.method.toPlainText()))
    yield dialog
    dialog.reject()
    assert threads.join_all(5.0) == []


def test_window_and_command_line_give_the_same_bytes(
    qtbot: QtBot, dialog: ReportDialog, corrected: Corrected, tmp_path: Path
) -> None:
    dialog.enter.setValue(0.65)
    dialog.leave.setValue(0.45)
    dialog.shortest.setValue(0.3)
    dialog.marker.setCurrentIndex(dialog.marker.findData("Stimulus"))
    dialog.pdf.setChecked(True)
    with qtbot.waitSignal(dialog.made, timeout=60_000):
        dialog.make.click()
    words = ["--enter", "0.65", "--leave", "0.45", "--shortest", "0.3"]
    words += ["--latency-marker", "Stimulus", "--overwrite"]
    for name in ("report.html", "report.pdf"):
        path = tmp_path / name
        command = ["report", str(corrected.session.folder), "--output", str(path), *words]
        assert cli.main(command) == 0
        assert path.read_bytes() == (corrected.session.folder / "export" / name).read_bytes()
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "after Stimulus" in page
    assert "after Question" not in page
    assert "Agreement with a person" in page
    assert dialog.open_report.isEnabled()
    assert "report.pdf" in dialog.message.text()


def test_the_method_says_the_thresholds_and_can_be_copied(
    qtbot: QtBot, dialog: ReportDialog
) -> None:
    dialog.shortest.setValue(1.5)
    qtbot.waitUntil(lambda: "shorter than 1.5 s" in dialog.method.toPlainText())
    assert "0 episode" in dialog.outlook.text()
    dialog.shortest.setValue(0.2)
    qtbot.waitUntil(lambda: "3 episode" in dialog.outlook.text())
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.method.toPlainText()


def test_thresholds_that_make_no_sense_are_explained(qtbot: QtBot, dialog: ReportDialog) -> None:
    dialog.leave.setValue(0.5)  # will be looked ahead with
    dialog.leave.setValue(0.8)
    assert "left at or below" in dialog.outlook.text()
    assert not dialog.make.isEnabled()
    dialog.leave.setValue(0.4)
    assert dialog.make.isEnabled()
    dialog.html.setChecked(False)
    assert not dialog.make.isEnabled()


def test_a_cancelled_report_leaves_nothing(
    qtbot: QtBot, dialog: ReportDialog, corrected: Corrected
) -> None:
    with qtbot.waitSignal(dialog.making.ended):
        dialog.make.click()
        assert dialog.stop.text() == "Cancel"
        dialog.making.cancel()
    assert dialog.files == []
    assert not (corrected.session.folder / "export" / "report.html").exists()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.message.text())
    assert not dialog.open_report.isEnabled()


def test_a_defect_ends_in_a_sentence(
    qtbot: QtBot, dialog: ReportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HumanCheck, "load", lambda _corrected: 1 / 0)
    dialog.make.click()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in dialog.message.text())
    assert dialog.stop.text() == "Close"


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, dialog: ReportDialog, corrected: Corrected
) -> None:
    (corrected.session.folder / "export").write_text("a file")
    with qtbot.waitSignal(dialog.making.ended):
        dialog.make.click()
    qtbot.waitUntil(lambda: "cannot be written" in dialog.message.text())


def test_the_window_goes_on_while_a_pdf_is_made(qtbot: QtBot, dialog: ReportDialog) -> None:
    """The loop beats through most of the work instead of once before and once after it."""
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += 1

    timer, clock = QTimer(interval=5), QElapsedTimer()
    timer.timeout.connect(beat)
    dialog.html.setChecked(False)
    dialog.pdf.setChecked(True)
    timer.start()
    clock.start()
    with qtbot.waitSignal(dialog.made, timeout=60_000):
        dialog.make.click()
    timer.stop()
    assert beats >= clock.elapsed() / 100
