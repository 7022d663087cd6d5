"""Hooks for errors that no code caught, in any thread: logged and shown; the program goes on."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.addresses import hide_secrets

logger = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Logs what no code caught and emits it; connect queued, it may come from any thread."""

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
        text = hide_secrets("".join(traceback.format_exception(kind, error, trace)))
        logger.error("Unexpected error\n%s", text)
        self.happened.emit(text)
