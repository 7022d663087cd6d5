"""Is this picture of a face fit for reading an expression? The set-up coach's measurements.

The paper's conclusion names light, blur and occlusion as what makes recognition fail. Each
measurement gets a grade; the face's grade is the worst of them, with the sentence that helps
most. The limits (core.quality) are rules of thumb, not calibrated odds.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.analysis.pose import pose_of
from fer_desktop.core.frames import BoundingBox, Crop, Detection, Image
from fer_desktop.core.quality import BACKLIT_BELOW, TOO_HIGH, TOO_LOW, Concern, Grade, Quality

SHARPNESS_PX = 96
"""Sharpness is measured at this size, so that it does not depend on the face's."""


def grade(
    image: Image,
    detection: Detection,
    crop: Crop,
    *,
    turn_degrees: int = 0,
    crop_turn_degrees: int = 0,
    is_damaged: bool = False,
) -> Quality:
    """Judge one face. `image` is the full picture, `crop` what the network sees, grey or RGB.

    `turn_degrees`: the face would stand upright if the picture were turned clockwise so far;
    `crop_turn_degrees`: the crop was turned clockwise so far, which takes as much from the tilt;
    `is_damaged`: the decoder calls the picture torn.
    """
    box = detection.box
    light, spread = _mean_and_deviation(
        crop if crop.ndim == 2 else cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    )
    size_px = math.sqrt(max(box.area, 0.0))
    pose = pose_of(detection.landmarks) if detection.landmarks else None
    sharpness = _sharpness(image, box)
    back_light = _surroundings(image, box) - light
    values = {
        Concern.SMALL: size_px,
        Concern.DARK: light,
        Concern.BACKLIT: back_light if light < BACKLIT_BELOW else 0.0,
        Concern.BRIGHT: light,
        Concern.FLAT: spread,
        Concern.BLURRED: sharpness,
        Concern.TURNED: abs(pose.yaw_degrees) if pose else 0.0,
        Concern.TILTED: _tilt(pose.roll_degrees + crop_turn_degrees) if pose else 0.0,
        Concern.CUT_OFF: _share_outside(image, box),
    }
    grades = {concern: _judge(concern, value) for concern, value in values.items()}
    if is_damaged:
        grades[Concern.DAMAGED] = Grade.POOR
    if turn_degrees:
        lies = Concern.UPSIDE_DOWN if turn_degrees == 180 else Concern.SIDEWAYS
        grades[lies] = Grade.POOR
    worst = min(grades.values())
    order = list(Concern)
    concern = (
        Concern.NONE
        if worst is Grade.GOOD
        else min((c for c, g in grades.items() if g is worst), key=order.index)
    )
    return Quality(
        worst,
        concern,
        light,
        spread,
        back_light,
        size_px,
        sharpness,
        pose.yaw_degrees if pose else None,
        pose.roll_degrees if pose else None,
        turn_degrees,
    )


def _tilt(degrees: float) -> float:
    """How far from upright, 0 to 180, after a turn by any angle."""
    return abs((degrees + 180) % 360 - 180)


def _judge(concern: Concern, value: float) -> Grade:
    if concern in TOO_LOW:
        fair, poor = TOO_LOW[concern]
        return Grade.POOR if value < poor else Grade.FAIR if value < fair else Grade.GOOD
    fair, poor = TOO_HIGH[concern]
    return Grade.POOR if value > poor else Grade.FAIR if value > fair else Grade.GOOD


def _inside(image: Image, box: BoundingBox) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    x_min, x_max = (round(min(max(x, 0.0), width)) for x in (box.x_min, box.x_max))
    y_min, y_max = (round(min(max(y, 0.0), height)) for y in (box.y_min, box.y_max))
    return image[y_min:y_max, x_min:x_max]


def _sharpness(image: Image, box: BoundingBox) -> float:
    """Variance of the Laplacian over the variance of the grey values, at one size for all faces."""
    part = _inside(image, box)
    if part.shape[0] < 8 or part.shape[1] < 8:
        return 0.0
    grey = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)  # first: one channel is quicker to resize
    method = cv2.INTER_AREA if part.shape[0] > SHARPNESS_PX else cv2.INTER_LINEAR
    grey = cv2.resize(grey, (SHARPNESS_PX, SHARPNESS_PX), interpolation=method)
    _, deviation = _mean_and_deviation(grey)
    if deviation < 1.0:
        return 0.0
    _, edges = _mean_and_deviation(cv2.Laplacian(grey, cv2.CV_16S))
    return (edges / deviation) ** 2


def _mean_and_deviation(values: cv2.typing.MatLike) -> tuple[float, float]:
    """Mean and standard deviation of one channel, in one pass."""
    mean, deviation = cv2.meanStdDev(values)
    return float(mean[0, 0]), float(deviation[0, 0])


def _surroundings(image: Image, box: BoundingBox) -> float:
    """Mean grey of the ring around the face, half a face wide, from at most 64x64 samples."""
    x, y = box.center
    around = BoundingBox(x - box.width, y - box.height, x + box.width, y + box.height)
    ring, face = _inside(image, around), _inside(image, box)
    if not ring.size or not face.size or ring.size == face.size:
        return 0.0
    step = max(1, max(ring.shape[:2]) // 64)
    outer, inner = ring[::step, ::step], face[::step, ::step]
    pixels = outer.size - inner.size
    if pixels <= 0:
        return 0.0
    return float((outer.sum(dtype=np.int64) - inner.sum(dtype=np.int64)) / pixels)


def _share_outside(image: Image, box: BoundingBox) -> float:
    """Share of the box that lies beyond the picture's edges, 0 to 1."""
    if box.area <= 0:
        return 0.0
    height, width = image.shape[:2]
    inside_x = max(min(box.x_max, width) - max(box.x_min, 0.0), 0.0)
    inside_y = max(min(box.y_max, height) - max(box.y_min, 0.0), 0.0)
    return float(1.0 - inside_x * inside_y / box.area)
