"""Boxes: arithmetic on float32 arrays (N, 4) of x_min, y_min, x_max, y_max in pixels."""

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]
Scores = NDArray[np.float32]
Indices = NDArray[np.intp]

NO_BOXES: Boxes = np.empty((0, 4), np.float32)
NO_SCORES: Scores = np.empty(0, np.float32)
MIRRORED_POINTS = [1, 0, 2, 4, 3]
"""Left and right eye, and corners of the mouth, change places in a mirror."""


def overlaps(
    boxes: Boxes, others: Boxes, method: Literal["union", "smaller", "first"] = "union"
) -> NDArray[np.float32]:
    """Intersection of every pair, as a share of its union, of the smaller or of the first box.

    (N, M), 0 to 1.

    Boxes without area overlap nothing.
    """
    low = np.maximum(boxes[:, None, :2], others[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], others[None, :, 2:])
    sides = np.maximum(high - low, 0)
    intersection: NDArray[np.float32] = sides[..., 0] * sides[..., 1]
    areas, other_areas = _areas(boxes)[:, None], _areas(others)[None, :]
    if method == "union":
        divisor = areas + other_areas - intersection
    elif method == "smaller":
        divisor = np.minimum(areas, other_areas)
    else:
        divisor = np.broadcast_to(areas, intersection.shape)
    ratio = np.zeros_like(intersection)
    np.divide(intersection, divisor, out=ratio, where=divisor > 0)
    return ratio


def _areas(boxes: Boxes) -> NDArray[np.float32]:
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 0)
    areas: NDArray[np.float32] = sides[:, 0] * sides[:, 1]
    return areas


def suppress(boxes: Boxes, scores: Scores, threshold: float) -> Indices:
    """Greedy non-maximum suppression on intersection over union; indices, best score first."""
    if len(boxes) < 2:
        return np.arange(len(boxes))
    corner_and_size = np.concatenate([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]], axis=1)
    kept = cv2.dnn.NMSBoxes(corner_and_size, scores, 0.0, threshold)  # type: ignore[arg-type]
    return np.asarray(kept, np.intp).reshape(-1)


def suppress_by_smaller(boxes: Boxes, scores: Scores, threshold: float) -> Indices:
    """As `suppress`, on intersection over the smaller area: a box inside another one goes too."""
    order = np.argsort(-scores, kind="stable")
    covered = overlaps(boxes, boxes, "smaller") > threshold
    kept: list[int] = []
    for index in order:
        if not any(covered[index, other] for other in kept):
            kept.append(int(index))
    return np.asarray(kept, np.intp)


def squares(boxes: Boxes) -> Boxes:
    """Squares with the same centres whose side is the longer side of each box."""
    center = (boxes[:, :2] + boxes[:, 2:]) / 2
    half_side = (boxes[:, 2:] - boxes[:, :2]).max(axis=1, keepdims=True) / 2
    return np.concatenate([center - half_side, center + half_side], axis=1)


def moved(boxes: Boxes, offsets: NDArray[np.float32]) -> Boxes:
    """Each side moved by its offset (N, 4), given in units of the box's width or height."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    result: Boxes = boxes + offsets * np.concatenate([sizes, sizes], axis=1)
    return result


def mirrored_offsets(offsets: NDArray[np.float32]) -> NDArray[np.float32]:
    """Offsets (N, 4) in the mirrored box: left and right change places and direction."""
    return offsets[:, [2, 1, 0, 3]] * np.array([-1, 1, -1, 1], np.float32)


def landmark_fractions(output: NDArray[np.float32]) -> NDArray[np.float32]:
    """Points (N, 5, 2) as O-Net gives them: (N, 10), five x, then five y."""
    return output.reshape(-1, 2, 5).transpose(0, 2, 1)


def mirrored_fractions(fractions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Landmarks (N, 5, 2) of the mirrored box: left stays on the left as seen in the picture."""
    x, y = fractions[:, MIRRORED_POINTS, 0], fractions[:, MIRRORED_POINTS, 1]
    return np.stack([1 - x, y], axis=-1)


def points_in(boxes: Boxes, fractions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Landmarks (N, 5, 2) in pixels from fractions (N, 5, 2) of each box."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    result: NDArray[np.float32] = boxes[:, None, :2] + fractions * sizes[:, None, :]
    return result
