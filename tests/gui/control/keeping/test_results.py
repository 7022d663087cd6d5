"""What was watched of a file is kept, reported and exported, from its end or from the menu."""

from collections.abc import Callable

import pytest
from helpers.fakes import ScriptedSource
from helpers.programs import Program, wait, wait_for
from pytestqt.qtbot import QtBot

from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.consent_dialog import Consent
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.review.export_dialog import ExportDialog
from fer_desktop.gui.review.report_dialog import ReportDialog
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.library import list_sessions
from fer_desktop.sessions.names import sessions_folder

DEMO = str(resource("demo", "demo.mp4"))


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Everybody agrees; how often somebody was asked."""
    asked: list[object] = []

    def answer(parent: object, study: object = None) -> Consent:
        asked.append(parent)
        return Consent((), "P07", "agreed")

    monkeypatch.setattr("fer_desktop.gui.dialogs.consent_dialog.ask_to_save", answer)
    return asked


@pytest.fixture
def watched(qtbot: QtBot, start_program: Program, settings: Settings) -> App:
    """The demo, standing at its first picture, with real models."""
    program = start_program(player=Player(settings))
    program.controller.start(DEMO)
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.player.pause()
    return program


def the_review(program: App) -> ReviewWindow:
    (entry,) = list_sessions()
    review = program.dialogs.opened(f"review {entry.folder.resolve()}")
    assert isinstance(review, ReviewWindow)
    return review


def test_report_and_export_come_with_one_answer(
    qtbot: QtBot, watched: App, agree: list[object]
) -> None:
    do = watched.window.actions_
    assert all(action.isEnabled() for action in do.of_results)
    do.report.trigger()
    assert watched.window.work.text().startswith("Saving")
    assert not do.analyze_rest.isEnabled()
    wait(qtbot, lambda: watched.whole.folder is not None)
    review = the_review(watched)
    wait(qtbot, lambda: bool(review.findChildren(ReportDialog)))
    assert watched.window.work.isHidden()
    do.export.trigger()  # the session is there
    wait(qtbot, lambda: bool(review.findChildren(ExportDialog)))
    assert len(agree) == len(list_sessions()) == 1
    assert list_sessions()[0].description.participant == "P07"
    assert "Saved as" in watched.window.message_bar.text


def test_the_rest_is_analysed_beside_watching(qtbot: QtBot, watched: App) -> None:
    watched.window.actions_.analyze_rest.trigger()
    wait(qtbot, lambda: watched.whole.is_whole)
    assert "whole video is analysed" in watched.window.message_bar.text
    assert not watched.window.actions_.analyze_rest.isEnabled()
    assert not sessions_folder().exists()  # nobody has agreed to anything
    ((start_s, end_s),) = watched.player.timeline.stretches()
    assert start_s == 0.0
    assert end_s > 11.9


def test_it_is_stopped_by_its_button(qtbot: QtBot, watched: App) -> None:
    watched.window.actions_.analyze_rest.trigger()
    assert watched.window.work.text().startswith("Analysing the rest")
    watched.window.work.click()
    wait(qtbot, lambda: not watched.whole.running)
    assert watched.window.work.isHidden()


def test_whoever_agrees_to_nothing_saves_nothing(
    watched: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "fer_desktop.gui.dialogs.consent_dialog.ask_to_save", lambda *_arguments: None
    )
    watched.window.actions_.save_results.trigger()
    assert not watched.whole.running


def test_at_the_end_of_a_file_it_is_offered(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=20))
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.ENDED)
    bar = program.window.message_bar
    assert bar.text.startswith("The video has ended.")
    assert bar.action.text() == "Save these results…"
    assert [button.text() for button in bar.more] == ["Report…", "Export…"]
    program.controller.toggle_pause()  # plays it again
    assert bar.text == ""


def test_a_camera_offers_nothing_of_that(qtbot: QtBot, start_program: Callable[..., App]) -> None:
    program = start_program(ScriptedSource())
    program.controller.start("camera:Front")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert not any(action.isEnabled() for action in program.window.actions_.of_results)


def test_recent_sessions_are_in_the_menu(qtbot: QtBot, watched: App, agree: list[object]) -> None:
    menu = watched.window.menus.recent_sessions
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["None yet"]
    watched.window.actions_.save_results.trigger()
    wait(qtbot, lambda: watched.whole.folder is not None)
    menu.aboutToShow.emit()
    (action,) = menu.actions()
    assert action.text().startswith("demo ")
    action.trigger()
    assert the_review(watched).isVisible()
