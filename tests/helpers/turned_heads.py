"""Heads turned by known angles: the demo's portraits on a head-shaped surface.

A portrait is made symmetrical first, so that it looks straight ahead; its pixels lie on a vaulted
face with a nose, of the proportions of an average face, which is turned and seen from afar.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Image, Landmarks
from fer_desktop.sources import scenes

HEIGHT_PX = 320
EYES_APART = 6.4
"""Distance of the eyes in the units of `_depth`, about centimetres."""
OVERSAMPLED = 3


def frontal(card: int, landmarks: Landmarks) -> tuple[Image, float, float, float]:
    """A portrait mirrored at its own middle: picture, x of the middle, y of the eyes, eye distance.

    `landmarks` are those of `scenes.card(card, HEIGHT_PX)`.
    """
    portrait = scenes.card(card, HEIGHT_PX)
    eyes = np.array([landmarks.left_eye, landmarks.right_eye])
    across = eyes[1] - eyes[0]
    angle = float(np.degrees(np.arctan2(across[1], across[0])))
    middle_x, middle_y = (eyes.mean(axis=0) + np.array(landmarks.nose)) / 2
    upright = cv2.warpAffine(
        portrait,
        cv2.getRotationMatrix2D((float(middle_x), float(middle_y)), angle, 1.0),
        portrait.shape[1::-1],
        borderMode=cv2.BORDER_REPLICATE,
    )
    half = round(min(middle_x, portrait.shape[1] - middle_x)) - 1
    left = upright[:, round(middle_x) - half : round(middle_x)]
    picture = np.concatenate([left, left[:, ::-1]], axis=1)
    turn = cv2.getRotationMatrix2D((float(middle_x), float(middle_y)), angle, 1.0)
    eye_y = float((turn @ [*eyes.mean(axis=0), 1.0])[1])
    return picture, float(half), eye_y, float(np.hypot(*across))


def turned(
    face: tuple[Image, float, float, float], yaw_degrees: float, roll_degrees: float
) -> Image:
    """The head turned to the right edge of the picture and tilted clockwise."""
    picture, middle_x, eye_y, eyes_px = face
    height, width = picture.shape[:2]
    scale = eyes_px / EYES_APART
    x_px = np.arange(width * OVERSAMPLED) / OVERSAMPLED
    y_px = np.arange(height, dtype=np.float64)
    across, down = np.meshgrid((x_px - middle_x) / scale, (y_px - eye_y) / scale)
    depth = _depth(across, down)
    angle = np.radians(yaw_degrees)
    seen_x = (across * np.cos(angle) + (depth - 4) * np.sin(angle)) * scale + width / 2
    near = depth * np.cos(angle) - across * np.sin(angle)
    fine = cv2.resize(picture, (width * OVERSAMPLED, height), interpolation=cv2.INTER_LINEAR)
    canvas = np.full((height, width, 3), 150, np.uint8)
    is_set = np.zeros((height, width), np.uint8)
    order = np.argsort(near, axis=None)  # the nearest last: it hides the others
    rows, columns = np.unravel_index(order, near.shape)
    target = np.rint(seen_x[rows, columns]).astype(int)
    inside = (target >= 0) & (target < width)
    rows, columns, target = rows[inside], columns[inside], target[inside]
    canvas[rows, target] = fine[rows, columns]
    is_set[rows, target] = 255
    holes = cv2.morphologyEx(is_set, cv2.MORPH_CLOSE, np.ones((1, 7), np.uint8)) - is_set
    canvas = cv2.inpaint(canvas, holes, 2, cv2.INPAINT_TELEA)
    room = cv2.copyMakeBorder(canvas, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=(150, 150, 150))
    center = (room.shape[1] / 2, room.shape[0] / 2)
    tilted: Image = cv2.warpAffine(
        room,
        cv2.getRotationMatrix2D(center, -roll_degrees, 1.0),
        room.shape[1::-1],
        borderMode=cv2.BORDER_REPLICATE,
    )
    tilted.flags.writeable = False
    return tilted


def _depth(across: NDArray[np.float64], down: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far the face stands out; 0 across and 0 down is the bridge of the nose at the eyes."""
    vault = np.maximum(5.0 - 0.1 * across**2, -1.0)  # behind the ears a wall
    profile = np.interp(down, [-1.5, 0.0, 3.3, 4.0, 4.8], [0.0, 0.3, 1.0, 0.8, 0.1])
    return vault + 2.5 * profile * np.exp(-((across / 1.1) ** 2))
