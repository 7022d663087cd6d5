"""Train a network, or go on with an interrupted run.

    python -m training train paper --data ../shared/data --run runs/paper

The same command goes on where a killed run stopped: batches, dropout, learning rate, optimizer
and averaged weights are those that the uninterrupted run would have had.
"""

import argparse
import dataclasses
import math
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.engines import model_folder
from fer_desktop.errors import FerError
from training.averaging import WeightAverage
from training.batches import Batch, count_batches, epoch_batches
from training.datasets.ferplus import soft_targets
from training.datasets.labelled import Labelled
from training.finished import finished_network, give_weights
from training.machine import machine
from training.recipes import RECIPES, Recipe, recipe_for
from training.run_folder import Checkpoint, NetworkFacts, RunFolder
from training.teachers import NO_TEACHERS, Teachers
from training.training_data import DATASETS
from training.usage import UsageRecorder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", choices=RECIPES, help="which recipe")
    parser.add_argument("--data", type=Path, required=True, help="folder of the data set")
    parser.add_argument("--dataset", choices=DATASETS, help="another than FER-2013")
    parser.add_argument("--run", type=Path, required=True, help="run folder, new or begun")
    parser.add_argument("--epochs", type=at_least_one, help="another length than the recipe's")
    parser.add_argument(
        "--teachers", nargs="+", default=[], help="models to learn from: shipped names or folders"
    )
    parser.add_argument("--start", type=Path, help="run or model folder to begin with")
    parser.add_argument("--peak-learning-rate", type=float, help="another than the recipe's")
    parser.add_argument(
        "--dtype-policy",
        choices=("mixed_bfloat16", "float32"),
        help="another arithmetic than the recipe's",
    )
    parser.add_argument(
        "--limit", type=at_least_one, help="use only so many training pictures (a try)"
    )


