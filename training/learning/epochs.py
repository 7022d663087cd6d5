"""One epoch, step by step: NumPy prepares batches, Keras learns from them, under any backend."""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from training.learning.averaging import WeightAverage
from training.learning.batches import epoch_batches
from training.learning.recipes import Recipe
from training.targets.teachers import Teachers

if TYPE_CHECKING:
    import keras


class Epochs:
    """Lets `model` learn epoch by epoch, and `average` follow its weights."""

    def __init__(
        self,
        model: "keras.Model",
        average: WeightAverage,
        recipe: Recipe,
        *,
        pictures: NDArray[np.uint8],
        targets: NDArray[np.float32],
        teachers: Teachers,
    ) -> None:
        self._model, self._average, self._recipe = model, average, recipe
        self._pictures, self._targets, self._teachers = pictures, targets, teachers

    def run(self, epoch: int, progress: Any) -> tuple[float, float]:
        """(mean loss, mean accuracy) over the batches, on changed pictures and mixed targets."""
        batches = epoch_batches(
            self._pictures,
            self._targets,
            batch_size=self._recipe.batch_size,
            augmentation=self._recipe.augmentation,
            teachers=self._teachers,
            seed=self._recipe.seed,
            epoch=epoch,
        )
        results = []
        for pictures, targets in batches:
            logs = self._model.train_on_batch(pictures, targets, return_dict=True)
            results.append((float(logs["loss"]), float(logs["accuracy"])))
            if self._average.is_due():
                self._average.update(self._model.get_weights())
            progress.update()
        loss, accuracy = np.mean(results, axis=0)
        return float(loss), float(accuracy)
