"""The review window with a recorded session: watch, correct, undo, export, open foreign tables."""

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from helpers.session_fakes import make_description, record
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.export.formats import FORMATS, export
from fer_desktop.gui.app import App
from fer_desktop.gui.human_check.human_check_dialog import HumanCheckDialog
from fer_desktop.gui.review import export_dialog as review_export
from fer_desktop.gui.review.export_dialog import ExportDialog
from fer_desktop.gui.review.report_dialog import ReportDialog
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.gui.toolkit import theme
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ExcludeRange,
    MergeFaces,
    RenameFace,
)
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recording_options import RecordingOptions

LABELS = [["neutral"]] * 10 + [["happiness", "fear"]] * 20 + [[]] * 5 + [["happiness"]] * 5
"""4 s at ten frames a second."""

Opened = Callable[[Path], ReviewWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "talk"
    record(folder, LABELS, markers={5: "Stimulus"}, options=RecordingOptions(("clean",)))
    return folder


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Opened]:
    """Open a review and wait until all of it is there."""
    made: list[ReviewWindow] = []

    def show(path: Path) -> ReviewWindow:
        window = ReviewWindow(path)
        with qtbot.waitExposed(window):
            window.show()
        made.append(window)
        qtbot.waitUntil(lambda: "Reading" not in window.message.text)
        return window

    yield show
    for window in made:
        if shiboken6.isValid(window):
            window.reject()
    assert threads.join_all(5.0) == []


@pytest.fixture
def review(qtbot: QtBot, folder: Path, show: Opened) -> ReviewWindow:
    """The session of `folder`, paused at 2 s."""
    window = show(folder)
    qtbot.waitUntil(lambda: window.player.player.state is PlayerState.RUNNING)
    window.player.player.pause()
    stand(qtbot, window, 2.0)
    return window


def stand(qtbot: QtBot, window: ReviewWindow, time_s: float) -> None:
    """Seek, and wait for the picture."""
    window.seek(time_s)
    qtbot.waitUntil(lambda: abs(window.position_s - time_s) < 0.001, timeout=10_000)


