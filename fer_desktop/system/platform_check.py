"""Platform check: whether a window can be opened here at all.

Qt itself would abort the program. So before it is loaded, a missing system library or display ends
with one sentence that names the Debian packages. The libraries stand in
`resources/system_libraries.json`: "window" is what PySide6 itself links to, "xcb" what Qt's
plug-in for X11 links to. `packaging/dev.py` reads them too.
"""

import ctypes
import json
import os
import sys

from fer_desktop.core.errors import FerError, translatable
from fer_desktop.core.resources import resource

_HEADLESS = translatable("Without a window: fer-desktop analyze demo --output DIR")


def check_platform() -> None:
    """Raises FerError when Qt could not start: no display, or libraries are missing."""
    if not sys.platform.startswith("linux"):
        return
    platform = _platform()
    missing = [package for library, package in _libraries(platform).items() if not _loads(library)]
    if missing:
        raise FerError(
            "The window cannot open: system libraries are missing.",
            "On Debian or Ubuntu: sudo apt-get install {packages}",
            packages=" ".join(missing),
        )
    if not platform:
        raise FerError("The window cannot open: there is no display.", _HEADLESS)
    if platform == "xcb" and not _display_answers():
        raise FerError(
            "The window cannot open: the display {display!r} does not answer.",
            _HEADLESS,
            display=os.environ.get("DISPLAY"),
        )


def _platform() -> str:
    """Name of the Qt platform that will be used; empty when there is none."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if asked:
        return asked
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


def _libraries(platform: str) -> dict[str, str]:
    """Library → Debian package of all that this Qt platform needs."""
    groups = json.loads(resource("system_libraries.json").read_text(encoding="utf-8"))
    libraries: dict[str, str] = groups["window"]
    return libraries | groups["xcb"] if platform == "xcb" else libraries


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    """Whether an X server accepts a connection to DISPLAY."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers
