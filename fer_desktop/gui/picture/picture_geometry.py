"""The geometry of a picture in the widget that shows it: fitted, magnified, perhaps mirrored."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from fer_desktop.core.frames import BoundingBox


@dataclass(frozen=True)
class PictureGeometry:
    """From pixels of the picture to places of the widget and back."""

    width_px: int
    height_px: int
    room: tuple[float, float]
    """Width and height of the widget."""
    zoom: float
    middle: tuple[float, float]
    """The point in the middle of what is shown, as shares of the picture."""
    mirrored: bool

    @cached_property
    def visible(self) -> QRectF:
        """The part of the picture that is shown, in its own pixels."""
        width, height = self.width_px / self.zoom, self.height_px / self.zoom
        left = self.middle[0] * self.width_px - width / 2
        top = self.middle[1] * self.height_px - height / 2
        return QRectF(left, top, width, height)

    @cached_property
    def rect(self) -> QRectF:
        """Where the picture is drawn, in the widget's coordinates."""
        scale = min(self.room[0] / self.width_px, self.room[1] / self.height_px)
        width, height = self.width_px * scale, self.height_px * scale
        return QRectF((self.room[0] - width) / 2, (self.room[1] - height) / 2, width, height)

    @cached_property
    def scale(self) -> float:
        """Widget units per pixel of the picture."""
        return self.rect.width() / max(self.visible.width(), 1e-6)

    def to_view(self, x: float, y: float) -> QPointF:
        """Where a pixel of the picture is drawn."""
        rect, visible = self.rect, self.visible
        across = (x - visible.left()) * self.scale
        if self.mirrored:
            across = rect.width() - across
        return QPointF(rect.left() + across, rect.top() + (y - visible.top()) * self.scale)

    def to_picture(self, point: QPointF) -> tuple[float, float]:
        """The pixel that is drawn at a place of the widget."""
        rect, visible = self.rect, self.visible
        across = point.x() - rect.left()
        if self.mirrored:
            across = rect.width() - across
        x = visible.left() + across / self.scale
        return x, visible.top() + (point.y() - rect.top()) / self.scale

    def box(self, box: BoundingBox) -> QRectF:
        """Where a box of the picture is drawn."""
        first, second = self.to_view(box.x_min, box.y_min), self.to_view(box.x_max, box.y_max)
        return QRectF(first, second).normalized()
