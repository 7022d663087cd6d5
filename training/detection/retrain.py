"""Retrain P-Net, R-Net or O-Net on WIDER FACE, starting from the converted weights.

    python -m training retrain-detector onet --data ../shared/data --run runs/onet

Examples are mined with the shipped cascade from WIDER's training pictures, but for every tenth,
which validates; `RUN/examples.json` says for which network. `RUN/checkpoint.npz` is written every
hundred steps, and a run that was interrupted goes on from there. At the end RUN/model/ holds a
whole model folder with the new network in it: `evaluate-detector --model RUN/model` says whether
it is better.

The converted weights have seen all of WIDER FACE, the part of it that is here shows two kinds of
events only, and a network that learns these forgets the others. So what is written lies between
the converted weights and the retrained ones, `--share` of the way (Wortsman et al. 2022, "Robust
fine-tuning of zero-shot models").

O-Net is shipped so (share 0.3). R-Net was tried with shares 0.3, 0.6 and 1: alone it separates
faces better (86.1 instead of 83.1 % at 1 % false alarms, share 0.6), but the cascade does not find
more (0.2 false alarms a picture, 120 validation pictures: 87.6, 87.0 and 85.4 %, without it 87.6
%), so the converted one is shipped. P-Net already proposes 98 % of the faces. What else was tried
with the same pictures, and did not help either, stands in training/HISTORY.md.
"""

import argparse
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tqdm import tqdm

from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from training.detection import checkpoint
from training.detection.convert_mtcnn import load_network, write_network
from training.detection.examples import SIDE_PX, Examples, mine
from training.detection.losses import cascade_loss
from training.detection.networks import scaled
from training.detection.views import Views, overlaps_with_square, relit, worsened
from training.detection.wider_face import load_pictures

VALIDATION_EVERY = 10
CHECKPOINT_EVERY = 100
FACE_OVERLAP, BOX_OVERLAP, NO_FACE_OVERLAP = 0.55, 0.45, 0.35
"""A window is a face's when it overlaps the square around it so much, teaches boxes and landmarks
from the second value on, and is no face's below the third; between, it teaches no class. The
square, not the face: a face is narrower than any window, and measured against the face itself
even a perfect window of a narrow one hardly counts."""
SHIPPED_SHARE = 0.3
"""How much of what O-Net learns here is shipped, see above."""
LAX = CascadeParameters(smallest_face_px=18.0, pnet_threshold=0.4, rnet_threshold=0.03)
"""More than the program lets through: the examples near the border teach most."""


@dataclass(frozen=True)
class RetrainingRecipe:
    """Every number of the training."""

    steps: int = 3000
    batch_size: int = 96
    near_share: float = 0.4
    learning_rate: float = 5e-4
    weight_decay: float = 1e-3
    dropout: float = 0.25
    seed: int = 7


@dataclass(frozen=True)
class Batch:
    """Windows (N, side, side, 3) and what is to be learned: is_face, has_class, has_box (N,),
    offsets (N, 4) and landmarks (N, 10) in units of the window, valid where has_box."""

    windows: NDArray[np.uint8]
    targets: dict[str, NDArray[np.float32]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("network", choices=SIDE_PX)
    parser.add_argument("--data", type=Path, required=True, help="folder with wider_face/")
    parser.add_argument("--run", type=Path, required=True, help="run folder, new or begun")
    parser.add_argument("--steps", type=int, default=RetrainingRecipe.steps)
    parser.add_argument(
        "--share",
        type=float,
        default=SHIPPED_SHARE,
        help="of the way from the converted weights to the retrained ones (default: as shipped)",
    )
    parser.add_argument("--limit", type=int, help="use only so many pictures (a try)")


def run(arguments: argparse.Namespace) -> int:
    """Mine, train, validate, export."""
    recipe = RetrainingRecipe(steps=arguments.steps)
    arguments.run.mkdir(parents=True, exist_ok=True)
    examples = examples_of(arguments.run, arguments.network, arguments.data, arguments.limit)
    held_out = examples.pictures % VALIDATION_EVERY == 0
    if held_out.all():
        raise FerError(
            "There are no examples to learn from.",
            f"Train on more pictures: every one in {VALIDATION_EVERY} only validates.",
        )
    validation = examples.take(np.flatnonzero(held_out))
    network = load_network(arguments.network)
    print(f"before: {summary(network, validation)}")
    learning = examples.take(np.flatnonzero(~held_out))
    train(network, learning, recipe, arguments.run / "checkpoint.npz")
    blend(network, load_network(arguments.network), arguments.share)
    print(f"after:  {summary(network, validation)}")
    model = arguments.run / "model"
    shutil.copytree(resource("models", "mtcnn"), model, dirs_exist_ok=True)
    note = f"{arguments.share:.0%} of the way to weights retrained on WIDER FACE"
    write_network(model, network, note=note)
    print(f"written: {model}")
    return 0


def examples_of(run: Path, network: str, data: Path, limit: int | None) -> Examples:
    """All examples, from the run folder when they were mined before.

    Raises FerError where those are another network's, or of another number of pictures.
    """
    file, note = run / "examples.npz", run / "examples.json"
    wanted = {"network": network, "limit": limit}
    if note.exists() and (noted := json.loads(note.read_text(encoding="utf-8"))) != wanted:
        raise FerError(
            f"{run} is a run of {noted['network']}"
            + (f" on {noted['limit']} pictures." if noted["limit"] else "."),
            "Choose another run folder.",
        )
    if not file.exists():
        pictures = load_pictures(data / "wider_face", "train")[:limit]
        detector = MtcnnDetector(load_model(resource("models", "mtcnn")), LAX)
        note.write_text(json.dumps(wanted) + "\n", encoding="utf-8")
        mine(network, detector, pictures, seed=RetrainingRecipe.seed).save(file)
    return Examples.load(file)


def blend(network: keras.Model, before: keras.Model, share: float) -> None:
    """Set `network` to `share` of the way from `before` to what it is."""
    pairs = zip(before.get_weights(), network.get_weights(), strict=True)
    network.set_weights([old + share * (new - old) for old, new in pairs])


def train(network: keras.Model, examples: Examples, recipe: RetrainingRecipe, path: Path) -> None:
    """AdamW with a rate that falls along a cosine; goes on from the checkpoint if there is one."""
    schedule = keras.optimizers.schedules.CosineDecay(recipe.learning_rate, recipe.steps)
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=recipe.weight_decay)
    optimizer.build(network.trainable_variables)
    done = checkpoint.restore(network, optimizer, path)
    heads = {name: network.get_layer(name) for name in network.output_names}
    body = keras.Model(network.input, heads["offsets"].input)

    @tf.function(reduce_retracing=True)
    def step(windows: tf.Tensor, targets: dict[str, tf.Tensor]) -> tf.Tensor:
        with tf.GradientTape() as tape:
            features = tf.nn.dropout(body(windows, training=True), recipe.dropout)
            outputs = {name: flat(head(features)) for name, head in heads.items()}
            loss = cascade_loss(outputs, targets)
        gradients = tape.gradient(loss, network.trainable_variables)
        optimizer.apply_gradients(zip(gradients, network.trainable_variables, strict=True))
        return loss

    progress = tqdm(range(done, recipe.steps), initial=done, total=recipe.steps)
    side_px = SIDE_PX[network.name]
    for number, batch in zip(progress, batches(examples, side_px, recipe, done), strict=False):
        loss = step(scaled(batch.windows), batch.targets)
        if (number + 1) % CHECKPOINT_EVERY == 0 or number + 1 == recipe.steps:
            progress.set_postfix(loss=f"{float(loss):.4f}")
            checkpoint.save(network, optimizer, path, number + 1)


