"""Pictures as the paper says recognition fails on them: five kinds, three strengths.

Fixed by a seed, made anew from FER-2013 whenever they are needed: never stored, never shipped.
The strengths are those that a webcam gives in a dim room, against a window, out of focus, with
high gain, and behind a hand or a cup.
"""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

Pictures = NDArray[np.uint8]
STRENGTHS = (1, 2, 3)


def dark(pictures: Pictures, strength: int, rng: np.random.Generator) -> Pictures:
    """A half, a quarter, an eighth of the light, with the noise of a sensor."""
    light = pictures.astype(np.float32) / 2**strength
    return _to_uint8(light + rng.normal(0, 2, pictures.shape))


def bright(pictures: Pictures, strength: int, rng: np.random.Generator) -> Pictures:
    """Over-exposed by 0.5, 1 and 1.5 stops over a grey veil; what is too bright is lost."""
    del rng
    return _to_uint8(pictures.astype(np.float32) * 2 ** (0.5 * strength) + 15 * strength)


def blurred(pictures: Pictures, strength: int, rng: np.random.Generator) -> Pictures:
    """Gaussian blur of 0.8, 1.4 and 2.0 pixels of the 48."""
    del rng
    sigma_px = 0.2 + 0.6 * strength
    return np.stack([cv2.GaussianBlur(picture, (0, 0), sigma_px) for picture in pictures])


def noisy(pictures: Pictures, strength: int, rng: np.random.Generator) -> Pictures:
    """Gaussian noise of 10, 20 and 30 grey levels."""
    return _to_uint8(pictures + rng.normal(0, 10 * strength, pictures.shape))


def covered(pictures: Pictures, strength: int, rng: np.random.Generator) -> Pictures:
    """A uniform square over a twelfth, a sixth and a quarter of the picture, anywhere."""
    size_px = round(48 * np.sqrt(strength / 12))
    out = pictures.copy()
    for picture in out:
        top, left = rng.integers(0, 48 - size_px + 1, 2)
        picture[top : top + size_px, left : left + size_px] = rng.integers(256)
    return out


CORRUPTIONS: dict[str, Callable[[Pictures, int, np.random.Generator], Pictures]] = {
    "dark": dark,
    "bright": bright,
    "blurred": blurred,
    "noisy": noisy,
    "covered": covered,
}


def corrupted_sets(pictures: Pictures, seed: int = 2013) -> Iterator[tuple[str, int, Pictures]]:
    """(kind, strength, changed copies of `pictures`), fifteen of them, always the same."""
    for number, (kind, corrupt) in enumerate(CORRUPTIONS.items()):
        for strength in STRENGTHS:
            rng = np.random.default_rng([seed, number, strength])
            yield kind, strength, corrupt(pictures, strength, rng)


def _to_uint8(values: NDArray[np.floating]) -> Pictures:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)
