"""The area of the curves: a drag selects a range, the wheel zooms, Shift moves.

pyqtgraph's own area moves with every drag. Here a drag says which time is meant, as in every
editor of sound or film; dragging with Shift or the middle button moves, as the wheel does with
Shift.
"""

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGraphicsSceneWheelEvent

MOVED_PER_NOTCH = 0.1
"""The wheel with Shift moves by this share of the times shown."""
_NOTCH = 120.0


class TimeBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """Time from left to right; only that moves."""

    dragged = Signal(float, float, bool)
    """From one time to another one, and whether the drag has ended."""

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:
        moves = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() != Qt.MouseButton.LeftButton or moves:
            super().mouseDragEvent(event, axis)
            return
        event.accept()
        start, end = (self.mapToView(place).x() for place in (event.buttonDownPos(), event.pos()))
        self.dragged.emit(start, end, event.isFinish())

    def wheelEvent(self, event: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:
        sideways = event.orientation() == Qt.Orientation.Horizontal
        if not sideways and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event, axis)
            return
        start, end = self.viewRange()[0]
        by = -event.delta() / _NOTCH * MOVED_PER_NOTCH * (end - start)
        low, high = self.state["limits"]["xLimits"]
        by = min(max(by, (low or 0.0) - start), max((end if high is None else high) - end, 0.0))
        self.setXRange(start + by, end + by, padding=0)
        self.sigRangeChangedManually.emit(self.state["mouseEnabled"])
        event.accept()
