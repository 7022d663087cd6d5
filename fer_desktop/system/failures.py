"""Failures: why the program cannot start or go on, said to a person who may see no terminal.

The sentence goes to standard error. Started by double click (the desktop entry and the macOS
bundle set FER_DESKTOP_DIALOG=1, the Windows program has no standard error) it is also appended
to a log file and shown in a message box that names this file. The box is the system's own,
because Qt may be the very thing that fails.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from fer_desktop import __version__
from fer_desktop.core.addresses import hide_secrets
from fer_desktop.core.errors import FerError, lack_of_memory
from fer_desktop.core.files import make_folder
from fer_desktop.core.home import log_folder
from fer_desktop.system.terminal import say, say_lines

TITLE = "FER Desktop"
UNEXPECTED_STATUS = 70  # EX_SOFTWARE of sysexits.h


def log_path() -> Path:
    """The log file of this user."""
    return log_folder() / "fer-desktop.log"


def report(error: BaseException) -> int:
    """Tell the user about `error` and return the exit status that belongs to it.

    A `FerError` is one sentence and status 2. A missing system library and too little memory
    become such a sentence. Anything else is a defect: status 70 and, on a terminal, its traceback.
    """
    error = explained(error) or error
    if isinstance(error, FerError):
        show(error.text)
        return 2
    details = "".join(traceback.format_exception(error))
    reason = " ".join(str(error).split())[:200]
    show(f"FER Desktop has met an error of its own ({type(error).__name__}: {reason}).", details)
    return UNEXPECTED_STATUS


def explained(error: BaseException) -> FerError | None:
    """The sentence for an error that is no defect: of the program's own, of memory, of a loader."""
    if isinstance(error, FerError):
        return error
    if little := lack_of_memory(error):
        return little
    return missing_library(str(error)) if isinstance(error, ImportError) else None


def missing_library(message: str) -> FerError | None:
    """The sentence for a loader's message such as `libEGL.so.1: cannot open shared …`."""
    library, _, rest = message.partition(": cannot open shared object file")
    if not rest:
        return None
    library = library.rsplit(" ", maxsplit=1)[-1]
    return FerError(
        "The system library {library} is missing.",
        "Install the package that brings it (Debian, Ubuntu: apt-file search {library}).",
        library=library,
    )


def show(sentence: str, details: str = "") -> None:
    """Put `sentence` before the user's eyes, wherever they are looking."""
    sentence, details = hide_secrets(sentence), hide_secrets(details)
    if sys.stderr is not None:
        say_lines(details, to=sys.stderr)
        say(f"fer-desktop: {sentence}", to=sys.stderr)
    if sys.stderr is None or os.environ.get("FER_DESKTOP_DIALOG") == "1":
        log = _append_to_log(f"{sentence}\n{details}")
        _show_box(f"{sentence} The log is {log}." if log else sentence)


def open_log(path: Path) -> int:
    """A descriptor to append to a log that is this user's alone. Raises OSError.

    In the temporary folder somebody else may have laid a file or a link of this name.
    """
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
    if sys.platform != "win32":
        try:
            os.fchmod(descriptor, 0o600)  # also one of an older version; refused where not ours
        except OSError:
            os.close(descriptor)
            raise
    return descriptor


def _append_to_log(text: str) -> Path | None:
    """The file that was written: the log, or one in the temporary folder, or none."""
    entry = f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {__version__} {text.rstrip()}\n"
    for path in (log_path(), Path(tempfile.gettempdir()) / "fer-desktop.log"):
        try:
            make_folder(path.parent)
            with os.fdopen(open_log(path), "a", encoding="utf-8") as log:
                log.write(entry)
        except OSError:
            continue  # a full or read-only home: the next place
        return path
    return None


def _show_box(text: str) -> None:
    """A message box of the system, by whichever of its programs is there; returns when closed."""
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, text, TITLE, 0x10)  # MB_ICONERROR
        return
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    programs = (
        ["osascript", "-e", f'display alert "{TITLE}" message "{quoted}" as critical'],
        ["zenity", "--error", "--no-markup", "--title", TITLE, "--text", text],
        ["kdialog", "--title", TITLE, "--error", text],
        ["xmessage", "-center", "-title", TITLE, text],
        ["notify-send", "--urgency=critical", TITLE, text],
    )
    for program in programs:
        if shutil.which(program[0]):
            subprocess.run(program, check=False, env=_system_environment())
            return


def _system_environment() -> dict[str, str]:
    """The environment without PyInstaller's library path, which other programs must not see."""
    environment = dict(os.environ)
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
        if original is not None:
            environment["LD_LIBRARY_PATH"] = original
    return environment
