"""Preprocessing: RGB picture and detector's box → the square crop that the network sees.

Training's measurements, evaluation and the program all call `crop_face`: a network that sees
another crop than it was trained on is the commonest fault of such programs.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from fer_desktop.core.frames import BoundingBox, Crop, Image

CROP_SIZE_PX = 48
"""Side of the crop of the shipped networks, which is grey; other people's may differ."""


@dataclass(frozen=True, slots=True)
class CropMapping:
    """How FER-2013's square lies relative to a detector's box.

    The square's side is `scale` times the mean of the box's sides; its centre is the box's
    centre moved by (`offset_x`, `offset_y`) times that mean. Measured by
    `python -m training measure-crop`.
    """

    offset_x: float
    offset_y: float
    scale: float

    def turned(self, degrees: int) -> "CropMapping":
        """For faces that stand upright once the picture is turned clockwise by 0, 90, 180 or 270
        degrees."""
        x, y = self.offset_x, self.offset_y
        for _ in range(degrees % 360 // 90):
            x, y = y, -x
        return CropMapping(x, y, self.scale)

    def square(self, box: BoundingBox) -> BoundingBox:
        """FER-2013's square for a detector's box, in float pixels of the same picture."""
        size = (box.width + box.height) / 2
        x_center, y_center = box.center
        x_center += self.offset_x * size
        y_center += self.offset_y * size
        half = self.scale * size / 2
        return BoundingBox(x_center - half, y_center - half, x_center + half, y_center + half)


def crop_face(
    image: Image,
    box: BoundingBox,
    mapping: CropMapping,
    size_px: int = CROP_SIZE_PX,
    *,
    in_colour: bool = False,
    turn_degrees: int = 0,
) -> Crop:
    """The crop of one face: (size, size) uint8 grey, or (size, size, 3) RGB.

    It is turned clockwise by `turn_degrees` (0, 90, 180 or 270), after which the face stands
    upright.

    Grey is ITU-R BT.601 luma. What lies outside the picture repeats its edge. Pixels are averaged
    over their area when the square is larger than the crop, else interpolated linearly. Squares
    are cut at whole pixels, at least one wide.
    """
    square = mapping.turned(turn_degrees).square(box)
    left, top = round(square.x_min), round(square.y_min)
    side = max(1, round(square.width))
    cut = _cut(image, left, top, side, in_colour=in_colour)
    interpolation = cv2.INTER_AREA if side > size_px else cv2.INTER_LINEAR
    crop = cv2.resize(cut, (size_px, size_px), interpolation=interpolation)
    if turn_degrees:
        crop = np.ascontiguousarray(np.rot90(crop, -turn_degrees // 90))
    return np.asarray(crop, np.uint8)


def _cut(image: Image, left: int, top: int, side: int, *, in_colour: bool) -> Crop:
    """Square of `side` pixels; only the part inside the picture is converted to grey."""
    height, width = image.shape[:2]
    x_inside = slice(min(max(left, 0), width - 1), max(min(left + side, width), 1))
    y_inside = slice(min(max(top, 0), height - 1), max(min(top + side, height), 1))
    inside = np.ascontiguousarray(image[y_inside, x_inside])
    part = inside if in_colour else np.asarray(cv2.cvtColor(inside, cv2.COLOR_RGB2GRAY), np.uint8)
    if part.shape[:2] == (side, side):
        return part
    columns = np.clip(np.arange(left, left + side), x_inside.start, x_inside.stop - 1)
    rows = np.clip(np.arange(top, top + side), y_inside.start, y_inside.stop - 1)
    return part[np.ix_(rows - y_inside.start, columns - x_inside.start)]
