"""The timeline: an hour of it, gaps, pause, crosshair, lengths of time."""

from collections.abc import Callable

import numpy as np
import pytest
from helpers.faces import make_analysis, make_face
from pytestqt.qtbot import QtBot

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
def shown(qtbot: QtBot, faces: Faces) -> Shown:
    def show(timeline: Timeline) -> TimelineView:
        view = TimelineView(timeline, faces, Markers())
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
    timeline.append(moment(HOUR_S + 0.1))  # type: ignore[arg-type]
    view.refresh()
    assert view.curves[0].times is drawn
    timeline.append(moment(HOUR_S + 10.0))  # type: ignore[arg-type]
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
        timeline.append(moment(i / 10))  # type: ignore[arg-type]
    view = shown(timeline)
    view.bar.hold.click()
    before = view.plot.x_range
    timeline.append(moment(100.0))  # type: ignore[arg-type]
    view.refresh()
    assert view.plot.x_range == before
    view.bar.hold.click()
    view.refresh()
    assert view.plot.x_range[1] == pytest.approx(100.0)


def test_the_crosshair_tells_values_and_in_a_gap_only_the_time(shown: Shown) -> None:
    timeline = Timeline()
    for i in range(100):
        timeline.append(moment(i / 10, seen=not 40 <= i < 60))  # type: ignore[arg-type]
    view = shown(timeline)
    view.plot.pointer_moved.emit(2.0)
    assert view.bar.values.text().startswith("0:02.00   happiness 70 %")
    view.plot.pointer_moved.emit(5.0)
    assert view.bar.values.text() == "0:05.00"
    view.plot.pointer_moved.emit(None)
    assert view.bar.values.text() == ""


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
