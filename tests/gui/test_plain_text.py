"""No window takes what a person, a file or a camera is named for HTML, nor its `&` for a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.programs import Program, wait_for
from helpers.session_fakes import make_description, record
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Marker
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.recording.recording_options import RecordingOptions

HOSTILE = '<img src="x"><b>A&B'
TAG = "<img"


def model_tips(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for index in (model.index(row, column) for column in range(columns)):
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")


def tips(window: QWidget) -> Iterator[str]:
    """Every tool tip of a window: of widgets, actions, and rows."""
    yield from (widget.toolTip() for widget in window.findChildren(QWidget))
    yield from (action.toolTip() for action in window.findChildren(QAction))
    for view in (*window.findChildren(QAbstractItemView), *window.findChildren(QComboBox)):
        if view.model() is not None:
            yield from model_tips(view.model())


def check(window: QWidget) -> str:
    """Check what a window shows of the name; returns all labels together."""
    labels = window.findChildren(QLabel)
    for label in labels:
        by_guess = label.textFormat() is Qt.TextFormat.AutoText
        assert not (by_guess and Qt.mightBeRichText(label.text())), label.text()
        assert label.textFormat() is not Qt.TextFormat.RichText or TAG not in label.text()
    for tip in tips(window):
        assert not (Qt.mightBeRichText(tip) and TAG in tip), tip
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            assert TAG not in action.text() or "A&&B" in action.text(), action.text()
    return "\n".join(label.text() for label in labels)


def test_the_window_shows_the_letters(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    names = (HOSTILE, *program.store.settings.app.marker_names[1:])
    program.store.update("app", recent_files=(f"/{HOSTILE}.mp4",), marker_names=names)
    program.controller.start(f"camera:{HOSTILE}")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    qtbot.waitUntil(lambda: 1 in program.window.faces.cards)
    program.faces.rename(1, HOSTILE)
    program.markers.add(Marker(0.1, HOSTILE))
    program.window.message_bar.say(HOSTILE)
    assert HOSTILE in check(program.window)


def test_a_failure_that_names_a_file_shows_the_letters(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(SourceError(SourceProblem.MISSING, "{path} is gone.", path=HOSTILE))
    program.controller.start(f"/{HOSTILE}.mp4")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    assert HOSTILE in check(program.window)


@pytest.fixture
def session(own_home: Path) -> Path:
    folder = sessions_folder() / HOSTILE
    record(
        folder,
        [["happiness"]] * 20,
        markers={5: HOSTILE},
        options=RecordingOptions(("clean",)),
        description=make_description(participant=HOSTILE),
    ).name_face(1, HOSTILE)
    description = folder / "session.json"
    text = description.read_text(encoding="utf-8")
    escaped = HOSTILE.replace('"', '\\"')
    assert '"problem": ""' in text
    description.write_text(text.replace('"problem": ""', f'"problem": "{escaped}"'), "utf-8")
    return folder


def test_the_list_of_sessions_shows_the_letters(qtbot: QtBot, session: Path) -> None:
    dialog = SessionsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.selected == session)
    check(dialog)
    assert any("&lt;img" in tip for tip in tips(dialog))
    dialog.delete.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (question,) = dialog.findChildren(QMessageBox)
    assert HOSTILE in question.text()
    assert question.textFormat() is Qt.TextFormat.PlainText
    question.reject()


def test_the_review_shows_the_letters(qtbot: QtBot, session: Path) -> None:
    window = ReviewWindow(session)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.side.markers.count() == 1)
    assert HOSTILE in window.side.markers.item(0).text()
    assert HOSTILE in window.side.faces.item(0).text()
    check(window)
    window.reject()
    assert threads.join_all(5.0) == []
