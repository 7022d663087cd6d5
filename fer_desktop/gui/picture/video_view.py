"""The picture with its faces: the analysed frame and the boxes found in that very frame.

OpenCV crops and scales to the screen's pixels (half the time of QPainter's smooth scaling), a
QImage wraps the result without copying, and the marks are painted over it in device
resolution. OpenCV is imported with the first picture, which whoever gave it has loaded by then.
Mirroring belongs here and nowhere else.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from fer_desktop.core.frames import Face, Image
from fer_desktop.core.settings import ViewSettings
from fer_desktop.drawing.marks import FaceMark, mark_face
from fer_desktop.gui.picture.face_marks import FaceMarkPainter, label_font
from fer_desktop.gui.picture.picture_geometry import PictureGeometry
from fer_desktop.gui.picture.picture_scaling import scale_into
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.input import KEYBOARD_REASONS, paint_focus

ZOOM_STEPS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)


class VideoView(QWidget):
    """Shows one picture and its faces; zoom with the wheel, drag to move, click a face."""

    face_clicked = Signal(int)
    """Number of the face that was clicked."""
    double_clicked = Signal()
    stepped = Signal(int)
    """Frames on or back, by the arrow keys."""

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Video picture"))
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.options = ViewSettings()
        self.mirrored = False
        self._known = faces
        self.zoom = 1.0
        self._middle = (0.5, 0.5)
        self._image: Image | None = None
        self._faces: tuple[Face, ...] = ()
        self._banner = ""
        self._scaled: Image | None = None
        self._scaled_key: object = None
        self._drag_from: QPointF | None = None
        self._dragged = False
        self._ring = False
        for changed in (faces.names_changed, faces.chosen_changed, faces.threshold_changed):
            changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    @property
    def has_picture(self) -> bool:
        return self._image is not None

    @property
    def marks(self) -> tuple[FaceMark, ...]:
        """What is drawn over the present picture."""
        return tuple(mark_face(face, self._known.threshold) for face in self._faces)

    @property
    def banner(self) -> str:
        """The words over the upper edge of the picture."""
        return self._banner

    def set_options(self, options: ViewSettings) -> None:
        """Draw what these say over the picture."""
        self.options = options
        self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the picture as a mirror does."""
        self.mirrored = mirrored
        self.update()

    def show_picture(self, image: Image, faces: tuple[Face, ...]) -> None:
        """Show a picture with the faces found in it."""
        if image is not self._image:
            self._image, self._scaled_key = image, None
        self._faces = faces
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image, self._faces, self._scaled, self._scaled_key = None, (), None, None
        self._banner = ""
        self.set_zoom(1.0)
        self.update()

    def snapshot(self) -> QImage | None:
        """The whole picture in its own pixels with what is drawn over it; None without one."""
        if self._image is None:
            return None
        height, width = self._image.shape[:2]
        pixels = np.ascontiguousarray(self._image[:, ::-1] if self.mirrored else self._image)
        shown = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        image = shown.convertToFormat(QImage.Format.Format_RGB32)  # pixels of its own
        geometry = PictureGeometry(
            width, height, (float(width), float(height)), 1.0, (0.5, 0.5), self.mirrored
        )
        painter = QPainter(image)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = self._known
        marks = FaceMarkPainter(painter, geometry, self.options, known.names, known.chosen)
        for mark in self.marks:
            marks.paint(mark)
        painter.end()
        return image

    def set_banner(self, text: str) -> None:
        """A few words over the upper edge of the picture, such as "Paused"; empty for none."""
        if text != self._banner:
            self._banner = text
            self.update()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Magnify 1 to 8 times, keeping the point under `at` where it is."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if self._image is not None and at is not None:
            x, y = self._geometry().to_picture(at)
            height, width = self._image.shape[:2]
            shift = self.zoom / zoom
            self._middle = (
                x / width + (self._middle[0] - x / width) * shift,
                y / height + (self._middle[1] - y / height) * shift,
            )
        if zoom == 1.0:
            self._middle = (0.5, 0.5)
        self.zoom = zoom
        self._keep_inside()
        self.update()

    def zoom_by(self, steps: int, at: QPointF | None = None) -> None:
        """Go that many steps up or down the ladder of magnifications."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self.zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)], at)

    # geometry

    def _geometry(self) -> PictureGeometry:
        assert self._image is not None
        height, width = self._image.shape[:2]
        room = (float(self.width()), float(self.height()))
        return PictureGeometry(width, height, room, self.zoom, self._middle, self.mirrored)

    def picture_rect(self) -> QRectF:
        """Where the picture is drawn, in the widget's coordinates."""
        return QRectF() if self._image is None else self._geometry().rect

    def _keep_inside(self) -> None:
        half = 0.5 / self.zoom
        self._middle = (
            min(max(self._middle[0], half), 1 - half),
            min(max(self._middle[1], half), 1 - half),
        )

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().stage))
        if self._image is None:
            return
        geometry = self._geometry()
        rect = geometry.rect.toAlignedRect()
        ratio = self.devicePixelRatioF()
        size = (max(round(rect.width() * ratio), 1), max(round(rect.height() * ratio), 1))
        pixels = self._scaled_to(size, geometry.visible)
        picture = QImage(
            pixels.data, size[0], size[1], pixels.strides[0], QImage.Format.Format_RGB888
        )
        painter.drawImage(rect, picture)
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = self._known
        marks = FaceMarkPainter(painter, geometry, self.options, known.names, known.chosen)
        plates = self._plates(geometry)
        marks.plates += [plate for plate, _words in plates]  # no label goes there
        for mark in self.marks:
            marks.paint(mark)
        for plate, words in plates:
            self._paint_plate(painter, geometry, plate, words)
        if self._ring:
            paint_focus(painter, self)

    def _scaled_to(self, size: tuple[int, int], visible: QRectF) -> Image:
        """The visible part at exactly `size` device pixels; kept while nothing changes."""
        key = (size, visible.getRect(), self.mirrored)
        if key != self._scaled_key or self._scaled is None:
            assert self._image is not None
            left, top = max(round(visible.left()), 0), max(round(visible.top()), 0)
            right, bottom = round(visible.right()), round(visible.bottom())
            part = self._image[top : max(bottom, top + 1), left : max(right, left + 1)]
            if self._scaled is None or self._scaled.shape[:2] != (size[1], size[0]):
                self._scaled = np.empty((size[1], size[0], 3), np.uint8)
            scale_into(self._scaled, part)
            if self.mirrored:
                import cv2

                cv2.flip(self._scaled, 1, dst=self._scaled)
            self._scaled_key = key
        return self._scaled

    def _plates(self, geometry: PictureGeometry) -> list[tuple[QRectF, str]]:
        """A few words in the middle of the upper and of the lower edge, and where they stand."""
        metrics, area = QFontMetricsF(label_font(self.font(), geometry)), geometry.rect
        zoom = texts.decimal(self.zoom, 0 if self.zoom.is_integer() else 2)
        below = self.tr("{zoom}× · Ctrl+0: whole picture").format(zoom=zoom)
        height = metrics.height() + 10
        plates = []
        for words, top in (
            (self._banner, area.top() + 12),
            (below if self.zoom > 1 else "", area.bottom() - 12 - height),
        ):
            if words:
                width = metrics.horizontalAdvance(words) + 28
                plates.append((QRectF(area.center().x() - width / 2, top, width, height), words))
        return plates

    def _paint_plate(
        self, painter: QPainter, geometry: PictureGeometry, plate: QRectF, words: str
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 185))
        painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(label_font(self.font(), geometry))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    # mouse

    def face_at(self, point: QPointF) -> int | None:
        """Number of the smallest face under a point of the widget."""
        if self._image is None:
            return None
        geometry = self._geometry()
        under = [mark for mark in self.marks if geometry.box(mark.box).contains(point)]
        return min(under, key=lambda mark: mark.box.area).track_id if under else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._image is not None and event.angleDelta().y():
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None or self._image is None:
            return
        moved = event.position() - self._drag_from
        if not self._dragged and moved.manhattanLength() < 6:
            return
        self._dragged = True
        self._drag_from = event.position()
        geometry = self._geometry()
        across = moved.x() if self.mirrored else -moved.x()
        self._middle = (
            self._middle[0] + across / geometry.scale / geometry.width_px,
            self._middle[1] - moved.y() / geometry.scale / geometry.height_px,
        )
        self._keep_inside()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._dragged:
            track_id = self.face_at(event.position())
            if track_id is not None:
                self.face_clicked.emit(track_id)
        self._drag_from = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.double_clicked.emit()

    # keyboard

    def take_focus(self) -> None:
        """The keyboard to the picture."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys step, where there is something to step through."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.has_picture:
            self.stepped.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is to whoever uses it to get here."""
        self._ring = event.reason() in KEYBOARD_REASONS
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self._ring = False
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._scaled = None
