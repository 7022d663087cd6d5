"""The human check from the window: blind, by keys, undone, interrupted, and its result."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from helpers.faces import make_face, make_frame
from helpers.session_fakes import make_analyses, make_description
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import EMOTIONS, Analysis
from fer_desktop.gui.human_check import human_check_dialog
from fer_desktop.gui.human_check.face_pictures import SIDE_PX, cut_out
from fer_desktop.gui.human_check.human_check_dialog import HumanCheckDialog
from fer_desktop.gui.human_check.label_page import ANSWERS
from fer_desktop.human_check.check import EPISODES, FRAMES, CheckItem, HumanCheck
from fer_desktop.pipeline import threads
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions

LABELS = [["neutral"]] * 6 + [["happiness"]] * 6 + [[]] * 2 + [["fear"]] * 4


def make_session(folder: Path, *videos: str, without: tuple[int, ...] = ()) -> Corrected:
    """One face; the pictures get brighter, so that each can be told from the others."""
    options = RecordingOptions(videos)
    recorder = SessionRecorder(folder, make_description(), options)
    for index, names in enumerate(LABELS):
        frame = make_frame(index, index * 0.1, shade=40 + 10 * index)
        if index not in without:
            recorder.on_frame(frame)
            recorder.on_analysis(Analysis(frame, tuple(make_face(1, name) for name in names)))
    recorder.stop()
    return open_corrected(open_session(folder))


@pytest.fixture
def corrected(tmp_path: Path) -> Corrected:
    return make_session(tmp_path / "talk", "clean")


Opened = Callable[[Corrected], HumanCheckDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Opened]:
    """Open the check of a session and wait until its first page is there."""
    made: list[HumanCheckDialog] = []

    def show(corrected: Corrected) -> HumanCheckDialog:
        dialog = HumanCheckDialog(corrected)
        made.append(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        begin = dialog.begin
        qtbot.waitUntil(lambda: begin.start.isEnabled() or not begin.message.isHidden())
        return dialog

    yield show
    for dialog in made:
        if shiboken6.isValid(dialog):
            dialog.reject()
    assert threads.join_all(5.0) == []


@pytest.fixture
def dialog(show: Opened, corrected: Corrected) -> HumanCheckDialog:
    return show(corrected)


def draw(qtbot: QtBot, dialog: HumanCheckDialog, kind: str, count: int) -> None:
    dialog.begin.episodes.setChecked(kind == EPISODES)
    dialog.begin.count.setValue(count)
    dialog.begin.start.click()
    wait_for_face(qtbot, dialog)


def wait_for_face(qtbot: QtBot, dialog: HumanCheckDialog) -> None:
    qtbot.waitUntil(lambda: dialog.label.isVisible() and dialog.label.face.image is not None)


def texts_of(page: QWidget) -> str:
    labels = [label.text() for label in page.findChildren(QLabel)]
    return " ".join([*labels, *(button.text() for button in page.findChildren(QPushButton))])


def test_a_face_is_shown_large_and_blind(qtbot: QtBot, dialog: HumanCheckDialog) -> None:
    draw(qtbot, dialog, FRAMES, 5)
    page = dialog.label
    assert "0 of 5" in page.count.text()
    assert "%" not in texts_of(page)
    assert not page.bar.isTextVisible()
    item, image = page.item, page.face.image
    assert item is not None
    assert image is not None
    shade = 40 + 10 * item.frame
    assert abs(image.pixelColor(SIDE_PX // 2, SIDE_PX // 2).red() - shade) <= 4
    assert page.face.height() > 200


def test_keys_answer_undo_and_lead_to_the_result(
    qtbot: QtBot, dialog: HumanCheckDialog, corrected: Corrected
) -> None:
    draw(qtbot, dialog, EPISODES, 3)
    page = dialog.label
    first = page.item
    qtbot.keyClick(page, Qt.Key.Key_1)
    wait_for_face(qtbot, dialog)
    assert page.item != first
    assert page.bar.value() == 1
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.item == first
    assert page.bar.value() == 0
    said = {}
    for key in ("4", "7", "0"):
        wait_for_face(qtbot, dialog)
        assert page.item is not None
        said[page.item.frame] = ANSWERS[(int(key) - 1) % 8]
        qtbot.keyClicks(page, key)
    qtbot.waitUntil(dialog.outcome.isVisible)
    text = dialog.outcome.toPlainText()
    assert "Cohen's kappa" in text
    assert "peaks of episodes" in text
    path = corrected.session.folder / "human_check.csv"
    kept = [line.split(",") for line in path.read_text().splitlines()[1:]]
    assert {int(row[0]): row[3] for row in kept} == said
    assert not dialog.back.isVisible()


def test_of_long_checks_only_the_last_pictures_are_kept(
    qtbot: QtBot, dialog: HumanCheckDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(human_check_dialog, "KEPT_PICTURES", 3)
    draw(qtbot, dialog, FRAMES, 8)
    first = dialog.label.item
    for _ in range(6):
        qtbot.keyClick(dialog.label, Qt.Key.Key_1)
        wait_for_face(qtbot, dialog)
        assert len(dialog.pictures) <= 3
    for _ in range(6):
        qtbot.keyClick(dialog.label, Qt.Key.Key_Backspace)
        wait_for_face(qtbot, dialog)  # read again where it was let go
    assert dialog.label.item == first


def test_buttons_answer_too(qtbot: QtBot, dialog: HumanCheckDialog) -> None:
    draw(qtbot, dialog, FRAMES, 2)
    for _ in range(2):
        wait_for_face(qtbot, dialog)
        qtbot.mouseClick(dialog.label.buttons["happiness"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.outcome.isVisible)
    assert dialog.check is not None
    assert dialog.check.result().kappa.count == 2


def test_a_check_is_left_and_gone_on_with(
    qtbot: QtBot, dialog: HumanCheckDialog, corrected: Corrected, show: Opened
) -> None:
    draw(qtbot, dialog, FRAMES, 4)
    qtbot.keyClicks(dialog.label, "7")
    wait_for_face(qtbot, dialog)
    waiting = dialog.label.item
    dialog.label.later.click()
    again = show(corrected)
    assert "1 of 4" in again.begin.earlier.text()
    again.begin.go_on.click()
    wait_for_face(qtbot, again)
    assert again.label.item == waiting
    assert again.label.bar.value() == 1


def test_full_agreement_is_told_as_such(show: Opened, corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=16, seed=2)
    table = corrected.table
    while (item := check.next_item()) is not None:
        row = int(np.flatnonzero(table.frame == item.frame)[0])
        check.answer(item, EMOTIONS[int(table.probabilities[row].argmax())])
    dialog = show(corrected)
    dialog.begin.show_result.click()
    text = dialog.outcome.toPlainText()
    assert "almost perfect" in text
    assert "100" in text
    assert "no better than chance" in text


@pytest.mark.parametrize(
    ("videos", "sentence"),
    [((), "scores only"), (("blurred",), "blurred"), (("annotated",), "drawn into")],
)
def test_a_session_without_clean_pictures_says_why_it_cannot_be_checked(
    tmp_path: Path, show: Opened, videos: tuple[str, ...], sentence: str
) -> None:
    dialog = show(make_session(tmp_path / "other", *videos))
    assert sentence in dialog.begin.message.text()
    assert not dialog.begin.start.isVisible()
    assert not (tmp_path / "other" / "human_check.csv").exists()


def test_faces_whose_picture_the_video_lacks_are_left_out(
    qtbot: QtBot, tmp_path: Path, show: Opened
) -> None:
    """As in a live session whose encoder did not follow."""
    corrected = make_session(tmp_path / "talk", "clean")
    make_session(tmp_path / "other", "clean", without=(2, 8, 17))
    (tmp_path / "other" / "video.mkv").replace(tmp_path / "talk" / "video.mkv")
    dialog = show(corrected)
    page, outcome = dialog.label, dialog.outcome
    draw(qtbot, dialog, FRAMES, 16)
    asked = []
    while not outcome.isVisible():
        assert page.item is not None
        assert page.face.image is not None
        number = round(page.item.timestamp / 0.1)
        shade = page.face.image.pixelColor(SIDE_PX // 2, SIDE_PX // 2).red()
        assert abs(shade - (40 + 10 * number)) <= 4
        asked.append(number)
        qtbot.keyClicks(page, "4")
        qtbot.waitUntil(lambda: outcome.isVisible() or page.face.image is not None)
    assert sorted(asked) == [0, 1, 3, 4, 5, 6, 7, 9, 10, 11, 14, 15, 16]
    assert "13 of 13" in page.count.text()
    assert "no picture of them: 3" in page.count.text()
    assert "no picture of them: 3" in outcome.toPlainText()
    assert not dialog.back.isVisible()
    assert dialog.check is not None
    assert dialog.check.result().kappa.count == 13


def test_a_video_of_something_else_is_told(qtbot: QtBot, tmp_path: Path, show: Opened) -> None:
    corrected = make_session(tmp_path / "talk", "clean")
    other = SessionRecorder(tmp_path / "other", make_description(), RecordingOptions(("clean",)))
    for analysis in make_analyses([["neutral"]] * 3, start_s=60.0):
        other.on_frame(analysis.frame)
        other.on_analysis(analysis)
    other.stop()
    (tmp_path / "other" / "video.mkv").replace(corrected.session.folder / "video.mkv")
    dialog = show(corrected)
    dialog.begin.start.click()
    qtbot.waitUntil(lambda: not dialog.begin.message.isHidden())
    assert "none of these faces" in dialog.begin.message.text()


def test_a_video_that_cannot_be_opened_can_be_tried_again(
    qtbot: QtBot, dialog: HumanCheckDialog, corrected: Corrected, tmp_path: Path
) -> None:
    video = corrected.session.folder / "video.mkv"
    video.rename(tmp_path / "away.mkv")
    dialog.begin.start.click()
    qtbot.waitUntil(lambda: not dialog.begin.message.isHidden())
    assert "does not exist" in dialog.begin.message.text()
    (tmp_path / "away.mkv").rename(video)
    dialog.begin.go_on.click()
    wait_for_face(qtbot, dialog)


def test_a_key_held_down_answers_one_face(qtbot: QtBot, dialog: HumanCheckDialog) -> None:
    draw(qtbot, dialog, FRAMES, 4)
    key = Qt.Key.Key_4
    for repeats in (False, True, True):
        wait_for_face(qtbot, dialog)
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "4", repeats)
        QApplication.sendEvent(dialog.label, pressed)
    assert dialog.label.bar.value() == 1


def test_a_face_at_the_edge_is_in_the_middle_of_its_picture() -> None:
    image = np.zeros((48, 64, 3), np.uint8)
    image[0:10, 54:64] = 255
    picture = cut_out(image, CheckItem(0, 0.0, 1, (54.0, 0.0, 10.0, 10.0)))
    assert picture.shape == (SIDE_PX, SIDE_PX, 3)
    middle = SIDE_PX // 2
    assert picture[middle, middle].min() > 250
    assert picture[5, middle].tolist() == [128, 128, 128]
