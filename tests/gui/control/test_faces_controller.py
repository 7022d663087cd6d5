"""The chosen face and its baseline."""

import re

import pytest
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, click
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import BoundingBox
from fer_desktop.gui.timeline.timeline_bar import ALL_FACES
from fer_desktop.gui.toolkit import texts


def test_a_click_on_a_face_selects_it(qtbot: QtBot, start_program: Program) -> None:
    left = make_face(1, "happiness", box=BoundingBox(20, 60, 120, 180))
    right = make_face(2, "sadness", box=BoundingBox(200, 60, 280, 160))
    film = ScriptedSource(live=False, frame_count=5000)
    program = start_program(film, analyzer=ScriptedAnalyzer(lambda _frame: (left, right)))
    program.controller.start("demo")
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 2, timeout=10_000)
    assert program.faces.chosen == 1
    video = program.window.video
    rect = video.picture_rect()
    spot = QPointF(rect.left() + rect.width() * 0.75, rect.top() + rect.height() * 0.45)
    qtbot.mouseClick(video, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert program.faces.chosen == 2
    assert program.window.timeline.bar.faces.currentData() == 2
    program.window.actions_.next_face.trigger()
    assert program.faces.chosen == 1


def test_a_baseline_tells_how_long_it_takes_and_can_be_given_up(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000, frame_rate_hz=50))
    program.controller.start("film.mp4")
    qtbot.waitUntil(lambda: program.faces.chosen == 1, timeout=10_000)
    bar = program.window.message_bar
    program.window.actions_.baseline.trigger()
    assert "10 s to go" in bar.text
    countdown = re.compile(r" ([1-9]) s to go")
    qtbot.waitUntil(lambda: countdown.search(bar.text) is not None, timeout=10_000)
    program.player.analyzer.script = lambda _frame: ()
    qtbot.waitUntil(lambda: "is out of the picture" in bar.text, timeout=10_000)
    click(qtbot, bar.action)
    assert program.faces.collecting is None
    assert bar.text == ""
    program.window.actions_.baseline.trigger()
    program.player.stop()
    qtbot.waitUntil(lambda: bar.text == "", timeout=10_000)
    assert not program.faces.baselines


def test_a_baseline_is_shown_beside_the_raw_values(qtbot: QtBot, start_program: Program) -> None:
    analyzer = ScriptedAnalyzer(lambda _frame: (make_face(1, "sadness", 0.6, box=LARGE),))
    source = ScriptedSource(live=False, frame_count=3000, frame_rate_hz=50)
    program = start_program(source, analyzer=analyzer)
    program.controller.start("film.mp4")
    program.player.set_speed(8.0)
    qtbot.waitUntil(lambda: program.faces.chosen == 1, timeout=10_000)
    program.player.set_speed(8.0)
    program.window.actions_.baseline.trigger()
    said = program.window.message_bar
    qtbot.waitUntil(lambda: "It looks like sadness" in said.text, timeout=20_000)
    qtbot.waitUntil(lambda: 1 in program.faces.baselines, timeout=20_000)
    qtbot.waitUntil(lambda: "did not look neutral: sadness at 60 %" in said.text)
    assert said.action.text() == "Record again"
    corrected = program.faces.baselines[1].correct(make_face(1, "sadness", 0.6).smoothed)
    assert corrected.argmax() == 6
    assert program.window.faces.cards[1].bars.values.argmax() == 4
    program.player.pause()
    plot = program.window.timeline.plot
    qtbot.waitUntil(lambda: plot.measured[4].visible)  # in the plot, too: beside, not instead
    assert plot.measured[4].values[-1] == pytest.approx(0.6)
    assert plot.smoothed[4].values[-1] == pytest.approx(float(corrected[4]))
    bar = program.window.timeline.bar
    assert "corrected by the baseline" in bar.values.text()
    program.window.timeline.plot.pointer_moved.emit(program.player.position_s)
    assert f"sadness 60 % → {texts.percent(float(corrected[4]))}" in plot.readout.text()
    program.window.timeline.show_face(ALL_FACES)
    program.window.timeline.show_face(1)  # a baseline is not lost by looking at all faces
    qtbot.waitUntil(lambda: plot.measured[4].visible)
    program.window.actions_.clear_baseline.trigger()
    qtbot.waitUntil(lambda: not plot.measured[4].visible)
    assert plot.smoothed[4].values[-1] == pytest.approx(0.6)
