"""Windows: squares of the picture at the small size that R-Net and O-Net take."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Image
from fer_desktop.detection.mtcnn.boxes import Boxes
from fer_desktop.detection.mtcnn.pyramid import Pyramid

OUTSIDE = (128, 128, 128)
"""Beyond the picture's edge: mid-grey, which is zero to the networks."""


@dataclass(frozen=True)
class _Part:
    """A part of the picture, how much smaller it is, and where its upper left corner lies."""

    picture: Image
    reduction_x: float
    reduction_y: float
    left: int
    top: int


def cut_windows(pyramid: Pyramid, boxes: Boxes, side_px: int) -> NDArray[np.uint8]:
    """Each box (N, 4) as a window (N, side_px, side_px, 3) uint8 RGB, bilinear.

    A window is taken from the octave in which its box is less than twice its size. Octaves that
    the pyramid lacks are made of the box's surroundings alone, so that a followed face costs the
    same in a picture of any size.
    """
    windows = np.empty((len(boxes), side_px, side_px, 3), np.uint8)
    for window, (x_min, y_min, x_max, y_max) in zip(windows, boxes.tolist(), strict=True):
        halvings = pyramid.halvings((x_max - x_min) / side_px)
        if pyramid.has_octave(halvings):
            part = _whole(pyramid, halvings)
        else:
            part = _surroundings(pyramid.image, (x_min, y_min, x_max, y_max), 1 << halvings)
        step_x = (x_max - x_min) / part.reduction_x / side_px
        step_y = (y_max - y_min) / part.reduction_y / side_px
        # Pixel u of the window has its centre at u + 0.5 steps from the box's edge.
        to_part = np.array(
            [
                [step_x, 0.0, (x_min - part.left) / part.reduction_x + step_x / 2 - 0.5],
                [0.0, step_y, (y_min - part.top) / part.reduction_y + step_y / 2 - 0.5],
            ]
        )
        cv2.warpAffine(
            part.picture,
            to_part,
            (side_px, side_px),
            dst=window,
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=OUTSIDE,
        )
    return windows


def _whole(pyramid: Pyramid, halvings: int) -> _Part:
    octave = pyramid.octave(1 << halvings)
    height_px, width_px = pyramid.image.shape[:2]
    return _Part(octave, width_px / octave.shape[1], height_px / octave.shape[0], 0, 0)


def _surroundings(image: Image, box: tuple[float, float, float, float], reduction: int) -> _Part:
    """The part of the picture around a box, halved until it is `reduction` times smaller."""
    x_min, y_min, x_max, y_max = box
    height_px, width_px = image.shape[:2]
    left, right = _aligned(x_min, x_max, width_px, reduction)
    top, bottom = _aligned(y_min, y_max, height_px, reduction)
    part = image[top:bottom, left:right]
    while part.shape[0] * reduction > bottom - top:
        half = (part.shape[1] // 2, part.shape[0] // 2)
        part = cv2.resize(part, half, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return _Part(part, reduction, reduction, left, top)


def _aligned(low: float, high: float, length_px: int, step_px: int) -> tuple[int, int]:
    """Range within 0 … length_px that covers low … high and a step around it, in whole steps."""
    steps = length_px // step_px
    first = min(max(int(low // step_px) - 1, 0), steps - 1)
    last = min(max(int(high // step_px) + 2, first + 1), steps)
    return first * step_px, last * step_px
