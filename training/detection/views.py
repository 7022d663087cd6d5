"""Views of an example: moved, scaled, turned, mirrored, and in another light.

A view changes the window and, exactly, where its face and its landmarks lie. Coordinates are in
units of the window: 0 to 1 is the window itself.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.detection.mtcnn.boxes import MIRRORED_POINTS
from training.detection.examples import SURROUNDINGS

Array = NDArray[np.float32]

LARGEST_SHIFT = 0.1
SMALLEST_SIZE, LARGEST_SIZE = 0.87, 1.15
TURNED_SHARE, TURN_DEG = 0.6, 9.0
"""So many of the views are turned, by a normal distribution of this width."""
BLURRED, COARSENED, COMPRESSED = 0.12, 0.12, 0.08
"""Shares of the windows that look as if they came from worse cameras."""


@dataclass(frozen=True)
class Views:
    """N views: shifts (N, 2) and sizes (N,) in units of the square, turns in degrees, mirrored."""

    shifts: NDArray[np.float64]
    sizes: NDArray[np.float64]
    turns_deg: NDArray[np.float64]
    mirrored: NDArray[np.bool_]

    @classmethod
    def plain(cls, count: int) -> "Views":
        """The squares as they are."""
        return cls(np.zeros((count, 2)), np.ones(count), np.zeros(count), np.zeros(count, bool))

    @classmethod
    def random(cls, count: int, random: np.random.Generator) -> "Views":
        """Another look at each."""
        turned = random.uniform(size=count) < TURNED_SHARE
        return cls(
            random.uniform(-LARGEST_SHIFT, LARGEST_SHIFT, (count, 2)),
            np.exp(random.uniform(np.log(SMALLEST_SIZE), np.log(LARGEST_SIZE), count)),
            np.where(turned, random.normal(0, TURN_DEG, count), 0.0),
            random.uniform(size=count) < 0.5,
        )

    def points(self, points: Array) -> Array:
        """Where points (N, K, 2) of the squares lie in the views."""
        radians = np.deg2rad(self.turns_deg)[:, None]
        cosine, sine = np.cos(radians), np.sin(radians)
        moved = points - 0.5 - self.shifts[:, None]
        x = (cosine * moved[..., 0] + sine * moved[..., 1]) / self.sizes[:, None]
        y = (cosine * moved[..., 1] - sine * moved[..., 0]) / self.sizes[:, None]
        x = np.where(self.mirrored[:, None], -x, x)
        return np.stack([x + 0.5, y + 0.5], axis=-1).astype(np.float32)

    def landmarks(self, landmarks: Array) -> Array:
        """As `points`, for the five landmarks (N, 5, 2): left stays on the left."""
        moved = self.points(landmarks)
        return np.where(self.mirrored[:, None, None], moved[:, MIRRORED_POINTS], moved)

    def boxes(self, boxes: Array) -> Array:
        """Where boxes (N, 4) lie: a turn moves a box and leaves it upright. NaN stays NaN."""
        centers = self.points(((boxes[:, :2] + boxes[:, 2:]) / 2)[:, None].astype(np.float32))[:, 0]
        halves = (boxes[:, 2:] - boxes[:, :2]) / 2 / self.sizes[:, None]
        return np.concatenate([centers - halves, centers + halves], axis=1).astype(np.float32)

    def windows(self, windows: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
        """The views (N, side_px, side_px, 3) of squares with their surroundings."""
        width_px = windows.shape[1]
        square_px = width_px / SURROUNDINGS
        seen = np.empty((len(windows), side_px, side_px, 3), np.uint8)
        for index, window in enumerate(windows):
            step = square_px * self.sizes[index] / side_px
            radians = np.deg2rad(self.turns_deg[index])
            cosine, sine = np.cos(radians) * step, np.sin(radians) * step
            mirror = -1.0 if self.mirrored[index] else 1.0
            linear = np.array([[mirror * cosine, -sine], [mirror * sine, cosine]])
            center = width_px / 2 - 0.5 + self.shifts[index] * square_px
            offset = center - linear @ np.full(2, (side_px - 1) / 2)
            source = cv2.blur(window, (int(step), int(step))) if step >= 2 else window
            cv2.warpAffine(
                source,
                np.column_stack([linear, offset]),
                (side_px, side_px),
                dst=seen[index],
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
        return seen


def overlaps_with_square(boxes: Array) -> NDArray[np.float64]:
    """Intersection over union (N,) of the window and the square around each box; NaN gives 0."""
    centers = (boxes[:, :2] + boxes[:, 2:]) / 2
    halves = (boxes[:, 2:] - boxes[:, :2]).max(axis=1, keepdims=True) / 2
    shared = np.minimum(centers + halves, 1) - np.maximum(centers - halves, 0)
    intersections = np.maximum(shared, 0).prod(axis=1)
    ratios = intersections / (4 * halves[:, 0] ** 2 + 1 - intersections)
    return np.nan_to_num(ratios, nan=0.0)


def worsened(windows: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """Some windows blurred, coarse or compressed, as from a worse camera."""
    return np.stack([_worsened(window, random) for window in windows])


def _worsened(window: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    chance, side_px = random.uniform(), window.shape[0]
    if chance < BLURRED:
        return np.asarray(cv2.GaussianBlur(window, (0, 0), random.uniform(0.5, 1.6)), np.uint8)
    chance -= BLURRED
    if chance < COARSENED:
        small_px = int(side_px * random.uniform(0.3, 0.7))
        small = cv2.resize(window, (small_px, small_px), interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.resize(small, (side_px, side_px)), np.uint8)
    chance -= COARSENED
    if chance < COMPRESSED:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(15, 60))]
        _, file = cv2.imencode(".jpg", window, quality)
        return np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR), np.uint8)
    return window


def relit(windows: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """Windows in another light: saturation, contrast, brightness, tint, noise; a tenth is grey."""
    count = len(windows)
    pictures = windows.astype(np.float32)
    grey = pictures.mean(axis=-1, keepdims=True)
    saturation = np.where(random.uniform(size=count) < 0.1, 0.0, random.uniform(0.6, 1.3, count))
    pictures = grey + (pictures - grey) * saturation[:, None, None, None]
    mean = pictures.mean(axis=(1, 2, 3), keepdims=True)
    pictures = mean + (pictures - mean) * random.uniform(0.7, 1.3, (count, 1, 1, 1))
    pictures += random.normal(0, 14, (count, 1, 1, 1)) + random.normal(0, 4, (count, 1, 1, 3))
    strength = np.where(random.uniform(size=count) < 0.2, random.uniform(1, 8, count), 0.0)
    pictures += random.standard_normal(pictures.shape) * strength[:, None, None, None]
    result: NDArray[np.uint8] = np.clip(pictures, 0, 255).astype(np.uint8)
    return result
