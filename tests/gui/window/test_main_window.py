"""The main window: its layout and full screen."""

from helpers.programs import Program, wait_for
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fer_desktop.pipeline.player_state import PlayerState


def test_the_layout_is_remembered_and_can_be_put_back(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    program.window.cost_dock.hide()
    program.window.resize(1111, 700)
    program.close()
    remembered = program.store.settings.app
    assert remembered.window_geometry
    other = start_program()
    other.window.restore(remembered.window_geometry, remembered.window_layout)
    assert other.window.cost_dock.isHidden()
    other.window.actions_.reset_layout.trigger()
    assert not other.window.cost_dock.isHidden()


def test_full_screen_shows_only_the_picture_and_the_sign(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("demo")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.actions_.full_screen.trigger()
    assert program.window.menuBar().isHidden()
    assert program.window.faces_dock.isHidden()
    assert not program.window.run_bar.sign.isHidden()
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert not program.window.menuBar().isHidden()
    assert not program.window.faces_dock.isHidden()


def test_a_maximised_window_is_maximised_again_after_full_screen(start_program: Program) -> None:
    window = start_program().window
    window.showMaximized()
    window.actions_.full_screen.trigger()
    assert window.isFullScreen()
    window.actions_.full_screen.trigger()
    assert not window.isFullScreen()
    assert window.isMaximized()
