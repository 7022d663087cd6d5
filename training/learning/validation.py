"""How good a network is on pictures that it does not learn from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from fer_desktop.evaluation.calibration import fit_temperature, negative_log_likelihood, softmax
from training.datasets.labelled import Labelled

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True)
class Validation:
    """How good a network is on pictures that it does not learn from."""

    loss: float
    """Mean negative log-likelihood."""
    calibrated_loss: float
    """The same at the best temperature: what is left once the file has been calibrated. By this
    the best epoch is chosen; soft targets make networks hesitant, which calibration puts right."""
    accuracy: float


def validate(model: "keras.Model", validation: Labelled) -> Validation:
    """How good the network is on the true labels."""
    logits = np.asarray(
        model.predict(validation.pictures[..., None].astype(np.float32), batch_size=256, verbose=0)
    )
    calibrated = softmax(logits, fit_temperature(logits, validation.labels))
    return Validation(
        loss=negative_log_likelihood(softmax(logits), validation.labels),
        calibrated_loss=negative_log_likelihood(calibrated, validation.labels),
        accuracy=float((logits.argmax(axis=1) == validation.labels).mean()),
    )
