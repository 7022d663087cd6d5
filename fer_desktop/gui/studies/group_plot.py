"""The group plot: a curve for each condition with its band, beside what was shown at a moment."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.plot import Plot
from fer_desktop.gui.toolkit.plot_items import Curve as Drawn
from fer_desktop.gui.toolkit.plot_items import Line
from fer_desktop.studies.results.curves import Curve
from fer_desktop.studies.results.plots import CONDITION_COLORS

STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
BAND_ALPHA = 45
SWATCH_PX = 30


def condition_color(number: int) -> QColor:
    """The colour of a condition, the same as on the page."""
    return QColor(CONDITION_COLORS[number % len(CONDITION_COLORS)])


def line_swatch(number: int, device_ratio: float) -> QPixmap:
    """A piece of the line of a condition, for the legend."""
    pixmap = QPixmap(round(SWATCH_PX * device_ratio), round(12 * device_ratio))
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(QPen(condition_color(number), 2.5, STYLES[number % len(STYLES)]))
    painter.drawLine(0, 6, SWATCH_PX, 6)
    painter.end()
    return pixmap


def _time_text(time_s: float, _step_s: float) -> str:
    return f"{time_s:g} s"


class GroupPlot(Plot):
    """Shows one expression of one event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(44, 24, _time_text, parent, movable=True)
        self.setAccessibleName(self.tr("Mean over participants around the onset"))
        self.setMinimumHeight(180)
        self._bands: list[pg.FillBetweenItem] = []
        self._cross = Line(visible=False)
        self.pointer_moved.connect(self._show_cross)

    def show_curves(self, curves: Sequence[Curve], emotion: str) -> None:
        """Draw these conditions, which are of the same times; none empties the plot."""
        for band in self._bands:
            self.removeItem(band)
        self._bands.clear()
        colors = theme.current()
        onset = Line(0.0, QPen(QColor(colors.muted), self.devicePixelRatioF()))
        self.lines = (onset, self._cross)
        if not curves:
            self.curves = ()
            return
        place = EMOTIONS.index(emotion)
        lines, edges = [], []
        for number, curve in enumerate(curves):
            color = condition_color(number)
            pen = QPen(color, 2 * self.devicePixelRatioF(), STYLES[number % len(STYLES)])
            line = Drawn(pen)
            line.set_data(curve.times_s, curve.mean[:, place])
            lines.append(line)
            faint = QColor(color)
            faint.setAlpha(BAND_ALPHA)
            low, high = Drawn(QPen(faint)), Drawn(QPen(faint))
            known = ~np.isnan(curve.low[:, place])
            low.set_data(curve.times_s[known], curve.low[known, place])
            high.set_data(curve.times_s[known], curve.high[known, place])
            edges += [low, high]
            self._bands.append(pg.FillBetweenItem(low.item, high.item, brush=faint))
        self.curves = (*edges, *lines)
        for band in self._bands:
            self.addItem(band, ignoreBounds=True)
        highest = np.nanmax([np.nanmax(np.stack([c.mean, c.high])[:, :, place]) for c in curves])
        top = next((t for t in (0.1, 0.2, 0.5) if highest <= t), 1.0)
        self.left_ticks = [(level, texts.percent(level)) for level in (0.0, top / 2, top)]
        self.set_y_range(-0.04 * top, 1.06 * top)
        self.set_x_range(float(curves[0].times_s[0]), float(curves[0].times_s[-1]))

    def _show_cross(self, time_s: float | None) -> None:
        self._cross.visible = time_s is not None
        if time_s is not None:
            self._cross.at = time_s
