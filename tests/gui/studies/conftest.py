"""A study that is open, in a home of its own."""

from pathlib import Path

import pytest
from helpers.studies import fill, make_study
from pytestqt.qtbot import QtBot

from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.studies.places import StudyFolder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def places(home: Path) -> StudyFolder:
    places = make_study(home / "studies" / "films", participants=3)
    for number, code in enumerate(("P01", "P02", "P03"), start=1):
        fill(places, code, "calm", number)
        fill(places, code, "funny", 8 + number)
    return places


@pytest.fixture
def store(home: Path, qtbot: QtBot) -> SettingsStore:
    return SettingsStore()


@pytest.fixture
def current(store: SettingsStore, places: StudyFolder) -> CurrentStudy:
    study = CurrentStudy(store)
    assert study.open(places.path)
    return study
