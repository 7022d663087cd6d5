"""The set-up coach: a small traffic light, one sentence, and the measurements behind it."""

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Analysis
from fer_desktop.core.quality import Grade, Quality
from fer_desktop.gui.panels.coach_measures import SLOW_RATE_HZ, MeasureRows, values_of
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.labels import ValueLabel

OFFERED_S = 5.0
"""How long an offer to turn the picture stays after the last face that was turned."""


class TrafficLight(QWidget):
    """Three lamps; the lit one differs in place as well as in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(22, 62))
        self._grade: Grade | None = None

    def set_grade(self, value: Grade | None) -> None:
        self._grade = value
        self.setAccessibleName(texts.grade(value.word) if value is not None else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.sunken))
        painter.drawRoundedRect(self.rect(), 11, 11)
        lamps = ((Grade.POOR, colors.poor), (Grade.FAIR, colors.fair), (Grade.GOOD, colors.good))
        for row, (which, color) in enumerate(lamps):
            painter.setBrush(QColor(color if which is self._grade else colors.border))
            painter.drawEllipse(4, 4 + row * 20, 14, 14)


class CoachPanel(QScrollArea):
    """Shows how well the chosen face can be read, and what would help most."""

    turn_asked = Signal(int)
    """Degrees by which the picture has to be turned clockwise for the face to stand upright."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Set-up coach"))
        self.setMinimumSize(230, 80)
        self.quality: Quality | None = None
        self.light = TrafficLight()
        self.sentence = ValueLabel(self.tr("Advice"))
        self.sentence.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.light)
        head.addWidget(self.sentence, 1)
        self._turns_seen: Counter[int] = Counter()
        """By how many degrees the picture would have to be turned → in how many frames."""
        self._offered_at_s = 0.0
        self.turn = QPushButton(self.tr("Turn the picture"))
        self.turn.setToolTip(self.tr("Turn the pictures of this source, now and whenever it runs"))
        self.turn.clicked.connect(self._ask_to_turn)
        self.turn.hide()
        self.rows = MeasureRows()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.turn)
        layout.addWidget(self.rows)
        layout.addStretch(1)
        self.setWidget(content)
        self.show_analysis(None, None, 0.0)

    def show_analysis(
        self,
        analysis: Analysis | None,
        track_id: int | None,
        rate_hz: float,
        *,
        in_file: bool = False,
    ) -> None:
        """Show the quality of the chosen face of this frame, or that there is none.

        Nobody can move nearer to the camera `in_file`: the advice is another.
        """
        faces = {face.track_id: face for face in analysis.faces} if analysis else {}
        face = faces.get(track_id) if track_id is not None else None
        self.quality = quality = face.quality if face is not None else None
        self._offer_turn(analysis, quality)
        if quality is None:
            self.light.set_grade(None)
            self.sentence.setText(
                self.tr("No face in the picture.")
                if analysis is not None
                else self.tr("Says how to improve the picture while a camera or video runs.")
            )
            self.rows.show_values({})
            return
        self.light.set_grade(quality.grade)
        sentence = texts.advice(quality.concern, in_file=in_file)
        if not in_file and quality.grade is Grade.GOOD and 0 < rate_hz < SLOW_RATE_HZ:
            sentence = self.tr("Few frames a second: close other programs or add light.")
        self.sentence.setText(sentence)
        self.rows.show_values(values_of(quality, rate_hz))

    def _ask_to_turn(self) -> None:
        for degrees, _frames in self._turns_seen.most_common(1):
            self.turn_asked.emit(degrees)

    def _offer_turn(self, analysis: Analysis | None, quality: Quality | None) -> None:
        """Offer to turn the picture of a face that does not stand upright.

        A turned face is lost or misjudged now and then: the offer stays a while, and is the one
        that was seen most often.
        """
        if quality is not None and quality.turn_degrees and analysis is not None:
            self._turns_seen[quality.turn_degrees] += 1
            self._offered_at_s = analysis.frame.timestamp
        elif analysis is None or not 0 <= analysis.frame.timestamp - self._offered_at_s < OFFERED_S:
            self._turns_seen.clear()
        self.turn.setVisible(bool(self._turns_seen))
