"""The timeline's plot: seven curves of one face or the ribbons of all, markers, crosshair."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.timing import clock
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.timeline.curve_ends import curve_ends, spread
from fer_desktop.gui.timeline.marker_names import paint_names
from fer_desktop.gui.timeline.time_box import TimeBox
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.emotion_pens import emotion_pen, emotion_qcolor, faint_pen
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.plot import Plot
from fer_desktop.gui.toolkit.plot_items import Backdrop, Curve, Line, Span
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.labels import UNSURE_INDEX
from fer_desktop.scores.table import NO_FACE
from fer_desktop.scores.timeline import Timeline

RIBBON_PX = 8
LEFT_PX = 44
"""Room for the values at the left axis."""
RIGHT_PX = 74
"""Room for the names of the curves at their ends."""
CROSS_GAP_PX = 6
DAY_S = 86_400.0
"""An event that goes on is shaded so far ahead."""
NEAR_PX = 4
"""So near to a marker's line the pointer is at it."""
NAMES_PX = 120
"""Most room for the names of faces there."""


def _time_text(time_s: float, step_s: float) -> str:
    digits = 0 if step_s >= 1 else 1 if step_s >= 0.1 else 2
    rounded_s = round(abs(time_s), digits)
    fraction = texts.decimal(rounded_s % 1, digits)[1:] if digits else ""
    return ("-" if time_s < 0 else "") + clock(rounded_s) + fraction


