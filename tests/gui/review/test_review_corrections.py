"""Faces are named, merged and split, and that is undone."""

from pathlib import Path

from helpers.reviews import Opened, answer, choose, faces, stand, type_into
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.sessions.corrections.edit_kinds import (
    ExcludeRange,
    MergeFaces,
    RenameFace,
)


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
