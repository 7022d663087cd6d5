"""FER-2013 as the CSV file of the Kaggle challenge: `emotion,pixels,Usage`.

48x48 grey pictures of faces, found by web search, labelled by people (Goodfellow et al. 2013).
`.csv`, `.csv.gz` and `.csv.xz` are read alike.
"""

import lzma
import warnings
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import CropMapping
from fer_desktop.core.frames import EMOTIONS
from training.datasets.labelled import PICTURE_SIZE_PX, DatasetError, Labelled

SPLITS = ("Training", "PublicTest", "PrivateTest")
COLUMNS = ("emotion", "pixels", "Usage")

FER2013_CROP = CropMapping(offset_x=0.0, offset_y=0.003, scale=1.072)
"""Measured by `python -m training measure-crop` with the LiteRT cascade, 518 faces; the mtcnn
package gives -0.004 and 1.088. To the side it is 0, because training mirrors the pictures."""


def read_fer2013(path: Path) -> dict[str, Labelled]:
    """The three official splits. Raises DatasetError with row number and reason.

    Rows count from 0 at the first picture, as in pandas; `Labelled.rows` keeps them, because
    FER+ votes belong to rows.
    """
    import pandas as pd

    try:
        table = pd.read_csv(path, dtype=str)
    except (OSError, ValueError, EOFError, lzma.LZMAError, zlib.error) as error:
        raise DatasetError(
            f"{path} cannot be read as FER-2013: {error}", "Give the path of fer2013.csv(.gz, .xz)."
        ) from error
    if missing := [name for name in COLUMNS if name not in table.columns]:
        raise DatasetError(
            f"{path} has no column “{missing[0]}”.", "Expected: emotion,pixels,Usage."
        )
    labels = _labels(table["emotion"].to_numpy(), path)
    usage = table["Usage"].to_numpy()
    for row in np.flatnonzero(~np.isin(usage, SPLITS)).tolist():
        raise _bad_row(path, row, f"unknown usage “{usage[row]}”")
    pictures = np.empty((len(table), PICTURE_SIZE_PX, PICTURE_SIZE_PX), np.uint8)
    for row, text in enumerate(table["pixels"]):
        pictures[row] = _picture(text, path, row)
    rows = np.arange(len(table))
    everything = Labelled(pictures, labels, rows)
    return {split: everything.take(usage == split) for split in SPLITS}


def _bad_row(path: Path, row: int, reason: str) -> DatasetError:
    return DatasetError(f"{path.name}, row {row}: {reason}.", "Correct or remove this row.")


def _labels(emotion: NDArray[np.object_], path: Path) -> NDArray[np.int64]:
    known = {str(index) for index in range(len(EMOTIONS))}
    for row, value in enumerate(emotion):
        if value not in known:
            raise _bad_row(path, row, f"unknown label {value!s}, expected 0 to {len(EMOTIONS) - 1}")
    return emotion.astype(np.int64)


def _picture(text: object, path: Path, row: int) -> NDArray[np.uint8]:
    if not isinstance(text, str):
        raise _bad_row(path, row, "no pixels")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # NumPy only warns when text is left over
            values = np.fromstring(text, dtype=np.int64, sep=" ")
    except (ValueError, DeprecationWarning) as error:
        raise _bad_row(path, row, "pixels that are not whole numbers") from error
    if len(values) != PICTURE_SIZE_PX**2:
        raise _bad_row(path, row, f"{len(values)} pixels instead of {PICTURE_SIZE_PX**2}")
    if values.min() < 0 or values.max() > 255:
        raise _bad_row(path, row, f"a pixel outside 0 to 255 ({values.min()} to {values.max()})")
    return values.astype(np.uint8).reshape(PICTURE_SIZE_PX, PICTURE_SIZE_PX)
