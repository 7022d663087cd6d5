"""Qt's fatal start-up messages as sentences: no display, or a plug-in that cannot load.

Qt ends the process with abort() when it finds no display; the message handler is the last code
that runs before. Call `explain_fatal_errors()` before the QApplication is made.
"""

import os

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from fer_desktop.core.errors import FerError
from fer_desktop.system import failures


def explain_fatal_errors() -> None:
    """Report every fatal message of Qt as one sentence and end with status 2."""
    qInstallMessageHandler(_handle)


def start_error(message: str) -> FerError:
    """The sentence for a fatal message of Qt while it starts."""
    if "platform plugin" in message:
        return FerError(
            "The window cannot be shown: there is no display, or a system library that the "
            "display needs is missing.",
            "Start it from a desktop session (on Debian or Ubuntu: sudo apt-get install "
            "libxcb-cursor0 libxkbcommon-x11-0), or use a command without a window: "
            "fer-desktop analyze VIDEO",
        )
    return FerError("Qt, which draws the window, cannot go on: {message}", message=message)


def _handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        failures.report(start_error(message))
        os._exit(2)
    if kind != QtMsgType.QtDebugMsg and "platform plugin" not in message:
        os.write(2, f"{message}\n".encode())
