"""The set-up coach: a small traffic light, one sentence, and the measurements behind it."""

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Analysis
from fer_desktop.core.quality import Grade, Quality
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.labels import Label, ValueLabel

SLOW_RATE_HZ = 10.0
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
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(2)
        self._values: dict[str, QLabel] = {}
        for row, (key, title, tip) in enumerate(
            (
                ("light", self.tr("Light on the face"), self.tr("Mean grey value, 0 to 255")),
                ("spread", self.tr("Contrast"), self.tr("Standard deviation of the grey values")),
                ("back", self.tr("Light from behind"), self.tr("How much brighter it is around")),
                ("size", self.tr("Size of the face"), self.tr("Side of the box in pixels")),
                ("sharp", self.tr("Sharpness"), self.tr("Fine detail relative to contrast")),
                ("turn", self.tr("Turned"), self.tr("0 is straight on, ±100 % in profile")),
                ("tilt", self.tr("Tilted"), self.tr("Angle of the line through the eyes")),
                ("rate", self.tr("Frames a second"), self.tr("Analysed frames a second")),
            )
        ):
            name, value = Label(title), ValueLabel(title)
            name.setProperty("role", "muted")
            name.setToolTip(tip)
            value.setToolTip(tip)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
            self._values[key] = value
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.turn)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.setWidget(content)
        self.show_analysis(None, None, 0.0)

    def show_analysis(
        self, analysis: Analysis | None, track_id: int | None, rate_hz: float
    ) -> None:
        """Show the quality of the chosen face of this frame, or that there is none."""
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
            for value in self._values.values():
                value.setText("–")
            return
        self.light.set_grade(quality.grade)
        sentence = texts.advice(quality.concern)
        if quality.grade is Grade.GOOD and 0 < rate_hz < SLOW_RATE_HZ:
            sentence = self.tr("Few frames a second: close other programs or add light.")
        self.sentence.setText(sentence)
        self._values["light"].setText(texts.decimal(quality.light, 0))
        self._values["spread"].setText(texts.decimal(quality.spread, 0))
        self._values["back"].setText(texts.decimal(quality.back_light, 0))
        self._values["size"].setText(f"{texts.decimal(quality.size_px, 0)} px")
        self._values["sharp"].setText(texts.decimal(quality.sharpness, 3))
        turn = "–" if quality.yaw_degrees is None else f"{texts.decimal(quality.yaw_degrees, 0)}°"
        tilt = "–" if quality.roll_degrees is None else f"{texts.decimal(quality.roll_degrees, 0)}°"
        self._values["turn"].setText(turn)
        self._values["tilt"].setText(tilt)
        self._values["rate"].setText(texts.decimal(rate_hz, 1))

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
