"""Logits of a known temperature, with labels drawn from the true probabilities."""

import numpy as np

from fer_desktop.evaluation.calibration import softmax


def drawn(temperature: float, count: int = 20_000):
    """Logits that are `temperature` times too sure, and labels drawn from the true ones."""
    rng = np.random.default_rng(11)
    logits = rng.normal(0, 2, (count, 7)).astype(np.float32)
    probabilities = softmax(logits)
    labels = (probabilities.cumsum(axis=1) < rng.random((count, 1))).sum(axis=1)
    return logits * temperature, labels
