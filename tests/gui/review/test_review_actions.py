"""Keys and menus of the review."""

from pathlib import Path

import pytest
from helpers.reviews import Opened, lone_table
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
)
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.pipeline.player_state import PlayerState


def test_keys_play_step_and_jump(qtbot: QtBot, review: ReviewWindow) -> None:
    review.timeline.setFocus()
    qtbot.keyClick(review, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: review.position_s == pytest.approx(2.1))
    qtbot.keyClick(review, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: review.position_s == pytest.approx(2.0))
    qtbot.keyClick(review, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: review.position_s == 0.0)
    review.setFocus()
    qtbot.keyClick(review, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: review.player.player.state is PlayerState.RUNNING)
    qtbot.keyClick(review, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert review.player.player.state is PlayerState.PAUSED


def test_a_key_held_down_plays_or_pauses_once(review: ReviewWindow) -> None:
    assert not review.actions_.play.autoRepeat()
    assert review.actions_.step.autoRepeat()
    for repeats in (False, True):
        press, key = QEvent.Type.KeyPress, Qt.Key.Key_Space
        event = QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, " ", repeats)
        QApplication.sendEvent(review, event)
    assert review.player.player.state is PlayerState.RUNNING


def test_every_action_stands_in_a_menu_and_has_a_key(review: ReviewWindow) -> None:
    bar = review.actions_.menu_bar
    shown = [a for menu in bar.actions() for a in menu.menu().actions() if not a.isSeparator()]
    assert len(shown) == len(review.actions())
    keys = [key.toString() for action in shown for key in action.shortcuts()]
    assert all(action.shortcuts() for action in shown)
    assert len(keys) == len(set(keys))


def test_enter_in_a_list_does_not_press_the_button_of_the_message(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("", ""))
    window = show(lone_table(folder, tmp_path))
    pressed: list[bool] = []
    window.message.action.clicked.connect(lambda: pressed.append(True))
    assert window.message.action.isVisible()
    window.activateWindow()
    window.side.markers.setFocus()
    qtbot.keyClick(window.side.markers, Qt.Key.Key_Return)
    assert pressed == []
