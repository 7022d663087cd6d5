"""Contrast of two colours, as WCAG 2 defines it."""

from fer_desktop.drawing.palette import Color, relative_luminance


def contrast(first: Color, second: Color) -> float:
    """Contrast ratio, 1 (the same) to 21 (black and white)."""
    low, high = sorted((relative_luminance(first), relative_luminance(second)))
    return (high + 0.05) / (low + 0.05)
