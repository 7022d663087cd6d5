"""Crops as pictures: grey and coloured, every pixel as the network sees it."""

import numpy as np

from fer_desktop.gui.toolkit.qt_images import crop_pixmap


def test_a_grey_crop_keeps_its_values(qapp: object) -> None:
    crop = np.arange(48 * 48, dtype=np.uint8).reshape(48, 48)
    picture = crop_pixmap(crop, 96).toImage()
    assert (picture.width(), picture.height()) == (96, 96)
    assert picture.pixelColor(6, 2).getRgb()[:3] == (crop[1, 3],) * 3


def test_a_coloured_crop_of_another_size_keeps_its_colours(qapp: object) -> None:
    crop = np.zeros((64, 64, 3), np.uint8)
    crop[:32] = (200, 30, 10)
    picture = crop_pixmap(crop, 64).toImage()
    assert picture.pixelColor(5, 5).getRgb()[:3] == (200, 30, 10)
    assert picture.pixelColor(5, 50).getRgb()[:3] == (0, 0, 0)
