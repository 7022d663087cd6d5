"""Palette: one colour and one line style per emotion, in picture, bars, plot and report.

The colours are Okabe and Ito's ("Color Universal Design", 2008), distinguishable with every common
kind of colour blindness; each comes darker for light backgrounds and lighter for dark ones, so
that a line keeps at least 3:1 contrast. The line style distinguishes the curves in grey as well.
"""

from typing import Literal

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.labels import UNSURE_INDEX

Color = tuple[int, int, int]
LineStyle = Literal["solid", "dash", "dot", "dash-dot"]

EMOTION_COLORS: dict[str, Color] = {
    "anger": (213, 94, 0),
    "disgust": (0, 158, 115),
    "fear": (204, 121, 167),
    "happiness": (230, 159, 0),
    "sadness": (0, 114, 178),
    "surprise": (86, 180, 233),
    "neutral": (153, 153, 153),
}
"""As drawn on pictures: (red, green, blue)."""

EMOTION_COLORS_ON_LIGHT: dict[str, Color] = {
    "anger": (196, 78, 0),
    "disgust": (0, 128, 92),
    "fear": (176, 82, 134),
    "happiness": (176, 116, 0),
    "sadness": (0, 96, 158),
    "surprise": (28, 134, 196),
    "neutral": (108, 114, 122),
}

EMOTION_COLORS_ON_DARK: dict[str, Color] = {
    "anger": (240, 120, 40),
    "disgust": (32, 190, 144),
    "fear": (224, 146, 190),
    "happiness": (240, 180, 50),
    "sadness": (70, 150, 220),
    "surprise": (120, 200, 245),
    "neutral": (168, 174, 182),
}

LINE_STYLES: dict[str, LineStyle] = {
    "anger": "solid",
    "disgust": "dash",
    "fear": "dot",
    "happiness": "solid",
    "sadness": "dash",
    "surprise": "dash-dot",
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
