"""Bootstrap: intervals of means, differences and effect sizes, by drawing participants anew.

Every function is seeded: the same numbers give the same interval. Participants are drawn whole,
never single values of theirs, because values of one person are alike.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from fer_desktop.scores.table import Floats

DRAWS = 2_000
"""How often participants are drawn anew."""
SHARE = 0.95
"""Of the draws, as many lie in the interval."""
FEWEST = 3
"""With fewer participants an interval would say more than is known."""


@dataclass(frozen=True)
class Estimate:
    """A number with its percentile interval; None where there are too few participants."""

    value: float
    low: float | None
    high: float | None


def mean_interval(values: Floats, seed: int, draws: int = DRAWS) -> Estimate:
    """The mean of one value a participant, (n,). Raises ValueError for none."""
    if not len(values):
        raise ValueError("no value to take the mean of")
    return _interval(float(values.mean()), len(values), seed, draws, lambda at: values[at].mean(1))


def mean_bands(values: Floats, seed: int, draws: int = DRAWS) -> tuple[Floats, Floats, Floats]:
    """Mean and band of (n, m) curves, one a participant: three (m,) arrays.

    NaN where a participant has no value; the mean is of those that have one. Where fewer than
    FEWEST have, low and high are NaN.
    """
    known = ~np.isnan(values)
    counts = known.sum(axis=0)
    filled = np.where(known, values, 0.0)
    mean = _divide(filled.sum(axis=0), counts.astype(np.float64))
    random = np.random.default_rng(seed)
    even = np.full(len(values), 1 / len(values))
    weights = random.multinomial(len(values), even, draws).astype(np.float64)
    drawn = _divide(weights @ filled, weights @ known.astype(np.float64))
    enough = counts >= FEWEST
    low, high = np.full(len(mean), np.nan), np.full(len(mean), np.nan)
    if enough.any():
        tail = (1 - SHARE) / 2
        low[enough], high[enough] = np.nanquantile(drawn[:, enough], (tail, 1 - tail), axis=0)
    return mean, low, high


def paired_effect(first: Floats, second: Floats) -> float:
    """Cohen's d_av of `second` minus `first`, (n,) of the same participants in the same order.

    The mean difference over the root of the mean of both variances (Cumming 2012). NaN where
    nothing varies.
    """
    spread = np.sqrt((first.var(axis=-1, ddof=1) + second.var(axis=-1, ddof=1)) / 2)
    return float(_divide(np.array(second.mean(-1) - first.mean(-1)), np.array(spread)))


def independent_effect(first: Floats, second: Floats) -> float:
    """Hedges' g of `second` minus `first`: (n,) and (m,) of different participants."""
    return float(_hedges(first[np.newaxis], second[np.newaxis])[0])


def paired_difference(first: Floats, second: Floats, seed: int) -> tuple[Estimate, Estimate]:
    """Mean difference and d_av with their intervals; participants are drawn with both values."""

    def difference(at: np.ndarray) -> Floats:
        return np.asarray(second[at].mean(1) - first[at].mean(1))

    def effect(at: np.ndarray) -> Floats:
        one, two = first[at], second[at]
        spread = np.sqrt((one.var(axis=1, ddof=1) + two.var(axis=1, ddof=1)) / 2)
        return _divide(two.mean(1) - one.mean(1), spread)

    count = len(first)
    mean = float(second.mean() - first.mean())
    d_av = paired_effect(first, second) if count > 1 else float("nan")
    return (
        _interval(mean, count, seed, DRAWS, difference),
        _interval(d_av, count, seed, DRAWS, effect),
    )


def independent_difference(first: Floats, second: Floats, seed: int) -> tuple[Estimate, Estimate]:
    """Mean difference and Hedges' g with their intervals; each group is drawn for itself."""
    random = np.random.default_rng(seed)
    mean = float(second.mean() - first.mean())
    can = min(len(first), len(second)) > 1
    g = independent_effect(first, second) if can else float("nan")
    if min(len(first), len(second)) < FEWEST:
        return Estimate(mean, None, None), Estimate(g, None, None)
    one = first[random.integers(0, len(first), (DRAWS, len(first)))]
    two = second[random.integers(0, len(second), (DRAWS, len(second)))]
    return (
        _estimate(mean, np.asarray(two.mean(1) - one.mean(1))),
        _estimate(g, _hedges(one, two)),
    )


def _hedges(first: Floats, second: Floats) -> Floats:
    """Of (draws, n) and (draws, m)."""
    n, m = first.shape[1], second.shape[1]
    freedom = n + m - 2
    pooled = (n - 1) * first.var(axis=1, ddof=1) + (m - 1) * second.var(axis=1, ddof=1)
    d = _divide(second.mean(1) - first.mean(1), np.sqrt(pooled / freedom))
    return np.asarray(d * (1 - 3 / (4 * freedom - 1)))


def _interval(
    value: float, count: int, seed: int, draws: int, statistic: Callable[[np.ndarray], Floats]
) -> Estimate:
    if count < FEWEST:
        return Estimate(value, None, None)
    at = np.random.default_rng(seed).integers(0, count, (draws, count))
    return _estimate(value, statistic(at))


def _estimate(value: float, drawn: Floats) -> Estimate:
    usable = drawn[np.isfinite(drawn)]
    if len(usable) < len(drawn) / 2 or np.isnan(value):
        return Estimate(value, None, None)
    tail = (1 - SHARE) / 2
    low, high = np.quantile(usable, (tail, 1 - tail))
    return Estimate(value, float(low), float(high))


def _divide(above: Floats, below: Floats) -> Floats:
    """Element by element; NaN where the divisor is 0."""
    below = np.asarray(below, np.float64)
    out = np.full(np.shape(below), np.nan)
    return np.asarray(np.divide(above, below, out=out, where=below != 0))
