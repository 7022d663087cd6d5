"""Pictures and faces made up for tests, as the stages would give them."""

import time

import numpy as np

from fer_desktop.core.frames import (
    EMOTIONS,
    Analysis,
    BoundingBox,
    Detection,
    Face,
    Frame,
    Image,
    Landmarks,
    Track,
)
from fer_desktop.core.quality import Quality
from helpers.qualities import GOOD

SMALL = BoundingBox(10, 8, 30, 34)
"""A face in a picture of 64x48 pixels, the size of `make_frame`."""
LARGE = BoundingBox(100, 60, 180, 160)
"""A face in a picture of 320x240 pixels, the size of `scripted.ScriptedSource`."""


def make_image(width_px: int = 64, height_px: int = 48, seed: int = 0) -> Image:
    """A read-only RGB picture of a gradient that moves with `seed`."""
    ramp = np.arange(width_px, dtype=np.int64)[None, :, None] + 3 * seed
    image = np.broadcast_to(ramp % 256, (height_px, width_px, 3)).astype(np.uint8)
    image.setflags(write=False)
    return image


def make_frame(
    index: int, timestamp: float, width_px: int = 64, height_px: int = 48, shade: int | None = None
) -> Frame:
    """A frame with a picture of its own, or of one shade."""
    image = make_image(width_px, height_px, index)
    if shade is not None:
        image = np.full((height_px, width_px, 3), shade, np.uint8)
        image.setflags(write=False)
    return Frame(index, timestamp, image, time.perf_counter())


def make_probabilities(label: str, share: float = 0.7) -> np.ndarray:
    """(7,) float32 summing to 1 with `share` for the label."""
    values = np.full(len(EMOTIONS), (1 - share) / (len(EMOTIONS) - 1), np.float32)
    values[EMOTIONS.index(label)] = share
    return values


def make_face(
    track_id: int = 1,
    label: str = "happiness",
    share: float = 0.7,
    *,
    box: BoundingBox = SMALL,
    smoothed: np.ndarray | None = None,
    quality: Quality | None = GOOD,
) -> Face:
    """A face with landmarks, a crop with something to see, and these values."""
    x, y = box.center
    shares = ((-0.22, -0.15), (0.22, -0.15), (0, 0.05), (-0.18, 0.25), (0.18, 0.25))
    points = [(x + box.width * across, y + box.height * down) for across, down in shares]
    crop = np.tile(np.linspace(60, 190, 48, dtype=np.uint8), (48, 1))
    probabilities = make_probabilities(label, share)
    return Face(
        Track(track_id, Detection(box, 0.98, Landmarks(*points))),
        crop,
        probabilities,
        probabilities if smoothed is None else smoothed,
        quality,
    )


def make_analysis(timestamp: float, faces: tuple[Face, ...] = (), index: int = 0) -> Analysis:
    """An analysed frame with its times a stage."""
    return Analysis(make_frame(index, timestamp), faces, {"detect": 2.0, "classify": 0.5})
