"""Paints the names of markers; one that is cut is whole at the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from fer_desktop.drawing.marker_names import GAP_PX, places
from fer_desktop.gui.toolkit import theme

PLATE_ALPHA = 190
"""The curves stay in sight below a name."""


def paint_names(painter: QPainter, names: Sequence[tuple[float, str]], area: QRectF) -> None:
    """Paint the names of the lines at these places, from left to right, into the plot's area."""
    metrics, colors = QFontMetricsF(painter.font()), theme.current()
    pad = GAP_PX
    inside = sorted((x, name) for x, name in names if area.left() <= x <= area.right())
    widths = [metrics.horizontalAdvance(name) + 2 * pad for _x, name in inside]
    lines = [x - area.left() for x, _name in inside]
    plate = QColor(colors.sunken)
    plate.setAlpha(PLATE_ALPHA)
    for (_x, name), place in zip(inside, places(lines, widths, area.width()), strict=True):
        if place is None:
            continue
        top = area.top() + place.row * (metrics.height() + 3)
        box = QRectF(area.left() + place.x, top, place.width, metrics.height() + 2)
        painter.fillRect(box, plate)
        painter.setPen(QColor(colors.text))
        room = place.width - 2 * pad + 0.5
        cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box.adjusted(pad, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, cut)
