"""Split out of gui/faces_panel.py."""

import cv2
import numpy as np
from PySide6.QtGui import QImage, QPixmap

from fer_desktop.core.frames import Crop, Image


def crop_pixmap(crop: Crop, side_px: int, device_ratio: float = 1.0) -> QPixmap:
    """The 48x48 crop enlarged without smoothing: every pixel is one the network sees."""
    side = max(round(side_px * device_ratio), 1)
    large = np.ascontiguousarray(cv2.resize(crop, (side, side), interpolation=cv2.INTER_NEAREST))
    image = QImage(large.data, side, side, side, QImage.Format.Format_Grayscale8)
    picture = QPixmap.fromImage(image.copy())
    picture.setDevicePixelRatio(device_ratio)
    return picture


def to_image(picture: Image) -> QImage:
    """A QImage of its own from HxWx3 uint8 RGB."""
    pixels = np.ascontiguousarray(picture)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
