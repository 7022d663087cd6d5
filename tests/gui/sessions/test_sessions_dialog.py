"""The list of recorded sessions: real folders, searched, sorted, recovered and deleted."""

import json
from pathlib import Path

import pytest
from helpers.faces import make_frame
from helpers.session_fakes import make_description, record
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import Image
from fer_desktop.core.resources import resource
from fer_desktop.gui.sessions import sessions_model
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.gui.sessions.thumbnails import SIZE
from fer_desktop.sessions import thumbnail
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.recording.recording_options import RecordingOptions

CLEAN = RecordingOptions(("clean",))


def make_session(
    name: str, frames: int = 5, options: RecordingOptions | None = None, **fields: object
) -> Path:
    """A session in the user's folder."""
    folder = sessions_folder() / name
    record(folder, [["neutral"]] * frames, options=options, description=make_description(**fields))
    return folder


@pytest.fixture
def three(own_home: Path) -> list[Path]:
    """Of three days, lengths and participants; the newest first."""
    return [
        make_session("2026-11-03_09-00-00_clip", 5, participant="P03"),
        make_session("2026-11-02_09-00-00_clip", 30, participant="P02"),
        make_session("2026-11-01_09-00-00_clip", 12, CLEAN, participant="P01"),
    ]


def leave_unfinished(folder: Path) -> None:
    """As after a crash: still "recording", by a process that is gone."""
    path = folder / "session.json"
    values = json.loads(path.read_text())
    path.write_text(json.dumps({**values, "state": "recording"}))
    (folder / "run.json").unlink()


def open_dialog(qtbot: QtBot) -> SessionsDialog:
    dialog = SessionsDialog()
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: dialog.empty.text() != "Reading…" or dialog.shown.rowCount() > 0)
    return dialog


def names(dialog: SessionsDialog) -> list[str]:
    rows = range(dialog.shown.rowCount())
    return [dialog.shown.index(row, sessions_model.PARTICIPANT).data() for row in rows]


def test_the_newest_session_stands_first_and_columns_sort(qtbot: QtBot, three: list[Path]) -> None:
    dialog = open_dialog(qtbot)
    assert names(dialog) == ["P03", "P02", "P01"]
    assert dialog.selected == three[0]
    assert dialog.shown.index(1, sessions_model.LENGTH).data() == "0:02"
    dialog.list.sortByColumn(sessions_model.LENGTH, Qt.SortOrder.DescendingOrder)
    assert names(dialog) == ["P02", "P01", "P03"]
    dialog.reject()


def test_a_search_keeps_what_holds_every_word(qtbot: QtBot, three: list[Path]) -> None:
    dialog = open_dialog(qtbot)
    qtbot.keyClicks(dialog.search, "clip p02")
    assert names(dialog) == ["P02"]
    assert dialog.selected == three[1]
    assert "1 of 3" in dialog.message.text()
    qtbot.keyClicks(dialog.search, " nowhere")
    assert not dialog.list.isVisible()
    assert "No session" in dialog.empty.text()
    assert not dialog.review.isEnabled()
    dialog.search.clear()
    assert names(dialog) == ["P03", "P02", "P01"]
    dialog.reject()


@pytest.mark.parametrize("column", [sessions_model.DATE, sessions_model.STATE])
def test_a_search_finds_what_stands_in_the_list(
    qtbot: QtBot, three: list[Path], column: int
) -> None:
    leave_unfinished(three[1])
    dialog = open_dialog(qtbot)
    dialog.search.setText(dialog.shown.index(1, column).data())
    found = names(dialog)
    dialog.reject()
    assert "P02" in found


def test_without_a_session_it_tells_how_to_make_one(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    assert dialog.empty.isVisible()
    assert "Ctrl+R" in dialog.empty.text()
    for button in (dialog.review, dialog.recover, dialog.delete, dialog.show_folder):
        assert not button.isEnabled()
    dialog.reject()


def test_keys_alone_lead_to_the_review(qtbot: QtBot, three: list[Path]) -> None:
    dialog = open_dialog(qtbot)
    dialog.search.setFocus()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.review_asked) as asked:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert asked.args == [three[1]]
    dialog.reject()


def test_a_double_click_opens_a_session(qtbot: QtBot, three: list[Path]) -> None:
    dialog = open_dialog(qtbot)
    place = dialog.list.visualRect(dialog.shown.index(2, sessions_model.SOURCE)).center()
    viewport = dialog.list.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(dialog.review_asked) as asked:
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [three[2]]
    dialog.reject()


