"""The whole program around one window: start, language, colours, end."""

import pytest
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, click, wait_for
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fer_desktop.gui.smoke import Costs, observe
from fer_desktop.gui.toolkit import theme
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.labels import UNSURE_INDEX


def test_a_click_on_start_shows_boxes_bars_and_plot(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    click(qtbot, program.window.source.start)
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    costs = Costs(program)
    qtbot.waitUntil(lambda: observe(program, costs).passed, timeout=10_000)
    qtbot.waitUntil(lambda: costs.cpu_percent is not None, timeout=10_000)
    observation = observe(program, costs)
    assert observation.most_resident_mb >= observation.resident_mb > 10
    assert " % of one core; resident memory " in observation.text
    window = program.window
    assert window.stack.currentWidget() is window.video
    assert [mark.track_id for mark in window.video.marks] == [1]
    assert window.faces.cards[1].label.text() == "happiness 70 %"
    assert "Analysing" in window.run_bar.sign.text()
    assert window.state_label.text().startswith("Analysing")
    qtbot.waitUntil(lambda: "frames/s" in window.cost_line.text())
    click(qtbot, window.source.stop)
    assert program.player.state is PlayerState.IDLE
    assert window.run_bar.sign.text() == ""


def test_labels_below_the_threshold_read_unsure(qtbot: QtBot, start_program: Program) -> None:
    analyzer = ScriptedAnalyzer(lambda _frame: (make_face(share=0.4, box=LARGE),))
    program = start_program(analyzer=analyzer)
    program.store.update("classification", threshold=0.57)
    program.controller.start("demo")
    qtbot.waitUntil(lambda: 1 in program.window.faces.cards, timeout=10_000)
    assert program.window.faces.cards[1].label.text() == "unsure"
    assert program.window.video.marks[0].label == UNSURE_INDEX
    program.store.update("classification", threshold=0.3)
    qtbot.waitUntil(lambda: program.window.faces.cards[1].label.text() == "happiness 40 %")


def test_another_language_rebuilds_the_window_around_the_running_session(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("demo")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    old = program.window
    program.store.update("app", language="de")
    qtbot.waitUntil(lambda: program.window is not old)
    assert program.player.state is PlayerState.RUNNING
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 1, timeout=10_000)
    program.store.update("app", language="en")
    qtbot.waitUntil(lambda: program.window is not old and program.window.isVisible())


def test_closing_while_it_runs_ends_every_thread(qtbot: QtBot, start_program: Program) -> None:
    source = ScriptedSource()
    program = start_program(source)
    program.controller.start("camera:0")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.close()
    assert program.window.isHidden()
    qtbot.waitUntil(lambda: program.closed, timeout=10_000)
    assert source.closed_count > 0


def test_colours_follow_the_system_while_it_runs(
    start_program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()
    program.store.update("view", theme="system")
    hints = QGuiApplication.styleHints()
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):  # told as the platform tells it
        monkeypatch.setattr(theme, "system_scheme", lambda scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        dark = scheme is Qt.ColorScheme.Dark
        assert theme.current().dark is dark
        assert (program.window.palette().window().color().lightness() < 128) is dark
    program.store.update("view", theme="light")
