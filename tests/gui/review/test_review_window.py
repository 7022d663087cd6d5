"""The review window: its plot, its dialogs, and how it is opened and closed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.reviews import (
    LABELS,
    click_into_plot,
    lone_table,
)
from helpers.session_fakes import record
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import (
    QDialog,
    QMessageBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from fer_desktop.gui.app import App
from fer_desktop.gui.human_check.human_check_dialog import HumanCheckDialog
from fer_desktop.gui.review.report_dialog import ReportDialog
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.gui.toolkit import theme
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.recording.recording_options import RecordingOptions


def test_the_plot_spans_the_session_from_its_first_paint_on(qtbot: QtBot, folder: Path) -> None:
    window = ReviewWindow(folder)
    spans: list[tuple[float, float]] = []
    window.reviewed.loaded.connect(lambda: spans.append(window.timeline.plot.x_range))
    qtbot.waitUntil(lambda: bool(spans))
    assert spans == [pytest.approx((0.0, 3.9), abs=0.01)]
    window.reject()


def test_a_click_in_the_plot_shows_that_picture(qtbot: QtBot, review: ReviewWindow) -> None:
    plot = review.timeline.plot
    assert plot.x_range[0] == pytest.approx(0.0)
    assert plot.x_range[1] == pytest.approx(3.9, abs=0.01)
    x = plot.area().left() + plot.area().width() * 3.04 / 3.9
    where = QPointF(x, plot.area().center().y()).toPoint()
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: review.position_s == pytest.approx(3.0))
    assert review.player.player.state is PlayerState.PAUSED


# what is made from it


@pytest.mark.parametrize(
    ("action", "kind"), [("report", ReportDialog), ("check", HumanCheckDialog)]
)
def test_report_and_check_open_from_the_review(
    qtbot: QtBot, review: ReviewWindow, action: str, kind: type[QDialog]
) -> None:
    review.side.buttons[getattr(review.actions_, action)].click()
    (dialog,) = review.findChildren(kind)
    assert dialog.isVisible()
    dialog.reject()


def test_work_begun_from_a_review_ends_with_it(qtbot: QtBot, review: ReviewWindow) -> None:
    review.actions_.check.trigger()
    (dialog,) = review.findChildren(HumanCheckDialog)
    qtbot.waitUntil(dialog.begin.start.isEnabled)
    dialog.begin.start.click()
    qtbot.waitUntil(lambda: "faces to label" in threads.running())
    review.close()
    assert threads.join_all(5.0) == []


def test_whoever_checks_the_model_does_not_see_its_labels(
    qtbot: QtBot, review: ReviewWindow
) -> None:
    review.actions_.check.trigger()
    assert not review.player.isVisible()
    assert not review.timeline.isVisible()
    (dialog,) = review.findChildren(HumanCheckDialog)
    dialog.reject()
    assert review.player.isVisible()
    assert review.timeline.isVisible()


def test_a_click_into_the_plot_before_the_session_is_read_does_nothing(
    qtbot: QtBot, folder: Path
) -> None:
    window = ReviewWindow(folder)
    with qtbot.waitExposed(window):
        window.show()
    click_into_plot(qtbot, window)
    qtbot.waitUntil(lambda: window.reviewed.is_loaded)
    window.reject()


def test_a_session_is_opened_by_dropping_it(
    qtbot: QtBot, folder: Path, tmp_path: Path, start_program: Callable[[], App]
) -> None:
    program = start_program()
    table = lone_table(folder, tmp_path)
    for path, name in ((folder, folder), (table, table), (folder / "session.json", folder)):
        program.window.files_dropped.emit([str(path)])
        review = program.dialogs.opened(f"review {name}")
        assert isinstance(review, ReviewWindow)
        qtbot.waitUntil(lambda review=review: review.reviewed.is_loaded)
        assert program.player.state is PlayerState.IDLE
        review.reject()


def test_a_session_has_one_window_however_it_is_named(
    qtbot: QtBot, folder: Path, start_program: Callable[[], App]
) -> None:
    program = start_program()
    link = folder.with_name("link")
    link.symlink_to(folder, target_is_directory=True)
    for path in (folder, folder / "session.json", folder / "timeline.csv", link):
        program.dialogs.review(path)
    (review,) = program.window.findChildren(ReviewWindow)
    assert "talk" in review.windowTitle()
    qtbot.waitUntil(lambda: review.reviewed.is_loaded)
    review.reject()


def test_other_colours_reach_an_open_review(
    qtbot: QtBot, folder: Path, start_program: Callable[[], App]
) -> None:
    program = start_program()
    program.dialogs.review(folder)
    (review,) = program.window.findChildren(ReviewWindow)
    qtbot.waitUntil(lambda: review.reviewed.is_loaded)
    review.message.say("The video ends early.", icon="warning")
    program.store.update("view", theme="dark")
    for drawn in (review.player.bar.back, review.message.findChildren(QToolButton)[0]):
        picture = drawn.icon().pixmap(20, 20).toImage()
        colors = {picture.pixelColor(x, y).name() for x in range(20) for y in range(20)}
        assert theme.DARK.text.lower() in colors
    assert review.timeline.plot.backgroundBrush().color().name() == theme.DARK.surface.lower()
    program.store.update("view", theme="light")
    review.reject()


@pytest.mark.parametrize("opened_as", [".", "session.json"])
def test_a_deleted_session_is_let_go_of(
    qtbot: QtBot, own_home: Path, start_program: Callable[[], App], opened_as: str
) -> None:
    folder = sessions_folder() / "2026-11-01_09-00-00_clip"
    record(folder, LABELS, options=RecordingOptions(("clean",)))
    program = start_program()
    program.dialogs.review(folder / opened_as)
    program.window.actions_.sessions.trigger()
    sessions = program.dialogs.opened("sessions")
    assert isinstance(sessions, SessionsDialog)
    qtbot.waitUntil(sessions.delete.isEnabled)
    sessions.delete.click()
    qtbot.waitUntil(lambda: bool(sessions.findChildren(QMessageBox)))
    (question,) = sessions.findChildren(QMessageBox)
    destructive = QMessageBox.ButtonRole.DestructiveRole
    next(each for each in question.buttons() if question.buttonRole(each) == destructive).click()
    assert not [each for each in program.window.findChildren(ReviewWindow) if each.isVisible()]
    qtbot.waitUntil(lambda: not folder.exists())
    qtbot.waitUntil(lambda: "Deleted" in sessions.message.text())
