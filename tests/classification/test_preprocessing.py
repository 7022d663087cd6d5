"""From a picture and a box to the crop that the network sees."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fer_desktop.analysis.analyzer
import fer_desktop.classification
from fer_desktop.classification import CropMapping, create_classifier, crop_face, preprocessing
from fer_desktop.core.frames import BoundingBox
from training.datasets.fer2013 import FER2013_CROP

SAME_SQUARE = CropMapping(offset_x=0, offset_y=0, scale=1)


def noise(height_px: int, width_px: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (height_px, width_px, 3), dtype=np.uint8)


def grey(image: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)


def test_one_function_serves_the_program_and_the_measurements():
    assert fer_desktop.analysis.analyzer.crop_face is preprocessing.crop_face
    assert fer_desktop.classification.crop_face is preprocessing.crop_face


@pytest.mark.parametrize("model", ["paper"])
def test_shipped_models_carry_the_measured_mapping(model):
    assert create_classifier(model).manifest.crop == FER2013_CROP


def test_a_box_of_48_pixels_is_cut_out_unchanged():
    image = noise(100, 120)
    crop = crop_face(image, BoundingBox(30, 20, 78, 68), SAME_SQUARE)
    np.testing.assert_array_equal(crop, grey(image)[20:68, 30:78])


def test_large_faces_are_averaged_over_their_area():
    image = noise(200, 200)
    crop = crop_face(image, BoundingBox(4, 4, 196, 196), SAME_SQUARE)
    means = grey(image)[4:196, 4:196].reshape(48, 4, 48, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(crop, means, atol=1)


def test_a_picture_in_fer2013s_framing_comes_back():
    """Boxes as the measured detector draws them give FER-2013's own square."""
    image = noise(300, 300)
    side = 96 / FER2013_CROP.scale
    x_center = 150 - FER2013_CROP.offset_x * side
    y_center = 150 - FER2013_CROP.offset_y * side
    box = BoundingBox(
        x_center - side / 2, y_center - side / 2, x_center + side / 2, y_center + side / 2
    )
    expected = cv2.resize(grey(image)[102:198, 102:198], (48, 48), interpolation=cv2.INTER_AREA)
    np.testing.assert_array_equal(crop_face(image, box, FER2013_CROP), expected)


def test_the_square_ignores_the_box_s_aspect():
    tall = SAME_SQUARE.square(BoundingBox(0, 0, 40, 60))
    assert (tall.width, tall.height, tall.center) == (50, 50, (20, 30))


@given(
    left=st.integers(-150, 150),
    top=st.integers(-150, 150),
    side=st.integers(1, 200),
)
def test_outside_the_picture_its_edge_is_repeated(left, top, side):
    image = noise(60, 80)
    padded = np.pad(image, ((400, 400), (400, 400), (0, 0)), mode="edge")
    box = BoundingBox(left, top, left + side, top + side)
    np.testing.assert_array_equal(
        crop_face(image, box, SAME_SQUARE),
        crop_face(padded, box.shifted(400, 400), SAME_SQUARE),
    )


def test_the_picture_itself_stays_as_it_is():
    image = noise(50, 50)
    image.flags.writeable = False
    crop = crop_face(image, BoundingBox(-5, -5, 60, 60), SAME_SQUARE)
    assert crop.shape == (48, 48) and crop.dtype == np.uint8
