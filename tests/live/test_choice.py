"""Whose rows are sent."""

import pytest
from helpers.faces import LARGE, make_analysis, make_face
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import FerError
from fer_desktop.live.choice import FaceChoice
from fer_desktop.live.record import LiveFrame, RecordMaker

TWO = RecordMaker().frame(make_analysis(0.0, (make_face(1), make_face(2, box=LARGE)), index=4))


def numbers(frame: LiveFrame) -> list[object]:
    return [record["face_id"] for record in frame.records]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("largest", [2]), ("all", [1, 2]), ("1", [1]), ("7", [None]), ("seat:left", [None])],
)
def test_the_chosen_rows_are_kept(text: str, expected: list[object]) -> None:
    choice = FaceChoice.parse(text)
    assert numbers(choice.of(TWO)) == expected
    assert str(choice) == text


def test_a_seat_is_known_by_its_name() -> None:
    seated = LiveFrame(0.0, tuple({**record, "seat": "left"} for record in TWO.records[:1]))
    assert numbers(FaceChoice.parse("seat:left").of(seated)) == [1]


def test_where_the_chosen_face_is_not_seen_there_is_a_row_without_a_face() -> None:
    (record,) = FaceChoice.parse("7").of(TWO).records
    assert (record["frame"], record["success"]) == (4, 0)
    filled = {name for name, value in record.items() if value is not None}
    assert filled == {"frame", "timestamp", "success", "unix_time"}


@given(st.text())
def test_any_text_is_a_choice_or_a_sentence(text: str) -> None:
    try:
        choice = FaceChoice.parse(text)
    except FerError as error:
        assert "no choice of faces" in str(error)
    else:
        assert FaceChoice.parse(str(choice)) == choice
