"""Sessions of the study that a crash left open: a button that finishes them, hidden without any.

A study's sessions lie in its own folder, where the list of recorded sessions does not look.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.sessions.recovery import recover


class FinishButton(QPushButton):
    """All that was written before the crash stays; the sentences say what is missing."""

    finished = Signal(object)
    """What the sessions hold and what is missing, as a list of Sentences."""
    failed = Signal(object)
    """The FerError for which one of them is still open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Finish what a crash left open"))
        self.setAutoDefault(False)
        self.hide()
        self._folders: list[Path] = []
        self.recovering = Task("recover sessions of the study", self)
        self.recovering.done.connect(self._on_done)
        self.recovering.failed.connect(self._on_failed)
        self.clicked.connect(self._recover)

    def offer(self, folders: list[Path]) -> None:
        """Offer to finish these sessions."""
        self._folders = list(folders)
        self.setVisible(bool(folders))

    def _recover(self) -> None:
        self.setEnabled(False)
        folders = self._folders
        self.recovering.start(
            lambda _progress: [said for folder in folders for said in recover(folder).sentences]
        )

    def _on_done(self, sentences: list[Sentence]) -> None:
        self.setEnabled(True)
        self.finished.emit(sentences)

    def _on_failed(self, error: FerError) -> None:
        self.setEnabled(True)
        self.failed.emit(error)
