"""The crop on a face's card: every pixel of it, and none of it once another is shown."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPixmap, QPixmapCache
from pytestqt.qtbot import QtBot

from fer_desktop.gui.panels.crop_view import CropView


def view_of(qtbot: QtBot, crop: NDArray[np.uint8], side_px: int = 96) -> CropView:
    view = CropView(side_px)
    qtbot.addWidget(view)
    view.show_crop(crop)
    return view


@pytest.fixture
def small_cache() -> Iterator[None]:
    """Qt keeps 64 KB of pixmaps: three pictures of 68x68."""
    limit = QPixmapCache.cacheLimit()
    QPixmapCache.clear()
    QPixmapCache.setCacheLimit(64)
    yield
    QPixmapCache.setCacheLimit(limit)


def test_each_pixel_that_the_network_sees_becomes_a_square(qtbot: QtBot) -> None:
    crop = np.arange(48 * 48, dtype=np.uint32).reshape(48, 48).astype(np.uint8)
    shown = view_of(qtbot, crop).grab().toImage()
    for y, x in ((0, 0), (3, 40), (47, 47)):
        expected = int(crop[y, x])
        for dy, dx in ((0, 0), (1, 1)):
            color = QColor(shown.pixel(2 * x + dx, 2 * y + dy))
            assert (color.red(), color.green(), color.blue()) == 3 * (expected,)


def test_a_crop_in_colour(qtbot: QtBot) -> None:
    crop = np.zeros((48, 48, 3), np.uint8)
    crop[:, :24] = (200, 30, 10)
    shown = view_of(qtbot, crop).grab().toImage()
    assert QColor(shown.pixel(2, 2)).getRgb() == (200, 30, 10, 255)
    assert QColor(shown.pixel(90, 90)).getRgb() == (0, 0, 0, 255)


def test_the_crop_of_a_face_that_is_gone_is_faded(qtbot: QtBot) -> None:
    view = view_of(qtbot, np.zeros((48, 48), np.uint8))
    seen = QColor(view.grab().toImage().pixel(48, 48)).lightness()
    view.setEnabled(False)
    assert QColor(view.grab().toImage().pixel(48, 48)).lightness() > seen + 50


@pytest.mark.usefixtures("small_cache")
def test_qt_keeps_no_crop_that_was_shown(qtbot: QtBot) -> None:
    kept = QPixmap(8, 8)
    QPixmapCache.insert("the only one", kept)
    view = CropView(68)
    qtbot.addWidget(view)
    for value in range(20):
        view.show_crop(np.full((48, 48), value, np.uint8))
        view.grab()
    found = QPixmap()
    assert QPixmapCache.find("the only one", found)  # no crop has taken its place
