"""Pyramid: the picture at smaller sizes.

Octaves are the picture halved again and again, each the exact mean of 2x2 pixels of the one
before. Whatever needs the picture smaller (P-Net's levels, the windows of R-Net and O-Net)
samples the octave just above: quick, and without aliasing.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Image
from fer_desktop.detection.mtcnn.networks import CELL_PX


@dataclass(frozen=True)
class Level:
    """One size at which P-Net sees the picture; it finds faces of about `face_px` there."""

    width_px: int
    height_px: int
    face_px: float


def plan_levels(
    width_px: int, height_px: int, smallest_face_px: float, factor: float
) -> tuple[Level, ...]:
    """The levels from the smallest face to the largest that fits, `factor` apart.

    Their sides are even, as P-Net wants them.

    Empty when the picture is smaller than the smallest face.
    """
    levels: list[Level] = []
    face_px = max(smallest_face_px, float(CELL_PX))
    while True:
        scale = CELL_PX / face_px
        level = Level(_even(width_px * scale), _even(height_px * scale), face_px)
        if min(level.width_px, level.height_px) < CELL_PX:
            return tuple(levels)
        levels.append(level)
        face_px /= factor


def _even(length_px: float) -> int:
    """The nearest even length, but no side shorter than P-Net's window becomes as long."""
    return 2 * round(length_px / 2) if length_px >= CELL_PX else 0


class Pyramid:
    """One picture and its octaves, made when they are first asked for."""

    def __init__(self, image: Image) -> None:
        self._octaves: list[Image] = [image]

    @property
    def image(self) -> Image:
        return self._octaves[0]

    def level(self, level: Level) -> NDArray[np.uint8]:
        """The picture at a level's size."""
        octave = self.octave(self.image.shape[1] / level.width_px)
        size = (level.width_px, level.height_px)
        return cv2.resize(octave, size, interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]

    def halvings(self, reduction: float) -> int:
        """How often the picture can be halved without going beyond `reduction`."""
        if reduction < 2:
            return 0
        shortest_px = min(self.image.shape[:2])
        return min(int(math.log2(reduction)), int(math.log2(shortest_px)))

    def has_octave(self, halvings: int) -> bool:
        """Whether the picture halved so often is there already."""
        return halvings < len(self._octaves)

    def octave(self, reduction: float) -> Image:
        """The smallest octave that is not more than `reduction` times smaller."""
        wanted = self.halvings(reduction)
        while len(self._octaves) <= wanted and min(self._octaves[-1].shape[:2]) >= 2:
            last = self._octaves[-1]
            size = (last.shape[1] // 2, last.shape[0] // 2)
            self._octaves.append(cv2.resize(last, size, interpolation=cv2.INTER_AREA))  # type: ignore[arg-type]
        return self._octaves[min(wanted, len(self._octaves) - 1)]
