"""A plot over time with two axes; what it shows stands in plot_items.py.

pyqtgraph draws it. Here are the parts of a plot and how it is moved: wheel, drag and keys move the
time axis where that is allowed.
"""

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.input import KEYBOARD_REASONS, paint_focus
from fer_desktop.gui.toolkit.plot_items import Backdrop, Curve, Line, Span
from fer_desktop.gui.toolkit.saving.charts import chart_menu

ZOOM_PER_KEY = 1.25
SHORTEST_SPAN_S = 0.05
NAMED_LEVELS = 2
"""pyqtgraph writes labels at its widest ticks and, where there is room, at those between."""
KEY_STEPS = 100
"""An arrow key moves by this part of the times shown."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ARROWS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ZOOMS: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}

TimeText = Callable[[float, float], str]
Tick = tuple[float, str]


class _TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    def __init__(self, time_text: TimeText) -> None:
        super().__init__("bottom")
        self._time_text = time_text
        self._step = 1.0

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        levels: list[tuple[float, list[float]]] = super().tickValues(low, high, size)
        self._step = min((spacing for spacing, _values in levels[:NAMED_LEVELS]), default=1.0)
        return levels

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        return [self._time_text(value, self._step) for value in values]  # all levels alike


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Curves and lines are changed in place; the plot follows by itself."""

    moved_by_hand = Signal()
    pointer_moved = Signal(object)
    """Time under the pointer, or None when it has left the plot."""
    clicked = Signal(float)
    """Time that was clicked, without dragging."""
    double_clicked = Signal(float)
    """Time that was double-clicked."""
    stepped = Signal(int)
    """Frames on or back, by the arrow keys of a plot that `steps`."""
    escaped = Signal()
    """Escape was pressed and ended no reading."""

    def __init__(
        self,
        left_px: int,
        bottom_px: int,
        time_text: TimeText | None = None,
        parent: QWidget | None = None,
        *,
        movable: bool = False,
        box: pg.ViewBox | None = None,
    ) -> None:
        """Room for the axes' labels; `time_text` words a time, given the step between labels.

        With `movable`, wheel, drag and keys move the times shown and read values off; `box` may be
        an area that takes them otherwise.
        """
        axes = {"bottom": _TimeAxis(time_text)} if time_text else {}
        super().__init__(parent, axisItems=axes, viewBox=box, enableMenu=False)
        self._movable = movable
        self.steps = False
        """The arrow keys step from frame to frame; with Shift they read values off."""
        self._read_at: float | None = None
        self._by_keyboard = False
        self._curves: tuple[Curve, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._regions: tuple[pg.LinearRegionItem, ...] = ()
        self._backdrop: Backdrop | None = None
        self._left_ticks: tuple[Tick, ...] = ()
        self._box = self.getPlotItem().getViewBox()
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=movable, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if movable else Qt.FocusPolicy.NoFocus)
        left, bottom = (self.getPlotItem().getAxis(name) for name in ("left", "bottom"))
        left.setWidth(left_px)
        bottom.setHeight(bottom_px)
        if time_text is None:
            bottom.setStyle(showValues=False)
        self._picture = pg.ImageItem(axisOrder="row-major")
        self._picture.setVisible(False)
        self.addItem(self._picture, ignoreBounds=True)
        self._box.sigRangeChangedManually.connect(self._dragged_or_wheeled)
        self.scene().sigMouseMoved.connect(self._mouse_moved)
        self.scene().sigMouseClicked.connect(self._mouse_clicked)
        self.retheme()

    def retheme(self) -> None:
        """Take the colours in effect."""
        colors = theme.current()
        self.setBackground(colors.surface)
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(colors.border)
            axis.setTextPen(colors.muted)

    # what is shown

    @property
    def curves(self) -> Sequence[Curve]:
        return self._curves

    @curves.setter
    def curves(self, curves: Sequence[Curve]) -> None:
        self._replace([curve.item for curve in self._curves], [curve.item for curve in curves])
        self._curves = tuple(curves)

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines

    @lines.setter
    def lines(self, lines: Sequence[Line]) -> None:
        self._replace([line.item for line in self._lines], [line.item for line in lines])
        self._lines = tuple(lines)

    @property
    def spans(self) -> Sequence[Span]:
        return self._spans

    @spans.setter
    def spans(self, spans: Sequence[Span]) -> None:
        regions = [
            pg.LinearRegionItem(
                (span.start, span.end), brush=span.color, pen=span.color, movable=False
            )
            for span in spans
        ]
        self._replace(self._regions, regions)
        self._spans, self._regions = tuple(spans), tuple(regions)

    @property
    def backdrop(self) -> Backdrop | None:
        return self._backdrop

    @backdrop.setter
    def backdrop(self, backdrop: Backdrop | None) -> None:
        self._backdrop = backdrop
        self._picture.setVisible(backdrop is not None)
        if backdrop is not None:
            upwards = np.ascontiguousarray(backdrop.picture[::-1])  # as pyqtgraph's rows go
            self._picture.setImage(upwards, autoLevels=False)
            width_s = backdrop.end - backdrop.start
            self._picture.setRect(QRectF(backdrop.start, 0.0, width_s, 1.0))

    def set_left_width(self, left_px: int) -> None:
        """Other room for what is named at the left axis."""
        self.getPlotItem().getAxis("left").setWidth(left_px)

    @property
    def left_ticks(self) -> Sequence[Tick]:
        """Values that are named at the left axis."""
        return self._left_ticks

    @left_ticks.setter
    def left_ticks(self, ticks: Sequence[Tick]) -> None:
        self._left_ticks = tuple(ticks)
        self.getPlotItem().getAxis("left").setTicks([list(ticks)])

    def _replace(self, old: Sequence[object], new: Sequence[object]) -> None:
        for item in old:
            if item not in new:
                self.removeItem(item)
        for item in new:
            if item not in old:
                self.addItem(item, ignoreBounds=True)

    @property
    def x_range(self) -> tuple[float, float]:
        """First and last time shown."""
        start, end = self.viewRange()[0]
        return float(start), float(end)

    def set_x_range(self, start: float, end: float) -> None:
        """Show these times."""
        if end > start:
            self.setXRange(start, end, padding=0)

    def set_limits(self, low: float | None, high: float | None) -> None:
        """Let nobody move the times shown beyond these; None for no limit."""
        self._box.setLimits(xMin=low, xMax=high)

    def set_y_range(self, low: float, high: float) -> None:
        """Show these values."""
        if high > low:
            self.setYRange(low, high, padding=0)

    # geometry

    def area(self) -> QRectF:
        """Where the curves are drawn, in the widget's pixels."""
        return QRectF(self.mapFromScene(self._box.sceneBoundingRect()).boundingRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_keyboard:
            paint_focus(QPainter(self.viewport()), self)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the curves, in the widget's pixels: nothing here."""

    # mouse

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy or save the chart."""
        chart_menu(self, self.paint_over).popup(event.globalPos())

    def _dragged_or_wheeled(self) -> None:
        self.moved_by_hand.emit()

    def _mouse_moved(self, where: QPointF) -> None:
        inside = self._box.sceneBoundingRect().contains(where)
        self._read(float(self._box.mapSceneToView(where).x()) if inside else None)

    def _mouse_clicked(self, event: MouseClickEvent) -> None:
        where = event.scenePos()
        if not self._box.sceneBoundingRect().contains(where):
            return
        time_s = float(self._box.mapSceneToView(where).x())
        (self.double_clicked if event.double() else self.clicked).emit(time_s)

    def _read(self, time_s: float | None) -> None:
        self._read_at = time_s
        self.pointer_moved.emit(time_s)

    def leaveEvent(self, event: QEvent) -> None:
        self._read(None)
        super().leaveEvent(event)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step or read values off, + and - zoom, Return is a double click, Escape ends."""
        start, end = self.x_range
        at = min(max(end if self._read_at is None else self._read_at, start), end)
        key = event.key()
        if not self._movable:
            event.ignore()
        elif key in _ARROWS and self.steps and not event.modifiers() & _SHIFT:
            self.stepped.emit(_ARROWS[key])
        elif key in _ARROWS:
            step = (end - start) / KEY_STEPS * _ARROWS[key]
            self._read(min(max(at + step, start), end))
        elif key in _ZOOMS:
            self._zoom(_ZOOMS[key], at)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._read_at is not None:
            self.double_clicked.emit(self._read_at)
        elif key == Qt.Key.Key_Escape and self._read_at is not None:
            self._read(None)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.ignore()  # it leaves a full screen, too
        else:
            event.ignore()

    def _zoom(self, notches: int, middle: float) -> None:
        start, end = (middle + (edge - middle) * ZOOM_PER_KEY**-notches for edge in self.x_range)
        if end - start >= SHORTEST_SPAN_S:
            self.set_x_range(start, end)
            self.moved_by_hand.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_keyboard = False
        self.viewport().update()
