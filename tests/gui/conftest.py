"""The real window, offscreen, with scripted sources; settings of each test's own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from helpers.programs import Program, end_program
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.core.settings import AppSettings, Settings, ViewSettings
from fer_desktop.gui.app import App
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.pipeline import threads


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, log and sessions below the test's own folder."""
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def settings() -> Settings:
    return Settings(
        app=AppSettings(notice_accepted=True, language="en"), view=ViewSettings(theme="light")
    )


@pytest.fixture
def start_program(
    qtbot: QtBot, qapp: QApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """Make a program on scripted parts; everything is closed again after the test."""
    monkeypatch.setattr("fer_desktop.gui.app.CameraWatch.start", lambda self: None)
    made: list[App] = []

    def start(
        *items: ScriptedSource | Exception, analyzer: object = None, player: Player | None = None
    ) -> App:
        shelf = SourceShelf(*(items or (ScriptedSource(),)))
        used = analyzer or ScriptedAnalyzer()
        if player is None:
            player = Player(settings, shelf, lambda _settings: used, retry_interval_s=0.05)
        qapp.setStyle("Fusion")
        program = App(qapp, SettingsStore(settings), player)
        program.shelf = shelf
        program.show()
        made.append(program)
        return program

    yield start
    for program in made:
        end_program(qtbot, program)
    assert threads.join_all(5.0) == []