def test_pictures_come_from_the_sessions_own_videos(qtbot: QtBot, three: list[Path]) -> None:
    dialog = open_dialog(qtbot)
    first = make_frame(0, 0.0).image[24, 62]

    def shows_the_video() -> bool:
        place = dialog.shown.index(2, sessions_model.PICTURE)
        picture = place.data(Qt.ItemDataRole.DecorationRole).toImage()
        shade = picture.pixelColor(picture.width() - 14, picture.height() // 2)
        return abs(shade.red() - int(first[0])) < 12

    qtbot.waitUntil(shows_the_video)
    tip = dialog.shown.index(1, sessions_model.PICTURE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Scores only" in tip
    dialog.reject()


def test_an_unfinished_recording_is_recovered_and_the_report_read(
    qtbot: QtBot, three: list[Path]
) -> None:
    leave_unfinished(three[0])
    dialog = open_dialog(qtbot)
    assert "can be recovered" in dialog.message.text() or dialog.recover.isEnabled()
    assert not dialog.review.isEnabled()
    dialog.recover.click()
    qtbot.waitUntil(lambda: "was cut off" in dialog.message.text())
    state = dialog.shown.index(0, sessions_model.STATE)
    assert state.data() == "recovered"
    assert (
        dialog.list.columnWidth(sessions_model.STATE) >= dialog.list.sizeHintForIndex(state).width()
    )
    assert dialog.review.isEnabled()
    dialog.reject()


def test_a_broken_session_tells_what_is_wrong(qtbot: QtBot, three: list[Path]) -> None:
    (three[0] / "session.json").write_text("{")
    dialog = open_dialog(qtbot)
    assert dialog.shown.index(0, sessions_model.STATE).data() == "unreadable"
    dialog.list.setCurrentIndex(dialog.shown.index(1, 0))
    dialog.list.setCurrentIndex(dialog.shown.index(0, 0))
    assert "cannot be used" in dialog.message.text()
    assert not dialog.review.isEnabled()
    assert dialog.delete.isEnabled()
    dialog.reject()


def test_what_is_wrong_is_told_in_the_users_language(qtbot: QtBot, three: list[Path]) -> None:
    (three[0] / "session.json").write_text("{")
    translator = QTranslator()
    assert translator.load(QLocale("de"), "fer_desktop", "_", str(resource("translations")))
    QCoreApplication.installTranslator(translator)
    try:
        dialog = SessionsDialog()
        qtbot.waitUntil(lambda: dialog.shown.rowCount() == len(three))
        dialog.list.setCurrentIndex(dialog.shown.index(1, 0))
        dialog.list.setCurrentIndex(dialog.shown.index(0, 0))
        assert "ist nicht zu gebrauchen" in dialog.message.text()
        tip = dialog.shown.index(0, sessions_model.STATE).data(Qt.ItemDataRole.ToolTipRole)
        assert "ist nicht zu gebrauchen" in tip
        dialog.reject()
    finally:
        QCoreApplication.removeTranslator(translator)


def answer(qtbot: QtBot, dialog: SessionsDialog, role: QMessageBox.ButtonRole) -> str:
    """Ask to delete and press the button of that role; what the question said."""
    dialog.delete.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    question = dialog.findChildren(QMessageBox)[0]
    sentence = question.text() + question.informativeText()
    button = next(b for b in question.buttons() if question.buttonRole(b) == role)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    return sentence


def test_a_session_is_deleted_wholly_only_after_asking(qtbot: QtBot, three: list[Path]) -> None:
    dialog = open_dialog(qtbot)
    question = answer(qtbot, dialog, QMessageBox.ButtonRole.RejectRole)
    assert three[0].name in question
    assert "7 files" in question
    assert three[0].exists()
    with qtbot.waitSignal(dialog.deleting) as deleting:
        answer(qtbot, dialog, QMessageBox.ButtonRole.DestructiveRole)
    assert deleting.args == [three[0]]
    qtbot.waitUntil(lambda: "Deleted 7 files" in dialog.message.text())
    assert "session.json" in dialog.message.text()
    assert not three[0].exists()
    assert names(dialog) == ["P02", "P01"]
    dialog.reject()


def test_only_the_pictures_that_are_seen_are_read(
    qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With hundreds of sessions the list does not open hundreds of videos."""
    first = make_session("2026-01-01_00-00-00_clip")
    description = (first / "session.json").read_bytes()
    for number in range(1, 300):
        folder = sessions_folder() / f"2026-01-01_00-{number // 60:02d}-{number % 60:02d}_clip"
        folder.mkdir()
        (folder / "session.json").write_bytes(description)
    read: list[Path] = []

    def count(folder: Path, _width_px: int) -> Image | None:
        read.append(folder)
        return None

    monkeypatch.setattr(thumbnail, "read_thumbnail", count)
    dialog = open_dialog(qtbot)
    assert dialog.shown.rowCount() == 300
    qtbot.waitUntil(lambda: len(read) > 0)
    rows_seen = dialog.list.viewport().height() // SIZE.height() + 2
    assert len(set(read)) <= rows_seen
    dialog.reject()
