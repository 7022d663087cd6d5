"""The first page of the human check: what it is for, from what to draw, how many."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.input import Form, indent_number
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.human_check.check import EPISODES, FRAMES, HumanCheck
from fer_desktop.sessions.corrections.applying import Corrected

USUAL_COUNT = 50
MOST = 1000


class BeginPage(QWidget):
    """Offers a new sample, or to continue an earlier one."""

    draw_asked = Signal(str, int)
    """FRAMES or EPISODES, and how many."""
    go_on_asked = Signal()
    result_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(self.tr("How well does the model read these faces?"))
        self.heading.setProperty("role", "heading")
        self.text = Label(
            self.tr(
                "Faces are drawn at random from this session. You name the expression of each "
                "without seeing what the model said. At the end you see how well the two of you "
                "agree: for this person, this light and this camera, which no published accuracy "
                "can tell."
            )
        )
        self.text.setWordWrap(True)
        self.frames = QRadioButton(self.tr("All frames with a face"))
        self.frames.setToolTip(self.tr("Tells of the session as a whole"))
        self.episodes = QRadioButton(self.tr("Peaks of episodes"))
        self.episodes.setToolTip(self.tr("Tells of strong expressions only; fewer neutral faces"))
        self.frames.setChecked(True)
        self.count = QSpinBox(minimum=1, maximum=MOST)
        indent_number(self.count)
        self.count.setValue(USUAL_COUNT)
        self.count.setToolTip(self.tr("50 take some five minutes; 100 give a firmer figure"))
        kinds = QVBoxLayout()
        kinds.addWidget(self.frames)
        kinds.addWidget(self.episodes)
        form = Form()
        form.add(self.tr("Draw from"), kinds)
        form.add(self.tr("How many faces"), self.count)
        self.earlier = Label()
        self.earlier.setWordWrap(True)
        self.go_on = QPushButton(self.tr("Continue"))
        self.show_result = QPushButton(self.tr("Show the agreement"))
        self.start = QPushButton(self.tr("Draw a sample"))
        self.start.clicked.connect(self._start)
        self.go_on.clicked.connect(self.go_on_asked)
        self.show_result.clicked.connect(self.result_asked)
        buttons = QHBoxLayout()
        for button in (self.start, self.go_on, self.show_result):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.earlier)
        column.addLayout(buttons)
        self.message = Label()
        self.message.setWordWrap(True)
        self.message.setProperty("role", "poor")
        self.message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.heading, self.text, self._choices, self.message):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._choices.setEnabled(False)

    def offer(self, corrected: Corrected, check: HumanCheck | None) -> None:
        """Offer to draw a sample or, if `check` is an earlier one, to continue it."""
        self._choices.setEnabled(True)
        faces = int(corrected.table.success.sum())
        self.count.setMaximum(min(faces, MOST))
        is_begun = check is not None and check.count > 0
        answered, count = (check.answered, check.count) if check is not None else (0, 0)
        self.earlier.setVisible(is_begun)
        self.earlier.setText(
            self.tr(
                "In an earlier sample, {done} of {count} faces are labelled. A new sample "
                "replaces it."
            ).format(done=answered, count=count)
        )
        self.go_on.setVisible(is_begun and answered < count)
        self.show_result.setVisible(is_begun and answered > 0)
        self.message.hide()
        first = self.go_on if self.go_on.isVisibleTo(self) else self.start
        for button in (self.start, self.go_on):
            theme.set_property(button, "primary", button is first)
        first.setFocus()

    def show_problem(self, text: str) -> None:
        """Say what did not work; another try is possible."""
        self.message.setText(text)
        self.message.show()

    def refuse(self, text: str) -> None:
        """Say why this session cannot be checked at all, and offer nothing."""
        self._choices.hide()
        self.show_problem(text)

    def _start(self) -> None:
        kind = EPISODES if self.episodes.isChecked() else FRAMES
        self.draw_asked.emit(kind, self.count.value())
