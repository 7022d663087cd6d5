"""Tilted faces: a detector for upright ones looks at the picture turned to either side, too.

A search costs over three times as much. Boxes and landmarks are those of the picture as it is; the
landmarks tell how a face stands (`analysis.pose`).
"""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import cv2
import numpy as np

from fer_desktop.core.frames import BoundingBox, Detection, Image, Landmarks, Point
from fer_desktop.detection.base import Detector, FollowingDetector, TurnJudge
from fer_desktop.detection.doubles import without_doubles

TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
"""Degrees clockwise by which the picture is turned, beside the picture as it is."""
SURE = 0.97
"""A known face that is found upright with this confidence is not looked for in other positions."""


@runtime_checkable
class FollowingJudge(FollowingDetector, TurnJudge, Protocol):
    """A detector that follows faces and judges how they stand."""


def tilted(upright: Detector) -> Detector:
    """The detector, finding tilted faces as well; what else it can do it can still do."""
    if isinstance(upright, FollowingJudge):
        return TiltedFollowingDetector(upright)
    return TiltedDetector(upright)


class TiltedDetector:
    """Finds faces tilted by up to 90 degrees to either side with a detector of upright ones."""

    least_confidence = 0.0
    """Of a face that is found in a turned picture."""

    def __init__(self, upright: Detector) -> None:
        self._upright = upright

    def detect(
        self, image: Image, stage_ms: dict[str, float] | None = None
    ) -> tuple[Detection, ...]:
        """All faces; see `Detector.detect`."""
        found = list(self._upright.detect(image, stage_ms))
        for degrees in TURNS:
            picture = turned(image, degrees)
            seen = self._upright.detect(picture, stage_ms)
            found += self._likely(_back(seen, degrees, picture))
        return without_doubles(found)

    def _likely(self, found: list[Detection]) -> list[Detection]:
        return [face for face in found if face.confidence >= self.least_confidence]


class TiltedFollowingDetector(TiltedDetector):
    """The same with a detector that follows faces."""

    least_confidence = 0.9
    """Two more searches are not to bring two more times the false alarms."""

    def __init__(self, upright: FollowingJudge) -> None:
        super().__init__(upright)
        self._following = upright

    def search_parts(self, width_px: int, height_px: int) -> int:
        """See `FollowingDetector.search_parts`; each part is searched in all positions."""
        return self._following.search_parts(width_px, height_px)

    def coarsen(self, factor: float) -> None:
        """See `FollowingDetector.coarsen`."""
        self._following.coarsen(factor)

    def turn_of(self, image: Image, box: BoundingBox) -> int:
        """See `TurnJudge.turn_of`."""
        return self._following.turn_of(image, box)

    def detect_part(
        self,
        image: Image,
        part: int,
        known: Sequence[BoundingBox] = (),
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection, ...]:
        """See `FollowingDetector.detect_part`."""
        found = list(self._following.detect_part(image, part, known, stage_ms))
        for degrees in TURNS:
            picture = turned(image, degrees)
            there = [turned_box(box, degrees, image) for box in known]
            seen = self._following.detect_part(picture, part, there, stage_ms)
            found += self._likely(_back(seen, degrees, picture))
        return without_doubles(found)

    def refine(
        self,
        image: Image,
        boxes: Sequence[BoundingBox],
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection | None, ...]:
        """See `FollowingDetector.refine`: each face in the position in which it is surest."""
        best = list(self._following.refine(image, boxes, stage_ms))
        doubtful = [i for i, face in enumerate(best) if face is None or face.confidence < SURE]
        if not doubtful:
            return tuple(best)
        for degrees in TURNS:
            picture = turned(image, degrees)
            there = [turned_box(boxes[i], degrees, image) for i in doubtful]
            for i, face in zip(
                doubtful, self._following.refine(picture, there, stage_ms), strict=True
            ):
                before = best[i]
                if face and (before is None or face.confidence > before.confidence):
                    (best[i],) = _back([face], degrees, picture)
        return tuple(best)


def turned(image: Image, degrees: int) -> Image:
    """The picture turned clockwise by 90 or 270 degrees, read-only."""
    result = np.asarray(cv2.rotate(image, TURNS[degrees]), np.uint8)
    result.flags.writeable = False
    return result


def turned_point(point: Point, degrees: int, image: Image) -> Point:
    """Where a point of `image` lies after a turn clockwise by 90 or 270 degrees."""
    height_px, width_px = image.shape[:2]
    x, y = point
    return (height_px - y, x) if degrees == 90 else (y, width_px - x)


def turned_box(box: BoundingBox, degrees: int, image: Image) -> BoundingBox:
    """The same for a box."""
    corners = (box.x_min, box.y_min), (box.x_max, box.y_max)
    (x1, y1), (x2, y2) = (turned_point(corner, degrees, image) for corner in corners)
    return BoundingBox(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def _back(found: Sequence[Detection], degrees: int, picture: Image) -> list[Detection]:
    """What was found in a picture that had been turned by `degrees`, in the picture as it is."""
    back = 360 - degrees
    return [
        Detection(
            turned_box(face.box, back, picture),
            face.confidence,
            face.landmarks
            and Landmarks(*(turned_point(at, back, picture) for at in face.landmarks.points)),
        )
        for face in found
    ]
