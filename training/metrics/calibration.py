"""Scales and offsets of the classes' logits, fitted so that probabilities mean what they say."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.evaluation.calibration import Logits, fit_temperature, softmax


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
LEAST = 1e-12
"""Probability below which a logarithm is not taken."""
LEAST_SHARE = 0.1
"""No class's scale may fall below this share of the common one."""


def fit_scaling(logits: Logits, targets: NDArray[np.floating]) -> Scaling:
    """Scales and offsets with the least cross-entropy (Guo et al. 2017) to `targets` (N, 7).

    With labels, one in each row, that is the negative log-likelihood. From the best temperature on;
    the function is convex.
    """
    from scipy.optimize import minimize

    count, classes = logits.shape
    seen = logits.astype(np.float64)
    common = 1 / fit_temperature(logits, targets.argmax(axis=1))
    start = np.concatenate([np.full(classes, common), np.zeros(classes)])

    def cost(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """(loss, its gradient) at scales and offsets."""
        predicted = softmax(seen * values[:classes] + values[classes:])
        away = values - start
        loss = -(targets * np.log(np.maximum(predicted, LEAST))).sum() / count
        loss += RIDGE / 2 * (away**2).sum()
        wrong = (predicted - targets) / count
        gradient = np.concatenate([(wrong * seen).sum(axis=0), wrong.sum(axis=0)])
        return loss, gradient + RIDGE * away

    bounds = [(LEAST_SHARE * common, None)] * classes + [(None, None)] * classes
    tolerances = {"ftol": 1e-14, "gtol": 1e-8, "maxiter": 1000, "maxfun": 10_000}
    found = minimize(cost, start, jac=True, method="L-BFGS-B", bounds=bounds, options=tolerances)
    return Scaling(found.x[:classes], found.x[classes:])
