"""Confidence of the whole cascade, not only of its last network.

A logistic model of all stages: the logits of O-Net in its first and in its mirrored pass, the
logit of R-Net, and how many of R-Net's candidates agree on the place. Fitted on
WIDER FACE by `python -m training fit-confidence` so that 0.5 stood for one false alarm in five of
its pictures. With the networks as they are now it is one in seven to eight there, and at the
default of 0.6 one in ten (`evaluate-detector --split train`).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.detection.mtcnn.boxes import Boxes, Scores, overlaps

AGREEMENT_OVERLAP = 0.5
"""A candidate that overlaps a face more than this agrees with it."""
CERTAINTY = 1e-7
"""Probabilities are kept this far from 0 and 1."""


@dataclass(frozen=True)
class Weights:
    """Of the logits of O-Net, of O-Net mirrored and of R-Net, and of log(1 + agreeing)."""

    onet: float
    mirrored: float
    rnet: float
    agreement: float
    bias: float


@dataclass(frozen=True)
class Evidence:
    """What the stages found for N boxes: three probabilities and a count, each (N,)."""

    onet: Scores
    mirrored: Scores
    rnet: Scores
    agreeing: NDArray[np.intp]

    def features(self) -> NDArray[np.float64]:
        """What `Weights` weighs, in its order: (N, 4)."""
        columns = (
            _logit(self.onet),
            _logit(self.mirrored),
            _logit(self.rnet),
            np.log1p(self.agreeing),
        )
        return np.stack(columns, axis=1)


SEARCH = Weights(onet=0.70, mirrored=0.43, rnet=0.41, agreement=1.54, bias=-3.14)
FOLLOW = Weights(onet=0.73, mirrored=0.45, rnet=0.57, agreement=0.0, bias=-1.87)
"""While a face is followed there are no candidates to agree."""


def combine(weights: Weights, evidence: Evidence) -> Scores:
    """Confidence (N,), 0 to 1."""
    factors = np.array([weights.onet, weights.mirrored, weights.rnet, weights.agreement])
    log_odds = evidence.features() @ factors + weights.bias
    result: Scores = (1 / (1 + np.exp(-log_odds))).astype(np.float32)
    return result


def count_agreeing(boxes: Boxes, candidates: Boxes) -> NDArray[np.intp]:
    """How many of the candidates lie where each box lies."""
    result: NDArray[np.intp] = (overlaps(boxes, candidates) > AGREEMENT_OVERLAP).sum(axis=1)
    return result


def _logit(probability: Scores) -> NDArray[np.float64]:
    kept = np.clip(probability.astype(np.float64), CERTAINTY, 1 - CERTAINTY)
    result: NDArray[np.float64] = np.log(kept / (1 - kept))
    return result
