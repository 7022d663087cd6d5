"""The folder of the data sets: where each lies, and which pictures are in it twice."""

from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.datasets.fer2013 import read_fer2013
from training.datasets.ferplus import read_ferplus
from training.datasets.labelled import DatasetError, Labelled, are_among

VOTES_NAME = "fer2013new.csv"
FER2013_NAMES = ("fer2013.csv", "fer2013.csv.gz", "fer2013.csv.xz")


class DataFolder:
    """`DATA/fer2013/fer2013.csv[.gz|.xz]` and `DATA/fer2013/fer2013new.csv` (FER+ votes)."""

    def __init__(self, path: Path) -> None:
        self._folder = path / "fer2013"

    @cached_property
    def _splits(self) -> dict[str, Labelled]:
        for name in FER2013_NAMES:
            if (self._folder / name).exists():
                return read_fer2013(self._folder / name)
        raise DatasetError(
            f"{self._folder} has no FER-2013.", f"Put one of {', '.join(FER2013_NAMES)} there."
        )

    def split(self, name: str) -> Labelled:
        """`Training`, `PublicTest` or `PrivateTest`. Raises DatasetError for one without rows."""
        chosen = self._splits[name]
        if not len(chosen):
            raise DatasetError(
                f"{self._folder} has no row of {name}.", "Put the whole FER-2013 there."
            )
        return chosen

    def copies(self, name: str) -> NDArray[np.bool_]:
        """(N,) which pictures of this split Training holds too, pixel for pixel.

        FER-2013 has 280 in PublicTest and 288 in PrivateTest; a network has learned their labels.
        """
        return are_among(self.split(name).pictures, self.split("Training").pictures)

    def training_set(self) -> tuple[Labelled, NDArray[np.float32]]:
        """The training split without the pictures that FER+ calls no face, and their votes."""
        training = self.split("Training")
        votes, is_face = self._ferplus
        training = training.take(is_face[training.rows])
        return training, votes[training.rows]

    def votes(self, name: str) -> NDArray[np.float32]:
        """(N, 7) shares of FER+'s votes for a split; all zero where nobody voted for a class."""
        votes, _ = self._ferplus
        return votes[self.split(name).rows]

    @cached_property
    def _ferplus(self) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Votes (M, 7) and what is a face (M,), of all rows of FER-2013."""
        votes, is_face = read_ferplus(self._folder / VOTES_NAME)
        row_count = sum(len(split) for split in self._splits.values())
        if len(votes) != row_count:
            raise DatasetError(
                f"{self._folder / VOTES_NAME} has {len(votes)} rows, FER-2013 has {row_count}.",
                "Put the two files there that belong together.",
            )
        return votes, is_face
