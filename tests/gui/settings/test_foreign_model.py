"""A model from elsewhere runs in the window only after somebody was told, once."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.programs import Program
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.core.settings_file import load_settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.help_dialogs import ModelCardDialog
from fer_desktop.gui.settings.engine_choices import model_choices
from fer_desktop.gui.settings.foreign_model import ForeignModelDialog, untold
from fer_desktop.gui.settings.settings_dialog import SettingRow, SettingsDialog


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An own model that knows six labels, where imported ones lie."""
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path))
    folder = shutil.copytree(resource("models", "paper"), tmp_path / "models" / "mine")
    values = json.loads((folder / "model.json").read_text("utf-8"))
    labels = ["-" if label == "disgust" else label for label in values["labels"]]
    values |= {"name": "mine", "labels": labels, "accuracy": {"own pictures": 0.625}}
    (folder / "model.json").write_text(json.dumps(values), "utf-8")
    return "mine"


def asked() -> ForeignModelDialog | None:
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, ForeignModelDialog)]
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def model_row(program: App) -> SettingRow:
    program.dialogs.show_settings()
    dialog = program.dialogs.opened("settings")
    assert isinstance(dialog, SettingsDialog)
    return next(row for row in dialog.rows if row.entry.key == "classification.model")


def choose(row: SettingRow, model: str) -> None:
    box = row.control
    box.setCurrentIndex(box.findData(model))
    box.activated.emit(box.currentIndex())


def test_own_models_stand_after_the_shipped_ones(qapp: object, mine: str) -> None:
    *shipped, own = model_choices()
    assert [choice.value for choice in shipped] == ["everyday", "accurate", "light", "paper"]
    assert own.value == mine
    assert "mine: not from FER Desktop, SHA-256 " in own.text
    assert "62.5 % right on the pictures it was measured on" in own.text
    assert len(model_choices(mine)) == 5


def test_choosing_one_asks_once(qtbot: QtBot, mine: str, start_program: Program) -> None:
    program = start_program()
    row = model_row(program)
    choose(row, mine)
    dialog = asked()
    assert dialog is not None
    assert program.store.settings.classification.model == "everyday"
    assert row.control.currentData() == "everyday"
    dialog.refuse.click()
    assert program.store.settings.classification.model == "everyday"
    choose(row, mine)
    dialog = asked()
    assert dialog is not None
    dialog.use.click()
    assert program.store.settings.classification.model == mine
    assert len(program.store.settings.app.told_models) == 1
    program.store.save()
    choose(row, "paper")
    choose(row, mine)
    assert asked() is None
    assert program.store.settings.classification.model == mine


def test_one_that_the_settings_name_already_is_told_at_the_start(
    qtbot: QtBot, mine: str, start_program: Program
) -> None:
    program = start_program()
    program.store.update("classification", model=mine)  # as by hand, in the file
    begun: list[str] = []
    program.dialogs.tell_of_model(lambda: begun.append("run"))
    dialog = asked()
    assert dialog is not None
    assert begun == []
    dialog.refuse.click()
    assert begun == ["run"]
    assert program.store.settings.classification.model == "everyday"
    program.dialogs.tell_of_model(lambda: begun.append("again"))
    assert begun == ["run", "again"]
    assert asked() is None


def test_its_card_stands_before_that_of_the_shipped_ones(
    qtbot: QtBot, mine: str, tmp_path: Path, start_program: Program
) -> None:
    card = tmp_path / "models" / mine / "README.md"
    card.write_text("# mine\n\nTrained on <b>cats</b> | and dogs\n", "utf-8")
    program = start_program()
    program.store.update("classification", model=mine)
    program.dialogs.show_model_card()
    dialog = program.dialogs.opened("model_card")
    assert isinstance(dialog, ModelCardDialog)
    text = dialog.browser.toPlainText()
    assert text.index("mine") < text.index("Models of FER Desktop")
    assert "<b>cats</b>" in text  # what somebody typed is no HTML
    assert dialog.browser.verticalScrollBar().value() == 0


def test_what_the_notice_says(qtbot: QtBot, mine: str) -> None:
    settings = Settings()
    assert untold(settings) is None
    foreign = replace(settings, classification=replace(settings.classification, model=mine))
    manifest = untold(foreign)
    assert manifest is not None
    dialog = ForeignModelDialog(manifest)
    qtbot.addWidget(dialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "did not come with FER Desktop" in told
    assert manifest.sha256[:12] in told
    assert "62.5 %" in told
    assert "does not know disgust" in told.lower()
    assert load_settings().settings.app.told_models == ()
