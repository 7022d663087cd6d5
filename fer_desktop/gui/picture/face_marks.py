"""The painter of what lies over a face: box, landmarks, label, bars, at screen resolution."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from fer_desktop.core.settings import ViewSettings
from fer_desktop.drawing.marks import FaceMark, text_height_px
from fer_desktop.drawing.palette import label_color, readable_on
from fer_desktop.gui.picture.picture_geometry import PictureGeometry
from fer_desktop.gui.toolkit import texts
from fer_desktop.scores.labels import UNSURE_INDEX


def label_font(base: QFont, geometry: PictureGeometry) -> QFont:
    """Text sized to the picture."""
    font = QFont(base)
    font.setPixelSize(round(text_height_px(geometry.rect.height())))
    font.setWeight(QFont.Weight.DemiBold)
    return font


NAME_WIDTH = 8
"""A longer name is cut; in heights of the text."""


class FaceMarkPainter:
    """Paints the marks of one picture. Labels do not cover each other where there is room."""

    def __init__(
        self,
        painter: QPainter,
        geometry: PictureGeometry,
        options: ViewSettings,
        names: Mapping[int, str],
        selected: int | None,
    ) -> None:
        self._painter = painter
        self._geometry = geometry
        self._options = options
        self._names = names
        self._selected = selected
        self._font = QFont(painter.font())
        self.plates: list[QRectF] = []
        """Where the labels painted so far lie, and what else they leave free."""

    def paint(self, mark: FaceMark) -> None:
        """Box, landmarks, label and bars of one face, as far as they are wanted and in sight."""
        painter = self._painter
        box = self._geometry.box(mark.box)
        if not box.intersects(self._geometry.rect):
            return
        chosen = mark.track_id == self._selected
        line = max(self._geometry.rect.height() / 260, 1.5) * (1.5 if chosen else 1.0)
        color = QColor(*mark.color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._options.boxes:
            for pen_color, width in ((QColor(0, 0, 0, 150), line + 2), (color, line)):
                painter.setPen(QPen(pen_color, width))
                painter.drawRoundedRect(box, 4, 4)
        if self._options.landmarks and mark.landmarks is not None:
            painter.setPen(QPen(QColor(0, 0, 0, 180), 1))
            painter.setBrush(color)
            for x, y in mark.landmarks.points:
                painter.drawEllipse(self._geometry.to_view(x, y), line + 1, line + 1)
        if self._options.labels:
            self._paint_label(mark, box)
        if self._options.probabilities:
            self._paint_bars(mark, box)

    def _paint_label(self, mark: FaceMark, box: QRectF) -> None:
        painter = self._painter
        font = label_font(self._font, self._geometry)
        metrics = QFontMetricsF(font)
        name = self._names.get(mark.track_id) or mark.seat or str(mark.track_id)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAME_WIDTH * metrics.height())
        word = texts.label(mark.label)
        text = f"{name} · {word}"
        if mark.label != UNSURE_INDEX:  # a share beside "unsure" would seem to say how unsure
            text += f" {texts.percent(mark.probability)}"
        pad = metrics.height() * 0.25
        width, height = metrics.horizontalAdvance(text) + 2 * pad, metrics.height() + pad
        plate = self._place(box, width, height)
        self.plates.append(plate)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*mark.color))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(QColor(*readable_on(mark.color)))
        painter.setFont(font)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _place(self, box: QRectF, width: float, height: float) -> QRectF:
        """Above the box, else below it, else within: where the picture and other labels let it."""
        area = self._geometry.rect
        left = min(max(box.left(), area.left()), max(area.right() - width, area.left()))
        inside = QRectF(left, max(box.top() + 3, area.top()), width, height)
        above = QRectF(left, box.top() - height - 3, width, height)
        below = QRectF(left, box.bottom() + 3, width, height)
        for place in (above, below, inside):
            if area.contains(place) and not any(place.intersects(each) for each in self.plates):
                return place
        return above if area.contains(above) else inside

    def _paint_bars(self, mark: FaceMark, box: QRectF) -> None:
        painter = self._painter
        font = QFont(self._font)
        font.setPixelSize(round(text_height_px(self._geometry.rect.height()) * 0.75))
        metrics = QFontMetricsF(font)
        row, bar = metrics.height(), metrics.height() * 4
        names = max(metrics.horizontalAdvance(texts.emotion(i)) for i in range(7)) + 8
        width = names + bar + 6
        area = self._geometry.rect
        left = box.right() + 6
        if left + width > area.right():
            left = max(box.left() - width - 6, area.left())
        top = min(max(box.top(), area.top()), max(area.bottom() - 7 * row, area.top()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 160))
        painter.drawRoundedRect(QRectF(left, top, width, 7 * row + 6), 4, 4)
        painter.setFont(font)
        for index, value in enumerate(mark.probabilities):
            line = QRectF(left + 4, top + 3 + index * row, width, row)
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, texts.emotion(index))
            painter.fillRect(
                QRectF(left + names, line.top() + row * 0.2, bar * value, row * 0.6),
                QColor(*label_color(index)),
            )
