"""The event loop is never held up: not at start, stop, change of source or model, nor by a
vanished camera. A heartbeat every 5 ms sees how long the loop was away.

Shared machines stall any program now and then. So two things are asserted: no beat was as late
as the scripted drivers and models are slow, that is, the GUI thread waited for none of them; and
between two beats it never worked for more than 50 ms, counted in processor time of its own.
"""

import time
from threading import Event

from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline.player_state import PlayerState

BLOCKED_S = 0.05
SLOW_S = 1.5
"""How long the scripted drivers and models take: far above what a stall of the machine is."""


class Heartbeat:
    """Gaps between the beats of a 5 ms timer."""

    def __init__(self) -> None:
        self.gaps_s: list[float] = []
        self.busy_s: list[float] = []
        """Processor time of the GUI thread between two beats."""
        self._last = time.perf_counter()
        self._last_cpu = time.thread_time()
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps_s.append(now - self._last)
        self._last = now
        cpu = time.thread_time()
        self.busy_s.append(cpu - self._last_cpu)
        self._last_cpu = cpu


class SlowSource(ScriptedSource):
    """Closes like a driver that hangs."""

    def close(self) -> None:
        super().close()
        time.sleep(SLOW_S)


def test_slow_drivers_and_models_never_block_the_window(
    qtbot: QtBot, start_program: Program, settings: Settings
) -> None:
    waiting = Event()

    def open_slowly(_spec: str, _settings: object) -> ScriptedSource:
        waiting.wait(SLOW_S)
        return SlowSource()

    def create_slowly(_settings: object) -> ScriptedAnalyzer:
        waiting.wait(SLOW_S)
        return ScriptedAnalyzer()

    program = start_program(player=Player(settings, open_slowly, create_slowly))
    qtbot.wait(200)  # first painting of the window is not what is measured
    heart = Heartbeat()
    for _ in range(2):
        program.controller.start("camera:A")  # start, then change of source
        qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=20_000)
    program.store.update("smoothing", time_constant_s=1.0)  # change of model
    qtbot.wait(300)
    program.player.stop()
    qtbot.wait(300)
    assert len(heart.gaps_s) > 50
    assert max(heart.gaps_s) < SLOW_S * 0.7
    assert max(heart.busy_s) < BLOCKED_S


def test_a_vanished_camera_never_blocks_the_window(qtbot: QtBot, start_program: Program) -> None:
    first = SlowSource()
    away = SourceError(SourceProblem.MISSING, "There is no camera.")
    program = start_program(first, *[away] * 5, ScriptedSource())
    program.controller.start("camera:A")
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=20_000)
    qtbot.wait(200)
    heart = Heartbeat()
    first.lose()
    qtbot.waitUntil(lambda: program.player.state is PlayerState.LOST, timeout=20_000)
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=20_000)
    assert max(heart.gaps_s) < SLOW_S * 0.7
    assert max(heart.busy_s) < BLOCKED_S


def test_the_window_never_works_long_on_real_sources_and_models(
    qtbot: QtBot, start_program: Program, settings: Settings
) -> None:
    program = start_program(player=Player(settings))
    qtbot.wait(200)
    heart = Heartbeat()
    for spec in ("demo", str(resource("demo", "demo.mp4"))):  # start, then change of source
        program.controller.start(spec)
        qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=60_000)
        qtbot.waitUntil(lambda: bool(program.window.faces.cards), timeout=60_000)
    analyzer = program.player.analyzer
    program.store.update("detection", engine="haar")  # change of model
    qtbot.waitUntil(lambda: program.player.analyzer is not analyzer, timeout=60_000)
    program.player.stop()
    qtbot.waitUntil(lambda: not program.window.faces.cards)
    assert max(heart.busy_s) < BLOCKED_S
