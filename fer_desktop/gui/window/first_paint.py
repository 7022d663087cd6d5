"""The first paint of a window: when a person sees it, and what may wait until then."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Notes when a window was painted for the first time; make it before the event loop runs."""

    painted = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.painted_at: float | None = None
        """On the clock of `time.perf_counter`; None before."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._note)  # after the picture has gone to the screen
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.painted_at = time.perf_counter()
        self.painted.emit()
