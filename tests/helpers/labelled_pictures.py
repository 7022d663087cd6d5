"""Folders of labelled pictures with real faces: the demo's portraits, brighter or darker."""

from pathlib import Path

import cv2
import numpy as np

from helpers.portraits import picture

BRIGHT, DARK = 1.25, 0.45


def portrait(name: str, brightness: float = 1.0) -> np.ndarray:
    """320x320 RGB with one face."""
    image = picture(320, 320, (name, 280, 160, 160))
    return np.clip(image * brightness, 0, 255).astype(np.uint8)


def write(path: Path, image: np.ndarray) -> Path:
    """A PNG at this path; folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image[..., ::-1])
    return path


def by_brightness(folder: Path, bright: str, dark: str, count: int = 6) -> Path:
    """`count` bright faces in the folder of one label, and as many dark ones in another's."""
    for number in range(count):
        name = ("astronaut", "hopper")[number % 2]
        step = 1 - 0.02 * number
        write(folder / bright / f"{number}.png", portrait(name, BRIGHT * step))
        write(folder / dark / f"{number}.png", portrait(name, DARK * step))
    return folder
