"""The event loop is never held up: not at start, stop, change of source or model, nor by a
vanished camera. A heartbeat every 5 ms sees how long the loop was away.

Shared machines stall any program now and then, so what is asserted is how many of the beats
came late in ten rounds, and that none was as late as work done in the GUI thread would make it.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from threading import Event

from fakes import ScriptedAnalyzer, ScriptedSource
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from fer_desktop.errors import SourceError, SourceProblem
from fer_desktop.gui.app import App
from fer_desktop.gui.session import SessionState

Program = Callable[..., App]

SLOW_S = 1.5
"""How long the scripted drivers and models take: far above what a stall of the machine is."""


class Heartbeat:
    """Gaps between the beats of a 5 ms timer."""

    def __init__(self) -> None:
        self.gaps_s: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps_s.append(now - self._last)
        self._last = now

    def late(self, limit_s: float) -> int:
        return sum(gap > limit_s for gap in self.gaps_s)


class SlowSource(ScriptedSource):
    """Closes like a driver that hangs."""

    def close(self) -> None:
        super().close()
        time.sleep(SLOW_S)


def test_slow_drivers_and_models_never_block_the_window(
    qtbot: QtBot, start_program: Program
) -> None:
    waiting = Event()

    def open_slowly(_spec: str, _settings: object) -> ScriptedSource:
        waiting.wait(SLOW_S)
        return SlowSource()

    program = start_program()
    program.session._open_source = open_slowly

    def create_slowly(_settings: object) -> ScriptedAnalyzer:
        waiting.wait(SLOW_S)
        return ScriptedAnalyzer()

    program.session._create_analyzer = create_slowly
    qtbot.wait(200)  # first painting of the window is not what is measured
    heart = Heartbeat()
    for _ in range(2):
        program.routing.start("camera:A")  # start, then change of source
        qtbot.waitUntil(lambda: program.session.state is SessionState.RUNNING, timeout=20_000)
    settings = program.store.settings
    smoothing = replace(settings.smoothing, time_constant_s=1.0)
    program.store.replace(replace(settings, smoothing=smoothing))  # change of model
    qtbot.wait(300)
    program.session.stop()
    qtbot.wait(300)
    assert len(heart.gaps_s) > 50
    assert heart.late(SLOW_S * 0.7) == 0
    assert heart.late(0.05) <= len(heart.gaps_s) / 20


def test_a_vanished_camera_never_blocks_the_window(qtbot: QtBot, start_program: Program) -> None:
    first = SlowSource()
    away = SourceError(SourceProblem.MISSING, "There is no camera.")
    program = start_program(first, *[away] * 5, ScriptedSource())
    program.routing.start("camera:A")
    qtbot.waitUntil(lambda: program.session.state is SessionState.RUNNING, timeout=20_000)
    qtbot.wait(200)
    heart = Heartbeat()
    first.lose()
    qtbot.waitUntil(lambda: program.session.state is SessionState.LOST, timeout=20_000)
    qtbot.waitUntil(lambda: program.session.state is SessionState.RUNNING, timeout=20_000)
    assert heart.late(SLOW_S * 0.7) == 0
