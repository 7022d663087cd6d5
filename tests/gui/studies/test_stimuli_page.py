from pathlib import Path

import pytest
from helpers.videos import write_video
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fer_desktop.core.settings import Settings
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.studies.stimuli_page import CONTENT, LENGTH, NAME, StimuliPage
from fer_desktop.studies import editing_stimuli
from fer_desktop.studies.places import new_study
from fer_desktop.studies.study import Order, StimulusKind, Study
from fer_desktop.studies.study_file import read_study


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> StimuliPage:
    new_study(tmp_path / "study", Study("Film"))
    editing_stimuli.add_other(tmp_path / "study", StimulusKind.CROSS)
    editing_stimuli.add_other(tmp_path / "study", StimulusKind.TEXT, "Hello")
    store = SettingsStore(Settings())
    store.save_to_disk = False
    current = CurrentStudy(store)
    assert current.open(tmp_path / "study")
    page = StimuliPage(current)
    qtbot.addWidget(page)
    return page


def test_what_is_typed_into_the_table_is_in_the_study(page: StimuliPage, tmp_path: Path) -> None:
    page.table.item(0, LENGTH).setText("2,5")
    page.table.item(1, NAME).setText("Welcome")
    study = read_study(tmp_path / "study")
    assert study.stimuli[0].duration_s == 2.5
    assert study.stimuli[1].name == "Welcome"
    page.table.item(0, LENGTH).setText("")
    assert read_study(tmp_path / "study").stimuli[0].duration_s is None


@pytest.mark.parametrize("seconds", ["soon", "-3", "0", "inf", "nan"])
def test_seconds_that_are_none_are_told_and_taken_back(page: StimuliPage, seconds: str) -> None:
    before = page.table.item(0, LENGTH).text()
    page.table.item(0, LENGTH).setText(seconds)
    assert f"“{seconds}” is no number of seconds" in page.message.text()
    assert page.table.item(0, LENGTH).text() == before


@pytest.mark.parametrize(("column", "typed"), [(NAME, "n" * 300), (LENGTH, "1e9")])
def test_what_a_study_cannot_hold_is_told_and_taken_back(
    page: StimuliPage, column: int, typed: str
) -> None:
    before = page.table.item(0, column).text()
    page.table.item(0, column).setText(typed)
    assert "The study stays as it was" in page.message.text()
    assert page.table.item(0, column).text() == before


def test_a_double_click_on_the_file_asks_for_another(
    page: StimuliPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("clip.mp4", "better.mp4"):
        write_video(tmp_path / name, count=2)
    editing_stimuli.add_files(tmp_path / "study", [tmp_path / "clip.mp4"])
    page.table.setCurrentCell(0, NAME)
    page.up.click()  # reads the study anew
    chosen = tmp_path / "better.mp4"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    page.table.itemDoubleClicked.emit(page.table.item(0, CONTENT))
    assert read_study(tmp_path / "study").stimuli[0].file == ""
    page.table.itemDoubleClicked.emit(page.table.item(2, CONTENT))
    assert page.table.item(2, CONTENT).text() == "stimuli/better.mp4"
    chosen.write_bytes(b"no film")
    page.table.itemDoubleClicked.emit(page.table.item(2, CONTENT))
    assert "better.mp4 cannot be shown" in page.message.text()


def test_a_name_that_another_has_is_told_and_taken_back(page: StimuliPage) -> None:
    page.table.item(1, NAME).setText("cross")
    assert "called cross" in page.message.text()
    assert page.table.item(1, NAME).text() == "text"


def test_the_chosen_stimulus_moves_and_goes(page: StimuliPage) -> None:
    assert not page.up.isEnabled()
    page.table.selectRow(1)
    page.up.click()
    assert [page.table.item(row, NAME).text() for row in range(2)] == ["text", "cross"]
    assert page.table.currentRow() == 0
    page.remove.click()
    assert page.table.rowCount() == 1


def test_the_design_is_kept(page: StimuliPage, tmp_path: Path) -> None:
    page.order.setCurrentIndex(page.order.findData(Order.COUNTERBALANCED))
    page.order.activated.emit(page.order.currentIndex())
    page.consent.setPlainText("I agree.")
    page.baseline.setValue(5.0)
    page.baseline.editingFinished.emit()
    design = read_study(tmp_path / "study").design
    assert (design.order, design.consent_text, design.baseline_s) == (
        Order.COUNTERBALANCED,
        "I agree.",
        5.0,
    )
