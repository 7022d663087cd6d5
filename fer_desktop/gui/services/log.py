"""The log: kept in memory for the log window and written to a file of at most 1 MB."""

import logging
import logging.handlers
import os
import sys
from collections import deque
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from fer_desktop.core.addresses import hide_secrets
from fer_desktop.core.files import make_folder
from fer_desktop.system.failures import log_path, open_log

LINE_LIMIT = 2000
_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s  %(message)s"


class Log(QObject):
    """The last lines that were logged, from all threads."""

    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=LINE_LIMIT)
        self.file = ""


class _Formatter(logging.Formatter):
    """Lines without the passwords that stand in addresses, also in tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        return hide_secrets(super().format(record))


class _Handler(logging.Handler):
    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log
        self.setFormatter(_Formatter(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record)
        self._log.lines.append(line)
        self._log.added.emit(line)


class _FileHandler(logging.handlers.RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        """Its owner's alone: a log names files and cameras."""
        return os.fdopen(open_log(Path(self.baseFilename)), "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002  # logging names it
        """The home is full or read-only: the log goes on in memory, with one warning."""
        logger = logging.getLogger("fer_desktop")
        logger.removeHandler(self)
        logger.warning("The log file %s cannot be written: %s", self.baseFilename, sys.exception())


_log: Log | None = None


def install_log() -> Log:
    """Start logging for the whole program; the same log on every call."""
    global _log  # noqa: PLW0603 - logging is global by nature
    if _log is not None:
        return _log
    _log = Log()
    root = logging.getLogger("fer_desktop")
    root.setLevel(logging.INFO)
    root.addHandler(_Handler(_log))
    try:
        path = log_path()
        make_folder(path.parent)
        file = _FileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True)
        file.setFormatter(_Formatter(_FORMAT))
        root.addHandler(file)
        _log.file = str(path)
    except OSError as error:
        root.warning("There is no log file: %s", error)
    return _log


def route_qt_messages() -> None:
    """Qt's own messages go into the log, warnings to the console as well."""
    logger = logging.getLogger("fer_desktop.qt")
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def handle(kind: QtMsgType, _context: object, text: str) -> None:
        level = levels.get(kind, logging.INFO)
        logger.log(level, "%s", text)
        if level >= logging.WARNING and sys.stderr is not None:
            sys.stderr.write(f"Qt: {text}\n")

    qInstallMessageHandler(handle)
