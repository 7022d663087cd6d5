"""Palette: one colour and one line style per emotion, in picture, bars, plot and report.

Red, olive, purple, amber, blue, teal and grey, as light or dark as keeps any two apart for people
with each kind of colour blindness (tests/drawing/test_palette.py simulates them), and each at least
3:1 from its background. Those that are most often compared, anger with happiness and sadness with
surprise, also differ in line style, so that they are told apart in grey.
"""

from typing import Literal

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.labels import UNSURE_INDEX

Color = tuple[int, int, int]
LineStyle = Literal["solid", "dash", "dot", "dash-dot"]

EMOTION_COLORS: dict[str, Color] = {
    "anger": (200, 44, 50),
    "disgust": (166, 214, 110),
    "fear": (200, 110, 232),
    "happiness": (255, 196, 24),
    "sadness": (36, 92, 240),
    "surprise": (64, 224, 230),
    "neutral": (152, 148, 154),
}
"""As drawn on pictures: (red, green, blue)."""

EMOTION_COLORS_ON_LIGHT: dict[str, Color] = {
    "anger": (140, 0, 22),
    "disgust": (80, 114, 0),
    "fear": (202, 76, 206),
    "happiness": (198, 130, 0),
    "sadness": (0, 50, 176),
    "surprise": (0, 150, 158),
    "neutral": (92, 92, 98),
}

EMOTION_COLORS_ON_DARK: dict[str, Color] = {
    "anger": (236, 96, 96),
    "disgust": (196, 232, 150),
    "fear": (214, 136, 244),
    "happiness": (255, 196, 30),
    "sadness": (104, 132, 255),
    "surprise": (92, 226, 220),
    "neutral": (158, 154, 162),
}

LINE_STYLES: dict[str, LineStyle] = {
    "anger": "solid",
    "disgust": "dash-dot",
    "fear": "dot",
    "happiness": "dash",
    "sadness": "solid",
    "surprise": "dash",
    "neutral": "dot",
}

UNSURE_COLOR: Color = (225, 228, 232)
"""Box of a face whose label is "unsure"."""


def label_color(label: int) -> Color:
    """Colour on a picture of a label, an index into LABELS."""
    return UNSURE_COLOR if label == UNSURE_INDEX else EMOTION_COLORS[EMOTIONS[label]]


def readable_on(color: Color) -> Color:
    """Black or white, whichever has more contrast on `color` (WCAG relative luminance)."""
    return (0, 0, 0) if relative_luminance(color) > 0.179 else (255, 255, 255)


def relative_luminance(color: Color) -> float:
    """WCAG 2 relative luminance, 0 (black) to 1 (white)."""
    channels = [value / 255 for value in color]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
