"""Kept faces: what stays of a face of a file that was analysed, as one row of numbers.

Picture and crop are in the file; 29 numbers of 4 bytes are all that is needed to show it again.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, BoundingBox, Detection, Face, Landmarks, Track

EMOTION_COUNT = len(EMOTIONS)
SCORES = 2 * EMOTION_COUNT
"""Raw and smoothed probabilities of a row; behind them its place, where that is kept."""
PLACE = 4 + 1 + 10
"""Box, confidence, landmarks."""


@dataclass(frozen=True, eq=False)
class KeptFace:
    """A face as it was found in one frame of a file; picture and crop are in the file."""

    track: Track
    probabilities: NDArray[np.float32]
    smoothed: NDArray[np.float32]


def row_of(face: Face, *, with_place: bool) -> NDArray[np.float32]:
    """(14,) or, with its place, (29,): the same face as `kept_face` reads it."""
    if not with_place:
        return np.concatenate([face.probabilities, face.smoothed])
    box, marks = face.box, face.landmarks
    points = np.full(10, np.nan) if marks is None else np.ravel(marks.points)
    place = [box.x_min, box.y_min, box.x_max, box.y_max, face.confidence]
    return np.concatenate([face.probabilities, face.smoothed, place, points], dtype=np.float32)


def kept_face(track_id: int, row: NDArray[np.float32]) -> KeptFace:
    """The face of a row with its place."""
    place = row[SCORES:].astype(float)
    points = [(x, y) for x, y in place[5:].reshape(-1, 2).tolist()]
    marks = None if np.isnan(place[5]) else Landmarks(*points)
    detection = Detection(BoundingBox(*place[:4].tolist()), float(place[4]), marks)
    track = Track(track_id, detection)
    return KeptFace(track, row[:EMOTION_COUNT].copy(), row[EMOTION_COUNT:SCORES].copy())
