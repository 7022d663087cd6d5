"""Runs of the window that measure it: its start, a camera, one source after the other.

`fer-desktop benchmark` starts each in a process of its own. Nobody watches them and the user's
settings are left alone.
"""

import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.gui.app import App
from fer_desktop.gui.smoke import unwatched_program
from fer_desktop.system.monitoring import ResourceMonitor, memory

LOOK_EVERY_MS = 20
WARM_UP_S = 3.0
"""A camera's first seconds, in which networks are loaded and caches filled, do not count."""
LIMIT_S = 60.0
"""A source that shows no face by then is given up."""


class Latencies(QObject):
    """How old a camera's picture is when its labels are known, and when it was painted."""

    def __init__(self, program: App) -> None:
        super().__init__(program)
        self.to_label_ms: list[float] = []
        self.to_screen_ms: list[float] = []
        self._updater = program.controller.updater
        self._noted: object = None
        program.window.video.installEventFilter(self)
        program.player.add_listener(self)

    def clear(self) -> None:
        """Forget what was measured so far."""
        self.to_label_ms, self.to_screen_ms = [], []

    def on_frame(self, frame: Frame) -> None:
        """Nothing: labels come with the analysis."""

    def on_analysis(self, analysis: Analysis) -> None:
        if analysis.faces:
            self.to_label_ms.append(_age_ms(analysis.frame))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)  # after the picture has gone to the screen
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        shown = self._updater.shown
        if isinstance(shown, Analysis) and shown is not self._noted:
            self._noted = shown
            self.to_screen_ms.append(_age_ms(shown.frame))


def measure_start(arguments: dict[str, Any]) -> dict[str, Any]:
    """Seconds from the process's start to the first paint, picture and label of `source`."""
    program = unwatched_program()
    updater = program.controller.updater
    QTimer.singleShot(0, lambda: program.controller.start(arguments["source"]))
    program.show()
    _run_until(program, lambda: updater.first_labelled_at is not None)
    moments = {
        "painted_s": program.first_paint.painted_at,
        "first_picture_s": updater.first_shown_at,
        "first_label_s": updater.first_labelled_at,
    }
    return {
        name: None if at is None else at - program.process_started_at
        for name, at in moments.items()
    }


def measure_camera(arguments: dict[str, Any]) -> dict[str, Any]:
    """What a live `source` costs over so many `seconds`, and how old its pictures are."""
    program = unwatched_program()
    latencies, monitor = Latencies(program), ResourceMonitor()
    program.show()
    program.controller.start(arguments["source"])
    found: dict[str, Any] = {}

    def begin() -> None:
        latencies.clear()
        monitor.sample()
        counts = program.player.captured, program.player.analysed
        found.update(captured=-counts[0], analysed=-counts[1], memory_before=asdict(memory()))
        QTimer.singleShot(round(arguments["seconds"] * 1000), end)

    def end() -> None:
        sample, player = monitor.sample(), program.player
        found.update(
            cpu_percent=sample.cpu_percent,
            captured=found["captured"] + player.captured,
            analysed=found["analysed"] + player.analysed,
            to_label_ms=list(latencies.to_label_ms),
            to_screen_ms=list(latencies.to_screen_ms),
            memory_after=asdict(memory()),
        )

    QTimer.singleShot(round(WARM_UP_S * 1000), begin)
    _run_until(program, lambda: "memory_after" in found, arguments["seconds"] + LIMIT_S)
    return found


def measure_sources(arguments: dict[str, Any]) -> dict[str, Any]:
    """Memory after each of the `sources` has been played for so many `seconds`."""
    program = unwatched_program()
    waiting = list(arguments["sources"])
    after: list[dict[str, Any]] = []

    def begin_next() -> None:
        program.controller.start(waiting.pop(0))
        QTimer.singleShot(round(arguments["seconds"] * 1000), look)

    def look() -> None:
        after.append(asdict(memory()))
        if waiting:
            begin_next()

    program.show()
    QTimer.singleShot(0, begin_next)
    limit_s = arguments["seconds"] * len(arguments["sources"]) + LIMIT_S
    _run_until(program, lambda: len(after) == len(arguments["sources"]), limit_s)
    return {"after": after}


def _run_until(program: App, is_done: Callable[[], bool], limit_s: float = LIMIT_S) -> None:
    """Run the event loop until it is done. Raises FerError where the source fails or nothing is
    measured within the limit."""
    gives_up_at = time.perf_counter() + limit_s
    problems: list[FerError] = []
    poll = QTimer(program, interval=LOOK_EVERY_MS)

    def check() -> None:
        if program.player.error is not None:
            problems.append(program.player.error)
        elif not is_done() and time.perf_counter() > gives_up_at:
            problems.append(FerError("The window showed no face within the time."))
        if problems or is_done():
            poll.stop()
            program.window.close()

    poll.timeout.connect(check)
    poll.start()
    QCoreApplication.exec()
    if problems:
        raise problems[0]


def _age_ms(frame: Frame) -> float:
    return (time.perf_counter() - frame.captured_at) * 1000


TASKS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "start": measure_start,
    "camera": measure_camera,
    "sources": measure_sources,
}
"""By name; arguments and result are JSON."""