def answer(fill: Callable[[QDialog], None]) -> None:
    """Fill and accept the modal dialog that the next action opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        assert isinstance(dialog, QDialog)
        fill(dialog)
        dialog.accept()

    QTimer.singleShot(0, look)


def type_into(text: str) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        fields = dialog.findChildren(QLineEdit)
        field = next(each for each in fields if each.objectName() != "qt_spinbox_lineedit")
        field.setText(text)

    return fill


def choose(row: int, offered: list[str] | None = None) -> Callable[[QDialog], None]:
    """Choose a row of the list in a dialog; `offered` takes all its entries."""

    def fill(dialog: QDialog) -> None:
        (box,) = dialog.findChildren(QComboBox)
        box.setCurrentIndex(row)
        if offered is not None:
            offered.extend(box.itemText(each) for each in range(box.count()))

    return fill


def click_into_plot(qtbot: QtBot, window: ReviewWindow) -> None:
    plot = window.timeline.plot
    where = plot.area().center().toPoint()
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=where)


def faces(window: ReviewWindow) -> list[str]:
    return [window.side.faces.item(row).text() for row in range(window.side.faces.count())]


def markers(window: ReviewWindow) -> list[str]:
    return [window.side.markers.item(row).text() for row in range(window.side.markers.count())]


# watching


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


def test_frame_number_time_and_faces_agree(qtbot: QtBot, review: ReviewWindow) -> None:
    for time_s, number, count in ((0.0, 0, 1), (1.0, 10, 2), (3.2, 32, 0), (3.9, 39, 1)):
        stand(qtbot, review, time_s)
        qtbot.waitUntil(lambda text=f"Frame {number}": review.player.frame.text() == text)
        assert len(review.player.view.marks) == count


def test_keys_play_step_and_jump(qtbot: QtBot, review: ReviewWindow) -> None:
    review.timeline.setFocus()
    qtbot.keyClick(review, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: review.position_s == pytest.approx(2.1))
    qtbot.keyClick(review, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: review.position_s == pytest.approx(2.0))
    qtbot.keyClick(review, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: review.position_s == 0.0)
    review.setFocus()
    qtbot.keyClick(review, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: review.player.player.state is PlayerState.RUNNING)
    qtbot.keyClick(review, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert review.player.player.state is PlayerState.PAUSED


def test_a_key_held_down_plays_or_pauses_once(review: ReviewWindow) -> None:
    assert not review.actions_.play.autoRepeat()
    assert review.actions_.step.autoRepeat()
    for repeats in (False, True):
        press, key = QEvent.Type.KeyPress, Qt.Key.Key_Space
        event = QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, " ", repeats)
        QApplication.sendEvent(review, event)
    assert review.player.player.state is PlayerState.RUNNING


def test_every_action_stands_in_a_menu_and_has_a_key(review: ReviewWindow) -> None:
    bar = review.actions_.menu_bar
    shown = [a for menu in bar.actions() for a in menu.menu().actions() if not a.isSeparator()]  # type: ignore[attr-defined]
    assert len(shown) == len(review.actions())
    keys = [key.toString() for action in shown for key in action.shortcuts()]
    assert all(action.shortcuts() for action in shown)
    assert len(keys) == len(set(keys))


def test_enter_in_a_list_does_not_press_the_button_of_the_message(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("", ""))
    window = show(lone_table(folder, tmp_path))
    pressed: list[bool] = []
    window.message.action.clicked.connect(lambda: pressed.append(True))
    assert window.message.action.isVisible()
    window.activateWindow()
    window.side.markers.setFocus()
    qtbot.keyClick(window.side.markers, Qt.Key.Key_Return)
    assert pressed == []


# correcting


def test_a_face_is_renamed_and_that_is_undone(qtbot: QtBot, review: ReviewWindow) -> None:
    assert faces(review) == ["Face 1   (35 frames)", "Face 2   (20 frames)"]
    answer(type_into("Ann"))
    review.side.buttons[review.actions_.rename].click()
    assert faces(review)[0].startswith("Ann")
    assert review.faces.names == {1: "Ann"}
    review.side.buttons[review.actions_.undo].click()
    assert faces(review)[0].startswith("Face 1")
    assert not review.side.buttons[review.actions_.undo].isEnabled()
    review.side.buttons[review.actions_.redo].click()
    assert faces(review)[0].startswith("Ann")


def test_a_name_is_taken_away_by_emptying_it(review: ReviewWindow) -> None:
    review.reviewed.correct(RenameFace(1, "Ann"))
    answer(type_into("Ann"))
    review.side.buttons[review.actions_.rename].click()
    assert len(review.reviewed.edits.done) == 1  # nothing was changed
    answer(type_into(" "))
    review.side.buttons[review.actions_.rename].click()
    assert faces(review)[0].startswith("Face 1")


def test_faces_are_split_at_the_picture_shown_and_merged(
    qtbot: QtBot, review: ReviewWindow
) -> None:
    review.side.buttons[review.actions_.split].click()
    assert faces(review)[0] == "Face 1   (20 frames)"
    assert faces(review)[2] == "Face 3   (15 frames)"
    qtbot.waitUntil(lambda: {mark.track_id for mark in review.player.view.marks} == {2, 3})
    assert review.side.face == 3
    answer(choose(0))
    review.side.buttons[review.actions_.merge].click()
    assert faces(review) == ["Face 1   (35 frames)", "Face 2   (20 frames)"]


def test_a_split_gives_no_number_of_a_face_that_is_taken_out(review: ReviewWindow) -> None:
    review.reviewed.correct(RenameFace(2, "Bystander"))
    review.reviewed.correct(ExcludeRange(0.0, 9.0, face_id=2))
    review.side.buttons[review.actions_.split].click()
    assert faces(review) == ["Face 1   (20 frames)", "Face 3   (15 frames)"]


def test_two_faces_of_one_name_are_told_apart(review: ReviewWindow) -> None:
    for face_id in (1, 2):
        review.reviewed.correct(RenameFace(face_id, "Ann"))
    assert faces(review) == ["Ann [Face 1]   (35 frames)", "Ann [Face 2]   (20 frames)"]


def test_a_split_where_the_face_is_not_seen_is_explained(
    qtbot: QtBot, review: ReviewWindow
) -> None:
    review.side.choose_face(2)
    stand(qtbot, review, 0.5)
    review.side.buttons[review.actions_.split].click()
    assert "Face 2 is seen from 0:01.00 to 0:02.90" in review.message.text
    assert faces(review)[1] == "Face 2   (20 frames)"


def test_merging_two_who_are_seen_together_is_questioned(
    qtbot: QtBot, review: ReviewWindow
) -> None:
    asked: list[str] = []
    review.reviewed.correct(RenameFace(1, "Ann"))
    answer(choose(0, asked))
    qtbot.keyClick(review, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["Face 2, 20 frames (both are seen in 20 frames: two people?)"]
    assert faces(review) == ["Ann   (35 frames)"]


def test_of_two_faces_with_one_name_the_chosen_one_is_merged(
    qtbot: QtBot, review: ReviewWindow
) -> None:
    review.side.buttons[review.actions_.split].click()
    for face_id in (2, 3):
        review.reviewed.correct(RenameFace(face_id, "Ann"))
    review.side.choose_face(1)
    asked: list[str] = []
    answer(choose(1, asked))
    review.side.buttons[review.actions_.merge].click()
    assert [entry.split(" (")[0] for entry in asked] == [
        "Ann, face 2, 20 frames",
        "Ann, face 3, 15 frames",
    ]
    assert review.reviewed.edits.done[-1] == MergeFaces(1, 3)


def test_markers_are_added_moved_and_removed(qtbot: QtBot, review: ReviewWindow) -> None:
    assert markers(review) == ["0:00.50   Stimulus"]
    answer(type_into("later"))
    qtbot.keyClick(review, Qt.Key.Key_M)
    assert markers(review) == ["0:00.50   Stimulus", "0:02.00   later"]
    review.side.markers.setCurrentRow(1)

    def move(dialog: QDialog) -> None:
        (time,) = dialog.findChildren(QDoubleSpinBox)
        assert time.value() == pytest.approx(2.0)
        time.setValue(1.25)

    answer(move)
    review.side.buttons[review.actions_.change_marker].click()
    assert markers(review)[1] == "0:01.25   later"
    review.side.markers.setCurrentRow(0)
    review.side.buttons[review.actions_.remove_marker].click()
    assert markers(review) == ["0:01.25   later"]


def test_times_are_told_as_below_the_picture(review: ReviewWindow) -> None:
    """0.29 is a little less in binary, and German has a comma."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        review.reviewed.correct(AddMarker(0.29, "early"))
    finally:
        QLocale.setDefault(before)
    assert markers(review)[0] == "0:00,29   early"


