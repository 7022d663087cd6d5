"""Quitting, closing and another source during a recording: asked once."""

from collections.abc import Callable

import pytest
import shiboken6
from helpers.fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from helpers.programs import Program, wait, wait_for
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from fer_desktop.classification.manifest import read_manifest
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline.player_state import PlayerState


@pytest.fixture
def recording(qtbot: QtBot, start_program: Program, settings: Settings) -> App:
    """A program in the middle of a recording."""

    def analyzer(_settings: Settings) -> ScriptedAnalyzer:
        made = ScriptedAnalyzer()
        made.manifest = read_manifest(resource("models", "accurate"))
        return made

    shelf = SourceShelf(ScriptedSource(), ScriptedSource())
    program = start_program(player=Player(settings, shelf, analyzer, retry_interval_s=0.05))
    program.controller.start("camera:Front")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.recording.start((), "P07", "agreed")
    wait(qtbot, lambda: program.recording.recorded > 3)
    return program


def answer(word: str, asked: list[str]) -> None:
    """Press the button with this word when the question comes."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not shiboken6.isValid(box) or not box.isVisible():
            QTimer.singleShot(20, press)
            return
        asked.append(box.text())
        next(button for button in box.buttons() if word in button.text()).click()

    QTimer.singleShot(0, press)


@pytest.mark.parametrize("leave", ["quit", "close"])
def test_whoever_quits_is_asked_once(qtbot: QtBot, recording: App, leave: str) -> None:
    window, asked = recording.window, list[str]()
    ask: Callable[[], object] = window.actions_.quit.trigger if leave == "quit" else window.close
    answer("Go on", asked)
    ask()
    assert recording.recording.active
    assert window.isVisible()
    answer("quit", asked)
    ask()
    wait(qtbot, lambda: recording.closed)
    assert len(asked) == 2  # once each time
    assert all("A recording is going on." in text for text in asked)


def test_whoever_opens_another_source_is_asked_once(qtbot: QtBot, recording: App) -> None:
    asked = list[str]()
    answer("Go on", asked)
    recording.controller.start("camera:Back")
    assert recording.player.spec == "camera:scripted"
    assert recording.recording.active
    answer("open", asked)
    recording.controller.start("camera:Back")
    wait(qtbot, lambda: not recording.recording.busy)
    wait_for(qtbot, recording.player, PlayerState.RUNNING)
    assert len(asked) == 2


def test_nobody_is_asked_where_nothing_is_recorded(qtbot: QtBot, recording: App) -> None:
    recording.recording.stop()
    wait(qtbot, lambda: not recording.recording.busy)
    recording.window.close()
    wait(qtbot, lambda: recording.closed)
