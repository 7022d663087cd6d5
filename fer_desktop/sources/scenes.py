"""Pictures to try and to measure with: the demo's portraits, swaying before a mottled wall."""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Image
from fer_desktop.core.resources import resource

PORTRAIT_CROPS = {"astronaut.jpg": (120, 4, 208), "grace_hopper.jpg": (76, 10, 376)}
"""Part of each portrait that is shown: x, y and width of a rectangle of 4:5."""
SWAY_PERIOD_S = 2.0
SWAY_SHARE = 0.04
"""Faces sway by this share of their cell to each side."""
FRAME_RATE_HZ = 30


@dataclass(frozen=True)
class Scene:
    """A picture size with a number of faces."""

    width_px: int
    height_px: int
    faces: int

    def frames(self, count: int | None = None) -> Iterator[Image]:
        """`count` pictures (None: without end), 1/30 s apart."""
        background = wall(self.width_px, self.height_px)
        columns = max(math.ceil(math.sqrt(self.faces * self.width_px / self.height_px)), 1)
        rows = max(math.ceil(self.faces / columns), 1)
        cell_width, cell_height = self.width_px // columns, self.height_px // rows
        height_px = int(min(cell_height * 0.9, cell_width * 0.9 * 1.25))
        cards = [card(index, height_px) for index in range(self.faces)]
        for number in itertools.count() if count is None else range(count):
            picture = background.copy()
            for index, portrait in enumerate(cards):
                row, column = divmod(index, columns)
                phase = math.tau * (number / FRAME_RATE_HZ / SWAY_PERIOD_S + index / 7)
                room_x, room_y = cell_width - portrait.shape[1], cell_height - portrait.shape[0]
                x = column * cell_width + room_x / 2 + SWAY_SHARE * cell_width * math.sin(phase)
                y = row * cell_height + room_y / 2 + SWAY_SHARE * cell_height * math.cos(phase)
                paste(picture, portrait, round(x), round(y))
            yield picture


@cache
def _portrait(name: str) -> Image:
    path = resource("demo", "portraits", name)
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None:
        raise FerError(
            "The portrait {path} cannot be read.", "Install FER Desktop again.", path=path
        )
    x, y, width = PORTRAIT_CROPS[name]
    rgb = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
    return np.ascontiguousarray(rgb[y : y + width * 5 // 4, x : x + width])


def card(index: int, height_px: int) -> Image:
    """A portrait of 4:5; every third and fourth is mirrored."""
    names = sorted(PORTRAIT_CROPS)
    portrait = _portrait(names[index % len(names)])
    if index // len(names) % 2:
        portrait = np.ascontiguousarray(portrait[:, ::-1])
    size = (max(height_px * 4 // 5, 1), max(height_px, 1))
    shrinks = height_px < portrait.shape[0]
    resized: Image = cv2.resize(  # type: ignore[assignment]
        portrait, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    )
    return resized


def wall(width_px: int, height_px: int) -> Image:
    """A mottled wall, the same at every call: something for P-Net to reject."""
    random = np.random.default_rng(1)
    coarse = random.uniform(90, 200, (9, 16, 3)).astype(np.float32)
    smooth = cv2.resize(coarse, (width_px, height_px), interpolation=cv2.INTER_CUBIC)
    grain = random.normal(0, 4, (height_px, width_px, 1)).astype(np.float32)
    picture: Image = np.clip(smooth + grain, 0, 255).astype(np.uint8)
    return picture


def paste(picture: Image, portrait: Image, x: int, y: int) -> None:
    """Put the portrait at (x, y); what lies beyond the picture's edges is cut off."""
    height_px, width_px = picture.shape[:2]
    left, top = max(x, 0), max(y, 0)
    right, bottom = min(x + portrait.shape[1], width_px), min(y + portrait.shape[0], height_px)
    if right > left and bottom > top:
        picture[top:bottom, left:right] = portrait[top - y : bottom - y, left - x : right - x]
