"""The screen that a participant sees: one stimulus at a time on grey, and nothing else."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

BACKGROUND = QColor(128, 128, 128)
INK = QColor(20, 20, 20)
CROSS_SHARE = 0.04
"""Length of an arm of the fixation cross, as a share of the screen's height."""
TEXT_SHARE = 1 / 24
"""Height of letters, as a share of the screen's height."""
MARGIN_SHARE = 0.1
PATCH_SHARE = 0.12
"""Side of the patch by which a camera or a light sensor sees the onset."""


@dataclass(frozen=True)
class Scene:
    """What stands on the screen; at most one of picture, text and cross."""

    picture: QImage | None = None
    text: str = ""
    has_cross: bool = False
    has_patch: bool = False
    """A white square in the lower left corner, to measure onsets by."""


class StimulusScreen(QWidget):
    """Paints a scene at once and says when it was handed to the screen."""

    escaped = Signal()
    """Escape was pressed, or the window was closed by somebody."""
    answered = Signal()
    """Space, Return or a click: what waits for the participant goes on."""

    def __init__(self, *, has_patches: bool = False) -> None:
        super().__init__()
        self.setWindowTitle("FER Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("Screen of the participant"))
        self._has_patches = has_patches
        self._scene = Scene()
        self._is_ending = False

    @property
    def scene(self) -> Scene:
        """What is shown now."""
        return self._scene

    def show_scene(self, scene: Scene) -> float:
        """Paint it now; `time.perf_counter()` when the window system has it.

        The picture stands on the glass one or two refreshes later, which no program can see.
        """
        if self._has_patches and scene.picture is not None:
            scene = Scene(scene.picture, scene.text, scene.has_cross, has_patch=True)
        self._scene = scene
        self.repaint()
        return time.perf_counter()

    def end(self) -> None:
        """Close it; nobody has escaped."""
        self._is_ending = True
        self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), BACKGROUND)
        scene = self._scene
        if scene.picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._fitted(scene.picture), scene.picture)
        if scene.text:
            font = QFont(self.font())
            font.setPixelSize(max(round(self.height() * TEXT_SHARE), 8))
            painter.setFont(font)
            painter.setPen(INK)
            margin = round(self.width() * MARGIN_SHARE)
            room = self.rect().adjusted(margin, margin, -margin, -margin)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), scene.text)
        if scene.has_cross:
            arm = self.height() * CROSS_SHARE
            middle = QPointF(self.width() / 2, self.height() / 2)
            painter.setPen(QPen(INK, max(arm / 6, 2)))
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
        if scene.has_patch:
            side = round(self.height() * PATCH_SHARE)
            painter.fillRect(0, self.height() - side, side, side, QColor("white"))
        painter.end()

    def _fitted(self, picture: QImage) -> QRectF:
        """As large as there is room, in its own shape."""
        scale = min(self.width() / picture.width(), self.height() / picture.height())
        width, height = picture.width() * scale, picture.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answered.emit()

    def mouseReleaseEvent(self, _event: object) -> None:
        self.answered.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_ending:
            self.escaped.emit()
        super().closeEvent(event)
