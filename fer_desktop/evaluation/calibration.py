"""Probabilities that mean what they say: temperature, expected calibration error, coverage."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.floating]
Labels = NDArray[np.int64]

CALIBRATION_BINS = 15
TEMPERATURES = (0.2, 5.0)
"""From which to which a temperature is looked for."""


def softmax(logits: Logits, temperature: float = 1.0) -> NDArray[np.float64]:
    """Rows of `logits / temperature` → probabilities."""
    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    probabilities: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


def negative_log_likelihood(probabilities: NDArray[np.floating], labels: Labels) -> float:
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def fit_temperature(logits: Logits, labels: Labels) -> float:
    """The temperature, from 1/5 to 5, with the least negative log-likelihood (Guo et al. 2017).

    The likelihood has one maximum over 1 / temperature; it is enclosed by the golden section.
    """

    def cost(log_temperature: float) -> float:
        return negative_log_likelihood(softmax(logits, math.exp(log_temperature)), labels)

    low, high = map(math.log, TEMPERATURES)
    share = (math.sqrt(5) - 1) / 2
    left, right = high - share * (high - low), low + share * (high - low)
    at_left, at_right = cost(left), cost(right)
    while high - low > 1e-8:
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - share * (high - low)
            at_left = cost(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + share * (high - low)
            at_right = cost(right)
    return math.exp((low + high) / 2)


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
