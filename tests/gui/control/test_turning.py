"""The pictures of a source are turned by the coach's button or the menu, and stay turned."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, click, wait, wait_for
from helpers.qualities import GOOD
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from fer_desktop.core.quality import Concern, Grade
from fer_desktop.gui.app import App
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sources.base import SourceKind
from fer_desktop.sources.registry import remembered_name

UPSIDE_DOWN = replace(GOOD, grade=Grade.POOR, concern=Concern.UPSIDE_DOWN, turn_degrees=180)


def film() -> ScriptedSource:
    return ScriptedSource(live=False, frame_count=5000)


@pytest.fixture
def upside_down(qtbot: QtBot, start_program: Program) -> Callable[..., App]:
    """A program that analyses a source in which the one face stands on its head."""

    def start(*sources: ScriptedSource, spec: str = "film.mp4") -> App:
        face = make_face(box=LARGE, quality=UPSIDE_DOWN)
        program = start_program(*sources, analyzer=ScriptedAnalyzer(lambda _frame: (face,)))
        program.window.coach_dock.raise_()
        program.controller.start(spec)
        wait_for(qtbot, program.player, PlayerState.RUNNING)
        wait(qtbot, program.window.coach.turn.isVisible)
        return program

    return start


def checked(program: App) -> list[QAction]:
    return [action for action in program.window.actions_.turns.values() if action.isChecked()]


def test_the_coach_turns_a_film_which_goes_on_where_it_was(
    qtbot: QtBot, upside_down: Callable[..., App]
) -> None:
    program = upside_down(film(), film())
    program.player.seek(40.0)
    wait(qtbot, lambda: program.player.position_s >= 40.0)
    click(qtbot, program.window.coach.turn)
    assert program.store.settings.source.rotation_of(remembered_name("film.mp4")) == 180
    assert checked(program) == [program.window.actions_.turns[180]]
    assert "turned by 180°" in program.window.message_bar.text
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert program.player.position_s >= 40.0


def test_a_paused_film_is_paused_when_it_is_turned(
    qtbot: QtBot, upside_down: Callable[..., App]
) -> None:
    program = upside_down(film(), film())
    program.player.seek(40.0)
    wait(qtbot, lambda: program.player.position_s >= 40.0)
    program.player.pause()
    program.window.actions_.turns[90].trigger()
    wait_for(qtbot, program.player, PlayerState.PAUSED)
    assert program.player.position_s >= 40.0


def test_what_was_turned_is_turned_back_from_the_message(
    qtbot: QtBot, upside_down: Callable[..., App]
) -> None:
    program = upside_down(film(), film(), film())
    program.window.actions_.turns[270].trigger()
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    click(qtbot, program.window.message_bar.action)
    assert program.store.settings.source.rotations == ()
    assert checked(program) == [program.window.actions_.turns[0]]


@pytest.mark.parametrize(
    ("spec", "kind"),
    [("camera:Front", SourceKind.CAMERA), ("rtsp://a:b@camera.local/live", SourceKind.STREAM)],
)
def test_a_live_source_is_turned_and_begins_again(
    qtbot: QtBot, upside_down: Callable[..., App], spec: str, kind: SourceKind
) -> None:
    program = upside_down(ScriptedSource(kind=kind), ScriptedSource(kind=kind), spec=spec)
    program.window.actions_.turns[180].trigger()
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    (rotation,) = program.store.settings.source.rotations
    assert rotation.startswith("180 ")
    assert "a:b" not in rotation


def test_a_source_is_not_turned_while_it_is_recorded(
    qtbot: QtBot, upside_down: Callable[..., App], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = upside_down(film())
    monkeypatch.setattr(type(program.recording), "busy", True)
    program.window.actions_.turns[90].trigger()
    assert program.store.settings.source.rotations == ()
    assert checked(program) == [program.window.actions_.turns[0]]
    assert "when the recording has ended" in program.window.message_bar.text
    assert program.player.state is PlayerState.RUNNING
    monkeypatch.undo()


def test_another_source_is_not_opened_again(qtbot: QtBot, upside_down: Callable[..., App]) -> None:
    program = upside_down(film())
    run = program.player.run
    turned = program.store.settings.source.with_rotation("camera:Back", 90)
    program.store.replace(replace(program.store.settings, source=turned))
    assert program.player.run is run
