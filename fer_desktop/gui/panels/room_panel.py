"""The room panel: the chosen face's label and bars, large enough for the last row of a room.

It stands beside the picture in full screen, with the sign that analysis runs and how to leave.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fer_desktop.core.frames import Face
from fer_desktop.gui.panels.probability_bars import ProbabilityBars
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import CutLabel, Label, ValueLabel
from fer_desktop.scores.labels import UNSURE_INDEX, face_label

WIDTH_SHARE, LEAST_PX = 0.36, 300
TEXT_SHARE = 1 / 17
"""Height of the text beside the bars, as a share of the panel's width."""


class RoomPanel(QFrame):
    """Hidden but in full screen."""

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = faces
        self._seen: tuple[Face, ...] = ()
        self.sign = ValueLabel(self.tr("Is analysis running?"), "")
        self.name, self.label = CutLabel(), Label()
        self.label.setWordWrap(True)
        self.bars = ProbabilityBars()
        self.hint = Label(self.tr("Escape: leave full screen   ·   Space: play or pause"))
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.setSpacing(12)
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        for widget in (self.name, self.label, self.bars):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.hint)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        """Letters as large as the panel allows."""
        text_px = max(round(self.width() * TEXT_SHARE), 12)
        for widget, factor in ((self.name, 1.3), (self.label, 1.5), (self.bars, 1.0)):
            font = widget.font()
            if font.pixelSize() != round(text_px * factor):
                font.setPixelSize(round(text_px * factor))
                font.setBold(widget is self.label)
                widget.setFont(font)
                widget.updateGeometry()

    def fit(self, window_px: int) -> None:
        """Take a share of the window's width."""
        self.setFixedWidth(max(round(window_px * WIDTH_SHARE), LEAST_PX))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_chosen()

    def show_faces(self, faces: tuple[Face, ...]) -> None:
        """Show the chosen face of one analysed frame, now or when the panel is shown."""
        self._seen = faces
        if not self.isHidden():
            self._show_chosen()

    def _show_chosen(self) -> None:
        face = next((each for each in self._seen if each.track_id == self._known.chosen), None)
        self.bars.setVisible(face is not None)
        if face is None:
            self.name.setText("")
            self.label.setText(self.tr("No face in the picture."))
            return
        label = face_label(face, self._known.threshold)
        word = texts.label(label)
        if label != UNSURE_INDEX:
            word += f" {texts.percent(float(face.smoothed[face.label_class]))}"
        self.name.setText(texts.face(face.track_id, self._known.names))
        self.label.setText(word)
        baseline = self._known.baselines.get(face.track_id)
        corrected = baseline.correct(face.smoothed) if baseline else None
        self.bars.set_values(face.smoothed, face.probabilities, corrected)
