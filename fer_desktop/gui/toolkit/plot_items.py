"""What a plot shows: curves, lines, shaded spans and a picture behind them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsObject


class Shown:
    """Something drawn with one pen, which can be hidden."""

    item: Any
    """What pyqtgraph draws; it has no types."""

    def __init__(self, item: QGraphicsObject, pen: QPen | None, visible: bool = True) -> None:
        self.item = item
        self.pen = pen or QPen()
        self.visible = visible

    @property
    def pen(self) -> QPen:
        """Its width is in pixels, whatever the axes show."""
        return self._pen

    @pen.setter
    def pen(self, pen: QPen) -> None:
        self._pen = QPen(pen)
        self._pen.setCosmetic(True)
        self.item.setPen(self._pen)

    @property
    def visible(self) -> bool:
        """Whether it is drawn."""
        return bool(self.item.isVisible())

    @visible.setter
    def visible(self, visible: bool) -> None:
        self.item.setVisible(visible)


class _CurveItem(pg.PlotCurveItem):  # type: ignore[misc]  # pyqtgraph has no types
    """A curve that may be anywhere in its view.

    pyqtgraph would search the values for their least and greatest at every painting, which took a
    third of the time that a plot takes; the range of the axes never follows the curves here.
    """

    def boundingRect(self) -> QRectF:
        view = self.getViewBox()
        return QRectF() if view is None else view.viewRect()


class Curve(Shown):
    """A line through points, interrupted where a value is NaN."""

    def __init__(self, pen: QPen | None = None) -> None:
        super().__init__(_CurveItem(connect="finite"), pen)
        self.times: NDArray[np.float64] = np.empty(0)
        self.values: NDArray[np.floating] = np.empty(0)

    def __len__(self) -> int:
        return len(self.times)

    def set_data(self, times: NDArray[np.float64], values: NDArray[np.floating]) -> None:
        """Other points: times (n,) and values (n,)."""
        self.times, self.values = times, values
        self.item.setData(times, values, connect="finite")


class Line(Shown):
    """A straight line through the whole plot at a time, or at a value if it is `level`."""

    def __init__(
        self,
        at: float = 0.0,
        pen: QPen | None = None,
        level: bool = False,
        visible: bool = True,
    ) -> None:
        super().__init__(pg.InfiniteLine(at, angle=0 if level else 90), pen, visible)

    @property
    def at(self) -> float:
        """The time, or the value."""
        return float(self.item.value())

    @at.setter
    def at(self, at: float) -> None:
        self.item.setValue(at)


@dataclass(frozen=True)
class Backdrop:
    """A picture behind the curves, from one time to another, over the values 0 to 1."""

    picture: NDArray[np.uint8]
    """(height, width, 4) RGBA, the first row at the value 1."""
    start: float
    end: float


@dataclass(frozen=True)
class Span:
    """A stretch of time that is shaded from top to bottom."""

    start: float
    end: float
    color: QColor
