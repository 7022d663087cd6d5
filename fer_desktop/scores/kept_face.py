"""Kept faces: what stays of a face of a file that was analysed, as one row of numbers.

Picture and crop are in the file; 31 numbers of 4 bytes are all that is needed to show it again.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import (
    EMOTIONS,
    BoundingBox,
    Detection,
    Face,
    HeldLabel,
    Landmarks,
    Track,
)

EMOTION_COUNT = len(EMOTIONS)
RAW, SMOOTHED = slice(EMOTION_COUNT), slice(EMOTION_COUNT, 2 * EMOTION_COUNT)
CLASS = 2 * EMOTION_COUNT
PROBABILITY = CLASS + 1
"""Where these lie in a row: raw and smoothed probabilities, class and probability of the label."""
SCORES = PROBABILITY + 1
"""So many numbers they are; behind them lies the face's place, where that is kept."""
PLACE = 4 + 1 + 10
"""Box, confidence, landmarks."""


@dataclass(frozen=True, eq=False)
class KeptFace:
    """A face as it was found in one frame of a file; picture and crop are in the file."""

    track: Track
    probabilities: NDArray[np.float32]
    smoothed: NDArray[np.float32]
    held: HeldLabel
    """What its label names."""


def row_of(face: Face, *, with_place: bool) -> NDArray[np.float32]:
    """(16,) or, with its place, (31,): the same face as `kept_face` reads it."""
    held = np.array([face.label_class, face.label_probability])
    scores = [face.probabilities, face.smoothed, held]
    if not with_place:
        return np.concatenate(scores, dtype=np.float32)
    box, marks = face.box, face.landmarks
    points = np.full(10, np.nan) if marks is None else np.ravel(marks.points)
    place = np.array([box.x_min, box.y_min, box.x_max, box.y_max, face.confidence])
    return np.concatenate([*scores, place, points], dtype=np.float32)


def kept_face(track_id: int, row: NDArray[np.float32]) -> KeptFace:
    """The face of a row with its place."""
    place = row[SCORES:].astype(float)
    points = [(x, y) for x, y in place[5:].reshape(-1, 2).tolist()]
    marks = None if np.isnan(place[5]) else Landmarks(*points)
    detection = Detection(BoundingBox(*place[:4].tolist()), float(place[4]), marks)
    track = Track(track_id, detection)
    held = HeldLabel(int(row[CLASS]), float(row[PROBABILITY]))
    return KeptFace(track, row[RAW].copy(), row[SMOOTHED].copy(), held)
