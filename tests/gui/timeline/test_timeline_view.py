"""The timeline: an hour of it, gaps, pause, crosshair, lengths of time."""

from collections.abc import Callable, Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from helpers.faces import make_analysis, make_face
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import Marker
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.timeline.timeline_bar import ALL_FACES, HISTORIES_S
from fer_desktop.gui.timeline.timeline_view import TimelineView
from fer_desktop.scores.timeline import Series, Timeline

HOUR_S, RATE_HZ = 3600, 30

Shown = Callable[[Timeline], TimelineView]


@pytest.fixture
def faces() -> Faces:
    """The first face is the chosen one."""
    faces = Faces()
    faces.choose(1)
    return faces


@pytest.fixture
def markers() -> Markers:
    return Markers()


@pytest.fixture
def shown(qtbot: QtBot, faces: Faces, markers: Markers) -> Shown:
    def show(timeline: Timeline) -> TimelineView:
        view = TimelineView(timeline, faces, markers)
        qtbot.addWidget(view)
        view.resize(1200, 300)
        view.show()
        view.refresh()
        return view

    return show


def an_hour() -> Timeline:
    """One face at 30 Hz for an hour, away in the third quarter."""
    times = np.arange(HOUR_S * RATE_HZ) / RATE_HZ
    times = times[(times < HOUR_S / 2) | (times >= HOUR_S * 3 / 4)]
    values = np.random.default_rng(5).dirichlet(np.ones(7), len(times)).astype(np.float32)
    return Timeline.of_rows({1: Series(times, values, values)}, (0.0, float(HOUR_S)))


def moment(time_s: float, *, seen: bool = True) -> object:
    return make_analysis(time_s, (make_face(1),) if seen else ())


def test_an_hour_is_drawn_from_a_few_points_a_pixel_with_its_gap(shown: Shown) -> None:
    view = shown(an_hour())
    view.show_history(0.0)
    view.refresh()
    start, end = view.plot.x_range
    assert start <= 0.1
    assert end >= HOUR_S - 0.1
    for curve in view.curves:
        assert len(curve) <= 4 * view.plot.width()
        (gap,) = np.flatnonzero(np.isnan(curve.values))
        assert HOUR_S / 2 < curve.times[gap] < HOUR_S * 3 / 4


def test_an_hour_is_not_drawn_again_before_it_moves_by_a_pixel(shown: Shown) -> None:
    timeline = an_hour()
    view = shown(timeline)
    view.show_history(0.0)
    view.refresh()
    drawn = view.curves[0].times
    timeline.append(moment(HOUR_S + 0.1))
    view.refresh()
    assert view.curves[0].times is drawn
    timeline.append(moment(HOUR_S + 10.0))
    view.refresh()
    assert view.curves[0].times is not drawn


@pytest.mark.parametrize("history_s", HISTORIES_S)
def test_every_length_of_time_shows_the_newest(shown: Shown, history_s: float) -> None:
    view = shown(an_hour())
    view.show_history(history_s)
    view.refresh()
    start, end = view.plot.x_range
    assert end == pytest.approx(HOUR_S)
    assert end - start == pytest.approx(history_s or HOUR_S)


@pytest.mark.parametrize("history_s", [length for length in HISTORIES_S if length])
def test_it_follows_the_picture_through_a_recorded_session(shown: Shown, history_s: float) -> None:
    view = shown(an_hour())
    view.show_history(history_s)
    for position_s in (10.0, 500.0, 1500.0, 3000.0, 700.0):
        view.refresh(position_s)
        start, end = view.plot.x_range
        assert start - 0.001 <= position_s <= end + 0.001


def test_held_it_stays_while_more_comes_and_follows_again(shown: Shown) -> None:
    timeline = Timeline()
    for i in range(900):
        timeline.append(moment(i / 10))
    view = shown(timeline)
    view.bar.hold.click()
    before = view.plot.x_range
    timeline.append(moment(100.0))
    view.refresh()
    assert view.plot.x_range == before
    view.bar.hold.click()
    view.refresh()
    assert view.plot.x_range[1] == pytest.approx(100.0)


def test_the_crosshair_tells_values_and_in_a_gap_only_the_time(shown: Shown) -> None:
    timeline = Timeline()
    for i in range(100):
        timeline.append(moment(i / 10, seen=not 40 <= i < 60))
    view = shown(timeline)
    view.plot.pointer_moved.emit(2.0)
    assert view.plot.readout.text().startswith("0:02.00\nhappiness 70 %")
    assert view.plot.area().contains(view.plot.readout.geometry().center().toPointF())
    view.plot.pointer_moved.emit(5.0)
    assert view.plot.readout.text() == "0:05.00"
    view.plot.pointer_moved.emit(None)
    assert view.plot.readout.isHidden()


