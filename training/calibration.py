"""Probabilities that mean what they say: scaling, expected calibration error, coverage."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.float32]
Labels = NDArray[np.int64]

CALIBRATION_BINS = 15


def softmax(logits: Logits, temperature: float = 1.0) -> NDArray[np.float64]:
    """Rows of `logits / temperature` → probabilities."""
    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def negative_log_likelihood(probabilities: NDArray[np.floating], labels: Labels) -> float:
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def fit_temperature(logits: Logits, labels: Labels) -> float:
    """The temperature with the least negative log-likelihood (Guo et al. 2017).

    Golden-section search over its logarithm from 1/5 to 5; the function has one minimum.
    """
    ratio = (math.sqrt(5) - 1) / 2
    low, high = math.log(0.2), math.log(5.0)

    def cost(log_temperature: float) -> float:
        return negative_log_likelihood(softmax(logits, math.exp(log_temperature)), labels)

    for _ in range(40):
        a, b = high - ratio * (high - low), low + ratio * (high - low)
        if cost(a) < cost(b):
            high = b
        else:
            low = a
    return math.exp((low + high) / 2)


@dataclass(frozen=True)
class Scaling:
    """Each class's logit times `scales` (7,) plus `offsets` (7,): vector scaling."""

    scales: NDArray[np.float64]
    offsets: NDArray[np.float64]

    def probabilities(self, logits: Logits) -> NDArray[np.float64]:
        """Logits (N, 7) → calibrated probabilities (N, 7)."""
        return softmax(logits * self.scales + self.offsets)


NEWTON_STEPS = 20
RIDGE = 1e-4
"""Holds what the data do not tell near the temperature; nothing depends on the offsets' sum."""
LEAST_SHARE = 0.1
"""No class's scale may fall below this share of the common one."""


def fit_scaling(logits: Logits, labels: Labels) -> Scaling:
    """Scales and offsets with the least negative log-likelihood (Guo et al. 2017).

    Newton's method from the best temperature on, each step halved until it helps; the function
    is convex.
    """
    count, classes = logits.shape
    seen = logits.astype(np.float64)
    ones = np.ones_like(seen)
    wanted = np.eye(classes)[labels]
    common = 1 / fit_temperature(logits, labels)
    begin = np.concatenate([np.full(classes, common), np.zeros(classes)])

    def cost(values: NDArray[np.float64]) -> float:
        said = softmax(seen * values[:classes] + values[classes:])
        return negative_log_likelihood(said, labels) + RIDGE / 2 * ((values - begin) ** 2).sum()

    values = begin
    for _ in range(NEWTON_STEPS):
        said = softmax(seen * values[:classes] + values[classes:])
        wrong = (said - wanted) / count
        slope = np.concatenate([(wrong * seen).sum(axis=0), wrong.sum(axis=0)])
        # Second derivatives, in quarters: scales by scales, scales by offsets, offsets twice.
        curvature = np.block(
            [
                [
                    np.diag((said * mine * other).mean(axis=0))
                    - (said * mine).T @ (said * other) / count
                    for other in (seen, ones)
                ]
                for mine in (seen, ones)
            ]
        )
        step = np.linalg.solve(
            curvature + RIDGE * np.eye(2 * classes), slope + RIDGE * (values - begin)
        )
        for halvings in range(30):
            better = values - step / 2**halvings
            better[:classes] = np.maximum(better[:classes], LEAST_SHARE * common)
            if cost(better) < cost(values):
                values = better
                break
        else:
            break  # no step helps any more
    return Scaling(values[:classes], values[classes:])


def expected_calibration_error(probabilities: NDArray[np.floating], labels: Labels) -> float:
    """Mean distance between confidence and accuracy over 15 bins of equal width."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    bins = np.minimum((confidence * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    error = 0.0
    for number in range(CALIBRATION_BINS):
        inside = bins == number
        if inside.any():
            error += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return float(error)


@dataclass(frozen=True)
class Coverage:
    """Accuracy of the labels given when those below `threshold` are "unsure"."""

    threshold: float
    coverage: float
    """Share of pictures that get a label."""
    accuracy: float
    """Share of these labels that are right; 1 when none is given."""


def coverage_at(probabilities: NDArray[np.floating], labels: Labels, threshold: float) -> Coverage:
    given = probabilities.max(axis=1) >= threshold
    right = (probabilities.argmax(axis=1) == labels)[given]
    return Coverage(threshold, float(given.mean()), float(right.mean()) if given.any() else 1.0)


def coverage_curve(probabilities: NDArray[np.floating], labels: Labels) -> list[Coverage]:
    """At thresholds 0.00, 0.01, …, 0.99."""
    return [coverage_at(probabilities, labels, step / 100) for step in range(100)]


def choose_threshold(
    probabilities: NDArray[np.floating], labels: Labels, wanted_accuracy: float = 0.8
) -> float:
    """The lowest threshold (of whole hundredths) at which so many of the labels are right."""
    for point in coverage_curve(probabilities, labels):
        if point.accuracy >= wanted_accuracy:
            return point.threshold
    return 0.99
