"""Epochs compiled whole, for an accelerator: under Keras on JAX.

Pictures stay in the accelerator's memory; changing them, asking the teachers, the step and the
average of the weights are one program, which the processor starts once per epoch. What `epochs`
does step by step is bound by the processor there: the network itself would wait for its pictures.
"""

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import keras
import numpy as np
from numpy.typing import NDArray

from fer_desktop.errors import FerError
from training.averaging import YOUNG_STEPS, WeightAverage
from training.batches import batches_by_fold
from training.compiled_augmentation import augment, mixup
from training.finished import finished_network
from training.recipes import Recipe
from training.run_folder import RunFolder
from training.schedule import schedule_of

Variables = tuple[list[Any], list[Any]]
"""Trainable and other variables of a network, as arrays."""


class NetworkTeachers:
    """Networks whose answers are mixed into targets: what `teachers.Teachers` is for files.

    Of networks that each left out one fold of the training pictures, only the one answers that
    never saw the pictures in question: what it says of them it has not learned by heart. All
    other networks answer for all pictures; the mean counts.
    Raises FerError for a folder without a network, or where folds are missing.
    """

    def __init__(self, folders: tuple[str, ...], share: float) -> None:
        self.share = share
        recipes = [RunFolder(Path(folder)).recipe() for folder in folders]
        networks = []
        for folder, recipe in zip(folders, recipes, strict=True):
            keras.config.set_dtype_policy(recipe.dtype_policy if recipe else "float32")
            networks.append(finished_network(Path(folder)))
        keras.config.set_dtype_policy("float32")
        left_out = {
            recipe.left_out: network
            for recipe, network in zip(recipes, networks, strict=True)
            if recipe and recipe.folds
        }
        self.folds = max((recipe.folds for recipe in recipes if recipe), default=0)
        if sorted(left_out) != list(range(self.folds)):
            raise FerError(
                f"Of the teachers, {len(left_out)} left out one of {self.folds} parts.",
                "Give the run folders for all parts.",
            )
        self._everywhere = [
            network
            for recipe, network in zip(recipes, networks, strict=True)
            if not (recipe and recipe.folds)
        ]
        self._by_fold = [left_out[number] for number in sorted(left_out)]
        stacked = [_variables(network) for network in self._by_fold]
        self.variables = (
            [_variables(network) for network in self._everywhere],
            jax.tree.map(lambda *arrays: jnp.stack(arrays), *stacked) if stacked else (),
        )

    def __bool__(self) -> bool:
        return bool(self._everywhere or self._by_fold)

    def answer(self, variables: Any, pictures: jax.Array, fold: jax.Array) -> jax.Array:
        """Probabilities (B, 7) for pictures (B, 48, 48) of one fold; to be compiled."""
        everywhere, by_fold = variables
        answers = [
            _answer(network, own, pictures)
            for network, own in zip(self._everywhere, everywhere, strict=True)
        ]
        if self._by_fold:
            chosen = jax.tree.map(lambda arrays: arrays[fold], by_fold)
            answers.append(_answer(self._by_fold[0], chosen, pictures))
        return jnp.mean(jnp.stack(answers), axis=0)


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
        self._teachers, self._count = teachers, len(pictures)
        self._pictures, self._targets = jnp.asarray(pictures), jnp.asarray(targets)
        trainable, others = model.trainable_variables, model.non_trainable_variables
        places = {id(variable): place for place, variable in enumerate([*trainable, *others])}
        self._averaged = [places[id(weight)] for weight in model.weights]
        self._program = jax.jit(self._epoch)

    def run(self, epoch: int, progress: Any) -> tuple[float, float]:
        """(mean loss, mean accuracy) over the batches, on changed pictures and mixed targets."""
        recipe, model, average = self._recipe, self._model, self._average
        batches, folds = batches_by_fold(
            self._count, recipe.batch_size, self._teachers.folds, recipe.seed, epoch
        )
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
            (jnp.asarray(batches), jnp.asarray(folds), jax.random.split(key, len(batches))),
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
        (pictures, targets, teachers), (chosen, fold, key) = data, batch
        trainable, others, optimizer, averaged, steps = state
        changing, mixing = jax.random.split(key)
        settings = self._recipe.augmentation
        seen, wanted = augment(changing, pictures[chosen], settings), targets[chosen]
        if settings.mixup_alpha > 0:
            seen, wanted = mixup(mixing, seen, wanted, settings.mixup_alpha)
        if self._teachers:
            said = self._teachers.answer(teachers, seen, fold)
            wanted = (1 - self._teachers.share) * wanted + self._teachers.share * said

        def loss(trainable: Any) -> Any:
            logits, changed = self._model.stateless_call(
                trainable, others, seen[..., None], training=True
            )
            return -(wanted * jax.nn.log_softmax(logits)).sum(axis=1).mean(), (logits, changed)

        (value, (logits, others)), gradient = jax.value_and_grad(loss, has_aux=True)(trainable)
        trainable, optimizer = self._model.optimizer.stateless_apply(optimizer, gradient, trainable)
        steps = steps + 1
        decay = jnp.minimum(self._recipe.averaging_decay, steps / (steps + YOUNG_STEPS))
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


def _answer(network: keras.Model, variables: Variables, pictures: jax.Array) -> jax.Array:
    logits, _ = network.stateless_call(*variables, pictures[..., None], training=False)
    return jax.nn.softmax(logits)
