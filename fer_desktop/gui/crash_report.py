"""An error nobody foresaw: report it and keep the program, and a recording, going."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

logger = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Catches what no code caught, in any thread; tells the GUI thread by a queued signal."""

    happened = Signal(str)
    """The traceback as text."""

    def install(self) -> None:
        """Take over the interpreter's hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._report(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._report(kind, error, trace)

    def _report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        logger.error("Unexpected error\n%s", text)
        self.happened.emit(text)


class CrashDialog(QDialog):
    """Says what happened without stopping anything."""

    def __init__(self, details: str, diagnostics: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.resize(640, 420)
        text = QLabel(
            self.tr(
                "The program goes on and a recording that runs is safe. If it happens again, "
                "please report it: the text below says what happened; it holds no pictures."
            )
        )
        text.setWordWrap(True)
        self.report = f"{details}\n{diagnostics}"
        box = QPlainTextEdit(self.report)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(text)
        layout.addWidget(box, 1)
        layout.addWidget(buttons)
