"""The page on which a person labels faces blind: one face, eight answers, nothing else."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.human_check.check import CheckItem
from fer_desktop.scores.columns import UNSURE

ANSWERS = (*EMOTIONS, UNSURE)
CANNOT_TELL_KEY = "0"
COLUMNS = 4


class FaceView(QWidget):
    """One picture, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The face to label"))
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.image: QImage | None = None

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def show_image(self, image: QImage | None) -> None:
        """Show this picture, or nothing while it is being read."""
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().stage))
        if self.image is None:
            painter.setPen(QColor(theme.current().muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Reading…"))
            return
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self.image)


class LabelPage(QWidget):
    """Asks for one face after the other; shows nothing of what the model said."""

    answered = Signal(str)
    """The label for the face shown: an emotion, or UNSURE for "cannot tell"."""
    undone = Signal()
    left = Signal()
    """The person wants to continue another time."""
    finished = Signal()
    """The person wants to see the agreement now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: CheckItem | None = None
        self.face = FaceView()
        question = Label(self.tr("Which expression does the face in the middle show?"))
        question.setProperty("role", "label")
        question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons: dict[str, QPushButton] = {}
        answers = QGridLayout()
        answers.setSpacing(6)
        for place, label in enumerate(ANSWERS):
            key = CANNOT_TELL_KEY if label == UNSURE else str(place + 1)
            word = self.tr("cannot tell") if label == UNSURE else texts.emotion(place)
            button = QPushButton(f"{key}   {word}")
            button.setToolTip(self.tr("Key {key}").format(key=key))
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, label=label: self._answer(label))
            self.buttons[label] = button
            answers.addWidget(button, place // COLUMNS, place % COLUMNS)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedHeight(8)
        self.count = Label(wordWrap=True)
        self.undo = self._button(self.tr("Undo (Backspace)"), self.undone)
        self.later = self._button(self.tr("Go on later"), self.left)
        self.later.setToolTip(self.tr("Every answer is saved at once"))
        self.finish = self._button(self.tr("Show the agreement"), self.finished)
        self.finish.setToolTip(
            self.tr("Best when all are labelled: who has seen the result is no longer blind")
        )
        line = QHBoxLayout()
        line.addWidget(self.undo)
        line.addStretch(1)
        line.addWidget(self.finish)
        line.addWidget(self.later)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(question)
        layout.addWidget(self.face, 1)
        layout.addLayout(answers)
        layout.addWidget(self.bar)
        layout.addWidget(self.count)
        layout.addLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: signal.emit())
        return button

    def ask(self, item: CheckItem, image: QImage | None) -> None:
        """Ask for this face; without its picture nothing can be answered yet."""
        self.item = item
        self.face.show_image(image)
        for button in self.buttons.values():
            button.setEnabled(image is not None)

    def show_progress(self, answered: int, unanswered: int, left_out: str) -> None:
        """How far the sample is; `left_out` says how many faces have no picture."""
        count = answered + unanswered
        self.bar.setMaximum(count)
        self.bar.setValue(answered)
        text = self.tr("{done} of {count} faces labelled").format(done=answered, count=count)
        self.count.setText(f"{text}   {left_out}".rstrip())
        self.undo.setEnabled(answered > 0)
        self.finish.setEnabled(answered > 0)

    def show_picture(self, item: CheckItem, image: QImage) -> None:
        """The picture of a face has come; shown if this face is being asked for."""
        if item == self.item:
            self.face.show_image(image)
            for button in self.buttons.values():
                button.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():  # a key held down answers one face, not the next ones unseen
            return
        if event.key() == Qt.Key.Key_Backspace:
            self.undone.emit()
            return
        key = event.text()
        if key == CANNOT_TELL_KEY:
            self._answer(UNSURE)
        elif key.isdecimal() and 1 <= int(key) <= len(EMOTIONS):
            self._answer(EMOTIONS[int(key) - 1])
        else:
            super().keyPressEvent(event)

    def _answer(self, label: str) -> None:
        if self.face.image is not None:
            self.answered.emit(label)
        self.setFocus()
