"""Actions of the main window: menus, keys, and what they change."""

import pytest
from helpers.fakes import ScriptedSource
from helpers.programs import Program, wait_for
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from fer_desktop.pipeline.player_state import PlayerState


def test_space_pauses_and_goes_on(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.video.setFocus()
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.player.state is PlayerState.PAUSED
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.player.state is PlayerState.RUNNING


def test_a_key_held_down_acts_once_where_repeating_makes_no_sense(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    actions = program.window.actions_
    once = (actions.play, actions.record, actions.marker, *actions.marker_keys)
    assert not any(action.autoRepeat() for action in once)
    repeated = (actions.step, actions.jump, actions.faster, actions.zoom_in)
    assert all(action.autoRepeat() for action in repeated)
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.video.setFocus()
    for repeats in (False, True):
        press, key = QEvent.Type.KeyPress, Qt.Key.Key_Space
        event = QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, " ", repeats)
        QApplication.sendEvent(program.window, event)
    assert program.player.state is PlayerState.PAUSED


def test_every_action_stands_in_a_menu_with_a_shortcut_of_its_own(start_program: Program) -> None:
    program = start_program()
    in_menus = {action for menu in program.window.menus.all for action in menu.actions()}
    keys: list[str] = []
    for action in program.window.actions_.all:
        assert action in in_menus, action.text()
        assert not action.shortcut().isEmpty(), action.text()
        keys += [each.toString() for each in action.shortcuts()]
    keys += [action.shortcut().toString() for action in program.window.dock_actions]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", ["boxes", "labels", "landmarks", "probabilities", "mirrored"])
def test_view_choices_take_effect_and_are_saved(
    start_program: Program, qapp: QApplication, name: str
) -> None:
    program = start_program()
    before = getattr(program.store.settings.view, name)
    getattr(program.window.actions_, name).trigger()
    assert getattr(program.store.settings.view, name) is not before
    assert getattr(program.window.video.options, name) is not before
