"""Labels: the class in force, or "unsure" where its probability is below the threshold.

The class in force is the largest smoothed one, kept until another leads clearly, and its
probability is held too (`holding`). This one rule decides what the picture, the timeline, the
statistics and every export show.
Everywhere in the program a label is an index into LABELS.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, Face
from fer_desktop.scores.columns import UNSURE
from fer_desktop.scores.holding import millionths
from fer_desktop.scores.table import Floats, Table

LABELS = (*EMOTIONS, UNSURE)
"""The label of a row is an index into these."""
UNSURE_INDEX = len(EMOTIONS)
NO_LABEL = -1
"""Of rows and moments without a face."""

LONGEST_STEP_S = 1.0
"""A frame stands for the time until the next one, but never for more than this."""


def shown_labels(
    classes: NDArray[np.int64],
    probabilities: NDArray[np.float32] | NDArray[np.float64],
    threshold: float,
) -> NDArray[np.int64]:
    """(n,) classes and their probabilities → (n,) labels: UNSURE_INDEX below `threshold`.

    Probabilities count with six decimals, as in the table.
    """
    is_unsure = millionths(probabilities) < millionths(threshold)
    return np.where(is_unsure, UNSURE_INDEX, classes).astype(np.int64)


def face_label(face: Face, threshold: float) -> int:
    """The label of one face in one frame."""
    share, least = millionths(np.array([face.label_probability, threshold]))
    return UNSURE_INDEX if share < least else face.label_class


def row_labels(table: Table, threshold: float) -> NDArray[np.int64]:
    """(n,) the label of every row, NO_LABEL where there is no face."""
    labels = np.full(len(table), NO_LABEL, np.int64)
    seen = table.success
    classes, probabilities = table.label_class[seen], table.label_probability[seen]
    labels[seen] = shown_labels(classes, probabilities, threshold)
    return labels


def frame_seconds(timestamps: Floats) -> Floats:
    """(n,) the time that each frame stands for: until the next, at most LONGEST_STEP_S.

    The last one stands for as long as the median of the others, a single one for
    LONGEST_STEP_S.
    """
    if len(timestamps) == 0:
        return np.empty(0)
    steps = np.clip(np.diff(timestamps), 0.0, LONGEST_STEP_S)
    last = float(np.median(steps)) if len(steps) else LONGEST_STEP_S
    return np.append(steps, last)


def row_seconds(table: Table) -> Floats:
    """(n,) the time that each row's frame stands for, in seconds."""
    numbers, timestamps = table.frames
    return frame_seconds(timestamps)[np.searchsorted(numbers, table.frame)]


@dataclass(frozen=True)
class Run:
    """One face with one label from `start_s` to `end_s`; `label` indexes LABELS."""

    face_id: int
    label: int
    start_s: float
    end_s: float


def label_runs(table: Table, threshold: float, only_face: int | None = None) -> list[Run]:
    """Stretches of one label, for each face or for one; they end where the face is not seen.

    A run begins with its first frame and ends with the time that its last frame stands for.
    """
    runs: list[Run] = []
    labels, seconds = row_labels(table, threshold), row_seconds(table)
    order = {int(number): position for position, number in enumerate(table.frames[0])}
    for face_id in table.face_ids if only_face is None else (only_face,):
        rows = np.flatnonzero(table.face_id == face_id)
        positions = np.array([order[int(number)] for number in table.frame[rows]])
        change = (np.diff(labels[rows]) != 0) | (np.diff(positions) > 1)
        change |= np.diff(table.timestamp[rows]) > LONGEST_STEP_S
        for part in np.split(rows, np.flatnonzero(change) + 1):
            end_s = round(float(table.timestamp[part[-1]] + seconds[part[-1]]), 6)
            start_s = float(table.timestamp[part[0]])
            runs.append(Run(face_id, int(labels[part[0]]), start_s, end_s))
    return sorted(runs, key=lambda run: (run.start_s, run.face_id))
