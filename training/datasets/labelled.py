"""Pictures with their class: what every reader of a data set returns."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError

PICTURE_SIZE_PX = 48


class DatasetError(FerError):
    """A data set cannot be read as one; the sentence names the row or file and the reason."""


@dataclass(frozen=True, eq=False)
class Labelled:
    """Grey pictures with their class.

    `pictures` is (N, 48, 48) uint8, `labels` (N,) class indices in the order of `EMOTIONS`,
    `rows` (N,) the row of each in the file that it came from.
    """

    pictures: NDArray[np.uint8]
    labels: NDArray[np.int64]
    rows: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, index: NDArray[np.int64] | NDArray[np.bool_] | slice) -> "Labelled":
        """The chosen pictures, in the order of `index`."""
        return Labelled(self.pictures[index], self.labels[index], self.rows[index])


def are_among(pictures: NDArray[np.uint8], others: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(N,) which of `pictures` are, pixel for pixel, also one of `others`."""
    known = {picture.tobytes() for picture in others}
    return np.array([picture.tobytes() in known for picture in pictures], bool)
