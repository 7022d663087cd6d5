"""The crop of a face as the network sees it, ten times a second another one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fer_desktop.core.frames import Crop
from fer_desktop.gui.toolkit.qt_images import crop_image

FADED = 0.4


class CropView(QWidget):
    """Enlarged without smoothing, faded while disabled.

    No label with a pixmap: Qt would keep every one that it has shown, 10 MB of faces, also when
    their source is closed.
    """

    def __init__(self, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(side_px, side_px))
        self._image = QImage()

    def show_crop(self, crop: Crop) -> None:
        """Show this one."""
        self._image = crop_image(crop)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(1.0 if self.isEnabled() else FADED)
        painter.drawImage(self.rect(), self._image)