def test_the_crosshair_tells_the_whole_names_of_markers(shown: Shown, markers: Markers) -> None:
    view = shown(an_hour())
    view.show_history(0.0)
    view.refresh()
    markers.add(Marker(600.0, "trial {1}"))
    markers.add(Marker(900.0, "a film", 1200.0))
    told = {}
    for time_s in (500.0, 602.0, 1100.0, 1300.0):
        view.plot.pointer_moved.emit(time_s)
        told[time_s] = view.plot.readout.text().split("\n")[-1]
    assert (told[602.0], told[1100.0]) == ("trial {1}", "a film")
    assert "film" not in told[500.0] + told[1300.0] and "trial" not in told[500.0]


def test_a_curve_is_hidden_and_shown_by_its_entry_in_the_legend(shown: Shown) -> None:
    view = shown(an_hour())
    view.legend.boxes[3].click()
    assert not view.curves[3].visible
    assert view.curves[2].visible
    view.legend.boxes[3].click()
    assert view.curves[3].visible


def test_the_ribbons_are_named_in_order_when_another_face_comes(shown: Shown, faces: Faces) -> None:
    timeline = Timeline()
    timeline.append(make_analysis(0.0, (make_face(1),)))
    view = shown(timeline)
    view.show_face(ALL_FACES)
    faces.rename(1, "Ann")
    timeline.append(make_analysis(0.1, (make_face(1), make_face(2))))
    view.refresh()
    assert list(view.plot.left_ticks) == [(0.75, "Ann"), (0.25, "2")]
    view.show_face(1)
    assert view.plot.left_ticks[0] == (0.0, "0 %")


# a file


@pytest.fixture(autouse=True)
def every_move_counts() -> Iterator[None]:
    """pyqtgraph leaves out moves of the mouse that follow within 10 ms, as those of a test do."""
    usual = pg.getConfigOption("mouseRateLimit")
    pg.setConfigOption("mouseRateLimit", 0)
    yield
    pg.setConfigOption("mouseRateLimit", usual)


@pytest.fixture
def film(shown: Shown) -> TimelineView:
    """Ten seconds of a film of a minute, of which the middle is known."""
    timeline = Timeline()
    timeline.keep_faces()
    for i in range(100):
        label = "happiness" if i < 50 else "sadness"
        analysis = make_analysis(20 + i / 10, (make_face(1, label),), i)
        timeline.append(analysis)
    view = shown(timeline)
    view.show_history(30.0)
    view.show_file((0.0, 60.0))
    view.refresh(25.0)
    return view


def at(view: TimelineView, time_s: float) -> QPoint:
    """Where a time is in the plot, in pixels of its viewport."""
    (start, end), area = view.plot.x_range, view.plot.area()
    x = area.left() + (time_s - start) / (end - start) * area.width()
    return QPointF(x, area.center().y()).toPoint()


def drag(qtbot: QtBot, view: TimelineView, start_s: float, end_s: float) -> None:
    place, left = view.plot.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(place, left, pos=at(view, start_s))
    for share in (0.3, 0.6, 1.0):
        qtbot.mouseMove(place, at(view, start_s + share * (end_s - start_s)))
    qtbot.mouseRelease(place, left, pos=at(view, end_s))


def turn(view: TimelineView, time_s: float, notches: int, keys: Qt.KeyboardModifier) -> None:
    where = at(view, time_s).toPointF()
    event = QWheelEvent(
        where, view.plot.viewport().mapToGlobal(where), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.plot.viewport(), event)


def test_a_file_is_shown_as_a_whole_whatever_live_sources_show(film: TimelineView) -> None:
    assert film.plot.x_range == (0.0, 60.0)
    assert film.bar.history.currentText() == "Whole video"
    film.show_file(None)
    film.refresh()
    assert film.bar.history_s == 30.0
    assert film.bar.history.itemText(film.bar.history.count() - 1) == "Whole session"


def test_a_length_of_time_chosen_for_a_file_is_around_the_picture(film: TimelineView) -> None:
    film.show_file((0.0, 60.0))
    film.bar.set_history(10.0)
    for position_s, expected in ((25.0, (20.0, 30.0)), (1.0, (0.0, 10.0)), (59.0, (50.0, 60.0))):
        film.refresh(position_s)
        assert film.plot.x_range == pytest.approx(expected)


