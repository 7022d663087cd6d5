"""Every state of the window: what it shows, what the sign says, what can be done in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event

import pytest
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import ModelError, SourceError, SourceProblem
from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline.player_state import PlayerState

CHANGING = ("stop", "play", "step", "jump", "faster", "record", "look", "baseline", "next_face")
"""Actions that are possible in some states only."""


@dataclass(frozen=True)
class Expected:
    """What a person meets in a state."""

    status: str
    heading: str = ""
    """Of the page; empty where the picture is shown."""
    banner: str = ""
    sign: str = ""
    possible: frozenset[str] = frozenset()
    start: bool = True
    """Whether Start can be pressed for the chosen source."""


def can(*names: str) -> frozenset[str]:
    return frozenset(names)


ANALYSING = "●  Analysing faces"
FILM = can(*CHANGING)
EXPECTED = {
    "idle": Expected("Ready", "Choose where the faces come from", possible=can("play")),
    "starting": Expected(
        "Starting…", "Starting…", sign=ANALYSING, start=False,
        possible=can("stop", "look", "baseline", "next_face"),
    ),
    "running": Expected("Analysing", sign=ANALYSING, possible=FILM, start=False),
    "paused": Expected("Paused", banner="Paused", possible=FILM, start=False),
    "ended": Expected(
        "End of file", banner="End of file · Space plays it again", possible=FILM, start=False
    ),
    "lost": Expected(
        "Connection lost", banner="Connection lost", start=False,
        possible=can("stop", "play", "look", "baseline", "next_face"),
    ),
    "no camera": Expected("No camera", "No camera found", possible=can("play")),
    "busy": Expected("Camera in use", "The camera is in use", possible=can("play")),
    "denied": Expected(
        "Access denied", "Access to the camera is not allowed", possible=can("play")
    ),
    "failed": Expected("Failed", "That did not work", possible=can("play")),
}  # fmt: skip


@pytest.fixture
def may_open(start_program: Program) -> Iterator[Event]:
    """Until it is set, a source is still opening; set before the program is closed."""
    event = Event()
    yield event
    event.set()


def reach(
    qtbot: QtBot,
    start_program: Program,
    settings: Settings,
    may_open: Event,
    state: PlayerState,
) -> App:
    """Lead a program into a state as it gets there by itself or by its user."""
    problems = {
        PlayerState.NO_CAMERA: SourceError(SourceProblem.MISSING, "Why."),
        PlayerState.BUSY: SourceError(SourceProblem.BUSY, "Why."),
        PlayerState.DENIED: SourceError(SourceProblem.DENIED, "Why."),
        PlayerState.FAILED: ModelError("Why."),
    }
    if state is PlayerState.IDLE:
        return start_program()
    if state is PlayerState.STARTING:

        def open_slowly(_spec: str, _settings: object) -> ScriptedSource:
            may_open.wait(60)
            return ScriptedSource()

        program = start_program(
            player=Player(settings, open_slowly, lambda _settings: ScriptedAnalyzer())
        )
        program.controller.start("camera:Front")
        return program
    if state in problems:
        program = start_program(problems[state])
        program.controller.start("camera:Front")
    elif state is PlayerState.LOST:
        source = ScriptedSource()
        away = SourceError(SourceProblem.MISSING, "There is no camera.")
        program = start_program(source, away)
        program.controller.start("camera:Front")
        qtbot.waitUntil(lambda: program.window.video.has_picture, timeout=10_000)
        source.lose()
    else:
        count = 20 if state is PlayerState.ENDED else 5000
        program = start_program(ScriptedSource(live=False, frame_count=count, frame_rate_hz=100))
        program.controller.start("film.mp4")
        qtbot.waitUntil(lambda: program.window.video.has_picture, timeout=10_000)
        if state is PlayerState.PAUSED:  # the picture may be seen before the state is told
            qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING)
            program.player.pause()
    qtbot.waitUntil(lambda: program.player.state is state, timeout=10_000)
    return program


@pytest.mark.parametrize("state", list(PlayerState), ids=lambda state: state.value)
def test_every_state_shows_what_it_is_and_what_can_be_done(
    qtbot: QtBot,
    start_program: Program,
    settings: Settings,
    may_open: Event,
    state: PlayerState,
) -> None:
    program = reach(qtbot, start_program, settings, may_open, state)
    window, expected = program.window, EXPECTED[state.value]
    assert window.state_label.text().split("   ·   ")[0] == expected.status
    assert window.run_bar.sign.text() == expected.sign
    if expected.heading:
        assert window.stack.currentWidget() is window.page
        page = window.page.page
        assert page is not None
        assert page.heading == expected.heading
        assert page.sentence
        qtbot.waitUntil(window.page.buttons[0].isVisible)
    else:
        assert window.stack.currentWidget() is window.video
        assert window.video.banner == expected.banner
    possible = {name for name in CHANGING if getattr(window.actions_, name).isEnabled()}
    assert possible == expected.possible
    assert window.source.start.isEnabled() is expected.start
    assert window.source.stop.isEnabled() is ("stop" in expected.possible)
    is_film = state in {PlayerState.RUNNING, PlayerState.PAUSED, PlayerState.ENDED}
    assert window.playback.isVisible() is is_film
