"""Reduction of curves to what can be seen: groups of neighbours keep their extremes.

A plot has fewer pixels than an hour has frames. Means would hide a short peak; the least and the
greatest value of each group show it at any zoom.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def extreme_rows(values: NDArray[np.floating[Any]], group: int) -> NDArray[np.intp]:
    """(n, k) curves → (m, 2, k) rows of each curve's least and greatest value in every group.

    A group is `group` neighbouring rows; the last one may hold fewer. Of equal values the first
    counts.
    """
    whole = len(values) // group * group
    found = [_of_whole_groups(values[:whole], group)]
    if whole < len(values):
        found.append(whole + _of_whole_groups(values[whole:], len(values) - whole))
    return np.concatenate(found)


def _of_whole_groups(values: NDArray[np.floating[Any]], group: int) -> NDArray[np.intp]:
    grouped = values.reshape(-1, group, values.shape[1])
    within = np.stack([grouped.argmin(axis=1), grouped.argmax(axis=1)], axis=1)
    starts = np.arange(0, len(values), group)
    return within + starts[:, np.newaxis, np.newaxis]
