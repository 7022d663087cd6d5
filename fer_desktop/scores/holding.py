"""Holding: a face's label stays as it is until something else is clearly so.

Where two expressions are equally likely the larger one changes from frame to frame, and where one
is as likely as the threshold it is sure in one frame and unsure in the next. So the label names
another expression only when that leads by LEAD, and a label that was sure becomes "unsure" only
SLACK below the threshold. For the second a probability is held that lags behind the smoothed one:
it rises at once, and falls only when that is more than SLACK below it (the play operator of
hysteresis), so that one number does for every threshold. Scores stay as they are.

Probabilities are compared as the table writes them, in millionths, so that a table that is read
gives the labels that were shown.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import HeldLabel

LEAD = 0.1
"""By how much another class's smoothed probability must exceed that of the class in force."""
SLACK = 0.05
"""By how much that may fall below the threshold while the label stays. On seven clips of talkers
and passers-by it takes a third of the label's changes away (30 to 19 in 45 s); twice as much takes
more, but keeps doubtful labels for longer (training/HISTORY.md)."""
FORGET_AFTER_S = 5.0
"""A face that was not seen for longer begins anew, as its smoothing does."""

NO_CLASS = -1
"""Of rows without a face."""

_LEAD_MILLIONTHS = 100_000
_SLACK_MILLIONTHS = 50_000
_MOST_MILLIONTHS = 1e12
"""More than any probability is; a hostile table may say anything."""


def millionths(values: NDArray[np.floating[Any]] | float) -> NDArray[np.int64]:
    """Probabilities as whole millionths, as the table's six decimals have them.

    A missing one (NaN, of a table that somebody changed) is less than any other.
    """
    scaled = np.rint(np.asarray(values, np.float64) * 1e6)
    within = np.fmin(np.fmax(scaled, -1.0), _MOST_MILLIONTHS)  # of NaN and -1 it is -1
    whole: NDArray[np.int64] = within.astype(np.int64)
    return whole


class LabelHolder:
    """Keeps what is in force of each face's label, frame after frame."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[float, HeldLabel]] = {}

    def hold(
        self, track_id: int, timestamp: float, smoothed: NDArray[np.floating[Any]]
    ) -> HeldLabel:
        """What the label of this face names, from its smoothed probabilities (7,).

        A face that is new, or comes back after FORGET_AFTER_S, or at an earlier time than its
        last (the file was rewound), begins with its largest.
        """
        before = self._held.get(track_id)
        is_known = before is not None and 0 <= timestamp - before[0] <= FORGET_AFTER_S
        old = before[1] if before is not None and is_known else None
        values: list[int] = millionths(smoothed).tolist()
        best = values.index(max(values))
        label_class = _next(NO_CLASS if old is None else old.label_class, best, values)
        counts = values[label_class]
        if old is not None and old.label_class == label_class:
            lags = round(old.probability * 1e6)
            counts = max(counts, min(lags, counts + _SLACK_MILLIONTHS))
        held = HeldLabel(label_class, counts / 1e6)
        self._held[track_id] = (timestamp, held)
        return held

    def resume(self, held: Mapping[int, HeldLabel], timestamp: float) -> None:
        """Go on from elsewhere in the source: this was in force then."""
        self._held = {face: (timestamp, label) for face, label in held.items()}

    def forget_older(self, timestamp: float) -> None:
        """Drop the faces that have not been seen for FORGET_AFTER_S."""
        oldest = timestamp - FORGET_AFTER_S
        self._held = {face: state for face, state in self._held.items() if state[0] >= oldest}


def _next(held: int, best: int, values: Sequence[int]) -> int:
    """The class in force after these values, the largest of which is that of class `best`."""
    if held == NO_CLASS or values[best] - values[held] >= _LEAD_MILLIONTHS:
        return best
    return held


def held_classes(
    face_id: NDArray[np.int64],
    timestamp: NDArray[np.float64],
    smoothed: NDArray[np.float64],
    shown: NDArray[np.int64],
) -> NDArray[np.int64]:
    """(n,) the class in force in every row of a table, NO_CLASS where `face_id` is 0.

    `shown` is the class of each recorded label, NO_CLASS where it was unsure: what was shown
    counts, for a recording may have begun in the middle of a run.
    """
    found = np.full(len(face_id), NO_CLASS, np.int64)
    for face in np.unique(face_id[face_id > 0]):
        rows = np.flatnonzero(face_id == face)
        begins = np.diff(timestamp[rows], prepend=-np.inf) > FORGET_AFTER_S
        held, classes = NO_CLASS, []
        values = millionths(smoothed[rows])
        columns = (begins, shown[rows], values.argmax(axis=1), values)
        for begin, label, best, row in zip(*(each.tolist() for each in columns), strict=True):
            held = label if label != NO_CLASS else _next(NO_CLASS if begin else held, best, row)
            classes.append(held)
        found[rows] = classes
    return found
