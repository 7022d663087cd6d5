"""Names at the ends of the curves: whoever follows a curve need not look for it in the legend."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fer_desktop.gui.toolkit.plot_items import Curve

LEAST_NAMED = 0.06
"""Curves that end lower than this lie on each other and are not named."""
MOST_NAMED = 4


@dataclass(frozen=True)
class CurveEnd:
    """Where a curve ends: its number, time and value."""

    index: int
    time_s: float
    value: float


def curve_ends(curves: Sequence[Curve], first_s: float, last_s: float) -> list[CurveEnd]:
    """The last points of the highest curves between two times, the highest first."""
    ends = []
    for index, curve in enumerate(curves):
        if not curve.visible or not len(curve):
            continue
        shown = np.isfinite(curve.values) & (curve.times >= first_s) & (curve.times <= last_s)
        places = np.flatnonzero(shown)
        if len(places):
            end = places[-1]
            ends.append(CurveEnd(index, float(curve.times[end]), float(curve.values[end])))
    ends.sort(key=lambda end: -end.value)
    return [end for end in ends[:MOST_NAMED] if end.value >= LEAST_NAMED]


def spread(places: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Middles of texts of this height, in their order, as near to `places` as they fit."""
    spread_out: list[float] = []
    for place in places:
        least = spread_out[-1] + height if spread_out else top + height / 2
        spread_out.append(max(place, least))
    limit = bottom - height / 2
    for number in range(len(spread_out) - 1, -1, -1):
        spread_out[number] = min(spread_out[number], limit)
        limit = spread_out[number] - height
    return spread_out
