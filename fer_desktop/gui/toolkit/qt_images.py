"""Pictures of the program as pictures of Qt."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

from fer_desktop.core.frames import Crop, Image


def crop_pixmap(crop: Crop, side_px: int, device_ratio: float = 1.0) -> QPixmap:
    """A crop, grey or RGB, enlarged without smoothing: every pixel is one the network sees."""
    side = max(round(side_px * device_ratio), 1)
    unsmoothed = Qt.TransformationMode.FastTransformation
    large = crop_image(crop).scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, unsmoothed)
    picture = QPixmap.fromImage(large)
    picture.setDevicePixelRatio(device_ratio)
    return picture


def crop_image(crop: Crop) -> QImage:
    """A QImage of its own from a crop, grey or RGB."""
    if crop.ndim == 3:
        return to_image(crop)
    pixels = np.ascontiguousarray(crop)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def to_image(picture: Image) -> QImage:
    """A QImage of its own from HxWx3 uint8 RGB."""
    pixels = np.ascontiguousarray(picture)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
