"""Exponentially averaged weights: what is evaluated and shipped (Polyak averaging).

Not Keras's `use_ema`: it averages the trained weights alone, so that they would meet the batch
statistics of another network, and it keeps the random start for as long as any later step.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

STEPS_BETWEEN_UPDATES = 8
"""Copying all weights costs a millisecond; every eighth step is as good as every step."""

YOUNG_STEPS = 9 * STEPS_BETWEEN_UPDATES
"""After n steps an update keeps at most n / (n + this) of the average."""


class WeightAverage:
    """Moving average of all weights, batch statistics included; backend-neutral NumPy."""

    def __init__(
        self, decay_per_step: float, weights: Sequence[NDArray[Any]], steps: int = 0
    ) -> None:
        self._decay = decay_per_step**STEPS_BETWEEN_UPDATES
        self.weights = [np.array(weight, np.float32) for weight in weights]
        self.steps = steps

    def is_due(self) -> bool:
        """Count a training step; True when `update` should be called."""
        self.steps += 1
        return self.steps % STEPS_BETWEEN_UPDATES == 0

    def update(self, weights: Sequence[NDArray[Any]]) -> None:
        """Blend in `weights`; young averages forget faster, so that the random start is lost."""
        decay = min(self._decay, self.steps / (self.steps + YOUNG_STEPS))
        for mine, new in zip(self.weights, weights, strict=True):
            np.add(mine, (1 - decay) * (new - mine), out=mine)
