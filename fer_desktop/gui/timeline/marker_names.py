"""The names of markers beside their upright lines: in rows, none over another.

A name with too little room ends in an ellipsis; one with hardly any is left to the pointer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from fer_desktop.gui.toolkit import theme

ROWS = 4
GAP_PX = 4.0
LEAST_PX = 28.0
"""Less room than this shows nothing of a name."""
PLATE_ALPHA = 190
"""The curves stay in sight below a name."""


@dataclass(frozen=True)
class NamePlace:
    """Where a name stands: its left edge, its row (0 is the top) and its room, in pixels."""

    x: float
    row: int
    width: float


def places(lines: Sequence[float], widths: Sequence[float], right: float) -> list[NamePlace | None]:
    """A place to the right of each line for a name as wide as this, or to its left at the end.

    `lines` ascend. None where there is no room.
    """
    found: list[NamePlace] = []
    last: list[int | None] = [None] * ROWS
    for number, (x, width) in enumerate(zip(lines, widths, strict=True)):
        ends = [-GAP_PX if at is None else found[at].x + found[at].width for at in last]
        free = [row for row in range(ROWS) if ends[row] + GAP_PX <= x]
        row = free[0] if free else min(range(ROWS), key=lambda each: found[last[each] or 0].x)
        before = last[row]
        if not free and before is not None:
            cut = max(x - GAP_PX - found[before].x, 0.0)
            found[before] = replace(found[before], width=cut)
        end = 0.0 if before is None else found[before].x + found[before].width + GAP_PX
        left = x - width
        fits_left = x + width > right and left >= end
        place = NamePlace(left if fits_left else x, row, width if fits_left else right - x)
        found.append(replace(place, width=min(place.width, width)))
        last[row] = number
    return [place if place.width >= LEAST_PX else None for place in found]


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
