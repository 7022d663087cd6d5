"""The page without a picture: what is wrong, and the next step that works."""

import pytest
from helpers.fakes import ScriptedSource
from helpers.programs import Program, click, wait_for
from PySide6.QtWidgets import (
    QAbstractButton,
)
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.gui.app import App
from fer_desktop.pipeline.player_state import PlayerState


def page_button(qtbot: QtBot, program: App, text: str) -> QAbstractButton:
    def shown() -> list[QAbstractButton]:
        buttons = program.window.page.findChildren(QAbstractButton)
        return [each for each in buttons if each.text() == text and each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_an_idle_window_says_what_to_do(start_program: Program) -> None:
    program = start_program()
    page = program.window.page.page
    assert program.window.stack.currentWidget() is program.window.page
    assert page is not None
    assert page.heading == "Choose where the faces come from"
    assert program.window.run_bar.sign.text() == ""
    assert program.window.state_label.text() == "Ready"


@pytest.mark.parametrize(
    ("problem", "heading", "step"),
    [
        (SourceProblem.MISSING, "No camera found", "Search for cameras"),
        (SourceProblem.BUSY, "The camera is in use", "Try again"),
        (SourceProblem.DENIED, "Access to the camera is not allowed", "Try again"),
    ],
)
def test_every_failing_camera_has_its_page_and_its_next_step_works(
    qtbot: QtBot, start_program: Program, problem: SourceProblem, heading: str, step: str
) -> None:
    program = start_program(SourceError(problem, "This is why."), ScriptedSource())
    program.controller.start("camera:Front")
    qtbot.waitUntil(lambda: program.player.state.is_failure, timeout=10_000)
    page = program.window.page.page
    assert page is not None
    assert (page.heading, page.sentence) == (heading, "This is why.")
    click(qtbot, page_button(qtbot, program, step))
    wait_for(qtbot, program.player, PlayerState.RUNNING)


@pytest.mark.parametrize(
    ("problem", "heading"),
    [
        (SourceProblem.MISSING, "Not found"),
        (SourceProblem.UNSUPPORTED, "This cannot be read"),
        (SourceProblem.EMPTY, "There are no pictures in it"),
        (SourceProblem.DAMAGED, "The file is damaged"),
        (SourceProblem.DENIED, "This cannot be read"),
    ],
)
def test_every_failing_file_has_its_page(
    qtbot: QtBot, start_program: Program, problem: SourceProblem, heading: str
) -> None:
    program = start_program(SourceError(problem, "This is why.", "Do that."))
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    page = program.window.page.page
    assert page is not None
    assert (page.heading, page.sentence) == (heading, "This is why. Do that.")


@pytest.mark.parametrize(
    ("problem", "heading", "step"),
    [
        (SourceProblem.MISSING, "The stream does not answer", "Try again"),
        (SourceProblem.LOST, "Connection lost", "Try again"),
        (SourceProblem.UNSUPPORTED, "This cannot be read", "Another address…"),
    ],
)
def test_every_failing_stream_has_its_page(
    qtbot: QtBot, start_program: Program, problem: SourceProblem, heading: str, step: str
) -> None:
    program = start_program(SourceError(problem, "This is why."))
    program.controller.start("rtsp://camera.local/live")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    page = program.window.page.page
    assert page is not None
    assert page.heading == heading
    assert program.window.page.buttons[0].text() == step


def test_a_camera_without_a_readable_format_leads_to_its_settings(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(SourceError(SourceProblem.UNSUPPORTED, "This is why."))
    program.controller.start("camera:Front")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    page = program.window.page.page
    assert page is not None
    assert page.heading == "This camera gives no picture"
    click(qtbot, page_button(qtbot, program, "Size and rate…"))
    assert program.dialogs.opened("settings") is not None
