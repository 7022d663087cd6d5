"""What the window says about the run."""

from dataclasses import replace

from helpers.fakes import ScriptedSource
from helpers.programs import Program, wait_for
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.gui.control.status_presenter import NAME_LENGTH
from fer_desktop.pipeline.player_state import PlayerState


def test_an_unplugged_camera_keeps_its_last_picture_and_says_so_in_a_bar(
    qtbot: QtBot, start_program: Program
) -> None:
    first = ScriptedSource()
    away = SourceError(SourceProblem.MISSING, "There is no camera.")
    program = start_program(first, *[away] * 3, ScriptedSource())
    program.controller.start("camera:Front")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    qtbot.waitUntil(lambda: program.window.video.has_picture)
    first.lose()
    wait_for(qtbot, program.player, PlayerState.LOST)
    assert "unplugged" in program.window.message_bar.text
    assert program.window.stack.currentWidget() is program.window.video
    program.window.source.set_cameras([])  # the list of cameras hears of it as well
    assert program.window.source.picker.currentText() == "scripted"
    assert not program.window.source.start.isEnabled()
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert program.window.message_bar.text == ""


def test_a_long_name_leaves_room_for_what_follows_it(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    program.controller.start(f"Interview {'about the weather ' * 5}camera 2.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    _state, name, size, *_rate = program.window.state_label.text().split("   ·   ")
    assert name.startswith("Interview about") and name.endswith("camera 2.mp4") and "…" in name
    assert len(name) == NAME_LENGTH
    assert " × " in size


def test_what_is_odd_of_a_source_is_said_once_and_stays_in_a_tip(
    qtbot: QtBot, start_program: Program
) -> None:
    films = [ScriptedSource(live=False, frame_count=5000) for _ in range(2)]
    for film in films:
        film.info = replace(film.info, conversions=("deinterlaced",), rotation_degrees=90)
    program = start_program(*films)
    window = program.window
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert "interlaced" in window.message_bar.text
    assert "turned" not in window.message_bar.text  # whoever turned it knows
    assert "turned by 90°" in window.state_label.text()
    assert "interlaced" in window.state_label.toolTip()
    assert "90°" in window.state_label.toolTip()
    program.store.update("source", leave_out_damaged=True)  # opens it again
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert window.message_bar.text == ""
    program.player.stop()
    assert window.state_label.toolTip() == ""
