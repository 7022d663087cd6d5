"""Pictures in which no face can be recognised.

A face is covered where it is, wherever it was in the last two seconds and where it will be in
the next half second (pictures are held back for that long), because a detector finds a face
that enters some pictures late and loses one that turns. Before it is found and after it is lost
a face is covered where its movement would take it, too, and out to an edge that is near. A
picture with no known face around it may hold one that the detector cannot find: it is coarsened
as a whole.
"""

from collections import deque
from collections.abc import Sequence
from functools import reduce

import cv2
import numpy as np

from fer_desktop.core.frames import Analysis, BoundingBox, Image

HELD_BACK_S = 0.5
"""A face is covered from so long before it is found: pictures wait for that time."""
COVERED_AFTER_S = 2.0
"""A face stays covered for so long after it was found last."""
MOVEMENT_S = 0.25
"""A face's movement is taken from the sightings within this time."""
MARGIN = 0.35
"""How far beyond its box a face is covered, as a share of the box's longer side."""
CELLS = 6
"""A covered face keeps this many cells across: far below what a face can be recognised from."""
WHOLE_PICTURE_CELLS = 24
"""The longer side of a picture without a known face keeps this many cells."""

Sighting = tuple[float, BoundingBox]
"""Time in seconds, and where a face was then."""


class Blurrer:
    """A stage: analyses in, blurred pictures with their times (s) out, `HELD_BACK_S` later."""

    def __init__(self) -> None:
        self._waiting: deque[Analysis] = deque()
        self._known: deque[tuple[float, int, BoundingBox]] = deque()

    def push(self, analysis: Analysis) -> list[tuple[float, Image]]:
        """Take an analysis; gives the pictures that are ready."""
        now = analysis.frame.timestamp
        self._waiting.append(analysis)
        self._known.extend((now, face.track_id, face.box) for face in analysis.faces)
        ready = []
        while self._waiting and self._waiting[0].frame.timestamp <= now - HELD_BACK_S:
            ready.append(self._blur(self._waiting.popleft()))
        return ready

    def flush(self) -> list[tuple[float, Image]]:
        """The pictures still held back, at the end of a recording."""
        ready = [self._blur(analysis) for analysis in self._waiting]
        self._waiting.clear()
        return ready

    def _blur(self, analysis: Analysis) -> tuple[float, Image]:
        timestamp = analysis.frame.timestamp
        while self._known and self._known[0][0] < timestamp - COVERED_AFTER_S:
            self._known.popleft()
        sightings: dict[int, list[Sighting]] = {}
        for time, track_id, box in self._known:
            if time <= timestamp + HELD_BACK_S:
                sightings.setdefault(track_id, []).append((time, box))
        height, width = analysis.frame.image.shape[:2]
        boxes = [_covered(seen, timestamp, width, height) for seen in sightings.values()]
        return timestamp, blur_faces(analysis.frame.image, boxes)


def _covered(
    seen: Sequence[Sighting], timestamp: float, width_px: int, height_px: int
) -> BoundingBox:
    """Where a face may be at a time, from sightings of it in order of time."""
    around = reduce(_around, (box for _time, box in seen))
    if timestamp < seen[0][0]:
        moved = _moved(seen, timestamp)
    elif timestamp > seen[-1][0]:
        moved = _moved(seen[::-1], timestamp)
    else:
        return around
    around = _around(around, moved)
    near = max(moved.width, moved.height)
    return BoundingBox(
        0 if around.x_min < near else around.x_min,
        0 if around.y_min < near else around.y_min,
        width_px if around.x_max > width_px - near else around.x_max,
        height_px if around.y_max > height_px - near else around.y_max,
    )


def _moved(seen: Sequence[Sighting], timestamp: float) -> BoundingBox:
    """The first of these boxes, moved on to a time as it moved between the sightings near it."""
    start, box = seen[0]
    end, other = next(each for each in reversed(seen) if abs(each[0] - start) <= MOVEMENT_S)
    if end == start:
        return box
    share = (timestamp - start) / (end - start)
    (x, y), (other_x, other_y) = box.center, other.center
    return box.shifted((other_x - x) * share, (other_y - y) * share)


def _around(first: BoundingBox, second: BoundingBox) -> BoundingBox:
    return BoundingBox(
        min(first.x_min, second.x_min),
        min(first.y_min, second.y_min),
        max(first.x_max, second.x_max),
        max(first.y_max, second.y_max),
    )


def blur_faces(image: Image, boxes: list[BoundingBox]) -> Image:
    """A copy of the picture with every box coarsened; the whole picture when there is none."""
    blurred = image.copy()
    if not boxes:
        _coarsen(blurred, WHOLE_PICTURE_CELLS)
    for box in boxes:
        margin = MARGIN * max(box.width, box.height)
        x_min, y_min = int(max(box.x_min - margin, 0)), int(max(box.y_min - margin, 0))
        x_max, y_max = int(max(box.x_max + margin, 0)), int(max(box.y_max + margin, 0))
        _coarsen(blurred[y_min:y_max, x_min:x_max], CELLS)
    return blurred


def _coarsen(region: Image, cells: int) -> None:
    """Replace a region, in place, by its means over a coarse grid, smoothed."""
    height, width = region.shape[:2]
    if height == 0 or width == 0:
        return
    scale = cells / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    coarse = cv2.resize(region, size, interpolation=cv2.INTER_AREA)
    region[:] = np.asarray(
        cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.uint8
    )
