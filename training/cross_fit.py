"""What networks say of the training pictures that they have not learned from.

    python -m training train teacher --leave-out 1/3 --run runs/teacher-1 ...   (2/3, 3/3 likewise)
    python -m training cross-fit --runs runs/teacher-1 runs/teacher-2 runs/teacher-3 \\
        --data ../shared/data --output runs/left-out.npz
    python -m training train accurate --cross-fitted runs/left-out.npz ...

Cross-fitting (Dao et al. 2021, "Knowledge Distillation as Semiparametric Inference"): what a
network says of pictures it has learned from is half remembered, accidents of labelling included.
Said of pictures that were left out it is as honest as on any test.
"""

import argparse
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from training.calibration import negative_log_likelihood, softmax
from training.finished import finished_network
from training.folds import parts_of, runs_by_part
from training.run_folder import RunFolder, replace_arrays
from training.training_data import DATASETS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, help="folder of the data set")
    parser.add_argument(
        "--runs", type=Path, nargs="+", required=True, help="one run for each part left out"
    )
    parser.add_argument("--output", type=Path, required=True, help="file (.npz) to write")


def run(arguments: argparse.Namespace) -> int:
    runs_by_part(arguments.runs)
    dataset = RunFolder(arguments.runs[0]).begun().dataset
    training = DATASETS[dataset](arguments.data).training
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    said = cross_fitted(arguments.runs, training.pictures)
    replace_arrays(arguments.output, said=said)
    right = (said.argmax(axis=1) == training.labels).mean()
    loss = negative_log_likelihood(said, training.labels)
    print(f"{len(said)} pictures left out: {right:.2%} right, loss {loss:.3f}")
    return 0


def read_cross_fitted(path: Path, count: int) -> NDArray[np.float32]:
    """(count, 7) probabilities. Raises FerError for a file that is not of so many pictures."""
    try:
        with np.load(path) as data:
            said: NDArray[np.float32] = data["said"]
    except (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise FerError(
            f"{path} holds no cross-fitted answers.", "Give what `training cross-fit` wrote."
        ) from error
    if said.shape != (count, 7):
        raise FerError(
            f"{path} has answers of shape {said.shape}; {count} pictures are trained on.",
            "Give the file made of the same data set, without --limit.",
        )
    return said


def cross_fitted(runs: Sequence[Path], pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Probabilities (N, 7) for pictures (N, 48, 48): mean of each one's and its mirror image's.

    Raises FerError as `runs_by_part`.
    """
    ordered = runs_by_part(runs)
    parts = parts_of(pictures, len(ordered))
    said = np.zeros((len(pictures), 7), np.float32)
    for part, path in enumerate(ordered):
        network = finished_network(path)
        mine = pictures[parts == part, ..., None].astype(np.float32)
        for picture in (mine, mine[:, :, ::-1]):
            logits = np.asarray(network.predict(picture, batch_size=256, verbose=0))
            said[parts == part] += softmax(logits).astype(np.float32) / 2
    return said