def test_a_click_goes_there(qtbot: QtBot, film: TimelineView) -> None:
    with qtbot.waitSignal(film.clicked) as clicked:
        qtbot.mouseClick(
            film.plot.viewport(), Qt.MouseButton.LeftButton, pos=at(film, 24.0), delay=0
        )
    assert clicked.args[0] == pytest.approx(24.0, abs=0.1)


def test_a_drag_selects_a_range_and_measures_it(qtbot: QtBot, film: TimelineView) -> None:
    with qtbot.waitSignal(film.range.selected):
        drag(qtbot, film, 20.0, 24.9)
    assert film.range.range == pytest.approx((20.0, 24.9), abs=0.1)
    assert film.plot.x_range == (0.0, 60.0)  # it moves nothing
    assert "happiness 70 %" in film.range.bar.values.text()
    drag(qtbot, film, 27.0, 22.95)  # to the left as well
    text = film.range.bar.values.text()  # half of either
    assert "sadness 3" in text and "happiness 3" in text
    film.plot.clicked.emit(3.0)
    assert film.range.range is None
    assert film.range.bar.isHidden()


def test_a_range_ends_at_the_beginning_of_the_file(qtbot: QtBot, film: TimelineView) -> None:
    drag(qtbot, film, 4.0, -3.0)
    assert film.range.range is not None
    assert film.range.range[0] == 0.0
    assert "not seen" in film.range.bar.values.text()


def test_a_range_is_zoomed_to_and_all_is_shown_again(qtbot: QtBot, film: TimelineView) -> None:
    drag(qtbot, film, 20.0, 30.0)
    film.range.bar.zoom.click()
    assert film.plot.x_range == pytest.approx((20.0, 30.0), abs=0.1)
    assert film.bar.hold.isVisible()
    assert film.bar.hold.text() == "Show all"
    film.bar.hold.click()
    film.refresh(25.0)
    assert film.plot.x_range == (0.0, 60.0)
    assert film.bar.hold.isHidden()


def test_the_wheel_zooms_and_never_leaves_the_file(film: TimelineView) -> None:
    turn(film, 2.0, 3, Qt.KeyboardModifier.NoModifier)
    start, end = film.plot.x_range
    assert 0.0 <= start < 2.0 < end < 60.0
    length = end - start
    turn(film, start + 1, -2, Qt.KeyboardModifier.ShiftModifier)  # with Shift it moves
    assert film.plot.x_range[0] > start
    assert film.plot.x_range[1] - film.plot.x_range[0] == pytest.approx(length)
    for _ in range(60):
        turn(film, film.plot.x_range[1] - 1, 3, Qt.KeyboardModifier.ShiftModifier)
    assert film.plot.x_range[0] == pytest.approx(0.0)
    for _ in range(60):
        turn(film, film.plot.x_range[1] - 1, -3, Qt.KeyboardModifier.NoModifier)
    assert film.plot.x_range == pytest.approx((0.0, 60.0))


def test_what_is_live_never_shows_a_time_below_zero(shown: Shown) -> None:
    timeline = Timeline()
    timeline.append(moment(0.0))
    view = shown(timeline)
    for _ in range(20):
        turn(view, 2.0, -3, Qt.KeyboardModifier.NoModifier)
    assert view.plot.x_range[0] >= 0.0


def test_arrow_keys_step_through_a_file_and_with_shift_read_values_off(
    qtbot: QtBot, film: TimelineView
) -> None:
    with qtbot.waitSignal(film.step_asked) as stepped:
        qtbot.keyClick(film.plot, Qt.Key.Key_Left)
    assert stepped.args == [-1]
    film.plot.pointer_moved.emit(None)
    qtbot.keyClick(film.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert film.plot.readout.text().startswith("0:59.4")


def test_what_replaces_everything_is_drawn_at_once(shown: Shown) -> None:
    timeline, other = Timeline(), Timeline()
    timeline.append(make_analysis(0.0, (make_face(1),)))
    film = shown(timeline)
    film.show_file((0.0, 3600.0))
    film.refresh(0.0)
    drawn = film.curves[0].times
    other.keep_faces()
    for i in range(600):
        other.append(make_analysis(i / 10, (make_face(1),), i))
    timeline.take(other)
    film.refresh(25.0)
    assert film.curves[0].times is not drawn