class TimelinePlot(Plot):
    """Draws what it is given of a `Timeline`, within the times it shows."""

    range_dragged = Signal(bool)
    """`selection` is another one; whether the drag has ended."""

    def __init__(self, markers: Markers, parent: QWidget | None = None) -> None:
        self._area = TimeBox(enableMenu=False)
        super().__init__(LEFT_PX, 22, _time_text, parent, movable=True, box=self._area)
        self._area.dragged.connect(self._dragged)
        self.getPlotItem().layout.setContentsMargins(0, 0, RIGHT_PX, 0)
        self.set_limits(0.0, None)
        self.setAccessibleName(self.tr("Timeline of the probabilities"))
        self.setMinimumHeight(60)
        self.readout = Label(parent=self.viewport())
        """Time and values at the crosshair."""
        self.readout.setObjectName("readout")
        self.readout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.readout.hide()
        self._selection: tuple[float, float] | None = None
        self.hidden: set[int] = set()
        """Class indices whose curves are not drawn."""
        self.raw_shown = True
        self.smoothed = tuple(Curve() for _ in EMOTIONS)
        self._raw = tuple(Curve() for _ in EMOTIONS)
        self.measured = tuple(Curve() for _ in EMOTIONS)
        """Smoothed values as they are, thin beside those that a baseline corrects."""
        self._threshold = Line(level=True, visible=False)
        self._cross = Line(visible=False)
        self._position = Line(visible=False)
        self._markers = markers
        self._shaded: tuple[Span, ...] = ()
        markers.changed.connect(self._draw_markers)
        self.curves = (*self._raw, *self.measured, *self.smoothed)
        self.lines = (self._threshold, self._position, self._cross)
        self.set_x_range(0, 30)
        self._leave_margin()
        self.getPlotItem().getViewBox().sigResized.connect(lambda _box: self._leave_margin())
        self.name_percent()
        self.take_colors()

    def _leave_margin(self) -> None:
        """As much above and below as half a line of text, so that 0 % and 100 % are whole."""
        half_px = self.fontMetrics().height() / 2
        margin = min(half_px / max(self.area().height() - 2 * half_px, 1), 0.5)
        self.set_y_range(-margin, 1 + margin)

    def draw_curves(self, timeline: Timeline, track: int | None, baseline: Baseline | None) -> None:
        """The curves of one face, smoothed over raw. With a baseline, the corrected values stand
        beside the smoothed ones, which get thin."""
        self.backdrop = None
        start, end = self.x_range
        face = NO_FACE if track is None else track
        series = timeline.series(face, start, end, max(self.width(), 200))
        measured = thick = series.smoothed
        if baseline is not None and len(series):
            thick = baseline.correct(measured)
        for index in range(len(EMOTIONS)):
            shown = index not in self.hidden
            raw_shown = shown and self.raw_shown
            self.smoothed[index].visible = shown
            self._raw[index].visible = raw_shown
            self.measured[index].visible = shown and baseline is not None
            if shown:
                self.smoothed[index].set_data(series.times, thick[:, index])
            if shown and baseline is not None:
                self.measured[index].set_data(series.times, measured[:, index])
            if raw_shown:
                self._raw[index].set_data(series.times, series.raw[:, index])
        self.viewport().update()  # the names at the ends lie outside what Qt sees changing

    def draw_ribbons(self, timeline: Timeline, tracks: tuple[int, ...], threshold: float) -> None:
        """The labels of these faces, one above the other."""
        for curve in self.curves:
            curve.visible = False
        self.backdrop = None
        start, end = self.x_range
        if not tracks or end <= start:
            return
        cells = max(min(self.width(), 2000), 50)
        table = _label_colors()
        picture = np.zeros((len(tracks) * RIBBON_PX, cells, 4), np.uint8)
        for row, track_id in enumerate(tracks):
            labels = timeline.ribbon(track_id, start, end, cells, threshold)
            picture[row * RIBBON_PX + 1 : (row + 1) * RIBBON_PX - 1] = table[labels]
        self.backdrop = Backdrop(picture, start, end)

    def clear_drawing(self) -> None:
        """Forget what was drawn: a new run begins."""
        for curve in self.curves:
            curve.set_data(np.empty(0), np.empty(0))
        self.backdrop = None
        self._position.visible = False
        self.select(None)

    def name_percent(self) -> None:
        """Name the values of the left axis."""
        self.set_left_width(LEFT_PX)
        self.left_ticks = [(value, texts.percent(value)) for value in (0.0, 0.5, 1.0)]

    def name_rows(self, names: list[str]) -> None:
        """Name the ribbons, from top to bottom."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        width_px = min(max(widest + 14, LEFT_PX), NAMES_PX)
        self.set_left_width(width_px)
        cut = [
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, width_px - 12) for name in names
        ]
        share = 1 / max(len(names), 1)
        self.left_ticks = [(1 - (row + 0.5) * share, name) for row, name in enumerate(cut)]

    def set_threshold(self, threshold: float, *, visible: bool) -> None:
        """The level line below which a label is "unsure"."""
        self._threshold.at = threshold
        self._threshold.visible = visible and 0 < threshold < 1

    def set_cross(self, time_s: float | None, words: str = "") -> None:
        """The upright line under the pointer and what is there, in words; None for none."""
        self._cross.visible = time_s is not None
        self.readout.setVisible(time_s is not None and bool(words))
        if time_s is not None:
            self._cross.at = time_s
            self.readout.setText(words)
            self._place_readout(self._x_of(time_s))

    def _place_readout(self, x: float) -> None:
        """Beside the line, on the side that has room."""
        size, area = self.readout.sizeHint(), self.area()
        self.readout.resize(size)
        left = x + CROSS_GAP_PX
        if left + size.width() > area.right():
            left = x - CROSS_GAP_PX - size.width()
        self.readout.move(round(max(left, area.left())), round(area.top()) + 2)

    def _x_of(self, time_s: float) -> float:
        """Where a time is drawn, in the widget's pixels."""
        (start, end), area = self.x_range, self.area()
        return area.left() + (time_s - start) / max(end - start, 1e-9) * area.width()

    # a range

    @property
    def selection(self) -> tuple[float, float] | None:
        """The range that is selected: from when to when."""
        return self._selection

    def select(self, selection: tuple[float, float] | None) -> None:
        """Shade a range; None for none."""
        self._selection = selection
        self._show_spans()

    def _dragged(self, start_s: float, end_s: float, ended: bool) -> None:
        low, high = self._box_limits
        first, last = (min(max(each, low), high) for each in sorted((start_s, end_s)))
        self.select((first, last) if last > first else None)
        self.range_dragged.emit(ended)

    @property
    def _box_limits(self) -> tuple[float, float]:
        low, high = self._area.state["limits"]["xLimits"]
        return (0.0 if low is None else low), (float("inf") if high is None else high)

    # names at the ends

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.paint_over(QPainter(self.viewport()))

    def paint_over(self, painter: QPainter) -> None:
        """The names of the markers, and of the curves at their ends."""
        painter.setFont(self.font())
        names = [(self._x_of(marker.timestamp), marker.name) for marker in self._markers.all]
        paint_names(painter, names, self.area())
        if self.backdrop is None:
            self._paint_ends(painter)

    def marker_names_at(self, time_s: float) -> list[str]:
        """The markers whose line is under the pointer, and the events around it."""
        near_s = NEAR_PX * (self.x_range[1] - self.x_range[0]) / max(self.area().width(), 1.0)
        return [
            marker.name
            for marker in self._markers.all
            if marker.timestamp - near_s
            <= time_s
            <= max(marker.timestamp + near_s, marker.end_s or 0.0)
        ]

    def _paint_ends(self, painter: QPainter) -> None:
        ends = curve_ends(self.smoothed, *self.x_range)
        if not ends:
            return
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() - 1.0, 6.0))
        painter.setFont(font)
        metrics, area, dark = QFontMetricsF(font), self.area(), theme.current().dark
        low, high = self.viewRange()[1]
        wanted = [area.bottom() - (end.value - low) / (high - low) * area.height() for end in ends]
        middles = spread(wanted, metrics.height() * 0.86, area.top(), area.bottom())
        for end, middle in zip(ends, middles, strict=True):
            painter.setPen(emotion_qcolor(end.index, dark))
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(
                QPointF(self._x_of(end.time_s) + 4, baseline), texts.emotion(end.index)
            )

    def set_position(self, time_s: float | None) -> None:
        """The upright line at the picture shown; None for none."""
        self._position.visible = time_s is not None
        if time_s is not None:
            self._position.at = time_s

    def _draw_markers(self) -> None:
        """Upright lines; events are shaded up to their end."""
        pen = QPen(QColor(theme.current().text), self.devicePixelRatioF(), Qt.PenStyle.DashLine)
        lines = [Line(marker.timestamp, pen) for marker in self._markers.all]
        self.lines = (self._threshold, *lines, self._position, self._cross)
        self._show_spans()
        self.viewport().update()  # a name may go that covered more than its line

    def shade(self, spans: Sequence[Span]) -> None:
        """Shade these spans of time, beside the events and the range that is selected."""
        self._shaded = tuple(spans)
        self._show_spans()

    def _show_spans(self) -> None:
        tint = QColor(theme.current().text)
        tint.setAlpha(28)
        events = (
            Span(m.timestamp, min(m.end_s, m.timestamp + DAY_S), tint)
            for m in self._markers.all
            if m.end_s is not None
        )
        color = QColor(theme.current().accent)
        color.setAlpha(60)
        chosen = () if self._selection is None else (Span(*self._selection, color),)
        self.spans = (*events, *self._shaded, *chosen)

    def take_colors(self) -> None:
        """Take the colours in effect."""
        colors = theme.current()
        self.retheme()
        ratio = self.devicePixelRatioF()  # cosmetic pens count device pixels
        for index in range(len(EMOTIONS)):
            self.smoothed[index].pen = emotion_pen(index, colors.dark, 2 * ratio)
            self.measured[index].pen = emotion_pen(index, colors.dark, ratio)
            self._raw[index].pen = faint_pen(index, colors.dark)
        self._threshold.pen = QPen(QColor(colors.muted), ratio, Qt.PenStyle.DotLine)
        self._cross.pen = QPen(QColor(colors.muted), ratio)
        self._position.pen = QPen(QColor(colors.accent), 2 * ratio)
        self._draw_markers()


def _label_colors() -> NDArray[np.uint8]:
    """(classes + 2, 4) RGBA: the emotions, "unsure", and a transparent one for no face."""
    colors = theme.current()
    table = np.zeros((len(EMOTIONS) + 2, 4), np.uint8)
    for index in range(len(EMOTIONS)):
        table[index] = _rgba(emotion_qcolor(index, colors.dark))
    table[UNSURE_INDEX] = _rgba(QColor(colors.sunken))
    return table


def _rgba(color: QColor) -> tuple[int, int, int, int]:
    return color.red(), color.green(), color.blue(), color.alpha()
