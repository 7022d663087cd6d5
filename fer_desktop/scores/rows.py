"""Rows of the native table as text: while a session is recorded, and when it is exported.

One row per analysed frame and face, the root of every export. A frame without a face keeps one
row with `success` 0 and empty scores. Seconds have six decimals. Raw scores are never
overwritten; smoothed ones carry `_smoothed`, and those that a person's neutral face corrects
`_corrected`.
"""

import csv
import io
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, Analysis, Face
from fer_desktop.core.quality import DAMAGED
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.columns import COLUMNS, FACING_DEGREES, FIRST, names, written
from fer_desktop.scores.labels import LABELS, NO_LABEL, face_label, row_labels
from fer_desktop.scores.table import EXCLUDED, NO_FACE, Table

Cell = int | float | str | None
"""A value of one row and column; None where there is none."""

_WITHOUT_FACE: tuple[Cell, ...] = (None, 0, *[None] * (len(FIRST) - 6))
"""From face_id to the last score, of a frame in which no face was found."""
NEGATIVE = ("anger", "disgust", "fear", "sadness")
"""The expressions that count against happiness in `derived_valence`."""
_NO_SCORES = (math.nan,) * len(EMOTIONS)


EVERY_FACE = 0
"""Stands for the number of a face, which begin with 1."""


@dataclass(frozen=True)
class Belonging:
    """What rows say of the session that they belong to, and of its faces by their numbers.

    Texts are one line each, which no spreadsheet runs as a formula.
    """

    participant: str = ""
    source: str = ""
    threshold: float = 0.0
    """Labels of a lower probability are "unsure" (`labels`)."""
    face_names: Mapping[int, str] = field(default_factory=dict)
    """The names that a person gave."""
    baselines: Mapping[int, Baseline] = field(default_factory=dict)
    """Neutral faces; that of EVERY_FACE holds for all that have none of their own."""

    def baseline_of(self, face_id: int) -> Baseline | None:
        """The neutral face by which a face's probabilities are corrected."""
        return self.baselines.get(face_id) or self.baselines.get(EVERY_FACE)


def header(*, with_picture: bool = False) -> str:
    """The first line of the table, with its newline; `with_picture` of one of picture files."""
    return ",".join(names(written(with_picture=with_picture))) + "\n"


def rows(
    analysis: Analysis,
    marker: str = "",
    belonging: Belonging | None = None,
    *,
    with_picture: bool = False,
) -> str:
    """The lines of one analysed frame, each with its newline."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    found = frame_rows(analysis, marker, belonging, with_picture=with_picture)
    writer.writerows(as_text(row) for row in found)
    return text.getvalue()


def frame_rows(
    analysis: Analysis,
    marker: str = "",
    belonging: Belonging | None = None,
    *,
    with_picture: bool = False,
) -> Iterator[tuple[Cell, ...]]:
    """The rows of one analysed frame, a value for each column; faces in order of their number."""
    belonging = belonging or Belonging()
    marker = " ".join(marker.splitlines())  # one line a row, whatever somebody pasted
    frame = (analysis.frame.index, analysis.frame.timestamp)
    end = (marker, analysis.frame.picture_name) if with_picture else (marker,)
    if not analysis.faces:
        quality = DAMAGED if analysis.frame.is_damaged else None
        yield (*frame, *_WITHOUT_FACE, quality, *end, *_joined(belonging, None, "", ""))
    for face in sorted(analysis.faces, key=lambda face: face.track_id):
        yield (*frame, *_of_face(face), *end, *_joined_of_face(face, belonging))


def table_rows(table: Table, belonging: Belonging) -> Iterator[tuple[Cell, ...]]:
    """The rows of a table, a value for each of its columns."""
    labels = row_labels(table, belonging.threshold)
    for row in range(len(table)):
        yield (*_first(table, row), *_joined_of_row(table, row, belonging, int(labels[row])))


def _first(table: Table, row: int) -> tuple[Cell, ...]:
    """The columns of the first version, and the picture's."""
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


def _joined_of_face(face: Face, belonging: Belonging) -> tuple[Cell, ...]:
    baseline = belonging.baseline_of(face.track_id)
    quality = face.quality
    return _joined(
        belonging,
        LABELS[face_label(face, belonging.threshold)],
        belonging.face_names.get(face.track_id, ""),
        face.seat,
        pose=(quality.yaw_degrees, quality.roll_degrees) if quality is not None else (None, None),
        probabilities=face.probabilities.tolist(),
        corrected=baseline.correct(face.smoothed).tolist() if baseline else _NO_SCORES,
        baseline=baseline.owner if baseline else "",
        label_probability=face.label_probability,
    )


def _joined_of_row(table: Table, row: int, belonging: Belonging, label: int) -> tuple[Cell, ...]:
    return _joined(
        belonging,
        None if label == NO_LABEL else LABELS[label],
        belonging.face_names.get(int(table.face_id[row]), ""),
        str(table.seat[row]),
        is_excluded=bool(table.quality[row] == EXCLUDED),
        pose=table.pose[row].tolist(),
        probabilities=table.probabilities[row].tolist(),
        corrected=table.corrected[row].tolist(),
        baseline=str(table.baseline[row]),
        label_probability=_held_probability(table, row) if label != NO_LABEL else None,
    )


def _held_probability(table: Table, row: int) -> float | None:
    """None in tables of earlier versions: nothing was held there."""
    return float(table.label_probability[row]) if table.holds_probabilities else None


def _joined(
    belonging: Belonging,
    label: str | None,
    face_name: str,
    seat: str,
    *,
    is_excluded: bool = False,
    pose: Sequence[float | None] = (None, None),
    probabilities: Sequence[float] = _NO_SCORES,
    corrected: Sequence[float] = _NO_SCORES,
    baseline: str = "",
    label_probability: float | None = None,
) -> tuple[Cell, ...]:
    """The columns that were added to those of the first version."""
    yaw, roll = (_rounded(angle) for angle in pose)
    return (
        label,
        belonging.threshold,
        face_name or seat,
        seat,
        belonging.participant,
        belonging.source,
        int(is_excluded),
        yaw,
        roll,
        None if yaw is None else int(abs(yaw) <= FACING_DEGREES),
        derived_valence(probabilities),
        *corrected,
        baseline,
        label_probability,
    )


def _rounded(angle: float | None) -> float | None:
    """As the table has it; None also of NaN."""
    return None if angle is None or math.isnan(angle) else round(angle, 1) + 0.0  # no -0.0


def derived_valence(probabilities: Sequence[float]) -> float:
    """Happiness minus the largest of anger, disgust, fear and sadness, of what the table holds."""
    by_emotion = dict(zip(EMOTIONS, (round(value, 6) for value in probabilities), strict=True))
    return by_emotion["happiness"] - max(by_emotion[emotion] for emotion in NEGATIVE)


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
