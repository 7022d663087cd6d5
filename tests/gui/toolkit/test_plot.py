"""The plot: what is drawn where, and what mouse and wheel do to it."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.timeline.timeline_plot import TimelinePlot
from fer_desktop.gui.toolkit.plot import Plot
from fer_desktop.gui.toolkit.plot_items import Backdrop, Curve, Line, Span

RED, BLUE = QColor(255, 0, 0), QColor(0, 0, 255)


def a_plot(qtbot: QtBot, *curves: Curve, movable: bool = False) -> Plot:
    """400 x 200 pixels show ten seconds and the values 0 to 1."""
    widget = Plot(
        left_px=40,
        bottom_px=20,
        time_text=lambda time_s, _step: f"{time_s:g} s",
        movable=movable,
    )
    qtbot.addWidget(widget)
    widget.curves = curves
    widget.resize(442, 222)
    widget.set_x_range(0, 10)
    widget.set_y_range(0, 1)
    widget.show()
    widget.grab()  # lays the axes out
    return widget


def color_at(plot: Plot, time_s: float, value: float) -> QColor:
    area = plot.area()
    x = area.left() + time_s / 10 * area.width()
    y = area.bottom() - value * area.height()
    return plot.grab().toImage().pixelColor(round(x), round(y))


def test_a_curve_goes_through_its_points_and_stops_at_gaps(qtbot: QtBot) -> None:
    curve = Curve(QPen(RED, 5))
    plot = a_plot(qtbot, curve)
    curve.set_data(np.arange(5.0), np.array([0.5, 0.5, np.nan, 0.5, 0.5]))
    assert len(curve) == 5
    assert color_at(plot, 0.5, 0.5) == RED
    assert color_at(plot, 2.0, 0.5) != RED
    assert color_at(plot, 3.5, 0.5) == RED
    curve.visible = False
    assert color_at(plot, 0.5, 0.5) != RED


def test_lines_and_backdrop_lie_where_they_should(qtbot: QtBot) -> None:
    plot = a_plot(qtbot)
    picture = np.zeros((2, 1, 4), np.uint8)
    picture[0], picture[1] = (0, 0, 255, 255), (255, 0, 0, 255)
    plot.backdrop = Backdrop(picture, 2.0, 4.0)
    upright = Line(7.0, QPen(RED, 5))
    plot.lines = [upright, Line(0.25, QPen(RED, 5), level=True)]
    assert (color_at(plot, 3.0, 0.9), color_at(plot, 3.0, 0.1)) == (BLUE, RED)
    assert color_at(plot, 5.0, 0.9) not in (BLUE, RED)
    assert color_at(plot, 7.0, 0.6) == RED
    assert color_at(plot, 1.0, 0.25) == RED
    upright.at = 8.0
    assert color_at(plot, 7.0, 0.6) != RED and color_at(plot, 8.0, 0.6) == RED
    plot.lines = []
    plot.backdrop = None
    assert color_at(plot, 8.0, 0.6) != RED and color_at(plot, 3.0, 0.9) != BLUE


def test_a_span_is_shaded_from_top_to_bottom(qtbot: QtBot) -> None:
    plot = a_plot(qtbot)
    plot.spans = [Span(2.0, 4.0, BLUE)]
    assert color_at(plot, 3.0, 0.95) == BLUE and color_at(plot, 3.0, 0.05) == BLUE
    assert color_at(plot, 5.0, 0.5) != BLUE
    plot.spans = []
    assert color_at(plot, 3.0, 0.5) != BLUE


def test_the_wheel_zooms_around_the_pointer(qtbot: QtBot) -> None:
    plot = a_plot(qtbot, movable=True)
    where = plot.area().center()
    with qtbot.waitSignal(plot.moved_by_hand):
        QApplication.sendEvent(plot.viewport(), wheel(where, 120))
    start, end = plot.x_range
    assert (start + end) / 2 == pytest.approx(5.0, abs=0.05)
    assert end - start < 9


def test_a_plot_that_does_not_move_stays_where_it_is(qtbot: QtBot) -> None:
    plot = a_plot(qtbot)
    QApplication.sendEvent(plot.viewport(), wheel(plot.area().center(), 120))
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.x_range == (0, 10)


def test_dragging_moves_the_time_with_the_pointer(qtbot: QtBot) -> None:
    plot = a_plot(qtbot, movable=True)
    send(plot, QEvent.Type.MouseButtonPress, 240)
    for x in (235, 220, 200):
        send(plot, QEvent.Type.MouseMove, x)
    send(plot, QEvent.Type.MouseButtonRelease, 200)
    assert plot.x_range == pytest.approx((1.0, 11.0), abs=0.1)


def test_the_pointer_tells_its_time_and_its_leaving(qtbot: QtBot) -> None:
    plot = a_plot(qtbot, movable=True)
    received: list[float | None] = []
    plot.pointer_moved.connect(received.append)
    qtbot.mouseMove(plot.viewport(), plot.area().center().toPoint())
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert received[-2:] == [pytest.approx(5.0, abs=0.1), None]


def test_a_click_tells_its_time_and_a_drag_does_not(qtbot: QtBot) -> None:
    plot = a_plot(qtbot, movable=True)
    received: list[float] = []
    plot.clicked.connect(received.append)
    send(plot, QEvent.Type.MouseButtonPress, 240)
    for x in (220, 200):
        send(plot, QEvent.Type.MouseMove, x)
    send(plot, QEvent.Type.MouseButtonRelease, 200)
    assert received == []
    plot.set_x_range(0, 10)
    send(plot, QEvent.Type.MouseButtonPress, 240)
    send(plot, QEvent.Type.MouseButtonRelease, 240)
    assert received == [pytest.approx(5.0, abs=0.1)]


def test_a_double_click_tells_its_time(qtbot: QtBot) -> None:
    plot = a_plot(qtbot, movable=True)
    with qtbot.waitSignal(plot.double_clicked) as clicked:
        for kind in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseButtonRelease,
        ):
            send(plot, kind, 80)
    assert clicked.args == [pytest.approx(1.0, abs=0.1)]


def test_keys_read_values_off_and_zoom(qtbot: QtBot) -> None:
    plot = a_plot(qtbot, movable=True)
    received: list[float | None] = []
    plot.pointer_moved.connect(received.append)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert received == [pytest.approx(9.9), pytest.approx(9.8)]
    with qtbot.waitSignal(plot.double_clicked) as clicked:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert clicked.args == [pytest.approx(9.8)]
    with qtbot.waitSignal(plot.moved_by_hand):
        qtbot.keyClick(plot, Qt.Key.Key_Plus)
    start, end = plot.x_range
    assert end - start == pytest.approx(8) and start < 9.8 < end
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert received[-1] is None


def wheel(where: QPointF, degrees: int) -> QWheelEvent:
    return QWheelEvent(
        where, where, QPoint(), QPoint(0, degrees), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def send(plot: Plot, kind: QEvent.Type, x: float) -> None:
    """A mouse event of the left button, as the window system would send it."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    where = QPointF(x, 50)
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(
        kind, where, plot.viewport().mapToGlobal(where), button, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)


@pytest.mark.parametrize("height_px", [80, 300])
def test_zero_and_a_hundred_percent_are_written_whole(qtbot: QtBot, height_px: int) -> None:
    plot = TimelinePlot(Markers())
    qtbot.addWidget(plot)
    plot.resize(600, height_px)
    plot.show()
    half_px = plot.fontMetrics().height() / 2

    def room_px() -> float:
        low, high = plot.viewRange()[1]
        return min(-low, high - 1) / (high - low) * plot.area().height()

    qtbot.waitUntil(lambda: room_px() >= half_px - 0.5)
