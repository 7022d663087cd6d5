"""Detections against labelled faces: true positives, misses and false alarms.

As WIDER FACE's own evaluation does it: a detection belongs to the face that it overlaps most, if
by an IoU of at least 0.5. It is right when no better detection has taken that face, and a false
alarm when one has. Faces below the size that counts (and those marked invalid) are neither wanted
nor forbidden: detections that belong to one are left out.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Detection
from fer_desktop.detection.mtcnn.boxes import Boxes, overlaps
from training.detection.wider_face import LabelledPicture

RIGHT_OVERLAP = 0.5


@dataclass(frozen=True)
class Scored:
    """All that counted on a set of pictures.

    `found_size_px` and `found_confidence` describe the labelled faces that some detection hit,
    `face_size_px` all labelled faces, `false_confidence` the detections that hit none.
    """

    pictures: int
    face_size_px: NDArray[np.float64]
    found_size_px: NDArray[np.float64]
    found_confidence: NDArray[np.float64]
    false_confidence: NDArray[np.float64]

    def true_positive_rate(self, threshold: float = 0.0) -> float:
        """Share of the labelled faces found with at least this confidence."""
        return float((self.found_confidence >= threshold).sum() / max(len(self.face_size_px), 1))

    def false_alarms_per_picture(self, threshold: float = 0.0) -> float:
        """Wrong detections with at least this confidence, per picture."""
        return float((self.false_confidence >= threshold).sum() / max(self.pictures, 1))

    def threshold_for(self, false_alarms_per_picture: float) -> float:
        """The least confidence that keeps to so many false alarms per picture."""
        allowed = int(false_alarms_per_picture * self.pictures + 1e-9)
        worst_first = np.sort(self.false_confidence)[::-1]
        if len(worst_first) <= allowed:
            return 0.0
        return float(np.nextafter(worst_first[allowed], 2.0))

    def curve(self) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Thresholds, false alarms per picture and true-positive rates, from strict to lax."""
        every = np.concatenate([self.found_confidence, self.false_confidence, [0.0]])
        thresholds = np.unique(every)[::-1]
        alarms = np.array([self.false_alarms_per_picture(value) for value in thresholds])
        rates = np.array([self.true_positive_rate(value) for value in thresholds])
        return thresholds, alarms, rates

    def by_size(
        self, edges_px: Sequence[float], threshold: float = 0.0
    ) -> list[tuple[float, float, int, float | None]]:
        """(from, to, faces, true-positive rate) for each range of sizes; no faces, no rate."""
        found = self.found_size_px[self.found_confidence >= threshold]
        rows = []
        for low, high in itertools.pairwise(edges_px):
            faces = int(((self.face_size_px >= low) & (self.face_size_px < high)).sum())
            hits = int(((found >= low) & (found < high)).sum())
            rows.append((low, high, faces, hits / faces if faces else None))
        return rows


def score(
    pictures: Sequence[LabelledPicture],
    detections: Sequence[Sequence[Detection]],
    smallest_face_px: float,
) -> Scored:
    """Match the detections of each picture with its faces."""
    sizes: list[float] = []
    found: list[tuple[float, float]] = []
    false: list[float] = []
    for picture, faces in zip(pictures, detections, strict=True):
        counts = picture.valid & (picture.sizes_px() >= smallest_face_px)
        sizes.extend(picture.sizes_px()[counts])
        hits, wrong = _matched(picture, counts, faces)
        found.extend(hits)
        false.extend(wrong)
    found_array = np.array(found, float).reshape(-1, 2)
    return Scored(
        len(pictures),
        np.array(sizes, float),
        found_array[:, 0],
        found_array[:, 1],
        np.array(false, float),
    )


def _matched(
    picture: LabelledPicture, counts: NDArray[np.bool_], detections: Sequence[Detection]
) -> tuple[list[tuple[float, float]], list[float]]:
    """Size and confidence of each face found, and the confidences of wrong detections."""
    hits: list[tuple[float, float]] = []
    wrong: list[float] = []
    free = np.ones(len(picture.boxes), bool)
    for detection in sorted(detections, key=lambda detection: -detection.confidence):
        shared = overlaps(_as_array(detection), picture.boxes)[0]
        best = int(shared.argmax()) if len(shared) else -1
        if best < 0 or shared[best] < RIGHT_OVERLAP:
            wrong.append(detection.confidence)
        elif counts[best] and free[best]:
            free[best] = False
            hits.append((float(picture.sizes_px()[best]), detection.confidence))
        elif counts[best]:
            wrong.append(detection.confidence)
    return hits, wrong


def _as_array(detection: Detection) -> Boxes:
    box = detection.box
    return np.array([[box.x_min, box.y_min, box.x_max, box.y_max]], np.float32)
