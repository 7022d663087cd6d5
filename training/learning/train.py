"""Train a network, or go on with an interrupted run.

    python -m training train paper --data ../shared/data --run runs/paper

The same command goes on where a killed run stopped: batches, dropout, learning rate, optimizer
and averaged weights are those that the uninterrupted run would have had. `reproduce` does this and
all that follows until the finished model file.
"""

import argparse
import dataclasses
import math
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.engines import model_folder
from fer_desktop.core.errors import FerError
from training.datasets.labelled import Labelled
from training.datasets.training_data import DATASETS
from training.datasets.unlabelled import read_faces
from training.learning.averaging import WeightAverage
from training.learning.batches import count_batches
from training.learning.epochs import Epochs
from training.learning.finished_networks import give_weights
from training.learning.networks import facts, networks
from training.learning.recipes import RECIPES, Recipe, recipe_for
from training.learning.run_folder import Arrays, Checkpoint, RunFolder
from training.learning.validation import validate
from training.metrics.usage import UsageRecorder
from training.targets.expected_labels import soft_targets
from training.targets.teachers import Teachers

if TYPE_CHECKING:
    import keras

FIXED = {
    "dataset": "is a run on another data set",
    "pictures": "learns from another number of pictures",
    "faces": "learns from other faces without labels",
    "start": "started from other weights",
}
"""What a begun run keeps of its recipe → what is wrong with a run where it differs.

What it has learned and how fast it learns depend on these; a new value would only be noted.
"""
SAVING_PERIOD = 20
"""Checkpoints are written no more often than so many times what writing one takes."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", choices=RECIPES, help="which recipe")
    parser.add_argument("--data", type=Path, required=True, help="folder of the data set")
    parser.add_argument("--dataset", choices=DATASETS, help="another than FER-2013")
    parser.add_argument("--run", type=Path, required=True, help="run folder, new or begun")
    parser.add_argument("--epochs", type=at_least_one, help="another length than the recipe's")
    parser.add_argument(
        "--teachers", nargs="+", default=[], help="models to learn from: shipped names or folders"
    )
    parser.add_argument(
        "--teacher-share", type=share, help="the teachers' share in the targets, 0 to 1"
    )
    parser.add_argument(
        "--tagger-share", type=share, help="share of FER+'s votes as they are, 0 to 1"
    )
    parser.add_argument("--camera-share", type=share, help="share of pictures of worse cameras")
    parser.add_argument("--faces", type=Path, help="faces without labels, from collect-faces")
    parser.add_argument("--start", type=Path, help="run or model folder to start from")
    parser.add_argument(
        "--seed", type=at_least_one, help="another than the recipe's: another network"
    )
    parser.add_argument("--peak-learning-rate", type=above_zero, help="another than the recipe's")
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


def above_zero(text: str) -> float:
    """A finite number greater than 0, for argparse."""
    number = float(text)
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no finite number above 0")
    return number


def share(text: str) -> float:
    """A number from 0 to 1, for argparse."""
    number = float(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text} does not lie between 0 and 1")
    return number


def run(arguments: argparse.Namespace) -> int:
    train_by_recipe(arguments.model, arguments.data, RunFolder(arguments.run), _changes(arguments))
    return 0


def train_by_recipe(
    model: str, data_path: Path, folder: RunFolder, changes: dict[str, Any]
) -> None:
    """Train `model` to the end of its recipe, or of the one that the begun run keeps.

    `changes` are fields of the recipe with other values. Raises FerError for one that a begun run
    cannot take over.
    """
    recipe = recipe_for(model)
    if folder.recipe() is not None:
        recipe = folder.begun(recipe.architecture)
        for name, reason in FIXED.items():
            if changes.get(name, getattr(recipe, name)) != getattr(recipe, name):
                raise FerError(f"{folder.path} {reason}.", "Choose another run folder.")
    recipe = dataclasses.replace(recipe, **changes)
    data = DATASETS[recipe.dataset](data_path)
    if recipe.pictures:
        data = data.limited(recipe.pictures)
    targets = soft_targets(data.training.labels, data.votes, recipe.vote_share, recipe.tagger_share)
    pictures = data.training.pictures
    if recipe.faces:
        if not recipe.teachers:
            raise FerError(
                "Faces without labels teach nothing without teachers.", "Name some: --teachers."
            )
        faces = read_faces(Path(recipe.faces))
        pictures = np.concatenate([pictures, faces])
        targets = np.concatenate([targets, np.zeros((len(faces), 7), np.float32)])
    train(folder, recipe, pictures, targets, data.validation)


def teacher_folders(names: Sequence[str]) -> tuple[str, ...]:
    """Whole paths, so that a run goes on wherever it is called from. Raises ModelError."""
    return tuple(str(model_folder(name).resolve()) for name in names)


def _changes(arguments: argparse.Namespace) -> dict[str, Any]:
    """What the command line says otherwise than the recipe."""
    changes: dict[str, Any] = {
        "dataset": arguments.dataset,
        "epochs": arguments.epochs,
        "seed": arguments.seed,
        "peak_learning_rate": arguments.peak_learning_rate,
        "dtype_policy": arguments.dtype_policy,
        "pictures": arguments.limit,
        "teacher_share": arguments.teacher_share,
        "tagger_share": arguments.tagger_share,
        "faces": arguments.faces and str(arguments.faces.resolve()),
        "start": arguments.start and str(arguments.start.resolve()),
        "teachers": teacher_folders(arguments.teachers) or None,
    }
    if arguments.camera_share is not None:
        strength = recipe_for(arguments.model).augmentation
        changes["augmentation"] = dataclasses.replace(strength, camera_share=arguments.camera_share)
    return {name: value for name, value in changes.items() if value is not None}


def train(
    folder: RunFolder,
    recipe: Recipe,
    pictures: NDArray[np.uint8],
    targets: NDArray[np.float32],
    validation: Labelled,
) -> None:
    """Run all epochs that are left; after each one, perhaps a new best, a log row, a checkpoint.

    `pictures` is (N, 48, 48) uint8, `targets` (N, 7). Nothing is written before networks and
    beginning are known to be whole. Raises FerError where they are not.
    """
    from tqdm import tqdm

    teachers = Teachers(recipe.teachers, recipe.teacher_share)
    steps = count_batches(len(pictures), recipe.batch_size)
    checkpoint = folder.checkpoint()
    model, twin = networks(recipe, steps, started=checkpoint is not None)
    average = WeightAverage(recipe.averaging_decay, model.get_weights())
    first, least_loss = 0, math.inf
    if checkpoint is not None:
        average = resume(model, checkpoint, recipe, folder.path)
        first, least_loss = checkpoint.epoch, checkpoint.least_loss
    epochs = Epochs(model, average, recipe, pictures=pictures, targets=targets, teachers=teachers)
    if first < recipe.epochs:  # a whole run keeps what it says of itself
        folder.begin(recipe, facts(twin))
    best: Arrays | None = None
    saving_s, saved_at = 0.0, time.perf_counter()
    progress = tqdm(
        total=recipe.epochs * steps,
        initial=first * steps,
        unit="step",
        mininterval=5,
        smoothing=0.05,  # so that the time left covers the pauses between epochs
    )
    for epoch in range(first, recipe.epochs):
        started = time.perf_counter()
        seed_dropout(model, recipe.seed, epoch)
        with UsageRecorder() as recorder:
            training_loss, training_accuracy = epochs.run(epoch, progress)
            training_usage = recorder.usage()
        twin.set_weights([np.array(weight) for weight in average.weights])
        with UsageRecorder() as recorder:
            public = validate(twin, validation)
            testing_usage = recorder.usage()
        if public.calibrated_loss < least_loss:
            least_loss, best_epoch = public.calibrated_loss, epoch + 1
            best = [np.array(weight) for weight in average.weights]
        folder.write_log_row(
            {
                "epoch": epoch + 1,
                "seconds": time.perf_counter() - started,
                "learning_rate": float(model.optimizer.learning_rate),
                "training_loss": training_loss,
                "training_accuracy": training_accuracy,
                "public_loss": public.loss,
                "public_calibrated_loss": public.calibrated_loss,
                "public_accuracy": public.accuracy,
                **training_usage.named("training"),
                **testing_usage.named("testing"),
            }
        )
        now = time.perf_counter()
        if epoch + 1 == recipe.epochs or now - saved_at >= SAVING_PERIOD * saving_s:
            if best is not None:
                folder.write_best(best, best_epoch)
                best = None
            folder.write_checkpoint(snapshot(model, average, epoch + 1, least_loss))
            saved_at = time.perf_counter()
            saving_s = saved_at - now
        progress.set_postfix(
            epoch=epoch + 1, public=f"{public.accuracy:.4f}", loss=f"{public.calibrated_loss:.4f}"
        )
    progress.close()


def seed_dropout(model: "keras.Model", seed: int, epoch: int) -> None:
    """Let every epoch drop what it would drop after a kill, too."""
    import keras

    for number, layer in enumerate(model.layers):
        if isinstance(layer, keras.layers.Dropout):
            state = np.random.default_rng([seed, epoch, number]).integers(2**31, size=2)
            layer.seed_generator.state.assign(state)


def resume(
    model: "keras.Model", checkpoint: Checkpoint, recipe: Recipe, path: Path
) -> WeightAverage:
    """Bring network and optimizer to the checkpoint's state; returns the averaged weights.

    Raises FerError where the checkpoint, which lies at `path`, is of another network.
    """
    give_weights(model, checkpoint.weights, path)
    for variable, value in zip(optimizer_state(model), checkpoint.optimizer, strict=True):
        variable.assign(value)
    return WeightAverage(recipe.averaging_decay, checkpoint.averaged, checkpoint.averaged_steps)


def optimizer_state(model: "keras.Model") -> list[Any]:
    """The optimizer's variables without the learning rate, which one backend alone has as one."""
    return [variable for variable in model.optimizer.variables if variable.name != "learning_rate"]


def snapshot(
    model: "keras.Model", average: WeightAverage, epoch: int, least_loss: float
) -> Checkpoint:
    """Everything that is needed to go on after `epoch` epochs."""
    optimizer = [np.asarray(variable) for variable in optimizer_state(model)]
    return Checkpoint(
        epoch, model.get_weights(), optimizer, average.weights, average.steps, least_loss
    )
