"""Reference detector: the `mtcnn` package, against which the LiteRT cascade is measured."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import BoundingBox, Detection, Image, Landmarks
from fer_desktop.core.timing import timed


class MtcnnTensorflowDetector:
    """The package at its own defaults but for the thresholds.

    Its `min_face_size` does not do what it says (at 30 it finds 3 % of the faces of at least
    30 px that it finds at 20), so the package's 20 stays and smaller faces are dropped here.
    """

    PACKAGE_SMALLEST_FACE_PX = 20

    def __init__(
        self,
        smallest_face_px: float,
        pnet_threshold: float = 0.6,
        rnet_threshold: float = 0.7,
        onet_threshold: float = 0.8,
    ) -> None:
        try:
            from mtcnn import MTCNN
        except ModuleNotFoundError as error:
            raise ModelError(
                "The detector mtcnn-tensorflow needs the package {package}.",
                "Choose the detector mtcnn, or install: pip install fer-desktop[reference].",
                package=error.name,
            ) from error
        self._network: Any = MTCNN()
        self._smallest_face_px = smallest_face_px
        self._thresholds = {
            "threshold_pnet": pnet_threshold,
            "threshold_rnet": rnet_threshold,
            "threshold_onet": onet_threshold,
        }

    def detect(
        self, image: Image, stage_ms: dict[str, float] | None = None
    ) -> tuple[Detection, ...]:
        """All faces, best first; see `Detector.detect`."""
        if min(image.shape[:2]) < self.PACKAGE_SMALLEST_FACE_PX:
            return ()  # the package fails on pictures that are smaller than its smallest face
        with timed(stage_ms if stage_ms is not None else {}, "mtcnn-tensorflow"):
            rows: NDArray[np.float64] = self._network.detect_faces(
                image,
                fit_to_image=False,
                box_format="xyxy",
                output_type="numpy",
                **self._thresholds,
            )
        detections = [_detection(row) for row in rows]
        big_enough = [
            detection
            for detection in detections
            if max(detection.box.width, detection.box.height) >= self._smallest_face_px
        ]
        return tuple(sorted(big_enough, key=lambda detection: -detection.confidence))


def _detection(row: NDArray[np.float64]) -> Detection:
    """One row: picture, x_min, y_min, x_max, y_max, score, five x, five y."""
    values = [float(value) for value in row]
    left_eye, right_eye, nose, mouth_left, mouth_right = zip(
        values[6:11], values[11:16], strict=True
    )
    return Detection(
        BoundingBox(*values[1:5]),
        values[5],
        Landmarks(left_eye, right_eye, nose, mouth_left, mouth_right),
    )
