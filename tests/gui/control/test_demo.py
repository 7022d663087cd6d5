"""The demo as a first impression."""

from helpers.fakes import ScriptedSource
from helpers.programs import Program, wait_for
from pytestqt.qtbot import QtBot

from fer_desktop.gui.control.demo import ZOOM
from fer_desktop.pipeline.player_state import PlayerState


def test_the_demo_is_larger_goes_on_and_says_what_to_look_at(
    qtbot: QtBot, start_program: Program
) -> None:
    film = ScriptedSource(live=False, frame_count=30, frame_rate_hz=30)
    program = start_program(film)
    program.window.actions_.demo.trigger()
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert program.window.video.zoom == ZOOM
    assert "Watch the bars" in program.window.message_bar.text
    states: list[PlayerState] = []
    program.player.state_changed.connect(states.append)
    qtbot.waitUntil(lambda: states[:2] == [PlayerState.ENDED, PlayerState.RUNNING], timeout=10_000)
    program.player.stop()
    assert program.player.state is PlayerState.IDLE


def test_a_demo_that_is_started_as_a_file_ends(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=10, frame_rate_hz=30))
    program.controller.start("demo")
    wait_for(qtbot, program.player, PlayerState.ENDED)
    assert program.window.video.zoom == 1.0
