"""The colours of the emotions are told apart by people with any kind of colour blindness."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from fer_desktop.drawing.palette import (
    EMOTION_COLORS,
    EMOTION_COLORS_ON_DARK,
    EMOTION_COLORS_ON_LIGHT,
    LINE_STYLES,
    Color,
)

PALETTES = (EMOTION_COLORS, EMOTION_COLORS_ON_DARK, EMOTION_COLORS_ON_LIGHT)
SIGHTS = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
"""Machado, Oliveira and Fernandes (2009), severity 1; on linear RGB."""
COMPARED = ({"anger", "happiness"}, {"sadness", "surprise"})


def seen(color: Color, sight: str) -> NDArray[np.float64]:
    """CIE L*a*b* of a colour as somebody with this sight sees it."""
    values = np.array(color) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    linear = np.clip(SIGHTS[sight] @ linear, 0, 1)
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    xyz = np.array(to_xyz) @ linear / (0.95047, 1, 1.08883)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_are_told_apart(palette: dict[str, Color], sight: str) -> None:
    for one, other in combinations(palette, 2):
        apart = np.linalg.norm(seen(palette[one], sight) - seen(palette[other], sight))
        least = 30 if {one, other} in COMPARED else 12
        assert apart >= least, f"{one} and {other}: {apart:.0f}"


def test_those_that_are_compared_differ_in_their_lines_too() -> None:
    for one, other in map(tuple, COMPARED):
        assert LINE_STYLES[one] != LINE_STYLES[other]
