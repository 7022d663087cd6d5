"""The main window: its layout and full screen."""

import pytest
from helpers.programs import Program, wait_for
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fer_desktop.pipeline.player_state import PlayerState


def test_the_layout_is_remembered_and_can_be_put_back(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    program.window.coach_dock.hide()
    program.window.resize(1111, 700)
    program.close()
    remembered = program.store.settings.app
    assert remembered.window_geometry
    other = start_program()
    other.window.restore(remembered.window_geometry, remembered.window_layout)
    assert other.window.coach_dock.isHidden()
    other.window.actions_.reset_layout.trigger()
    assert not other.window.coach_dock.isHidden()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1000, 620)])
def test_the_timeline_has_a_third_and_the_faces_stand_beside(
    qtbot: QtBot, start_program: Program, size: tuple[int, int]
) -> None:
    window = start_program().window
    width, height = size
    for turn in range(3):
        if turn == 1:
            window.resizeDocks([window.timeline_dock], [height // 2], Qt.Orientation.Vertical)
            window.actions_.reset_layout.trigger()  # gives the very same layout
        elif turn == 2:
            window.resize(1280, 700)  # and so does another size and back, as maximising
        window.resize(width, height)
        qtbot.waitUntil(lambda: abs(window.timeline_dock.height() - height / 3) <= 12)
        assert 0.2 * width < window.faces_dock.width() < 0.32 * width
        assert window.cost_dock.isHidden()
        assert window.saved_geometry()[1] == ""  # nothing that has to be remembered


def test_the_line_of_costs_opens_the_panel_and_closes_it(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    window = program.window
    qtbot.waitUntil(lambda: "CPU" in window.cost_line.text())
    window.cost_line.click()
    qtbot.waitUntil(lambda: not window.cost.visibleRegion().isEmpty())
    window.cost_line.click()
    assert window.cost_dock.isHidden()


def test_full_screen_shows_only_the_picture_and_the_sign(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("demo")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.actions_.full_screen.trigger()
    assert program.window.menuBar().isHidden()
    assert program.window.faces_dock.isHidden()
    room = program.window.room
    assert room.sign.isVisible()
    assert room.sign.text() == "●  Analysing faces"
    assert "Escape" in room.hint.text()
    qtbot.waitUntil(lambda: room.label.text().startswith("happiness"))
    assert program.window.run_bar.isHidden()
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert room.isHidden()
    assert not program.window.run_bar.isHidden()
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
