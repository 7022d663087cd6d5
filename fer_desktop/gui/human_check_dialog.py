"""A person checks the model on this very session: draw a sample, label it blind, read the result.

begin ──draw──▶ label ──all answered──▶ result
  ▲               │  └── leave: answers are kept, "Go on" next time
  └────anew───────┘
"""

import random
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.errors import FerError
from fer_desktop.gui import texts
from fer_desktop.gui.human_check_begin import BeginPage
from fer_desktop.gui.human_check_faces import FacePictures
from fer_desktop.gui.human_check_label import LabelPage
from fer_desktop.gui.human_check_result import ResultPage
from fer_desktop.gui.threads import start_thread
from fer_desktop.sessions.correcting import Corrected
from fer_desktop.sessions.human_check import EPISODES, CheckItem, HumanCheck, blind_video
from fer_desktop.sessions.reading import VideoReference


class HumanCheckDialog(QDialog):
    """Saved in human_check.csv beside the session after every answer."""

    _opened = Signal(object)
    _drawn = Signal(object)

    def __init__(self, corrected: Corrected, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check the model: {name}").format(name=corrected.session.name))
        self.resize(640, 680)
        self._corrected = corrected
        self._video: VideoReference | None = None
        self._pictures: FacePictures | None = None
        self._read: dict[CheckItem, QImage] = {}
        self.check: HumanCheck | None = None
        self._build()
        queued = Qt.ConnectionType.QueuedConnection
        self._opened.connect(self._on_opened, queued)
        self._drawn.connect(self._on_drawn, queued)
        self.finished.connect(lambda _result: self._close_pictures())
        start_thread("open human check", self._open)

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
        self.anew = QPushButton(self.tr("New sample…"))
        close = QPushButton(self.tr("Close"))
        self.back.clicked.connect(self._go_on)
        self.anew.clicked.connect(self._show_begin)
        close.clicked.connect(self.reject)
        below = QHBoxLayout()
        for button in (self.back, self.anew, close):
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

    # opening and drawing, in threads

    def _open(self) -> None:
        try:
            found: Any = (blind_video(self._corrected), HumanCheck.load(self._corrected))
        except FerError as error:
            found = error
        self._emit(self._opened, found)

    def _on_opened(self, found: Any) -> None:
        if isinstance(found, FerError):
            self.begin.refuse(texts.error(found))
            return
        self._video, self.check = found
        self._show_begin()

    def draw(self, kind: str, count: int) -> None:
        """Draw a new sample; an earlier one is replaced."""
        self.begin.setEnabled(False)
        start_thread("draw sample", self._draw, kind, count, random.SystemRandom().getrandbits(32))

    def _draw(self, kind: str, count: int, seed: int) -> None:
        begin = HumanCheck.begin_episodes if kind == EPISODES else HumanCheck.begin
        try:
            drawn: Any = begin(self._corrected, count, seed)
        except FerError as error:
            drawn = error
        self._emit(self._drawn, drawn)

    def _on_drawn(self, drawn: Any) -> None:
        self.begin.setEnabled(True)
        if isinstance(drawn, FerError):
            self.begin.tell(texts.error(drawn))
        elif not drawn.count:
            self.begin.tell(self.tr("There is no episode in this session: draw from all frames."))
        else:
            self.check = drawn
            self._go_on()

    def _emit(self, signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:  # the dialog was closed meanwhile and its C++ half is gone
            return

    # labelling

    def _go_on(self) -> None:
        if self._video is not None and self._pictures is None:
            self._pictures = FacePictures(self._video, self)
            queued = Qt.ConnectionType.QueuedConnection
            self._pictures.ready.connect(self._on_picture, queued)
            self._pictures.failed.connect(self._on_failed, queued)
        self._ask()

    def _ask(self) -> None:
        """The next face without an answer; the result when there is none."""
        assert self.check is not None
        assert self._pictures is not None
        item, following = self.check.next_items(2)
        if item is None:
            self._show_result()
            return
        unread = [each for each in (following, item) if each and each not in self._read]
        self._pictures.want(*unread)
        self.label.ask(self.check, item, self._read.get(item))
        self.pages.setCurrentIndex(1)
        self.label.setFocus()

    def _on_picture(self, item: CheckItem, image: QImage) -> None:
        self._read[item] = image
        self.label.show_picture(item, image)

    def _on_failed(self, error: FerError) -> None:
        self._show_begin()
        self.begin.tell(texts.error(error))

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
        self.outcome.show_result(self.check)
        self.back.setVisible(self.check.answered < self.check.count)
        self.pages.setCurrentIndex(2)
        self.outcome.setFocus()

    # ending

    def _close_pictures(self) -> None:
        if self._pictures is not None:
            self._pictures.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._close_pictures()
        super().closeEvent(event)
