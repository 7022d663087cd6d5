"""Epochs compiled whole, for an accelerator: under Keras on JAX.

Pictures stay in the accelerator's memory; changing them, asking the teachers, the step and the
average of the weights are one program, which the processor starts once per epoch: an epoch of
19,000 pictures took the network of eleven million parameters 0.6 s on an H200 (the last row in the
log of `train teacher --leave-out 3/3`), and `augmentation` alone takes a second for as many.
"""

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import keras
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from training.averaging import STEPS_BETWEEN_UPDATES, YOUNG_STEPS, WeightAverage
from training.batches import batches_by_part
from training.compiled_augmentation import augment, mixup
from training.finished import finished_network
from training.folds import parts_of, runs_by_part
from training.recipes import Recipe
from training.run_folder import RunFolder
from training.schedule import schedule_of

Variables = tuple[list[Any], list[Any]]
"""Trainable and other variables of a network, as arrays."""


class NetworkTeachers:
    """Networks whose answers are mixed into targets: what `teachers.Teachers` is for files.

    Either networks that each left out another part of the training pictures: then only the one
    answers that never saw the pictures in question, and what it says of them it has not learned by
    heart. Or others: then they take turns by chance, one for each batch, which teaches the same
    mean in a fraction of the time. Each answers once, without a mirror image. Raises FerError for
    what is no finished run, for parts that are missing and for networks of several kinds.
    """

    def __init__(self, folders: tuple[str, ...], share: float) -> None:
        self.share = share
        paths = [Path(folder) for folder in folders]
        recipes = [RunFolder(path).begun() for path in paths]
        self.parts = max((recipe.folds for recipe in recipes), default=0)
        if self.parts:
            paths = runs_by_part(paths)
        elif len({(recipe.architecture, recipe.dtype_policy) for recipe in recipes}) > 1:
            raise FerError(
                "Teachers that take turns must be of one network.",
                "Give runs of one recipe, trained with different seeds.",
            )
        self._count = len(paths)
        self.variables: Any = ()
        if paths:
            keras.config.set_dtype_policy(recipes[0].dtype_policy)
            networks = [finished_network(path) for path in paths]
            keras.config.set_dtype_policy("float32")
            self._network = networks[0]
            each = [_variables(network) for network in networks]
            self.variables = jax.tree.map(lambda *arrays: jnp.stack(arrays), *each)

    def __bool__(self) -> bool:
        return self._count > 0

    def answer(
        self, variables: Any, pictures: jax.Array, part: jax.Array, key: jax.Array
    ) -> jax.Array:
        """Probabilities (B, 7) for pictures (B, 48, 48) of one part; to be compiled."""
        turn = part if self.parts else jax.random.randint(key, (), 0, self._count)
        trainable, others = jax.tree.map(lambda arrays: arrays[turn], variables)
        logits, _ = self._network.stateless_call(
            trainable, others, pictures[..., None], training=False
        )
        return jax.nn.softmax(logits)


class CompiledEpochs:
    """Lets `model` learn epoch by epoch, and `average` follow its weights."""

    def __init__(
        self,
        model: keras.Model,
        average: WeightAverage,
        recipe: Recipe,
        *,
        pictures: NDArray[np.uint8],
        targets: NDArray[np.float32],
        teachers: NetworkTeachers,
    ) -> None:
        self._model, self._average, self._recipe = model, average, recipe
        self._teachers, self._parts = teachers, parts_of(pictures, teachers.parts)
        self._pictures, self._targets = jnp.asarray(pictures), jnp.asarray(targets)
        trainable, others = model.trainable_variables, model.non_trainable_variables
        places = {id(variable): place for place, variable in enumerate([*trainable, *others])}
        self._averaged = [places[id(weight)] for weight in model.weights]
        self._program = jax.jit(self._epoch)

    def run(self, epoch: int, progress: Any) -> tuple[float, float]:
        """(mean loss, mean accuracy) over the batches, on changed pictures and mixed targets."""
        recipe, model, average = self._recipe, self._model, self._average
        batches, parts = batches_by_part(self._parts, recipe.batch_size, recipe.seed, epoch)
        # Constant within an epoch: so the program is the same however long the run will be.
        schedule = schedule_of(recipe, len(batches))
        model.optimizer.learning_rate = schedule((epoch + 0.5) * len(batches))
        variables = [model.trainable_variables, model.non_trainable_variables]
        variables.append(model.optimizer.variables)
        state = [[variable.value for variable in some] for some in variables]
        key = jax.random.fold_in(jax.random.key(recipe.seed), epoch)
        averaged = [jnp.asarray(weight) for weight in average.weights]
        data = self._pictures, self._targets, self._teachers.variables
        (*state, averaged, steps), (losses, right) = self._program(
            (*state, averaged, jnp.asarray(average.steps)),
            data,
            (jnp.asarray(batches), jnp.asarray(parts), jax.random.split(key, len(batches))),
        )
        for some, values in zip(variables, state, strict=True):
            for variable, value in zip(some, values, strict=True):
                variable.assign(value)
        average.weights, average.steps = averaged, int(steps)
        progress.update(len(batches))
        return float(losses.mean()), float(right.mean())

    def _epoch(self, state: Any, data: Any, batches: Any) -> Any:
        # The data are an argument: as constants they would be compiled into the program.
        return jax.lax.scan(lambda state, batch: self._step(state, data, batch), state, batches)

    def _step(self, state: Any, data: Any, batch: Any) -> Any:
        (pictures, targets, teachers), (chosen, part, key) = data, batch
        trainable, others, optimizer, averaged, steps = state
        changing, mixing, asking = jax.random.split(key, 3)
        settings = self._recipe.augmentation
        seen, wanted = augment(changing, pictures[chosen], settings), targets[chosen]
        if settings.mixup_alpha > 0:
            seen, wanted = mixup(mixing, seen, wanted, settings.mixup_alpha)
        if self._teachers:
            said = self._teachers.answer(teachers, seen, part, asking)
            wanted = (1 - self._teachers.share) * wanted + self._teachers.share * said

        def loss(trainable: Any) -> Any:
            logits, changed = self._model.stateless_call(
                trainable, others, seen[..., None], training=True
            )
            return -(wanted * jax.nn.log_softmax(logits)).sum(axis=1).mean(), (logits, changed)

        (value, (logits, others)), gradient = jax.value_and_grad(loss, has_aux=True)(trainable)
        trainable, optimizer = self._model.optimizer.stateless_apply(optimizer, gradient, trainable)
        steps = steps + 1
        # As `WeightAverage`, which keeps this much over `STEPS_BETWEEN_UPDATES` steps.
        young = (steps / (steps + YOUNG_STEPS)) ** (1 / STEPS_BETWEEN_UPDATES)
        decay = jnp.minimum(self._recipe.averaging_decay, young)
        now = [*trainable, *others]
        averaged = [
            old + (1 - decay) * (now[place] - old)
            for old, place in zip(averaged, self._averaged, strict=True)
        ]
        right = (logits.argmax(axis=1) == wanted.argmax(axis=1)).mean()
        return (trainable, others, optimizer, averaged, steps), (value, right)


def _variables(network: keras.Model) -> Variables:
    return (
        [variable.value for variable in network.trainable_variables],
        [variable.value for variable in network.non_trainable_variables],
    )
