"""Where the names of markers stand beside their upright lines: in rows, none over another.

A name with too little room is cut; one with hardly any is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

ROWS = 4
GAP_PX = 4.0
LEAST_PX = 28.0
"""Less room than this shows nothing of a name."""


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
