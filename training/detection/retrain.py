"""Retrain P-Net, R-Net or O-Net on WIDER FACE, starting from the converted weights.

    python -m training retrain-detector onet --data ../shared/data --run runs/onet

Examples are mined with the shipped cascade from WIDER's training pictures, but for every tenth,
which validates; `RUN/checkpoint.npz` is written every hundred steps, and a run that was
interrupted goes on from there. At the end RUN/model/ holds a whole model folder with the new
network in it: `evaluate-detector --model RUN/model` says whether it is better.
"""

import argparse
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from tqdm import tqdm

from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from fer_desktop.resources import resource
from training.detection.convert_mtcnn import load_network, write_network
from training.detection.examples import NEGATIVE, PART, POSITIVE, Examples, mine, mirrored
from training.detection.losses import cascade_loss
from training.detection.networks import BUILDERS, scaled
from training.detection.wider_face import load_pictures

VALIDATION_EVERY = 10
CHECKPOINT_EVERY = 100
BATCH_SHARES = {POSITIVE: 0.25, PART: 0.15, NEGATIVE: 0.6}
LAX = CascadeParameters(smallest_face_px=20.0, pnet_threshold=0.5, rnet_threshold=0.3)
"""More than the program lets through: the examples near the border teach most."""


@dataclass(frozen=True)
class Recipe:
    """Every number of the training."""

    steps: int = 2000
    batch_size: int = 96
    learning_rate: float = 3e-4
    seed: int = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("network", choices=BUILDERS)
    parser.add_argument("--data", type=Path, required=True, help="folder with wider_face/")
    parser.add_argument("--run", type=Path, required=True, help="run folder, new or begun")
    parser.add_argument("--steps", type=int, default=Recipe.steps)
    parser.add_argument("--limit", type=int, help="use only so many pictures (a try)")


def run(arguments: argparse.Namespace) -> int:
    """Mine, train, validate, export."""
    recipe = Recipe(steps=arguments.steps)
    arguments.run.mkdir(parents=True, exist_ok=True)
    training, validation = examples_of(arguments)
    network = load_network(arguments.network)
    print(f"before: {summary(network, validation)}")
    train(network, training, recipe, arguments.run / "checkpoint.npz")
    print(f"after:  {summary(network, validation)}")
    model = arguments.run / "model"
    shutil.copytree(resource("models", "mtcnn"), model, dirs_exist_ok=True)
    write_network(model, network, note=f"{network.name} retrained on WIDER FACE")
    print(f"written: {model}")
    return 0


def examples_of(arguments: argparse.Namespace) -> tuple[Examples, Examples]:
    """Training and validation examples, from the run folder when they were mined before."""
    files = [arguments.run / f"{split}.npz" for split in ("training", "validation")]
    if not all(file.exists() for file in files):
        pictures = load_pictures(arguments.data / "wider_face", "train")[: arguments.limit]
        detector = MtcnnDetector(load_model(resource("models", "mtcnn")), LAX)
        held_out = pictures[::VALIDATION_EVERY]
        rest = [picture for index, picture in enumerate(pictures) if index % VALIDATION_EVERY]
        for file, chosen in zip(files, (rest, held_out), strict=True):
            mine(arguments.network, detector, chosen, seed=Recipe.seed).save(file)
    training, validation = (Examples.load(file) for file in files)
    return training, validation


def train(network: keras.Model, examples: Examples, recipe: Recipe, checkpoint: Path) -> None:
    """Adam with a rate that falls along a cosine; goes on from the checkpoint if there is one."""
    schedule = keras.optimizers.schedules.CosineDecay(recipe.learning_rate, recipe.steps)
    optimizer = keras.optimizers.Adam(schedule)
    optimizer.build(network.trainable_variables)
    done = _restore(network, optimizer, checkpoint)

    @tf.function(reduce_retracing=True)
    def step(
        windows: tf.Tensor, kinds: tf.Tensor, offsets: tf.Tensor, landmarks: tf.Tensor
    ) -> tf.Tensor:
        with tf.GradientTape() as tape:
            outputs = network(windows, training=True)
            loss = cascade_loss(network.name, outputs, kinds, offsets, landmarks)
        gradients = tape.gradient(loss, network.trainable_variables)
        optimizer.apply_gradients(zip(gradients, network.trainable_variables, strict=True))
        return loss

    progress = tqdm(range(done, recipe.steps), initial=done, total=recipe.steps)
    for number, batch in zip(progress, batches(examples, recipe, done), strict=False):
        kinds = batch.kinds.astype(np.int32)
        loss = step(scaled(batch.windows), kinds, batch.offsets, batch.landmarks)
        if (number + 1) % CHECKPOINT_EVERY == 0 or number + 1 == recipe.steps:
            progress.set_postfix(loss=f"{float(loss):.4f}")
            _save(network, optimizer, checkpoint, number + 1)


def batches(examples: Examples, recipe: Recipe, done: int) -> Iterator[Examples]:
    """Batches with fixed shares of each kind, mirrored at random; the same for every run."""
    by_kind = {kind: np.flatnonzero(examples.kinds == kind) for kind in BATCH_SHARES}
    for number in range(done, recipe.steps):
        random = np.random.default_rng((recipe.seed, number))
        chosen = [
            random.choice(by_kind[kind], round(share * recipe.batch_size))
            for kind, share in BATCH_SHARES.items()
            if len(by_kind[kind])
        ]
        batch = examples.take(np.concatenate(chosen))
        yield mirrored(batch, random.uniform(size=len(batch)) < 0.5)


def summary(network: keras.Model, examples: Examples) -> str:
    """How well the network tells faces from what the stage before took for one."""
    outputs = network.predict(scaled(examples.windows), batch_size=256, verbose=0)
    probability = outputs["probability"].reshape(len(examples), -1)[:, 0]
    faces = np.sort(probability[examples.kinds == POSITIVE])
    others = np.sort(probability[examples.kinds == NEGATIVE])
    threshold = others[int(0.95 * (len(others) - 1))]
    wrong = outputs["offsets"].reshape(len(examples), -1) - examples.offsets
    error = np.abs(wrong[examples.kinds == POSITIVE]).mean()
    return (
        f"{len(faces)} faces, {len(others)} others; at 5 % false alarms "
        f"{(faces > threshold).mean():.1%} found; mean box error {error:.4f} of the window"
    )


def _save(
    network: keras.Model, optimizer: keras.optimizers.Optimizer, path: Path, done: int
) -> None:
    arrays = [np.asarray(variable) for variable in [*network.weights, *optimizer.variables]]
    temporary = path.with_suffix(".new.npz")
    np.savez(temporary, np.array(done), *arrays)
    temporary.replace(path)


def _restore(network: keras.Model, optimizer: keras.optimizers.Optimizer, path: Path) -> int:
    """Steps done before; 0 where there is no checkpoint."""
    if not path.exists():
        return 0
    with np.load(path) as arrays:
        done, *values = (arrays[name] for name in arrays.files)
    for variable, value in zip([*network.weights, *optimizer.variables], values, strict=True):
        variable.assign(value)
    return int(done)
