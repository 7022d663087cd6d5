"""HDR pictures (HLG, PQ; ITU-R BT.2100) as the networks know pictures: BT.709, gamma-coded.

Decoded as if they were ordinary, they are flat and dark, and faces in them read as something else.
Reference white (203 cd/m²) becomes nearly white; what is brighter is pressed together above it.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Image

PQ, HLG = 16, 18
"""Transfer characteristics as ITU-T H.273 numbers them."""
NAMES = {PQ: "PQ", HLG: "HLG"}
REFERENCE_WHITE_NITS = 203.0
"""ITU-R BT.2408: white paper in an HDR picture."""
PEAK_NITS = 1000.0
"""What is brighter than this is white."""
KNEE = 0.7
"""Up to this share of white, light is shown as it is."""

_BT2020_TO_BT709 = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]],
    dtype=np.float32,
)
_STEPS = 4096
"""Entries of the table from light to grey value; indexed by the square root of light."""


def tone_mapped(rgb48: NDArray[np.uint16], transfer: int) -> Image:
    """HxWx3 uint8 from HxWx3 uint16 RGB of BT.2020 with this transfer characteristic."""
    light = _light(transfer)[rgb48]
    light = cv2.transform(light, _BT2020_TO_BT709).astype(np.float32, copy=False)
    np.clip(light, 0.0, PEAK_NITS / REFERENCE_WHITE_NITS, out=light)
    np.sqrt(light, out=light)
    light *= (_STEPS - 1) / (PEAK_NITS / REFERENCE_WHITE_NITS) ** 0.5
    image: Image = _grey_values()[light.astype(np.uint16)]
    return image


@cache
def _light(transfer: int) -> NDArray[np.float32]:
    """(65536,) light relative to reference white for every code value."""
    code = np.arange(65536, dtype=np.float64) / 65535
    if transfer == PQ:
        m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
        power = code ** (1 / m2)
        nits = 10_000 * (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)
    else:
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        scene = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
        nits = PEAK_NITS * scene**1.2
    return (nits / REFERENCE_WHITE_NITS).astype(np.float32)


@cache
def _grey_values() -> NDArray[np.uint8]:
    """(_STEPS,) grey values for the square root of light from 0 to the peak."""
    peak = PEAK_NITS / REFERENCE_WHITE_NITS
    light = np.linspace(0, peak**0.5, _STEPS) ** 2
    beyond = np.clip((light - KNEE) / (peak - KNEE), 0, None)
    slope = (peak - KNEE) / (1 - KNEE)  # so that the curve has no corner at the knee
    pressed = KNEE + (1 - KNEE) * slope * beyond / (1 + (slope - 1) * beyond)
    shown = np.where(light <= KNEE, light, pressed)
    coded = np.where(shown < 0.0031308, 12.92 * shown, 1.055 * shown ** (1 / 2.4) - 0.055)
    grey: NDArray[np.uint8] = np.round(255 * np.clip(coded, 0, 1)).astype(np.uint8)
    return grey
