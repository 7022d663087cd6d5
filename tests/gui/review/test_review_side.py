"""Markers and excluded ranges beside the video."""

import pytest
from helpers.reviews import answer, markers, stand, type_into
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
)
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
)


def test_markers_are_added_moved_and_removed(qtbot: QtBot, review: ReviewWindow) -> None:
    assert markers(review) == ["0:00.50   Stimulus"]
    answer(type_into("later"))
    qtbot.keyClick(review, Qt.Key.Key_M)
    assert markers(review) == ["0:00.50   Stimulus", "0:02.00   later"]
    review.side.markers.setCurrentRow(1)

    def move(dialog: QDialog) -> None:
        time, _end = dialog.findChildren(QDoubleSpinBox)
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


def test_a_range_becomes_an_event_that_can_be_changed(qtbot: QtBot, review: ReviewWindow) -> None:
    stand(qtbot, review, 1.0)
    review.actions_.range_start.trigger()
    stand(qtbot, review, 2.5)
    review.actions_.range_end.trigger()
    answer(type_into("film"))
    review.side.buttons[review.actions_.marker].click()
    assert markers(review) == ["0:00.50   Stimulus", "0:01.00 – 0:02.50   film"]
    assert [(s.start, s.end) for s in review.timeline.plot.spans] == [(1.0, 2.5)]

    def shorten(dialog: QDialog) -> None:
        dialog.findChildren(QDoubleSpinBox)[1].setValue(2.0)

    review.side.markers.setCurrentRow(1)
    answer(shorten)
    review.side.buttons[review.actions_.change_marker].click()
    assert markers(review)[1] == "0:01.00 – 0:02.00   film"
    review.side.markers.setCurrentRow(1)
    answer(lambda dialog: dialog.findChildren(QCheckBox)[0].setChecked(False))
    review.side.buttons[review.actions_.change_marker].click()
    assert markers(review)[1] == "0:01.00   film"
    assert review.timeline.plot.spans == ()
    review.actions_.undo.trigger()
    review.side.markers.setCurrentRow(1)
    review.side.buttons[review.actions_.remove_marker].click()
    assert markers(review) == ["0:00.50   Stimulus"]


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