def test_a_marker_leads_to_its_picture(qtbot: QtBot, review: ReviewWindow) -> None:
    item = review.side.markers.item(0)
    where = review.side.markers.visualItemRect(item).center()
    viewport = review.side.markers.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: abs(review.position_s - 0.5) < 0.001)


def test_a_range_is_excluded_shaded_and_taken_back(qtbot: QtBot, review: ReviewWindow) -> None:
    stand(qtbot, review, 1.0)
    qtbot.keyClick(review, Qt.Key.Key_I)
    stand(qtbot, review, 1.4)
    qtbot.keyClick(review, Qt.Key.Key_O)
    assert "0:01.00 to 0:01.40" in review.side.range_text.text()
    assert len(review.timeline.plot.spans) == 1
    answer(type_into("hand before the face"))
    qtbot.keyClick(review, Qt.Key.Key_X)
    (excluded,) = review.reviewed.excluded
    assert (excluded.start_s, excluded.end_s) == (1.0, 1.4)
    assert excluded.reason == "hand before the face"
    table = review.reviewed.corrected.table
    assert sorted(table.timestamp[table.quality == "excluded"].round(6)) == [
        1.0, 1.1, 1.2, 1.3, 1.4,
    ]  # fmt: skip
    assert "all faces" in review.side.ranges.item(0).text()
    assert len(review.timeline.plot.spans) == 1
    review.side.ranges.setCurrentRow(0)
    review.side.buttons[review.actions_.include].click()
    assert review.side.ranges.count() == 0
    assert not (review.reviewed.corrected.table.quality == "excluded").any()
    review.side.buttons[review.actions_.undo].click()
    assert review.side.ranges.count() == 1


def test_corrections_are_there_when_the_session_is_opened_again(
    qtbot: QtBot, review: ReviewWindow, folder: Path, show: Opened
) -> None:
    before = (folder / "timeline.csv").read_bytes()
    review.reviewed.correct(MergeFaces(2, 1))
    review.reviewed.correct(RenameFace(1, "Ann"))
    again = show(folder)
    assert faces(again) == ["Ann   (35 frames)"]
    assert (folder / "timeline.csv").read_bytes() == before


def test_a_correction_that_cannot_be_kept_is_told(
    qtbot: QtBot, review: ReviewWindow, folder: Path
) -> None:
    (folder / "edits.json").mkdir()  # so that no file can take its place, even for root
    review.reviewed.correct(RenameFace(1, "Ann"))
    assert "cannot be written" in review.message.text
    assert faces(review)[0].startswith("Face 1")


