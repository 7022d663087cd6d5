"""Levels, octaves and windows."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.detection.mtcnn.pyramid import CELL_PX, Pyramid, plan_levels
from fer_desktop.detection.mtcnn.windows import OUTSIDE, cut_windows


@given(st.integers(1, 8000), st.integers(1, 6000), st.floats(12, 9000), st.floats(0.4, 0.9))
def test_levels_go_from_the_smallest_face_to_the_whole_picture(width, height, smallest, factor):
    levels = plan_levels(width, height, smallest, factor)
    for level, following in itertools.pairwise(levels):
        assert following.face_px == pytest.approx(level.face_px / factor)
    for level in levels:
        assert min(level.width_px, level.height_px) >= CELL_PX
        assert level.width_px == pytest.approx(width * CELL_PX / level.face_px, abs=1.01)
        assert level.width_px % 2 == level.height_px % 2 == 0
    if levels:
        assert levels[0].face_px == pytest.approx(smallest)
        beyond = levels[-1].face_px / factor
        assert min(width, height) * CELL_PX / beyond < CELL_PX
    else:
        assert min(width, height) < smallest


def test_a_picture_smaller_than_the_smallest_face_has_no_levels():
    assert plan_levels(100, 100, 200.0, 0.7) == ()
    assert plan_levels(1, 1, 12.0, 0.7) == ()
    assert plan_levels(13, 11, 12.0, 0.7) == ()


def test_octaves_are_means_and_made_once():
    image = np.arange(16 * 16 * 3, dtype=np.uint8).reshape(16, 16, 3)
    pyramid = Pyramid(image)
    assert pyramid.octave(1.9) is image
    half = pyramid.octave(2.0)
    assert half.shape == (8, 8, 3)
    np.testing.assert_allclose(half[0, 0], image[:2, :2].mean((0, 1)), atol=0.5)
    assert pyramid.octave(3.9) is half
    assert pyramid.octave(1000.0).shape == (1, 1, 3)


def test_a_window_at_the_pictures_own_scale_is_the_picture():
    random = np.random.default_rng(0)
    image = random.integers(0, 256, (60, 80, 3), dtype=np.uint8)
    window = cut_windows(Pyramid(image), np.array([[7, 11, 31, 35]], np.float32), 24)[0]
    np.testing.assert_array_equal(window, image[11:35, 7:31])


def test_a_large_window_keeps_the_mean_of_what_it_covers():
    random = np.random.default_rng(0)
    image = random.integers(0, 256, (400, 400, 3), dtype=np.uint8)
    window = cut_windows(Pyramid(image), np.array([[8, 8, 392, 392]], np.float32), 24)[0]
    assert window.mean() == pytest.approx(image.mean(), abs=2)
    assert window.std() < 20  # averaged, not picked: picking would keep the noise's 74


def test_beyond_the_picture_is_grey():
    image = np.full((40, 40, 3), 200, np.uint8)
    window = cut_windows(Pyramid(image), np.array([[-24, 0, 24, 48]], np.float32), 48)[0]
    assert (window[:, :20] == OUTSIDE[0]).all()
    assert (window[:36, 28:] == 200).all()


@given(
    st.lists(
        st.tuples(st.floats(-500, 500), st.floats(-500, 500), st.floats(0.5, 3000)), max_size=5
    )
)
def test_any_square_can_be_cut(drawn):
    image = np.zeros((33, 47, 3), np.uint8)
    boxes = np.array([(x, y, x + s, y + s) for x, y, s in drawn], np.float32).reshape(-1, 4)
    assert cut_windows(Pyramid(image), boxes, 24).shape == (len(drawn), 24, 24, 3)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(20, 470), st.sampled_from([640, 643]))
def test_windows_are_the_same_with_and_without_ready_octaves(x, y, side, width):
    height = 479
    column, row = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    image = (np.stack([row, column, row * column], axis=2) * 200).astype(np.uint8)
    left, top = x * (width - side), y * (height - side)
    box = np.array([[left, top, left + side, top + side]], np.float32)
    ready = Pyramid(image)
    ready.octave(64.0)
    with_octaves = cut_windows(ready, box, 24)[0].astype(int)
    without = cut_windows(Pyramid(image), box, 24)[0].astype(int)
    middle = slice(2, -2)  # at the picture's very edge an odd row or column is left out
    assert np.abs(with_octaves - without)[middle, middle].max() <= 4
