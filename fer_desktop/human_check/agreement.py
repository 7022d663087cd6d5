"""How well two codings agree: confusion, Cohen's kappa with its interval, precision."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Z_95 = 1.959963984540054
"""Two-sided 95 % quantile of the normal distribution."""


@dataclass(frozen=True)
class Kappa:
    """Cohen's kappa; `low` and `high` are its 95 % interval. NaN where it is undefined.

    Undefined: no items at all, or both coders used one and the same label throughout.
    """

    value: float
    low: float
    high: float
    observed: float
    """Share of items with the same label."""
    expected: float
    """The share that two coders with these label frequencies would reach by chance."""
    count: int


@dataclass(frozen=True)
class Precision:
    """Of `count` items that the model gave this label, the share that the person did too."""

    label: str
    count: int
    value: float
    low: float
    high: float


def confusion(
    person: Sequence[str], model: Sequence[str], labels: Sequence[str]
) -> NDArray[np.int64]:
    """(k, k) counts: rows are the person's labels, columns the model's.

    Raises ValueError for a label that is not among `labels`.
    """
    index = {label: position for position, label in enumerate(labels)}
    counts = np.zeros((len(labels), len(labels)), np.int64)
    for human_label, model_label in zip(person, model, strict=True):
        if human_label not in index or model_label not in index:
            raise ValueError(f"unknown label. Received: {human_label!r}, {model_label!r}")
        counts[index[human_label], index[model_label]] += 1
    return counts


def cohens_kappa(counts: NDArray[np.int64]) -> Kappa:
    """Kappa of a (k, k) confusion matrix.

    Cohen (1960), "A coefficient of agreement for nominal scales"; the standard error is that
    of Fleiss, Cohen and Everitt (1969), "Large sample standard errors of kappa and weighted
    kappa", equation 13.
    """
    count = int(counts.sum())
    if count == 0:
        return Kappa(math.nan, math.nan, math.nan, math.nan, math.nan, 0)
    shares = counts / count
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    observed = float(np.trace(shares))
    expected = float(rows @ columns)
    if math.isclose(expected, 1.0):
        return Kappa(math.nan, math.nan, math.nan, observed, expected, count)
    value = (observed - expected) / (1 - expected)
    diagonal = np.diag(shares)
    both = rows + columns
    same = float((diagonal * (1 - both * (1 - value)) ** 2).sum())
    # off-diagonal cell (i, j) is weighted by (column share of i + row share of j) squared
    cross = (columns[:, None] + rows[None, :]) ** 2 * shares
    different = (1 - value) ** 2 * float(cross.sum() - np.trace(cross))
    correction = (value - expected * (1 - value)) ** 2
    variance = (same + different - correction) / (count * (1 - expected) ** 2)
    error = math.sqrt(max(variance, 0.0))
    return Kappa(
        value,
        max(-1.0, value - Z_95 * error),
        min(1.0, value + Z_95 * error),
        observed,
        expected,
        count,
    )


KAPPA_WORDS = (
    (0.2, "slight"),
    (0.4, "fair"),
    (0.6, "moderate"),
    (0.8, "substantial"),
    (1.0, "almost perfect"),
)
"""Upper ends of the ranges that Landis and Koch (1977), "The measurement of observer agreement
for categorical data", name from 0 on; they are a convention, not a test."""


def kappa_word(value: float) -> str:
    """The customary word for a kappa; `value` must not be NaN."""
    if value < 0:
        return "poor"
    return next(word for end, word in KAPPA_WORDS if value <= end or end == 1.0)


def precisions(counts: NDArray[np.int64], labels: Sequence[str]) -> list[Precision]:
    """Precision of every label that the model gave, with Wilson's 95 % interval."""
    found = []
    for index, label in enumerate(labels):
        given = int(counts[:, index].sum())
        if given:
            right = int(counts[index, index])
            found.append(Precision(label, given, right / given, *wilson_interval(right, given)))
    return found


def wilson_interval(right: int, count: int) -> tuple[float, float]:
    """Wilson's (1927) 95 % score interval of a share; `count` must be above 0."""
    share = right / count
    denominator = 1 + Z_95**2 / count
    center = (share + Z_95**2 / (2 * count)) / denominator
    half = Z_95 * math.sqrt(share * (1 - share) / count + Z_95**2 / (4 * count**2)) / denominator
    return max(0.0, center - half), min(1.0, center + half)