def test_a_correction_never_erases_one_made_elsewhere(
    qtbot: QtBot, review: ReviewWindow, folder: Path, show: Opened
) -> None:
    other = show(folder)
    review.reviewed.correct(RenameFace(1, "Ann"))
    other.reviewed.correct(RenameFace(2, "Ben"))
    assert "were changed elsewhere" in other.message.text
    assert faces(other)[1].startswith("Face 2")
    assert faces(show(folder))[0].startswith("Ann")
    review.reviewed.correct(RenameFace(2, "Bea"))
    assert faces(review)[1].startswith("Bea")


# what is made from it


def test_every_format_is_the_command_lines(
    qtbot: QtBot, review: ReviewWindow, folder: Path
) -> None:
    review.reviewed.correct(RenameFace(1, "Ann"))
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    assert not dialog.export.isEnabled()
    assert dialog.width() >= dialog.minimumSizeHint().width()  # nothing is cut off
    names = list(FORMATS)
    dialog.choose(*names)
    with qtbot.waitSignal(dialog.ended, timeout=60_000) as ended:
        dialog.export.click()
    written, problems = ended.args
    assert problems == ()
    contents = {path: path.read_bytes() for path in written}
    assert cli.main(["export", str(folder), "--overwrite", "--format", *names]) == 0
    assert set((folder / "export").iterdir()) == set(contents)
    for path, content in contents.items():
        assert path.read_bytes() == content, path.name
    qtbot.waitUntil(lambda: "written to" in dialog.message.text())
    first, *_others = dialog.formats.values()
    assert first.height() >= first.minimumSizeHint().height()  # the message squeezes nothing
    dialog.reject()


def test_an_export_says_when_corrections_are_not_in_its_video(
    qtbot: QtBot, tmp_path: Path, show: Opened
) -> None:
    record(tmp_path / "drawn", LABELS, options=RecordingOptions(("annotated",)))
    window = show(tmp_path / "drawn")
    window.reviewed.correct(MergeFaces(2, 1))
    window.actions_.export.trigger()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.choose("mp4")
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        dialog.export.click()
    qtbot.waitUntil(lambda: "corrections are not in this video" in dialog.message.text())
    assert "written to" in dialog.message.text()
    dialog.reject()


def test_a_cancelled_export_leaves_no_half_video(
    qtbot: QtBot, review: ReviewWindow, folder: Path
) -> None:
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    dialog.choose("mp4")
    with qtbot.waitSignal(dialog.ended, timeout=60_000) as ended:
        dialog.export.click()
        dialog.stop.click()
    assert ended.args == [(), ()]
    assert not list((folder / "export").glob("*.mp4*"))
    dialog.reject()


def test_a_defect_in_one_format_ends_in_a_sentence_and_the_others_are_written(
    qtbot: QtBot, review: ReviewWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_for_elan(corrected: Corrected, name: str, *others: Any, **options: Any) -> list[Path]:
        if name == "elan":
            raise ZeroDivisionError
        return export(corrected, name, *others, **options)

    monkeypatch.setattr(review_export, "export", fail_for_elan)
    review.actions_.export.trigger()
    (dialog,) = review.findChildren(ExportDialog)
    dialog.choose("elan", "json")
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        dialog.export.click()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in dialog.message.text())
    assert "1 file" in dialog.message.text() and "written" in dialog.message.text()
    assert dialog.stop.text() == "Close"
    dialog.reject()


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


# foreign tables and folders


def lone_table(folder: Path, tmp_path: Path, *, video: str = "") -> Path:
    """The table alone, in a folder of its own, with a video of this name beside it."""
    other = tmp_path / "elsewhere"
    other.mkdir()
    shutil.copy(folder / "timeline.csv", other / "scores.csv")
    if video:
        shutil.copy(folder / "video.mkv", other / video)
    return other / "scores.csv"


