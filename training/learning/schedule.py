"""Learning rate over a run: linear rise, plateau, fall along a cosine."""

import math
from typing import Any

import keras
from keras import ops

from training.learning.recipes import Recipe


class RiseHoldFall(keras.optimizers.schedules.LearningRateSchedule):
    """`rise` steps up to `peak`, constant until `fall` steps before `total`, then down to 0.

    With rise + fall = total it is the one-cycle schedule (Smith 2018). With a long plateau a run
    can be prolonged without having been planned so.
    """

    def __init__(self, peak: float, rise: int, fall: int, total: int) -> None:
        self.peak, self.rise, self.fall, self.total = peak, max(rise, 1), max(fall, 1), total

    def __call__(self, step: Any) -> Any:
        step = ops.cast(step, "float32")
        up = ops.minimum((step + 1) / self.rise, 1.0)
        left = ops.clip((self.total - step) / self.fall, 0.0, 1.0)
        return self.peak * up * 0.5 * (1 - ops.cos(math.pi * left))

    def get_config(self) -> dict[str, float]:
        return {"peak": self.peak, "rise": self.rise, "fall": self.fall, "total": self.total}


def schedule_of(recipe: Recipe, steps_per_epoch: int) -> RiseHoldFall:
    """The recipe's learning rate for each step."""
    total = recipe.epochs * steps_per_epoch
    return RiseHoldFall(
        recipe.peak_learning_rate,
        round(recipe.warm_up_share * total),
        round(recipe.cool_down_share * total),
        total,
    )
