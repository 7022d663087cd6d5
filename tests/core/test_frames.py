"""The nouns: what boxes, landmarks, faces and analyses answer."""

import dataclasses

import numpy as np
import pytest
from helpers.faces import make_face, make_frame
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import EMOTIONS, Analysis, BoundingBox, Landmarks

coordinates = st.floats(-500, 2000)
sides = st.floats(0.5, 1000)


@st.composite
def boxes(draw: st.DrawFn) -> BoundingBox:
    x, y = draw(coordinates), draw(coordinates)
    return BoundingBox(x, y, x + draw(sides), y + draw(sides))


@given(boxes())
def test_a_box_overlaps_itself_wholly(box: BoundingBox) -> None:
    assert box.intersection_over_union(box) == pytest.approx(1.0)


@given(boxes(), boxes())
def test_overlap_is_symmetric_and_between_0_and_1(one: BoundingBox, other: BoundingBox) -> None:
    overlap = one.intersection_over_union(other)
    assert overlap == pytest.approx(other.intersection_over_union(one))
    assert 0.0 <= overlap <= 1.0 + 1e-9


@given(boxes(), boxes(), coordinates, coordinates)
def test_overlap_does_not_depend_on_the_place(
    one: BoundingBox, other: BoundingBox, dx: float, dy: float
) -> None:
    moved = one.shifted(dx, dy).intersection_over_union(other.shifted(dx, dy))
    assert moved == pytest.approx(one.intersection_over_union(other), abs=1e-6)


@given(boxes(), sides)
def test_boxes_apart_do_not_overlap(box: BoundingBox, gap: float) -> None:
    assert box.intersection_over_union(box.shifted(box.width + gap, 0)) == 0.0
    assert box.intersection_over_union(box.shifted(0, -box.height - gap)) == 0.0


def test_overlap_of_two_known_boxes() -> None:
    one, other = BoundingBox(0, 0, 10, 10), BoundingBox(5, 0, 15, 10)
    assert one.intersection_over_union(other) == pytest.approx(50 / 150)


@given(boxes())
def test_measures_of_a_box(box: BoundingBox) -> None:
    assert box.area == pytest.approx(box.width * box.height)
    assert box.center == pytest.approx((box.x_min + box.width / 2, box.y_min + box.height / 2))


def test_a_box_turned_inside_out_has_no_area() -> None:
    assert BoundingBox(10, 10, 0, 0).area == 0.0


def test_landmarks_keep_their_order() -> None:
    assert Landmarks((1, 1), (2, 2), (3, 3), (4, 4), (5, 5)).points == (
        (1, 1),
        (2, 2),
        (3, 3),
        (4, 4),
        (5, 5),
    )


def test_the_raw_and_the_smoothed_label_may_differ() -> None:
    smoothed = np.eye(7, dtype=np.float32)[EMOTIONS.index("sadness")]
    face = make_face(label="happiness", smoothed=smoothed)
    assert EMOTIONS[face.dominant] == "happiness"
    assert EMOTIONS[face.dominant_smoothed] == "sadness"


def test_an_analysis_adds_its_stages() -> None:
    frame = make_frame(0, 0.0, width_px=64, height_px=48)
    assert Analysis(frame, (), {"detect": 3.0, "classify": 1.5}).total_ms == 4.5
    assert Analysis(frame, ()).total_ms == 0
    assert (frame.width_px, frame.height_px) == (64, 48)


def test_nouns_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        make_face().quality = None