def test_a_foreign_table_opens_with_the_video_beside_it(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    table = lone_table(folder, tmp_path, video="film.mkv")
    window = show(table)
    qtbot.waitUntil(lambda: len(window.player.view.marks) > 0)
    window.reviewed.correct(RenameFace(1, "Ann"))
    assert (table.parent / "scores_edits.json").is_file()
    again = show(table)
    assert faces(again)[0].startswith("Ann")
    assert open_session(table).markers[0].name == "Stimulus"


def test_without_its_video_a_table_can_be_given_one(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    window = show(lone_table(folder, tmp_path))
    assert "No video" in window.message.text
    assert not window.player.isVisible()
    assert not window.actions_.play.isEnabled()
    window.timeline.plot.clicked.emit(1.0)
    assert window.position_s == 1.0
    window.choose_video(folder / "video.mkv")
    qtbot.waitUntil(lambda: len(window.player.view.marks) > 0)
    assert window.actions_.play.isEnabled()


def test_a_video_that_is_too_short_is_questioned(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    short = tmp_path / "short"
    record(short, [["neutral"]] * 5, options=RecordingOptions(("clean",)))
    window = show(lone_table(folder, tmp_path))
    window.choose_video(short / "video.mkv")
    qtbot.waitUntil(lambda: "Is it the right one?" in window.message.text)


def test_a_video_that_breaks_off_can_still_be_moved_through(
    qtbot: QtBot, folder: Path, show: Opened
) -> None:
    video = folder / "video.mkv"
    video.write_bytes(video.read_bytes()[: video.stat().st_size * 2 // 3])
    window = show(folder)
    player = window.player.player
    qtbot.waitUntil(lambda: player.state is PlayerState.RUNNING)
    window.seek(3.9)
    qtbot.waitUntil(lambda: player.state is PlayerState.ENDED)
    assert "breaks off" in window.message.text
    window.actions_.step_back.trigger()
    stand(qtbot, window, 0.5)
    assert player.state is PlayerState.PAUSED


def test_a_file_that_is_no_video_is_told(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    window = show(lone_table(folder, tmp_path))
    (tmp_path / "letter.mp4").write_text("not a video")
    window.choose_video(tmp_path / "letter.mp4")
    qtbot.waitUntil(lambda: "letter.mp4 is not a video" in window.message.text)


def spoil(table: Path, line: int, column: str, value: str) -> None:
    """Another value in one cell of a table."""
    with table.open(newline="") as file:
        rows = list(csv.reader(file))
    rows[line - 1][rows[0].index(column)] = value
    with table.open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("soon", "Line 7 of scores.csv: 'soon' is no number"),
        ("", "Line 7 of scores.csv has no timestamp"),
        ("0.001", "Line 7 of scores.csv is earlier"),
    ],
)
def test_a_bad_table_says_which_line(
    folder: Path, tmp_path: Path, show: Opened, value: str, sentence: str
) -> None:
    table = lone_table(folder, tmp_path)
    spoil(table, 7, "timestamp", value)
    window = show(table)
    assert sentence in window.message.text
    assert not window.actions_.export.isEnabled()


def test_a_folder_without_a_session_is_told(qtbot: QtBot, tmp_path: Path, show: Opened) -> None:
    window = show(tmp_path)
    assert "no timeline.csv" in window.message.text
    click_into_plot(qtbot, window)
    assert window.position_s == 0.0


def test_a_click_into_the_plot_before_the_session_is_read_does_nothing(
    qtbot: QtBot, folder: Path
) -> None:
    window = ReviewWindow(folder)
    with qtbot.waitExposed(window):
        window.show()
    click_into_plot(qtbot, window)
    qtbot.waitUntil(lambda: window.reviewed.is_loaded)
    window.reject()


def test_an_analysed_folder_opens_with_its_source(
    qtbot: QtBot, tmp_path: Path, show: Opened
) -> None:
    """As `fer-desktop analyze` leaves it: scores only, the source where it was."""
    source = tmp_path / "clip"
    record(source, LABELS, options=RecordingOptions(("clean",)))
    film = source / "video.mkv"
    told = dict(make_description().source, size_bytes=film.stat().st_size)
    description = make_description()
    description.source.update(told)
    folder = tmp_path / "analysed"
    record(folder, LABELS, description=description, source_path=film)
    window = show(folder)
    qtbot.waitUntil(lambda: len(window.player.view.marks) > 0)
    shutil.rmtree(source)
    again = show(folder)
    assert "clip.mp4 is not where it was" in again.message.text


# from the main window


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


def test_a_film_begins_where_its_recording_did(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    """A person has watched for two seconds before pressing Record."""
    shutil.copy(folder / "video.mkv", tmp_path / "film.mkv")
    head, *rows = (folder / "timeline.csv").read_text().splitlines(keepends=True)
    late = [row for row in rows if float(row.split(",")[1]) >= 2.0]
    (tmp_path / "film.csv").write_text(head + "".join(late))
    window = ReviewWindow(tmp_path / "film.csv")
    shown: list[float] = []
    window.player.player.add_listener(
        SimpleNamespace(
            on_frame=lambda _frame: None,
            on_analysis=lambda analysis: shown.append(analysis.frame.timestamp),
        )
    )
    window.show()
    qtbot.waitUntil(lambda: 2.0 in shown)
    window.reject()
    assert 1.9 not in shown  # what came before was left out


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
