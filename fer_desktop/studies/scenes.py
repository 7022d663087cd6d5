"""Scenes of the sample study: the demo's portraits before a wall, and two stimuli, all drawn."""

import math
from collections.abc import Iterator

import cv2
import numpy as np

from fer_desktop.core.frames import Image
from fer_desktop.sources.scenes import card, paste, wall

WIDTH_PX, HEIGHT_PX = 480, 360
FRAME_RATE_HZ = 10
LAUGHING, CALM = 0, 1
"""Of the demo's two portraits one laughs and one does not."""


def pictures(number: int, laughs: list[bool | None]) -> Iterator[Image]:
    """One picture for each entry: who is drawn laughs, does not, or (None) is not there.

    Participants differ in size, light, side and pace by their number; they are the same two
    portraits, so what comes out is no finding about anybody.
    """
    random = np.random.default_rng(number)
    height = int(random.integers(190, 250))
    light = float(random.uniform(0.85, 1.1))
    turn, pace = float(random.uniform(-4, 4)), float(random.uniform(0.7, 1.3))
    mirrored = number % 2 == 1
    background = wall(WIDTH_PX, HEIGHT_PX)
    faces = {laughing: _lit(card(LAUGHING if laughing else CALM, height), light, turn, mirrored)
             for laughing in (True, False)}  # fmt: skip
    for at, laughing in enumerate(laughs):
        picture = background.copy()
        if laughing is None:
            yield picture
            continue
        face = faces[laughing]
        phase = math.tau * at / FRAME_RATE_HZ * pace / 2
        x = (WIDTH_PX - face.shape[1]) / 2 + 14 * math.sin(phase)
        y = (HEIGHT_PX - face.shape[0]) / 2 + 7 * math.cos(phase)
        paste(picture, face, round(x), round(y))
        yield picture


def _lit(face: Image, light: float, degrees: float, mirrored: bool) -> Image:
    height, width = face.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(face, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    lit: Image = np.clip(turned * light, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(lit[:, ::-1]) if mirrored else lit


def stimulus(funny: bool) -> bytes:
    """A stimulus as PNG: a face of a clown, or a grey horizon."""
    picture = np.full((360, 480, 3), 235, np.uint8)
    if funny:
        cv2.circle(picture, (240, 180), 130, (250, 214, 90), -1, cv2.LINE_AA)
        for x in (190, 290):
            cv2.circle(picture, (x, 145), 16, (40, 40, 40), -1, cv2.LINE_AA)
        cv2.circle(picture, (240, 185), 26, (214, 48, 49), -1, cv2.LINE_AA)
        cv2.ellipse(picture, (240, 205), (75, 60), 0, 15, 165, (40, 40, 40), 9, cv2.LINE_AA)
    else:
        picture[:200] = (196, 208, 218)
        picture[200:] = (150, 160, 158)
    _done, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return data.tobytes()
