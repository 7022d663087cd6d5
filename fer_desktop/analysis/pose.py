"""Pose: how far a face is turned and tilted, in degrees, from its five landmarks.

The tip of the nose stands out before the eyes, so it moves across the face when the head turns.
Seen from afar (weak perspective), with e half the distance of the eyes and d how far the tip of the
nose lies before them, a turn by the angle a moves it by d·sin(a) along the line of the eyes, while
half their distance shrinks to e·cos(a): tan(a) = shift / half distance · e / d. Looking up or down
cannot be told from so few points, as the length of a nose differs from person to person.

The error is measured in `tests/analysis/test_pose.py` on heads turned by known angles, and told
where the columns are explained (`scores.columns`).
"""

import math
from dataclasses import dataclass

from fer_desktop.core.frames import Landmarks

NOSE_DEPTH = 0.5
"""d / e as the detector's points show it. In a face it is 1.1 (36 mm and 32 mm), but the network
that places the points follows a turn by about half: measured on turned heads."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Degrees. `yaw` above 0: turned towards the right edge of the picture; `roll` above 0: tilted
    clockwise in the picture."""

    yaw_degrees: float
    roll_degrees: float


def pose_of(landmarks: Landmarks) -> Pose | None:
    """The pose of a face; None where both eyes are one point."""
    left, right, nose = landmarks.left_eye, landmarks.right_eye, landmarks.nose
    across = (right[0] - left[0], right[1] - left[1])
    distance = math.hypot(*across)
    if distance < 1e-6:
        return None
    middle = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
    along = ((nose[0] - middle[0]) * across[0] + (nose[1] - middle[1]) * across[1]) / distance
    return Pose(yaw_of(along / (distance / 2)), math.degrees(math.atan2(across[1], across[0])))


def quarter_turn_of(landmarks: Landmarks | None) -> int:
    """Degrees (0, 90, 180, 270) to turn the picture clockwise for the face to stand most nearly
    upright; 0 without landmarks."""
    pose = pose_of(landmarks) if landmarks else None
    return -90 * round(pose.roll_degrees / 90) % 360 if pose else 0


def yaw_of(shift: float) -> float:
    """Degrees for a tip of the nose that lies `shift` half distances of the eyes beside them."""
    return math.degrees(math.atan(shift / NOSE_DEPTH))
