"""Baseline: what a person's own neutral face looks like to the model.

Some faces at rest read as sad or angry. Ten seconds of a neutral face give the model's mean
answer b for this person. Corrected values shift the log probabilities by the same amount that
takes b to a plain neutral answer r (the correction of class priors, Saerens, Latinne and
Decaestecker 2002):

    corrected_i  ∝  p_i · r_i / b_i,   the factor limited to 1/20 … 20

So the neutral face itself reads as r. Raw values are never replaced: corrected ones are shown
beside them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS

Probabilities = NDArray[np.float32]

_REFERENCE = np.array([0.94 if name == "neutral" else 0.01 for name in EMOTIONS], np.float64)
_FACTOR_LIMIT = 20.0
_LEAST_PROBABILITY = 1e-4


@dataclass(frozen=True, eq=False)
class Baseline:
    """The mean answer (7,) to one person's neutral face, and over how many frames."""

    mean: Probabilities
    frame_count: int

    def correct(self, probabilities: Probabilities) -> Probabilities:
        """Corrected values of the same shape, (7,) or (n, 7); rows sum to 1, NaN stays NaN."""
        expected = np.maximum(self.mean.astype(np.float64), _LEAST_PROBABILITY)
        factor = np.clip(_REFERENCE / expected, 1 / _FACTOR_LIMIT, _FACTOR_LIMIT)
        shifted = probabilities.astype(np.float64) * factor
        total = shifted.sum(axis=-1, keepdims=True)
        corrected: Probabilities = (shifted / total).astype(np.float32)
        return corrected


class BaselineRecorder:
    """Collects the answers to a neutral face over `duration_s` seconds of one track."""

    def __init__(self, track_id: int, duration_s: float = 10.0, least_frames: int = 10) -> None:
        self.track_id = track_id
        self._duration_s = duration_s
        self._least_frames = least_frames
        self._sum = np.zeros(len(EMOTIONS), np.float64)
        self._count = 0
        self._seen_s = 0.0
        self._last_s: float | None = None

    @property
    def progress(self) -> float:
        """Share of the time that has been collected, 0 to 1."""
        if self._count < self._least_frames:
            return min(self._seen_s / self._duration_s, 0.99)
        return min(self._seen_s / self._duration_s, 1.0)

    @property
    def remaining_s(self) -> float:
        """How much longer the face has to be seen."""
        return (1.0 - self.progress) * self._duration_s

    def add(self, timestamp: float, probabilities: Probabilities) -> None:
        """One more answer. Time without the face (more than half a second) does not count."""
        if self._last_s is not None:
            elapsed_s = timestamp - self._last_s
            if elapsed_s <= 0:
                return
            self._seen_s += elapsed_s if elapsed_s <= 0.5 else 0.0
        self._last_s = timestamp
        self._sum += probabilities
        self._count += 1

    def finish(self) -> Baseline | None:
        """The baseline, once enough has been collected; None before."""
        if self.progress < 1.0:
            return None
        return Baseline((self._sum / self._count).astype(np.float32), self._count)