def batches(
    examples: Examples, side_px: int, recipe: RetrainingRecipe, done: int
) -> Iterator[Batch]:
    """New views of examples with a fixed share near faces; the same for every run."""
    near = np.isfinite(examples.faces[:, 0])
    groups = [np.flatnonzero(near), np.flatnonzero(~near)]
    near_count = round(recipe.near_share * recipe.batch_size)
    counts = [near_count, recipe.batch_size - near_count]
    for number in range(done, recipe.steps):
        random = np.random.default_rng((recipe.seed, number))
        chosen = [
            random.choice(group, count)
            for group, count in zip(groups, counts, strict=True)
            if len(group)
        ]
        drawn = examples.take(np.concatenate(chosen))
        views = Views.random(len(drawn), random)
        windows = views.windows(worsened(drawn.windows, random), side_px)
        yield Batch(relit(windows, random), targets_of(drawn, views))


def targets_of(examples: Examples, views: Views) -> dict[str, NDArray[np.float32]]:
    """What is to be learned from these views; see `Batch`."""
    faces = views.boxes(examples.faces)
    shares = overlaps_with_square(faces)
    has_box = shares >= BOX_OVERLAP
    offsets = np.where(has_box[:, None], faces - np.array([0, 0, 1, 1]), 0)
    points = views.landmarks(examples.landmarks).transpose(0, 2, 1).reshape(-1, 10)
    values = {
        "is_face": shares >= FACE_OVERLAP,
        "has_class": (shares >= FACE_OVERLAP) | (shares < NO_FACE_OVERLAP),
        "has_box": has_box,
        "offsets": offsets,
        "landmarks": points,
    }
    return {name: value.astype(np.float32) for name, value in values.items()}


def flat(outputs: tf.Tensor) -> tf.Tensor:
    """P-Net's maps of one cell, or the others' rows, as rows (N, outputs)."""
    return tf.reshape(outputs, (tf.shape(outputs)[0], outputs.shape[-1]))


def summary(network: keras.Model, examples: Examples) -> str:
    """How well the network separates faces from what the stage before took for one."""
    views = Views.plain(len(examples))
    targets = targets_of(examples, views)
    windows = views.windows(examples.windows, SIDE_PX[network.name])
    outputs = network.predict(scaled(windows), batch_size=256, verbose=0)
    outputs = {name: values.reshape(len(examples), -1) for name, values in outputs.items()}
    probability = outputs["probability"][:, 0]
    is_face, has_class = targets["is_face"] > 0, targets["has_class"] > 0
    faces, others = probability[is_face], np.sort(probability[has_class & ~is_face])
    limits = [others[int(share * (len(others) - 1))] for share in (0.97, 0.99)]
    found = [(faces > limit).mean() for limit in limits]
    box_error = np.abs(outputs["offsets"] - targets["offsets"])[is_face].mean()
    text = (
        f"{len(faces)} windows of faces, {len(others)} others; at 3 % and 1 % false alarms "
        f"{found[0]:.1%} and {found[1]:.1%} found; mean error of the box {box_error:.4f}"
    )
    if "landmarks" in outputs:
        wrong = np.abs(outputs["landmarks"] - targets["landmarks"])[is_face].mean()
        text += f", of the landmarks {wrong:.4f} of the window"
    return text
