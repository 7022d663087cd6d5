"""Rows of the native table as text: while a session is recorded, and when it is exported.

One row per analysed frame and face, the root of every export. A frame without a face keeps one
row with `success` 0 and empty scores. Seconds have six decimals. Raw scores are never
overwritten; smoothed ones carry `_smoothed`.
"""

import csv
import io
import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, Analysis, Face
from fer_desktop.core.quality import DAMAGED
from fer_desktop.scores.columns import COLUMNS, names, written
from fer_desktop.scores.table import NO_FACE, Table

Cell = int | float | str | None
"""A value of one row and column; None where there is none."""

_WITHOUT_FACE: tuple[Cell, ...] = (None, 0, *[None] * (len(COLUMNS) - 6))
"""From face_id to the last score, of a frame in which no face was found."""


def header(*, with_picture: bool = False) -> str:
    """The first line of the table, with its newline; `with_picture` of one of picture files."""
    return ",".join(names(written(with_picture=with_picture))) + "\n"


def rows(analysis: Analysis, marker: str = "", *, with_picture: bool = False) -> str:
    """The lines of one analysed frame, each with its newline."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    found = frame_rows(analysis, marker, with_picture=with_picture)
    writer.writerows(as_text(row) for row in found)
    return text.getvalue()


def frame_rows(
    analysis: Analysis, marker: str = "", *, with_picture: bool = False
) -> Iterator[tuple[Cell, ...]]:
    """The rows of one analysed frame, a value for each column; faces in order of their number."""
    marker = " ".join(marker.splitlines())  # one line a row, whatever somebody pasted
    frame = (analysis.frame.index, analysis.frame.timestamp)
    end = (marker, analysis.frame.picture_name) if with_picture else (marker,)
    if not analysis.faces:
        quality = DAMAGED if analysis.frame.is_damaged else None
        yield (*frame, *_WITHOUT_FACE, quality, *end)
    for face in sorted(analysis.faces, key=lambda face: face.track_id):
        yield (*frame, *_of_face(face), *end)


def table_row(table: Table, row: int) -> tuple[Cell, ...]:
    """One row of a table, a value for each of its columns."""
    face_id = int(table.face_id[row])
    return (
        int(table.frame[row]),
        float(table.timestamp[row]),
        None if face_id == NO_FACE else face_id,
        int(table.success[row]),
        *_scores(
            float(table.confidence[row]),
            table.box[row].tolist(),
            table.probabilities[row],
            table.smoothed[row],
            has_label=bool(table.success[row]),
        ),
        str(table.quality[row]),
        str(table.marker[row]),
        *((str(table.picture[row]),) if table.has_pictures else ()),
    )


def plain_number(value: float, decimals: int) -> str:
    """A number as timeline.csv has it; empty when there is none (NaN)."""
    return "" if math.isnan(value) else f"{value:.{decimals}f}"


def as_text(
    row: tuple[Cell, ...],
    number: Callable[[float, int], str] = plain_number,
    text: Callable[[str], str] = str,
) -> list[str]:
    """A row as the text of its cells.

    `number` writes a real number with this many decimals, `text` what somebody has typed in.
    """
    cells = []
    columns = written(with_picture=len(row) > len(COLUMNS))
    for column, value in zip(columns, row, strict=True):
        if value is None:
            cells.append("")
        elif isinstance(value, str):
            cells.append(text(value))
        elif column.decimals is None:
            cells.append(str(value))
        else:
            cells.append(number(value, column.decimals))
    return cells


def _of_face(face: Face) -> tuple[Cell, ...]:
    box = face.box
    rectangle = (box.x_min, box.y_min, box.width, box.height)
    scores = _scores(face.confidence, rectangle, face.probabilities, face.smoothed)
    return (face.track_id, 1, *scores, face.quality.word if face.quality is not None else "")


def _scores(
    confidence: float,
    box: Sequence[float],
    probabilities: NDArray[np.floating],
    smoothed: NDArray[np.floating],
    has_label: bool = True,
) -> tuple[Cell, ...]:
    """From `confidence` to the last smoothed probability."""
    best = int(probabilities.argmax())
    return (
        confidence,
        *box,
        confidence,
        *probabilities.tolist(),
        *((EMOTIONS[best], float(probabilities[best])) if has_label else (None, None)),
        *smoothed.tolist(),
    )
