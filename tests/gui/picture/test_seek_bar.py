"""The seek bar: a click goes there, dragging previews, keys step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fer_desktop.gui.picture.seek_bar import HANDLE_PX, SeekBar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot) -> SeekBar:
    bar = SeekBar()
    qtbot.addWidget(bar)
    bar.resize(1000 + HANDLE_PX, 24)
    bar.duration_s = 100.0
    bar.show()
    return bar


def at(time_s: float) -> QPoint:
    return QPoint(round(HANDLE_PX / 2 + time_s * 10), 12)


def test_a_click_goes_there(qtbot: QtBot, bar: SeekBar) -> None:
    bar.show_position(10.0)
    with qtbot.waitSignal(bar.sought) as sought:
        qtbot.mouseClick(bar, LEFT, pos=at(73.0))
    assert sought.args[0] == pytest.approx(73.0, abs=0.1)


def test_dragging_previews_and_the_film_does_not_pull_it_away(qtbot: QtBot, bar: SeekBar) -> None:
    places: list[float] = []
    bar.sought.connect(places.append)
    qtbot.mousePress(bar, LEFT, pos=at(20.0))
    for time_s in (30.0, 40.0):
        qtbot.mouseMove(bar, at(time_s))
        bar.show_position(1.0)
    qtbot.mouseRelease(bar, LEFT, pos=at(40.0))
    assert places == pytest.approx([20.0, 30.0, 40.0], abs=0.1)
    assert bar.value() == pytest.approx(bar.maximum() * 0.4, rel=0.01)
    bar.show_position(41.0)
    assert bar.value() == pytest.approx(bar.maximum() * 0.41, rel=0.01)


def test_nothing_beyond_the_ends_is_asked_for(qtbot: QtBot, bar: SeekBar) -> None:
    places: list[float] = []
    bar.sought.connect(places.append)
    for x in (0, 1000 + HANDLE_PX - 1):
        qtbot.mouseClick(bar, LEFT, pos=QPoint(x, 12))
    assert places == [0.0, 100.0]


def test_keys_step_a_frame_five_seconds_or_to_the_ends(qtbot: QtBot, bar: SeekBar) -> None:
    bar.show_position(50.0)
    steps: list[int] = []
    places: list[float] = []
    bar.stepped.connect(steps.append)
    bar.sought.connect(places.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(bar, key)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(bar, key)
    assert steps == [1, -1]
    assert places == [55.0, 45.0, 0.0, 100.0]
