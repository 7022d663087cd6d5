"""Random changes of training pictures: NumPy and OpenCV, some 50 µs a picture.

A network of 58,000 parameters starves under strong augmentation; a large one needs it. So
every strength is a number of the recipe.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Augmentation:
    """How strongly pictures are changed; all zero leaves them as they are."""

    flip: bool = True
    """Mirror every second picture."""
    rotation_deg: float = 8.0
    """Largest rotation to either side."""
    shift: float = 0.06
    """Largest shift, as a share of the width."""
    zoom: float = 0.08
    """Largest change of scale, as a share."""
    erasing_share: float = 0.2
    """Share of pictures that lose a rectangle."""
    erasing_area: float = 0.15
    """Largest area of that rectangle, as a share of the picture."""
    corruption_share: float = 0.15
    """Share of pictures made darker, brighter, blurred or noisy."""
    camera_share: float = 0.0
    """Share of pictures that look as if a worse camera had seen them: from few pixels, compressed,
    or lit from one side."""
    mixup_alpha: float = 0.0
    """Parameter of the beta distribution by which two pictures are mixed; 0 mixes none."""


def augment(
    pictures: NDArray[np.uint8], settings: Augmentation, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Changed copies of `pictures` (N, height, width)."""
    out = np.empty_like(pictures)
    for index, picture in enumerate(pictures):
        changed = _moved(picture, settings, rng)
        # Asked first, so that recipes without it draw the numbers that they always drew.
        if settings.camera_share and rng.random() < settings.camera_share:
            changed = _from_worse_camera(changed, rng)
        if rng.random() < settings.corruption_share:
            changed = _corrupted(changed, rng)
        if rng.random() < settings.erasing_share:
            _erase(changed, settings.erasing_area, rng)
        out[index] = changed
    return out


def mixup(
    pictures: NDArray[np.float32],
    targets: NDArray[np.float32],
    alpha: float,
    rng: np.random.Generator,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Each picture mixed with another of the batch, and its target likewise (Zhang et al. 2018)."""
    share = rng.beta(alpha, alpha, len(pictures)).astype(np.float32)
    share = np.maximum(share, 1 - share)
    other = rng.permutation(len(pictures))
    weight = share[:, None, None]
    return (
        weight * pictures + (1 - weight) * pictures[other],
        share[:, None] * targets + (1 - share[:, None]) * targets[other],
    )


def _moved(
    picture: NDArray[np.uint8], settings: Augmentation, rng: np.random.Generator
) -> NDArray[np.uint8]:
    height, width = picture.shape
    angle_deg, dx, dy, zoom = rng.uniform(-1, 1, 4) * (
        settings.rotation_deg,
        settings.shift * width,
        settings.shift * height,
        settings.zoom,
    )
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle_deg, 1 + zoom)
    matrix[:, 2] += dx, dy
    if settings.flip and rng.random() < 0.5:
        picture = np.ascontiguousarray(picture[:, ::-1])
    moved: NDArray[np.uint8] = cv2.warpAffine(  # type: ignore[assignment]
        picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return moved


def _from_worse_camera(picture: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    kind = rng.integers(3)
    if kind == 0:
        return _seen_small(picture, int(rng.integers(16, 40)))
    if kind == 1:
        return _compressed(picture, int(rng.integers(10, 60)))
    return _lit_from_one_side(picture, rng)


def _seen_small(picture: NDArray[np.uint8], size_px: int) -> NDArray[np.uint8]:
    """As if the face had been `size_px` wide in the video."""
    small = cv2.resize(picture, (size_px, size_px), interpolation=cv2.INTER_AREA)
    height, width = picture.shape
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]


def _compressed(picture: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """As JPEG of `quality` leaves a face of twice the size: a crop is mostly made smaller."""
    height, width = picture.shape
    large = cv2.resize(picture, (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)
    _, packed = cv2.imencode(".jpg", large, [cv2.IMWRITE_JPEG_QUALITY, quality])
    unpacked = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
    if unpacked is None:
        raise AssertionError("OpenCV reads the JPEG that it has just written")
    return cv2.resize(unpacked, (width, height), interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def _lit_from_one_side(picture: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Brighter towards one side and darker towards the other, by up to a factor of three."""
    height, width = picture.shape
    angle = rng.uniform(0, 2 * np.pi)
    across = np.cos(angle) * np.linspace(-1, 1, width)[None, :]
    down = np.sin(angle) * np.linspace(-1, 1, height)[:, None]
    light = np.exp(rng.uniform(0.2, 0.55) * (across + down))
    return np.clip(picture * light, 0, 255).astype(np.uint8)


def _corrupted(picture: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    kind = rng.integers(3)
    if kind == 0:
        blurred: NDArray[np.uint8] = cv2.GaussianBlur(  # type: ignore[assignment]
            picture, (0, 0), rng.uniform(0.5, 1.6)
        )
        return blurred
    changed = picture.astype(np.float32)
    if kind == 1:
        changed += rng.normal(0, rng.uniform(3, 20), picture.shape)
    else:
        changed = 255 * (changed / 255) ** np.exp(rng.uniform(-0.7, 0.7))
        changed = changed * np.exp(rng.uniform(-1.2, 0.5))
    return np.clip(changed, 0, 255).astype(np.uint8)


def _erase(picture: NDArray[np.uint8], largest_area: float, rng: np.random.Generator) -> None:
    height, width = picture.shape
    area = rng.uniform(0.02, largest_area) * height * width
    aspect = np.exp(rng.uniform(-0.7, 0.7))
    h = min(height, max(1, round(np.sqrt(area * aspect))))
    w = min(width, max(1, round(np.sqrt(area / aspect))))
    top, left = rng.integers(height - h + 1), rng.integers(width - w + 1)
    patch = picture[top : top + h, left : left + w]
    patch[:] = rng.integers(256) if rng.random() < 0.5 else rng.integers(0, 256, patch.shape)
