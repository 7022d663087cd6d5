"""Series: one face over time as it is drawn: at most a few points a pixel, and its gaps.

Groups of neighbours are reduced to their least and greatest raw value, so that a short peak stays
visible at any zoom, and to the mean of the smoothed ones. Stretches without the face are gaps
(rows of NaN), never bridged.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.scores.kept_face import EMOTION_COUNT, RAW, SMOOTHED
from fer_desktop.scores.labels import NO_LABEL
from fer_desktop.scores.reduction import extreme_rows


@dataclass(frozen=True, eq=False)
class Series:
    """One face over time: times (n,) in seconds, raw and smoothed (n, 7); NaN rows are gaps."""

    times: NDArray[np.float64]
    raw: NDArray[np.float32]
    smoothed: NDArray[np.float32]
    held: NDArray[np.float64] | None = None
    """(n, 2) class and probability of the labels, None: the largest smoothed one's."""

    def __len__(self) -> int:
        return len(self.times)


NO_SERIES = Series(
    np.empty(0, np.float64),
    np.empty((0, EMOTION_COUNT), np.float32),
    np.empty((0, EMOTION_COUNT), np.float32),
)


def after_gaps(times: NDArray[np.float64], gap_s: float) -> NDArray[np.int64]:
    """Places of the times before which there is a gap.

    It is a step longer than `gap_s`, unless frames always come that slowly.
    """
    steps = np.diff(times)
    usual_s = middle(steps[:: max(len(steps) // 1000, 1)])  # all of an hour's would take too long
    return np.flatnonzero(steps > max(gap_s, 3 * usual_s)) + 1


def drawable(
    times: NDArray[np.float64], values: NDArray[np.float32], gap_s: float, point_limit: int
) -> Series:
    """Runs without a gap, each reduced, with a row of NaN between them.

    Gaps are found before anything is reduced: reduced points stand further apart than frames do.
    """
    breaks = after_gaps(times, gap_s)
    group = -(-len(times) * 2 // max(point_limit, 4)) if len(times) > point_limit else 1
    if len(breaks) == 0:
        times, values = _reduced(times, values, group)
    else:
        middles = (times[breaks - 1] + times[breaks]) / 2
        gap = np.full((1, values.shape[1]), np.nan, np.float32)
        parts: list[tuple[NDArray[np.float64], NDArray[np.float32]]] = []
        runs = zip(np.split(times, breaks), np.split(values, breaks), strict=True)
        for number, (run_times, run_values) in enumerate(runs):
            if number:
                parts.append((middles[number - 1 : number], gap))
            parts.append(_reduced(run_times, run_values, group))
        times = np.concatenate([part[0] for part in parts])
        values = np.concatenate([part[1] for part in parts])
    return Series(times, values[:, RAW], values[:, SMOOTHED])


def cells_of(
    times: NDArray[np.float64],
    labels: NDArray[np.int8],
    span: tuple[float, float],
    count: int,
    gap_s: float,
) -> NDArray[np.int8]:
    """`count` cells of equal length over `span`: the label of the row nearest to each middle.

    NO_LABEL where no row is within `gap_s`.
    """
    cells = np.full(count, NO_LABEL, np.int8)
    if not len(times):
        return cells
    start_s, end_s = span
    middles = start_s + (np.arange(count) + 0.5) * (end_s - start_s) / count
    nearest = np.clip(np.searchsorted(times, middles), 1, max(len(times) - 1, 1))
    left = np.minimum(nearest - 1, len(times) - 1)
    right = np.minimum(nearest, len(times) - 1)
    to_left, to_right = np.abs(times[left] - middles), np.abs(times[right] - middles)
    chosen = np.where(to_left <= to_right, left, right)
    seen = np.abs(times[chosen] - middles) <= gap_s
    cells[seen] = labels[chosen[seen]]
    return cells


def middle(values: NDArray[np.float64]) -> float:
    """The value in the middle of all; 0 for none. (`np.median` loads a package of 50 ms at its
    first call, which would be in the GUI thread.)"""
    middle = len(values) // 2
    return float(np.partition(values, middle)[middle]) if len(values) else 0.0


def _reduced(
    times: NDArray[np.float64], values: NDArray[np.float32], group: int
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Groups of `group` neighbours become two points, at their first and their last time.

    Raw values are the least and the greatest of the group, smoothed ones its mean.
    """
    if group <= 2 or len(times) < group:
        return times, values
    raw, smoothed = values[:, RAW], values[:, SMOOTHED]
    firsts = np.arange(0, len(times), group)
    lasts = np.minimum(firsts + group, len(times)) - 1
    counts = (lasts - firsts + 1).astype(np.float32)
    rows = extreme_rows(raw, group).reshape(-1, EMOTION_COUNT)
    extremes = np.take_along_axis(raw, rows, axis=0)
    means = np.add.reduceat(smoothed, firsts) / counts[:, np.newaxis]
    edges = np.stack([firsts, lasts], axis=1).reshape(-1)
    return times[edges], np.concatenate([extremes, np.repeat(means, 2, axis=0)], axis=1)
