"""First sizes of windows: as large as they ask for, and wholly on the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SCREEN_SHARE = 0.92
"""Of what the desktop leaves free; the rest is for the frame of the window."""


def on_screen(size: QSize, available: QSize) -> QSize:
    """That size, or less where the screen is smaller."""
    return size.boundedTo(available * SCREEN_SHARE)


def resize_on_screen(window: QWidget, width_px: int, height_px: int) -> None:
    """Give a window its first size, so that the buttons at its bottom are on the screen."""
    window.resize(on_screen(QSize(width_px, height_px), window.screen().availableSize()))
