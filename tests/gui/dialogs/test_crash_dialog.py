"""An error nobody foresaw, while a recording runs: the program goes on, the recording is safe."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from helpers.programs import end_program, wait
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.crash_dialog import CrashDialog
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.library import list_sessions


@pytest.fixture
def recording(
    qtbot: QtBot, qapp: QApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    """The program as it is, with its hooks in place, recording the demo."""
    monkeypatch.setattr("fer_desktop.gui.app.CameraWatch.start", lambda self: None)
    program = App(qapp, SettingsStore(settings), Player(settings))
    for place, hook in (("sys", "excepthook"), ("threading", "excepthook")):
        monkeypatch.setattr(f"{place}.{hook}", None)  # pytest's own come back afterwards
    program.crashes.install()
    program.show()
    program.controller.start("demo")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.recording.start((), "P07", "agreed")
    wait(qtbot, lambda: program.recording.active)
    yield program
    end_program(qtbot, program)


def fail() -> None:
    raise ZeroDivisionError("scripted")


@pytest.mark.parametrize(
    "break_down",
    [lambda: QTimer.singleShot(0, fail), lambda: start_thread("broken", fail)],
    ids=["in the window", "in a thread"],
)
def test_a_defect_is_reported_and_the_recording_goes_on(
    qtbot: QtBot, recording: App, break_down: Callable[[], object]
) -> None:
    finished: list[Path] = []
    recording.recording.finished.connect(finished.append)
    before = recording.player.analysed
    break_down()
    wait(qtbot, lambda: recording.dialogs.opened("crash") is not None)
    dialog = recording.dialogs.opened("crash")
    assert isinstance(dialog, CrashDialog)
    assert "ZeroDivisionError: scripted" in dialog.report
    assert "PySide6-Essentials" in dialog.report
    dialog.reject()
    wait(qtbot, lambda: recording.player.analysed > before + 10)
    assert recording.recording.active
    recording.window.actions_.record.trigger()
    wait(qtbot, lambda: len(finished) == 1)
    (entry,) = list_sessions()
    assert entry.description is not None
    assert entry.description.state is RecordingState.STOPPED


def test_a_defect_in_the_analysis_ends_the_recording_whole(qtbot: QtBot, recording: App) -> None:
    finished: list[Path] = []
    recording.recording.finished.connect(finished.append)
    wait(qtbot, lambda: recording.player.analysed > 20)
    broken = SimpleNamespace(on_frame=lambda _frame: None, on_analysis=lambda _analysis: fail())
    assert recording.player.run is not None
    recording.player.run.add_listener(broken)
    wait(qtbot, lambda: recording.player.state is PlayerState.FAILED)
    assert "ZeroDivisionError" in str(recording.player.error)
    wait(qtbot, lambda: len(finished) == 1)
    (entry,) = list_sessions()
    assert entry.description is not None
    assert entry.description.state is RecordingState.FAILED
    counts = entry.description.integrity
    assert counts.captured == counts.analysed + counts.dropped
    assert counts.analysed > 0
    assert recording.window.isVisible()
