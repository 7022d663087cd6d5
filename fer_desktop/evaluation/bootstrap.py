"""Bootstrap: how far a figure would move with other pictures of the same kind.

Pictures of one person, or frames of one video, are alike: who draws them one by one gets intervals
that are far too narrow. So whole groups are drawn where groups are known (Efron and Tibshirani
1993, "An Introduction to the Bootstrap", chapters 6 and 13; the percentile interval).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DRAWS = 1000
SEED = 20_13


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval; NaN where it is undefined."""

    value: float
    low: float
    high: float


Statistic = Callable[[NDArray[np.intp]], float]
"""From the numbers of the pictures drawn, some more than once, to the figure."""


def estimate(
    statistic: Statistic,
    groups: NDArray[np.int64],
    draws: int = DRAWS,
    seed: int = SEED,
    *,
    is_biased: bool = False,
) -> Estimate:
    """A figure of n pictures with its percentile interval; the same numbers give the same.

    `groups` (n,) says which pictures belong together; with every number once they are drawn one by
    one. Draws in which the figure is undefined (NaN) are left out. With a single group there is no
    interval: it is NaN. `is_biased`: of a figure that drawing again makes larger on the whole, such
    as a distance, the interval is moved back by as much; it does not go below 0.
    """
    everything = np.arange(len(groups), dtype=np.intp)
    value = statistic(everything)
    numbers, inverse = np.unique(groups, return_inverse=True)
    if len(numbers) < 2:
        return Estimate(value, float("nan"), float("nan"))
    order = np.argsort(inverse, kind="stable").astype(np.intp)
    members = np.split(order, np.cumsum(np.bincount(inverse))[:-1])
    rng = np.random.default_rng(seed)
    found = np.array(
        [
            statistic(np.concatenate([members[group] for group in chosen]))
            for chosen in rng.integers(0, len(members), (draws, len(members)))
        ]
    )
    found = found[np.isfinite(found)]
    if not len(found):
        return Estimate(value, float("nan"), float("nan"))
    if is_biased:
        found = np.maximum(found - (found.mean() - value), 0.0)
    low, high = np.percentile(found, (2.5, 97.5))
    return Estimate(value, float(low), float(high))
