"""Can a window be opened here at all? Asked before Qt is loaded, which would abort instead.

A missing system library or display ends with one sentence that names the Debian packages.
"""

import ctypes
import os
import sys

from fer_desktop.core.errors import FerError

_QT_LIBRARIES = {  # what PySide6 itself links to
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_XCB_LIBRARIES = {  # what Qt's plug-in for X11 links to
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_HEADLESS = "Without a window: fer-desktop analyze demo --output DIR"


def check_platform() -> None:
    """Raises FerError when Qt could not start: no display, or libraries are missing."""
    if not sys.platform.startswith("linux"):
        return
    platform = _platform()
    libraries = dict(_QT_LIBRARIES)
    if platform == "xcb":
        libraries |= _XCB_LIBRARIES
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if missing:
        packages = " ".join(missing)
        raise FerError(
            "The window cannot open: system libraries are missing.",
            f"On Debian or Ubuntu: sudo apt-get install {packages}",
        )
    if not platform:
        raise FerError("The window cannot open: there is no display.", _HEADLESS)
    if platform == "xcb" and not _display_answers():
        raise FerError(
            f"The window cannot open: the display {os.environ.get('DISPLAY')!r} does not answer.",
            _HEADLESS,
        )


def _platform() -> str:
    """Name of the Qt platform that will be used; empty when there is none."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if asked:
        return asked
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


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