def at_least_one(text: str) -> int:
    """A number from 1 on, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than 1")
    return number


def run(arguments: argparse.Namespace) -> int:
    folder = RunFolder(arguments.run)
    recipe = recipe_for(arguments.model)
    if folder.recipe() is not None:
        recipe = folder.begun(recipe.architecture)
        if arguments.dataset not in {None, recipe.dataset}:
            raise FerError(
                f"{folder.path} is a run on the data set {recipe.dataset}.",
                "Choose another run folder.",
            )
    recipe = dataclasses.replace(recipe, **_changes(arguments))
    data = DATASETS[recipe.dataset](arguments.data)
    if recipe.pictures:
        data = data.limited(recipe.pictures)
    targets = soft_targets(data.training.labels, data.votes, recipe.vote_share)
    teachers = Teachers(recipe.teachers, recipe.teacher_share)
    train(folder, recipe, data.training.pictures, targets, data.validation, teachers=teachers)
    return 0


def _changes(arguments: argparse.Namespace) -> dict[str, Any]:
    """What the command line says otherwise than the recipe."""
    changes: dict[str, Any] = {
        "dataset": arguments.dataset,
        "epochs": arguments.epochs,
        "peak_learning_rate": arguments.peak_learning_rate,
        "dtype_policy": arguments.dtype_policy,
        "pictures": arguments.limit,
        "start": arguments.start and str(arguments.start.resolve()),
        "teachers": tuple(str(model_folder(name).resolve()) for name in arguments.teachers),
    }
    return {name: value for name, value in changes.items() if value}


def train(
    folder: RunFolder,
    recipe: Recipe,
    pictures: NDArray[np.uint8],
    targets: NDArray[np.float32],
    validation: Labelled,
    *,
    teachers: Teachers = NO_TEACHERS,
) -> None:
    """Run all epochs that are left; after each one, perhaps a new best, a log row, a checkpoint.

    `pictures` is (N, 48, 48) uint8, `targets` (N, 7). Nothing is written before networks and
    beginning are known to be whole. Raises FerError where they are not.
    """
    from tqdm import tqdm

    steps = count_batches(len(pictures), recipe.batch_size)
    checkpoint = folder.checkpoint()
    model, judge = networks(recipe, steps, started=checkpoint is not None)
    average = WeightAverage(recipe.averaging_decay, model.get_weights())
    first, least_loss = 0, math.inf
    if checkpoint is not None:
        average = resume(model, checkpoint, recipe, folder.path)
        first, least_loss = checkpoint.epoch, checkpoint.least_loss
    folder.begin(recipe, facts(judge))
    progress = tqdm(
        total=recipe.epochs * steps,
        initial=first * steps,
        unit="step",
        mininterval=5,
        smoothing=0.05,  # so that the time left covers the pauses between epochs
    )
    for epoch in range(first, recipe.epochs):
        started = time.perf_counter()
        batches = epoch_batches(
            pictures,
            targets,
            batch_size=recipe.batch_size,
            augmentation=recipe.augmentation,
            teachers=teachers,
            seed=recipe.seed,
            epoch=epoch,
        )
        seed_dropout(model, recipe.seed, epoch)
        with UsageRecorder() as recorder:
            training_loss, training_accuracy = one_epoch(model, batches, average, progress)
            training_usage = recorder.usage()
        judge.set_weights(average.weights)
        with UsageRecorder() as recorder:
            loss, accuracy = judged(judge, validation)
            testing_usage = recorder.usage()
        if loss < least_loss:
            least_loss = loss
            folder.write_best(average.weights, epoch + 1)
        folder.write_log_row(
            {
                "epoch": epoch + 1,
                "seconds": time.perf_counter() - started,
                "learning_rate": float(model.optimizer.learning_rate),
                "training_loss": training_loss,
                "training_accuracy": training_accuracy,
                "public_loss": loss,
                "public_accuracy": accuracy,
                **training_usage.named("training"),
                **testing_usage.named("testing"),
            }
        )
        folder.write_checkpoint(snapshot(model, average, epoch + 1, least_loss))
        progress.set_postfix(epoch=epoch + 1, public=f"{accuracy:.4f}", loss=f"{loss:.4f}")
    progress.close()


def networks(recipe: Recipe, steps_per_epoch: int, *, started: bool = False):
    """(the network that learns, its twin in full precision that is judged).

    Unless the run has `started`, the recipe's beginning is loaded.
    """
    import keras

    from training.fused import with_fused_batch_normalization
    from training.growing import start_from
    from training.models import build_model

    keras.utils.set_random_seed(recipe.seed)
    keras.config.set_dtype_policy("float32")
    judge = build_model(recipe.architecture)
    keras.config.set_dtype_policy(recipe.dtype_policy)
    model = with_fused_batch_normalization(build_model(recipe.architecture))
    keras.config.set_dtype_policy("float32")
    if recipe.start and not started:
        start_from(model, finished_network(Path(recipe.start)))
    compile_for(model, recipe, steps_per_epoch)
    return model, judge


def facts(network) -> NetworkFacts:
    """What the run folder keeps of the network."""
    return NetworkFacts(
        layers=sum(
            "Conv" in type(layer).__name__ or "Dense" in type(layer).__name__
            for layer in network.layers
        ),
        parameters=network.count_params(),
        trainable_parameters=sum(math.prod(w.shape) for w in network.trainable_weights),
        machine=machine(),
    )


def seed_dropout(model, seed: int, epoch: int) -> None:
    """Let every epoch drop what it would drop after a kill, too."""
    import keras

    for number, layer in enumerate(model.layers):
        if isinstance(layer, keras.layers.Dropout):
            state = np.random.default_rng([seed, epoch, number]).integers(2**31, size=2)
            layer.seed_generator.state.assign(state)


def one_epoch(
    model, batches: Iterable[Batch], average: WeightAverage, progress
) -> tuple[float, float]:
    """(mean loss, mean accuracy) over the batches, on augmented pictures and mixed targets."""
    results = []
    for pictures, targets in batches:
        logs = model.train_on_batch(pictures, targets, return_dict=True)
        results.append((float(logs["loss"]), float(logs["accuracy"])))
        if average.is_due():
            average.update(model.get_weights())
        progress.update()
    loss, accuracy = np.mean(results, axis=0)
    return float(loss), float(accuracy)


def resume(model, checkpoint: Checkpoint, recipe: Recipe, path: Path) -> WeightAverage:
    """Bring network and optimizer to the checkpoint's state; returns the averaged weights.

    Raises FerError where the checkpoint, which lies at `path`, is of another network.
    """
    give_weights(model, checkpoint.weights, path)
    for variable, value in zip(model.optimizer.variables, checkpoint.optimizer, strict=True):
        variable.assign(value)
    return WeightAverage(recipe.averaging_decay, checkpoint.averaged, checkpoint.averaged_steps)


def snapshot(model, average: WeightAverage, epoch: int, least_loss: float) -> Checkpoint:
    """Everything that is needed to go on after `epoch` epochs."""
    optimizer = [np.asarray(variable) for variable in model.optimizer.variables]
    return Checkpoint(
        epoch, model.get_weights(), optimizer, average.weights, average.steps, least_loss
    )


def compile_for(model, recipe: Recipe, steps_per_epoch: int) -> None:
    """Give the model its optimizer, schedule and loss; the optimizer's state exists afterwards."""
    import keras

    from training.schedule import RiseHoldFall

    total = recipe.epochs * steps_per_epoch
    schedule = RiseHoldFall(
        recipe.peak_learning_rate,
        round(recipe.warm_up_share * total),
        round(recipe.cool_down_share * total),
        total,
    )
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=recipe.weight_decay, clipnorm=5.0)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(
        optimizer,
        keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
        jit_compile=False,  # XLA is many times slower for these networks on a CPU
    )
    optimizer.build(model.trainable_variables)


def judged(model, validation: Labelled) -> tuple[float, float]:
    """(mean negative log-likelihood, accuracy) on the true labels."""
    logits = np.asarray(
        model.predict(validation.pictures[..., None].astype(np.float32), batch_size=256, verbose=0)
    )
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_probabilities[np.arange(len(validation)), validation.labels].mean()
    return float(loss), float((logits.argmax(axis=1) == validation.labels).mean())
