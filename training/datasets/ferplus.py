"""FER+: the votes of ten taggers for every row of FER-2013 (Barsoum et al. 2016)."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.datasets.labelled import DatasetError

# FER+'s columns in the order of EMOTIONS; contempt, unknown and NF (no face) have no class here.
CLASS_COLUMNS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")
OTHER_COLUMNS = ("contempt", "unknown", "NF")
TAGGERS = 10


def read_ferplus(path: Path) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """(votes, is_face): shares (N, 7) over the seven classes, and (N,) what is a face at all.

    A row without a vote for any of the seven classes is all zero. Raises DatasetError with row
    number and reason; rows count from 0, as in FER-2013.
    """
    import pandas as pd

    try:
        table = pd.read_csv(path, dtype=str)
    except (OSError, ValueError) as error:
        raise DatasetError(
            f"{path} cannot be read as FER+ votes: {error}", "Put FER+'s fer2013new.csv there."
        ) from error
    if missing := [name for name in (*CLASS_COLUMNS, *OTHER_COLUMNS) if name not in table.columns]:
        raise DatasetError(
            f"{path} has no column “{missing[0]}”.", "Expected: FER+'s fer2013new.csv."
        )
    votes, others = (
        _votes(table[list(columns)].to_numpy(), path) for columns in (CLASS_COLUMNS, OTHER_COLUMNS)
    )
    total = votes.sum(axis=1, keepdims=True)
    shares = np.divide(votes, total, out=np.zeros_like(votes), where=total > 0)
    is_face = others[:, OTHER_COLUMNS.index("NF")] < TAGGERS / 2
    return shares, is_face


def _votes(cells: NDArray[np.object_], path: Path) -> NDArray[np.float32]:
    known = [str(count) for count in range(TAGGERS + 1)]
    for row, column in np.argwhere(~np.isin(cells.astype(str), known)):
        raise DatasetError(
            f"{path.name}, row {row}: “{cells[row, column]}” is no number of votes from 0 to "
            f"{TAGGERS}.",
            "Correct this row; removing it would shift the votes of all rows below.",
        )
    return cells.astype(np.float32)
