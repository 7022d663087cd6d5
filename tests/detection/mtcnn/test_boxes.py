"""Box arithmetic: what must hold for any boxes."""

import hypothesis.extra.numpy as arrays
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.detection.mtcnn import boxes as box

coordinates = st.floats(-2000, 2000, width=32)
scores_of = st.integers(0, 12).flatmap(
    lambda count: st.tuples(
        arrays.arrays(np.float32, (count, 2), elements=coordinates),
        arrays.arrays(np.float32, (count, 2), elements=st.floats(0, 500, width=32)),
        arrays.arrays(np.float32, count, elements=st.floats(0.015625, 1, width=32)),
    )
)


def some_boxes(drawn):
    corners, sizes, scores = drawn
    return np.concatenate([corners, corners + sizes], axis=1), scores


@given(scores_of)
def test_overlap_is_a_share_symmetric_and_one_with_itself(drawn):
    boxes, _ = some_boxes(drawn)
    for method in ("union", "smaller"):
        shares = box.overlaps(boxes, boxes, method)
        assert shares.shape == (len(boxes), len(boxes))
        assert np.all((shares >= 0) & (shares <= 1 + 1e-4))
        np.testing.assert_allclose(shares, shares.T, atol=1e-5)
    sides = boxes[:, 2:] - boxes[:, :2]
    solid = sides.min(axis=1, initial=np.inf) > 1 if len(boxes) else np.zeros(0, bool)
    np.testing.assert_allclose(np.diag(box.overlaps(boxes, boxes))[solid], 1, atol=1e-3)


def test_overlap_of_known_boxes():
    one = np.array([[0, 0, 10, 10]], np.float32)
    half = np.array([[5, 0, 15, 10], [0, 0, 5, 5], [20, 20, 30, 30]], np.float32)
    np.testing.assert_allclose(box.overlaps(one, half), [[50 / 150, 25 / 100, 0]], rtol=1e-6)
    np.testing.assert_allclose(box.overlaps(one, half, "smaller"), [[0.5, 1, 0]], rtol=1e-6)
    np.testing.assert_allclose(box.overlaps(one, half, "first"), [[0.5, 0.25, 0]], rtol=1e-6)
    np.testing.assert_allclose(box.overlaps(half, one, "first").T, [[0.5, 1, 0]], rtol=1e-6)


def test_boxes_without_area_overlap_nothing():
    flat = np.array([[3, 3, 3, 9]], np.float32)
    assert box.overlaps(flat, flat).item() == 0
    assert box.overlaps(flat, flat, "smaller").item() == 0


@given(scores_of, st.floats(0.1, 0.9))
def test_suppression_keeps_the_best_and_no_two_that_overlap(drawn, threshold):
    boxes, scores = some_boxes(drawn)
    kept = box.suppress_by_smaller(boxes, scores, threshold)
    assert len(set(kept.tolist())) == len(kept)
    if len(boxes):
        assert scores[kept[0]] == scores.max()
    shares = box.overlaps(boxes[kept], boxes[kept], "smaller")
    np.fill_diagonal(shares, 0)
    assert np.all(shares <= threshold)
    dropped = np.setdiff1d(np.arange(len(boxes)), kept)
    for index in dropped:  # each was dropped for a better one
        covers = box.overlaps(boxes[index : index + 1], boxes[kept], "smaller")[0] > threshold
        assert np.any(covers & (scores[kept] >= scores[index]))


@given(scores_of, st.floats(0.2, 0.8))
def test_suppression_by_union_keeps_the_best_first(drawn, threshold):
    boxes, scores = some_boxes(drawn)
    kept = box.suppress(boxes, scores, threshold)
    assert len(set(kept.tolist())) == len(kept)
    assert np.all(np.diff(scores[kept]) <= 0)
    if len(boxes):
        assert scores[kept[0]] == scores.max()


@given(scores_of)
def test_squares_are_square_around_the_same_centre_and_contain_the_box(drawn):
    boxes, _ = some_boxes(drawn)
    squares = box.squares(boxes)
    sides = squares[:, 2:] - squares[:, :2]
    np.testing.assert_allclose(sides[:, 0], sides[:, 1], atol=1e-2)
    np.testing.assert_allclose(
        squares[:, :2] + squares[:, 2:], boxes[:, :2] + boxes[:, 2:], atol=1e-2
    )
    assert np.all(squares[:, :2] <= boxes[:, :2] + 1e-2)
    assert np.all(squares[:, 2:] >= boxes[:, 2:] - 1e-2)


@given(scores_of)
def test_offsets_of_nothing_move_nothing(drawn):
    boxes, _ = some_boxes(drawn)
    np.testing.assert_array_equal(box.moved(boxes, np.zeros_like(boxes)), boxes)


def test_offsets_are_in_units_of_the_box():
    boxes = np.array([[10, 20, 30, 60]], np.float32)
    moved = box.moved(boxes, np.array([[0.1, -0.1, 0.5, 0.25]], np.float32))
    np.testing.assert_allclose(moved, [[12, 16, 40, 70]])


def test_landmarks_are_fractions_of_the_box_five_x_then_five_y():
    boxes = np.array([[100, 200, 300, 300]], np.float32)
    output = np.array([[0, 0.25, 0.5, 0.75, 1, 0, 0.1, 0.2, 0.3, 0.4]], np.float32)
    points = box.points_in(boxes, box.landmark_fractions(output))
    np.testing.assert_allclose(
        points[0], [[100, 200], [150, 210], [200, 220], [250, 230], [300, 240]], rtol=1e-6
    )


def test_what_is_seen_in_the_mirror_is_where_it_is_seen_without():
    square = np.array([[0, 0, 100, 100]], np.float32)
    in_mirror = box.moved(square, np.array([[0.1, 0.2, 0.3, 0.4]], np.float32))
    back = box.moved(square, box.mirrored_offsets(np.array([[0.1, 0.2, 0.3, 0.4]], np.float32)))
    np.testing.assert_allclose(back[:, [0, 2]], 100 - in_mirror[:, [2, 0]], rtol=1e-6)
    np.testing.assert_allclose(back[:, [1, 3]], in_mirror[:, [1, 3]])
    face = np.array([[[0.2, 0.3], [0.7, 0.3], [0.4, 0.5], [0.3, 0.8], [0.6, 0.8]]], np.float32)
    seen = box.mirrored_fractions(face)
    np.testing.assert_allclose(seen[0, 0], [0.3, 0.3], rtol=1e-6)  # the left eye stays left
    np.testing.assert_allclose(seen[0, 2], [0.6, 0.5], rtol=1e-6)
    np.testing.assert_allclose(box.mirrored_fractions(seen), face, rtol=1e-6)
