"""Probabilities that mean what they say: scaling, expected calibration error, coverage."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.floating]
Labels = NDArray[np.int64]

CALIBRATION_BINS = 15


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
    """The temperature, from 1/5 to 5, with the least negative log-likelihood (Guo et al. 2017)."""
    from scipy.optimize import minimize_scalar

    def cost(log_temperature: float) -> float:
        return negative_log_likelihood(softmax(logits, math.exp(log_temperature)), labels)

    bounds = (math.log(0.2), math.log(5.0))
    found = minimize_scalar(cost, bounds=bounds, method="bounded", options={"xatol": 1e-8})
    return math.exp(found.x)


@dataclass(frozen=True)
class Scaling:
    """Each class's logit times `scales` (7,) plus `offsets` (7,): vector scaling."""

    scales: NDArray[np.float64]
    offsets: NDArray[np.float64]

    def probabilities(self, logits: Logits) -> NDArray[np.float64]:
        """Logits (N, 7) → calibrated probabilities (N, 7)."""
        return softmax(logits * self.scales + self.offsets)


RIDGE = 1e-4
"""Keeps what the data leave open near the temperature; nothing depends on the offsets' sum."""
LEAST_SHARE = 0.1
"""No class's scale may fall below this share of the common one."""


def fit_scaling(logits: Logits, labels: Labels) -> Scaling:
    """Scales and offsets with the least negative log-likelihood (Guo et al. 2017).

    From the best temperature on; the function is convex.
    """
    from scipy.optimize import minimize

    count, classes = logits.shape
    seen = logits.astype(np.float64)
    official = np.eye(classes)[labels]
    common = 1 / fit_temperature(logits, labels)
    start = np.concatenate([np.full(classes, common), np.zeros(classes)])

    def cost(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """(loss, its gradient) at scales and offsets."""
        predicted = softmax(seen * values[:classes] + values[classes:])
        away = values - start
        loss = negative_log_likelihood(predicted, labels) + RIDGE / 2 * (away**2).sum()
        wrong = (predicted - official) / count
        gradient = np.concatenate([(wrong * seen).sum(axis=0), wrong.sum(axis=0)])
        return loss, gradient + RIDGE * away

    bounds = [(LEAST_SHARE * common, None)] * classes + [(None, None)] * classes
    tolerances = {"ftol": 1e-14, "gtol": 1e-8, "maxiter": 1000, "maxfun": 10_000}
    found = minimize(cost, start, jac=True, method="L-BFGS-B", bounds=bounds, options=tolerances)
    return Scaling(found.x[:classes], found.x[classes:])


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
