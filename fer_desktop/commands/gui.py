"""`fer-desktop [SOURCE]`: open the window (the default command)."""

import argparse
import gc
import json
import linecache
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from fer_desktop.core.resources import LANGUAGES
from fer_desktop.system.signals import interrupted_at_once
from fer_desktop.system.terminal import say

IMPORTS = {
    "numpy": "numpy",
    "qt": "PySide6.QtWidgets",
    "plots": "pyqtgraph",
    "program": "fer_desktop.gui.app",
}
"""What the window is made of, in the order in which it is imported.

PySide6 reads the source of every module that is imported after it: NumPy comes before it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The source to start with, and options for runs that end by themselves."""
    parser.add_argument(
        "source_position",
        nargs="?",
        default="",
        metavar="SOURCE",
        help="video, folder of images, stream address, camera:NAME, camera:NUMBER or demo",
    )
    parser.add_argument("--source", default="", metavar="SOURCE", help="the same, by name")
    parser.add_argument(
        "--theme", choices=("system", "light", "dark"), default="", help="colours of the window"
    )
    codes = ", ".join(LANGUAGES)
    parser.add_argument("--language", metavar="LOCALE", help=f"one of {codes}; remembered")
    parser.add_argument(
        "--exit-after",
        type=float,
        metavar="SECONDS",
        help="end by itself so long after the first analysed frame and print what was seen",
    )
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="with --exit-after: keep a picture of the window (PNG)",
    )
    parser.add_argument(
        "--record",
        action="store_true",
        help="with --exit-after: record a session with blurred faces meanwhile",
    )
    parser.add_argument("--measure", choices=("start", "camera", "sources"), help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Open the window; returns when it is closed. Raises FerError when no window can open."""
    with interrupted_at_once():  # until the window takes over the signals
        return _run(arguments)


def _run(arguments: argparse.Namespace) -> int:
    from fer_desktop.system.platform_check import check_platform

    check_platform()
    gc.disable()  # nothing of what is made from here to the first paint is garbage; App enables it
    imports_s = _import_window()
    from fer_desktop.gui.app import run as run_window
    from fer_desktop.gui.services.start_errors import explain_fatal_errors
    from fer_desktop.gui.smoke import end_after

    explain_fatal_errors()

    if arguments.measure:  # see benchmarking.window
        from fer_desktop.gui.measuring import TASKS

        found = TASKS[arguments.measure](json.load(sys.stdin))
        say(json.dumps({"imports_s": imports_s, **found}))
        return 0
    return run_window(
        arguments.source or arguments.source_position,
        ends_by_itself=None
        if arguments.exit_after is None
        else lambda program: end_after(
            program, arguments.exit_after, arguments.screenshot, arguments.record
        ),
        theme=arguments.theme,
        language=arguments.language,
    )


class _NewestOnly(dict[str, Any]):
    """Python's cache of sources, which never gives one back by itself.

    PySide6 reads the source of every module that is imported, to look for its own name: all
    together would be 8 MB.
    """

    def __setitem__(self, name: str, lines: object) -> None:
        self.clear()
        super().__setitem__(name, lines)


def _import_window() -> dict[str, float]:
    """Import all that the first paint needs; seconds by part."""
    spent_s = {}
    linecache.cache = _NewestOnly()
    import_module("fer_desktop.gui.services.without_opengl")
    for part, module in IMPORTS.items():
        began_at = time.perf_counter()
        import_module(module)
        spent_s[part] = time.perf_counter() - began_at
    return spent_s
