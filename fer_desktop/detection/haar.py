"""Haar detector: OpenCV's cascade (Viola and Jones 2001): the paper's comparison (its Fig. 11)."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import BoundingBox, Detection, Image
from fer_desktop.core.timing import timed

FILE_NAME = "haarcascade_frontalface_default.xml"
CONFIDENT_WEIGHT = 5.0
"""Stage weight at which the confidence is one half; see `_confidence`."""


class HaarDetector:
    """Faces without landmarks; the confidence is derived from the last stage's weight."""

    def __init__(self, smallest_face_px: float) -> None:
        path = Path(cv2.__file__).parent / "data" / FILE_NAME
        self._cascade = cv2.CascadeClassifier(str(path))
        if self._cascade.empty():
            raise ModelError(
                "OpenCV's face cascade {path} cannot be read.",
                "Choose the detector mtcnn.",
                path=path,
            )
        self._smallest_side_px = round(smallest_face_px)

    def detect(
        self, image: Image, stage_ms: dict[str, float] | None = None
    ) -> tuple[Detection, ...]:
        """All faces, best first; see `Detector.detect`."""
        with timed(stage_ms if stage_ms is not None else {}, "haar"):
            grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
            boxes, _, weights = self._cascade.detectMultiScale3(
                grey,
                scaleFactor=1.1,
                minNeighbors=3,
                minSize=(self._smallest_side_px, self._smallest_side_px),
                outputRejectLevels=True,
            )
        order = np.argsort(-np.asarray(weights, float).reshape(-1), kind="stable")
        return tuple(_detection(boxes[index], float(weights[index])) for index in order)


def _detection(rectangle: Sequence[int], weight: float) -> Detection:
    x, y, width, height = (float(value) for value in rectangle)
    return Detection(BoundingBox(x, y, x + width, y + height), _confidence(weight))


def _confidence(weight: float) -> float:
    """The cascade has no probability: its last stage's weight, squeezed to 0 … 1, keeps order."""
    return float(1 / (1 + np.exp((CONFIDENT_WEIGHT - weight) / 2)))
