"""The quality of a picture of a face: a grade, the reason for it, the measurements behind it.

Measured by `fer_desktop.analysis.quality`, kept in tables as the grade's word, explained to the
user by the set-up coach.
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

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
