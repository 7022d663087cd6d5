"""Recordings go into the study that is open, with participant and condition."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fakes import ScriptedSource, SourceShelf
from helpers.programs import end_program, wait
from helpers.studies import fill, make_study
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.consent_dialog import ConsentDialog
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.study_window import StudyWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.description import read_description
from fer_desktop.studies.editing_stimuli import add_other
from fer_desktop.studies.study import StimulusKind, StudySession
from fer_desktop.studies.study_file import read_study


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    """With the real models, and a camera that never ends."""
    monkeypatch.setattr("fer_desktop.gui.app.CameraWatch.start", lambda self: None)
    shelf = SourceShelf(ScriptedSource(frame_rate_hz=60.0))
    program = App(qapp, SettingsStore(settings), Player(settings, shelf))
    program.show()
    yield program
    end_program(qtbot, program)


def test_a_recording_goes_into_the_study(
    qtbot: QtBot, program: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = make_study(tmp_path / "study")
    window, recording = program.window, program.recording
    window.actions_.show_study.trigger()
    assert "No study is open" in window.message_bar.text
    assert program.study.open(places.path)
    assert window.study_label.text() == "Study: Films"
    program.controller.start("camera:Scripted")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    wait(qtbot, lambda: program.player.analyzer is not None)

    def fill(dialog: ConsentDialog) -> QDialog.DialogCode:
        assert dialog.study is not None
        dialog.agreed.setChecked(True)
        assert not dialog.record.isEnabled()
        dialog.study.participant.setCurrentIndex(2)
        assert dialog.record.isEnabled()
        (_, condition) = dialog.study.rows[1]
        condition.setCurrentIndex(1)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConsentDialog, "exec", fill)
    window.actions_.record.trigger()
    wait(qtbot, lambda: recording.recorded > 2)
    window.actions_.record.trigger()
    wait(qtbot, lambda: not recording.busy)
    (entry,) = read_study(places.path).sessions
    assert entry == StudySession(entry.session, "P02", {"condition": "calm"})
    session = places.session(entry.session) / "session.json"
    assert read_description(session).participant == "P02"
    qtbot.waitUntil(lambda: bool(program.study.study and program.study.study.sessions))
    window.actions_.close_study.trigger()
    assert program.study.study is None
    assert not window.study_label.isVisible()


def test_what_a_crash_left_open_in_the_study_is_told_at_the_start(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    places = make_study(tmp_path / "study")
    place = places.session(fill(places, "P01", "calm", 3)) / "session.json"
    place.write_text(place.read_text().replace('"complete"', '"recording"'))
    assert program.study.open(places.path)
    program.dialogs.offer_recovery()
    wait(qtbot, lambda: "did not end properly" in program.window.message_bar.text)
    program.window.message_bar.action.click()
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, StudyWindow)]
    wait(qtbot, window.people.finish.isVisible)
    window.close()


def test_a_run_without_a_camera_is_refused_where_it_was_asked_for(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    places = make_study(tmp_path / "study")
    add_other(places.path, StimulusKind.CROSS)
    assert program.study.open(places.path)
    program.window.actions_.show_study.trigger()
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, StudyWindow)]
    window.people.tree.setCurrentItem(window.people.tree.topLevelItem(0))
    window.people.run.click()
    assert "Start the camera" in window.people.message.text()
    program.controller.start("camera:Scripted")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.player.stop()
    wait(qtbot, lambda: not program.player.state.has_source)
    window.people.message.clear()
    window.people.run.click()
    assert "Start the camera" in window.people.message.text()
    window.close()
