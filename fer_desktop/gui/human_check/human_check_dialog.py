"""The dialog of the human check: draw a sample, label it blind, read the agreement.

begin ──draw──▶ label ──all answered──▶ result
  ▲               │  └── leave: answers are kept for the next time
  └── new sample ─┘
"""

import random

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError
from fer_desktop.gui.human_check.begin_page import BeginPage
from fer_desktop.gui.human_check.face_pictures import FacePictures
from fer_desktop.gui.human_check.label_page import LabelPage
from fer_desktop.gui.human_check.result_page import ResultPage
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.human_check.check import EPISODES, CheckItem, HumanCheck, blind_video
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.reading import VideoReference

KEPT_PICTURES = 16
"""Pictures kept in memory, 0.7 MB each: going back that far reads no video."""


class HumanCheckDialog(QDialog):
    """Saved in human_check.csv beside the session after every answer."""

    def __init__(self, corrected: Corrected, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check the model: {name}").format(name=corrected.session.name))
        resize_on_screen(self, 640, 680)
        self._corrected = corrected
        self._video: VideoReference | None = None
        self._reader: FacePictures | None = None
        self.pictures: dict[CheckItem, QImage] = {}
        """The faces read last, at most KEPT_PICTURES."""
        self._missing: set[CheckItem] = set()
        self.check: HumanCheck | None = None
        self._build()
        self.finished.connect(lambda _result: self._close_reader())
        opening = Task("open human check", self)
        opening.done.connect(self._on_opened)
        opening.failed.connect(lambda error: self.begin.refuse(texts.error(error)))
        opening.start(lambda _progress: self._open())
        self._drawing = Task("draw sample", self)
        self._drawing.done.connect(self._on_drawn)
        self._drawing.failed.connect(lambda error: self.begin.show_problem(texts.error(error)))
        self._drawing.ended.connect(lambda: self.begin.setEnabled(True))

    def _build(self) -> None:
        self.begin = BeginPage()
        self.label = LabelPage()
        self.outcome = ResultPage()
        self.begin.draw_asked.connect(self.draw)
        self.begin.go_on_asked.connect(self._go_on)
        self.begin.result_asked.connect(self._show_result)
        self.label.answered.connect(self._answer)
        self.label.undone.connect(self._undo)
        self.label.left.connect(self.reject)
        self.label.finished.connect(self._show_result)
        self.back = QPushButton(self.tr("Go on labelling"))
        self.new_sample = QPushButton(self.tr("New sample…"))
        close = QPushButton(self.tr("Close"))
        self.back.clicked.connect(self._go_on)
        self.new_sample.clicked.connect(self._show_begin)
        close.clicked.connect(self.reject)
        below = QHBoxLayout()
        for button in (self.back, self.new_sample, close):
            button.setAutoDefault(False)
            if button is close:
                below.addStretch(1)
            below.addWidget(button)
        last = QWidget()
        column = QVBoxLayout(last)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.outcome, 1)
        column.addLayout(below)
        self.pages = QStackedWidget()
        for page in (self.begin, self.label, last):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(self.pages)

    # opening and drawing

    def _open(self) -> tuple[VideoReference, HumanCheck | None]:
        """In a thread. Raises SessionError when nobody can label this session blind."""
        return blind_video(self._corrected), HumanCheck.load(self._corrected)

    def _on_opened(self, opened: tuple[VideoReference, HumanCheck | None]) -> None:
        self._video, self.check = opened
        self._show_begin()

    def draw(self, kind: str, count: int) -> None:
        """Draw a new sample; an earlier one is replaced."""
        self.begin.setEnabled(False)
        begin = HumanCheck.begin_episodes if kind == EPISODES else HumanCheck.begin
        seed = random.SystemRandom().getrandbits(32)
        self._drawing.start(lambda _progress: begin(self._corrected, count, seed))

    def _on_drawn(self, check: HumanCheck) -> None:
        if check.count:
            self.check = check
            self._go_on()
        else:
            text = self.tr("There is no episode in this session: draw from all frames.")
            self.begin.show_problem(text)

    # labelling

    def _go_on(self) -> None:
        if self._video is not None and self._reader is None:
            self._reader = FacePictures(self._video, self)
            self._reader.ready.connect(self._on_picture)
            self._reader.missing.connect(self._on_missing)
            self._reader.failed.connect(self._on_failed)
            self._reader.start()
        self._ask()

    def _unanswered(self) -> list[CheckItem]:
        """The faces still to be asked for, as far as the video is known to have their pictures.

        Without the others the sample is still random: one of the faces that can be seen.
        """
        assert self.check is not None
        items = self.check.next_items(self.check.count - self.check.answered)
        return [item for item in items if item is not None and item not in self._missing]

    def _left_out(self) -> str:
        """How many faces of the sample are not asked for because the video lacks them."""
        assert self.check is not None
        count = self.check.count - self.check.answered - len(self._unanswered())
        text = self.tr("Left out, as the video has no picture of them: {count}.")
        return text.format(count=count) if count else ""

    def _ask(self) -> None:
        """The next face without an answer; the result when there is none."""
        assert self.check is not None
        assert self._reader is not None
        items = self._unanswered()
        self.label.show_progress(self.check.answered, len(items), self._left_out())
        if not items:
            self._end_labelling()
            return
        unread = [each for each in reversed(items[:2]) if each not in self.pictures]
        self._reader.want(*unread)
        self.label.ask(items[0], self.pictures.get(items[0]))
        self.pages.setCurrentIndex(1)
        self.label.setFocus()

    def _end_labelling(self) -> None:
        assert self.check is not None
        if self.check.answered:
            self._show_result()
            return
        self._show_begin()
        self.begin.show_problem(
            self.tr(
                "The video shows none of these faces. Check that it is the video that was analysed."
            )
        )

    def _on_picture(self, item: CheckItem, image: QImage) -> None:
        self.pictures[item] = image
        if len(self.pictures) > KEPT_PICTURES:
            del self.pictures[next(iter(self.pictures))]
        self.label.show_picture(item, image)

    def _on_missing(self, item: CheckItem) -> None:
        """Leave this face out, and go on with the next one if it is being asked for."""
        self._missing.add(item)
        if self.pages.currentIndex() == 1:
            self._ask()

    def _on_failed(self, error: FerError) -> None:
        self._close_reader()  # so that going on tries the video again
        self._show_begin()
        self.begin.show_problem(texts.error(error))

    def _answer(self, label: str) -> None:
        assert self.check is not None
        if self.label.item is None:
            return
        try:
            self.check.answer(self.label.item, label)
        except FerError as error:
            self._on_failed(error)
            return
        self._ask()

    def _undo(self) -> None:
        assert self.check is not None
        try:
            self.check.undo()
        except FerError as error:
            self._on_failed(error)
            return
        self._ask()

    # the other pages

    def _show_begin(self) -> None:
        self.begin.offer(self._corrected, self.check)
        self.pages.setCurrentIndex(0)

    def _show_result(self) -> None:
        assert self.check is not None
        self.outcome.show_result(self.check, self._left_out())
        self.back.setVisible(bool(self._unanswered()))
        self.pages.setCurrentIndex(2)
        self.outcome.setFocus()

    # ending

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def closeEvent(self, event: QCloseEvent) -> None:
        self._close_reader()
        super().closeEvent(event)
