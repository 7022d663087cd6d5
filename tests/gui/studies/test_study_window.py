"""The window of the open study: people, results, withdrawal."""

from pathlib import Path

import pytest
from helpers.reviews import answer
from helpers.studies import fill, make_study
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.studies.study_window import StudyWindow
from fer_desktop.studies.places import StudyFolder


@pytest.fixture
def window(qtbot: QtBot, current: CurrentStudy) -> StudyWindow:
    window = StudyWindow(current)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    return window


def show_results(qtbot: QtBot, window: StudyWindow) -> None:
    window.pages.setCurrentWidget(window.results)
    qtbot.waitUntil(lambda: bool(window.results.plot.curves), timeout=20_000)


def test_everybody_and_their_sessions_are_listed(
    qtbot: QtBot, window: StudyWindow, places: StudyFolder, current: CurrentStudy
) -> None:
    tree = window.people.tree
    assert [tree.topLevelItem(row).text(0) for row in range(3)] == ["P01", "P02", "P03"]
    first = tree.topLevelItem(0)
    assert [first.child(row).text(1) for row in range(2)] == ["Calm film", "Funny film"]
    assert first.text(2) == "a"
    opened: list[Path] = []
    window.review_asked.connect(opened.append)
    tree.setCurrentItem(first.child(1))
    window.people.review.click()
    assert opened == [places.path.resolve() / "sessions" / "P01_funny"]
    places.session("P02_calm").rename(places.path / "moved")
    current.refresh()
    qtbot.waitUntil(lambda: "moved or deleted" in window.people.problems.text())
    gone = tree.topLevelItem(1).child(0)
    assert "moved or deleted" in gone.text(gone.columnCount() - 1)


def test_who_is_chosen_stays_chosen_when_the_study_is_read_again(
    window: StudyWindow, current: CurrentStudy
) -> None:
    tree = window.people.tree
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    current.refresh()
    assert tree.currentItem().text(0) == "P02_calm"
    assert window.people.review.isEnabled()


def test_a_session_that_a_crash_left_open_is_told_and_finished(
    qtbot: QtBot, window: StudyWindow, places: StudyFolder, current: CurrentStudy
) -> None:
    people = window.people
    assert not people.finish.isVisible()
    place = places.session("P02_calm") / "session.json"
    place.write_text(place.read_text().replace('"complete"', '"recording"'))
    current.refresh()
    qtbot.waitUntil(people.finish.isVisible)
    item = people.tree.topLevelItem(1).child(0)
    assert item.text(item.columnCount() - 1) == "Its recording did not end properly"
    people.finish.click()
    qtbot.waitUntil(lambda: "was cut off" in people.message.text())
    qtbot.waitUntil(lambda: not people.finish.isVisible())


def test_people_are_added(window: StudyWindow, current: CurrentStudy) -> None:
    def codes(text: str):
        def fill(dialog: QInputDialog) -> None:
            dialog.setTextValue(text)

        return fill

    answer(codes("P04 Anna"))
    window.people.add.click()
    assert "looks like a name" in window.people.message.text()
    answer(codes("p04"))
    window.people.add.click()
    assert "P04 is a participant of this study already" in window.people.message.text()
    assert current.study is not None
    assert [p.code for p in current.study.participants][3:] == ["P04", "Anna"]


def test_the_group_plot_has_a_line_and_a_band_a_condition(
    qtbot: QtBot, window: StudyWindow
) -> None:
    show_results(qtbot, window)
    results = window.results
    assert results.event_box.currentData() == "film"
    assert len(results.plot.curves) == 2 * 3  # mean, and two edges of a band
    table = results.numbers.table
    texts = [[table.item(row, column).text() for column in range(3)] for row in range(2)]
    assert [row[:2] for row in texts] == [["Calm film", "3"], ["Funny film", "3"]]
    assert "Funny film − Calm film" in results.numbers.difference.text()
    assert results.left_out.toPlainText() == "Nothing was left out."
    results.by.setCurrentIndex(results.by.findData("group"))
    results.by.activated.emit(results.by.currentIndex())
    qtbot.waitUntil(lambda: table.item(0, 0) is not None and table.item(0, 0).text() == "a")
    results.make.click()
    qtbot.waitUntil(lambda: not results.writing.running, timeout=20_000)
    assert "results.html" in results.message.text()


def test_a_withdrawal_is_asked_for_and_told(
    qtbot: QtBot, window: StudyWindow, places: StudyFolder
) -> None:
    tree = window.people.tree
    gone: list[Path] = []
    window.deleting.connect(gone.append)

    def press(word: str):
        def look(box: QMessageBox) -> None:
            next(b for b in box.buttons() if word in b.text()).click()

        return look

    tree.setCurrentItem(tree.topLevelItem(1))
    answer(press("Cancel"))
    window.people.withdraw.click()
    assert places.session("P02_calm").is_dir()
    answer(press("Delete"))
    window.people.withdraw.click()
    assert "P02 is gone" in window.people.message.text()
    assert not places.session("P02_calm").exists()
    assert [path.name for path in gone] == ["P02_calm", "P02_funny"]
    assert [tree.topLevelItem(row).text(0) for row in range(2)] == ["P01", "P03"]


def test_a_study_that_is_closed_takes_its_window_along(
    window: StudyWindow, current: CurrentStudy
) -> None:
    current.close()
    assert not window.isVisible()
    QApplication.processEvents()


def test_many_events_side_by_side_leave_the_buttons_on_the_screen(
    qtbot: QtBot, store: SettingsStore, home: Path
) -> None:
    places = make_study(home / "studies" / "many", participants=2)
    for number, code in enumerate(("P01", "P02")):
        session = places.session(fill(places, code, "calm", number))
        lines = [f"{0.1 * n:.1f},event with a long name {n},{0.1 * n + 0.1:.1f}" for n in range(9)]
        (session / "markers.csv").write_text("timestamp,name,end\n" + "\n".join(lines) + "\n")
    current = CurrentStudy(store)
    assert current.open(places.path)
    window = StudyWindow(current)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    before = window.size()
    show_results(qtbot, window)
    results = window.results
    results.by.setCurrentIndex(results.by.count() - 1)
    results.by.activated.emit(results.by.currentIndex())
    qtbot.waitUntil(lambda: results.numbers.table.rowCount() == 9, timeout=20_000)
    assert results.minimumSizeHint().width() <= before.width()
    assert window.size() == before
