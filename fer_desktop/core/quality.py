"""The quality of a picture of a face: a grade, the reason for it, the measurements behind it.

Measured by `fer_desktop.analysis.quality`, kept in tables as the grade's word, explained to the
user by the set-up coach.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType

DAMAGED = "damaged"
"""The quality of every row of a picture that the decoder calls damaged, also without a face."""


class Grade(IntEnum):
    """Ordered from worst to best; `word` is what stands in the table."""

    POOR = 0
    FAIR = 1
    GOOD = 2

    @property
    def word(self) -> str:
        return self.name.lower()


class Concern(StrEnum):
    """What could be better, most urgent first within one grade."""

    DAMAGED = "damaged"
    UPSIDE_DOWN = "upside down"
    SIDEWAYS = "sideways"
    SMALL = "small"
    DARK = "dark"
    BACKLIT = "backlit"
    BRIGHT = "bright"
    FLAT = "flat"
    BLURRED = "blurred"
    TURNED = "turned"
    TILTED = "tilted"
    CUT_OFF = "cut off"
    NONE = "none"


TOO_LOW: Mapping[Concern, tuple[float, float]] = MappingProxyType(
    {
        Concern.SMALL: (64.0, 40.0),  # side of the face in pixels; the network sees 48
        Concern.DARK: (60.0, 38.0),
        Concern.FLAT: (24.0, 14.0),
        Concern.BLURRED: (0.020, 0.008),
    }
)
"""Concern → (limit of fair, limit of poor): a value below the limit has that grade."""
TOO_HIGH: Mapping[Concern, tuple[float, float]] = MappingProxyType(
    {
        Concern.BACKLIT: (70.0, 110.0),
        Concern.BRIGHT: (205.0, 228.0),
        # the tip of the nose 0.45 and 0.75 half distances of the eyes beside their middle
        Concern.TURNED: (math.degrees(math.atan(0.9)), math.degrees(math.atan(1.5))),
        Concern.TILTED: (20.0, 35.0),
        Concern.CUT_OFF: (0.05, 0.25),
    }
)
"""Concern → (limit of fair, limit of poor): a value above the limit has that grade."""
BACKLIT_BELOW = 110.0
"""Light from behind does no harm to a face that is lighter than this grey value."""


@dataclass(frozen=True)
class Quality:
    """Grade, the reason for it and the measurements behind it.

    `light` and `spread` are mean and standard deviation of the crop's grey values (0 to 255);
    `back_light` is how much brighter the surroundings are (grey values); `size_px` the face's
    side; `sharpness` the variance of the Laplacian, relative to the face's contrast; `yaw_degrees`
    (above 0: towards the right edge of the picture) and `roll_degrees` (above 0: clockwise) from
    the landmarks, None without them;
    `turn_degrees` by which the picture has to be turned clockwise for the face to stand upright.
    """

    grade: Grade
    concern: Concern
    light: float
    spread: float
    back_light: float
    size_px: float
    sharpness: float
    yaw_degrees: float | None
    roll_degrees: float | None
    turn_degrees: int = 0

    @property
    def word(self) -> str:
        """As it stands in the table: good, fair or poor, or damaged where the picture is torn."""
        return DAMAGED if self.concern is Concern.DAMAGED else self.grade.word
