"""Training and validation pictures from any of the data sets.

fer2013   DATA/fer2013/ with the CSV and the FER+ votes: official splits
folders   FER-2013 as folders of pictures: without votes
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS
from training.datasets.data_folder import DataFolder
from training.datasets.folders import read_folders
from training.datasets.labelled import DatasetError, Labelled, are_among

HELD_OUT_SHARE = 0.1
SEED = 2013


@dataclass(frozen=True, eq=False)
class TrainingData:
    """`votes` (N, 7) belong to `training`; all zero where nobody voted."""

    training: Labelled
    votes: NDArray[np.float32]
    validation: Labelled

    def limited(self, count: int) -> "TrainingData":
        """The first `count` training pictures, for a try; they lie in random order."""
        return TrainingData(self.training.take(slice(count)), self.votes[:count], self.validation)


def _fer2013(path: Path) -> TrainingData:
    data = DataFolder(path)
    training, votes = data.training_set()
    return TrainingData(training, votes, data.split("PublicTest"))


def _folders(path: Path) -> TrainingData:
    splits = read_folders(path)
    if "Training" not in splits:
        raise DatasetError(f"{path} has no training split.", "Expected a folder train/ in it.")
    training = splits["Training"]
    if "PublicTest" in splits:
        return _without_votes(_mixed(training), splits["PublicTest"])
    held_out = max(1, round(HELD_OUT_SHARE * len(training)))
    mixed = _mixed(training)
    # With their copies, of which FER-2013 has many: a network would have learned their labels.
    aside = are_among(mixed.pictures, mixed.pictures[:held_out])
    return _without_votes(mixed.take(~aside), mixed.take(aside))


def _mixed(pictures: Labelled) -> Labelled:
    """In random order, always the same."""
    return pictures.take(np.random.default_rng(SEED).permutation(len(pictures)))


def _without_votes(training: Labelled, validation: Labelled) -> TrainingData:
    if not len(training) or not len(validation):
        raise DatasetError(
            "There are no faces to learn from, or none to validate on.",
            "Look at the data set's folder.",
        )
    return TrainingData(training, np.zeros((len(training), len(EMOTIONS)), np.float32), validation)


DATASETS: dict[str, Callable[[Path], TrainingData]] = {
    "fer2013": _fer2013,
    "folders": _folders,
}
