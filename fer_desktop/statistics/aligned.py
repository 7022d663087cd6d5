"""Curves of one face aligned to a moment, such as the onset of an event."""

import numpy as np

from fer_desktop.scores.labels import row_seconds
from fer_desktop.scores.table import Floats, Table


def aligned(table: Table, face_id: int, onset_s: float, grid_s: Floats) -> Floats:
    """(m, 7) smoothed probabilities of a face at `onset_s + grid_s`, (m,) in order.

    The value of a moment is that of the frame that stands for it (`scores.labels`): NaN before
    the face, after it, and in gaps.
    """
    rows = np.flatnonzero(table.face_id == face_id)
    values = np.full((len(grid_s), table.smoothed.shape[1]), np.nan)
    if not len(rows):
        return values
    times, seconds = table.timestamp[rows], row_seconds(table)[rows]
    # times have six decimals; sums of binary fractions have more
    wanted = np.round(onset_s + grid_s, 6)
    at = np.searchsorted(np.round(times, 6), wanted, side="right") - 1
    inside = (at >= 0) & (wanted < np.round(times[at] + seconds[at], 6))
    values[inside] = table.smoothed[rows[at[inside]]]
    return values
