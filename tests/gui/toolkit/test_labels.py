"""What people and files are named is shown letter by letter, in every label and tool tip."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

import fer_desktop.gui
from fer_desktop.gui.toolkit.labels import (
    CutLabel,
    Label,
    ValueLabel,
    plain_action,
    plain_box,
    plain_tip,
)

HOSTILE = '<img src="x"><b>Ann & Bob'
WINDOW = Path(fer_desktop.gui.__file__).parent
BEHIND_IT = {"QLabel": "Label", "QMessageBox": "plain_box"}


def test_labels_show_the_letters(qtbot: QtBot) -> None:
    for label in (Label(HOSTILE), ValueLabel("State", HOSTILE)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == HOSTILE
    assert label.accessibleName() == f"State: {HOSTILE}"


def test_a_line_is_cut_where_there_is_no_room_and_whole_at_the_pointer(qtbot: QtBot) -> None:
    label = CutLabel(f"/home/ann/a very long name/{HOSTILE}/results")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.shown_text() == label.text()
    label.resize(100, 20)
    label.show()
    assert "…" in label.shown_text()
    pointer = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    QCoreApplication.sendEvent(label, pointer)
    assert QToolTip.text() == plain_tip(label.text())


def test_a_message_box_shows_the_letters(qtbot: QtBot) -> None:
    box = plain_box(None, QMessageBox.Icon.Warning, "Title", HOSTILE)
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("text", [HOSTILE, "a < b", "&lt;b>", "line\nline", "", "Ann"])
def test_a_tool_tip_shows_the_letters(qapp: QCoreApplication, text: str) -> None:
    tip = plain_tip(text)
    shown = QTextDocument()
    shown.setHtml(tip) if Qt.mightBeRichText(tip) else shown.setPlainText(tip)
    assert shown.toPlainText() == text


def test_an_action_shows_the_ampersand() -> None:
    assert plain_action("Ann & Bob") == "Ann && Bob"


def test_nothing_in_the_window_makes_labels_that_guess() -> None:
    guessing = [
        f"{path.relative_to(WINDOW)}:{node.lineno}"
        for path in WINDOW.rglob("*.py")
        if path.name != "labels.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name_of(node.func) in BEHIND_IT
    ]
    assert guessing == []


def _name_of(function: ast.expr) -> str:
    """`QLabel` of `QLabel(…)`, `QMessageBox` of `QMessageBox.warning(…)`."""
    while isinstance(function, ast.Attribute):
        function = function.value
    return function.id if isinstance(function, ast.Name) else ""
