"""Parts of the training pictures, of which networks leave one out so as to tell of it honestly."""

import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from training.run_folder import RunFolder


def parts_of(pictures: NDArray[np.uint8], count: int) -> NDArray[np.int64]:
    """(N,) numbers from 0 to `count` - 1, all 0 where `count` is 0.

    Drawn from the pixels: of FER-2013's training pictures one in thirteen is there several times,
    and a copy in another part would be seen after all.
    (The same person in several pictures is seen, though.)
    """
    if not count:
        return np.zeros(len(pictures), np.int64)
    return np.array([zlib.crc32(picture.tobytes()) % count for picture in pictures])


def runs_by_part(paths: Sequence[Path]) -> list[Path]:
    """The runs in the order of the part that each left out.

    Raises FerError unless they are alike, left out each part once and have seen none of it before.
    """
    recipes = [RunFolder(path).begun() for path in paths]
    kinds = {(recipe.folds, recipe.dataset, recipe.architecture) for recipe in recipes}
    parts = {recipe.left_out: path for recipe, path in zip(recipes, paths, strict=True)}
    count = recipes[0].folds
    if len(kinds) > 1 or not len(parts) == len(paths) == count:
        raise FerError(
            f"These {len(paths)} runs are not of one network and data set, each with another of "
            f"{count} parts left out.",
            "Give the runs of one recipe trained with --leave-out 1/N to N/N.",
        )
    for recipe, path in zip(recipes, paths, strict=True):
        if recipe.start:
            raise FerError(
                f"{path} began with a network that may have seen what it left out.",
                "Train it without --start.",
            )
    return [parts[part] for part in range(count)]
