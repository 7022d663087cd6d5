"""What the cascade's networks are retrained with."""

import numpy as np
import pytest
from helpers.portraits import picture

from fer_desktop.core.frames import Image
from fer_desktop.core.resources import resource
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from training.detection.examples import SIDE_PX, WINDOW_PX, Examples, mine
from training.detection.views import Views, overlaps_with_square, relit, worsened
from training.detection.wider_face import LabelledPicture


class DrawnPicture(LabelledPicture):
    """A picture that is composed instead of read."""

    def read(self) -> Image:
        return picture(640, 480, ("hopper", 400, 320.0, 240.0))


@pytest.fixture(scope="module")
def detector():
    return MtcnnDetector(load_model(resource("models", "mtcnn")), CascadeParameters())


@pytest.fixture(scope="module")
def face(detector):
    (found,) = detector.detect(picture(640, 480, ("hopper", 400, 320.0, 240.0)))
    box = found.box
    return np.array([[box.x_min, box.y_min, box.x_max, box.y_max]], np.float32)


@pytest.mark.parametrize("network", SIDE_PX)
def test_mining_gives_windows_whose_targets_lead_to_the_face(network, detector, face, tmp_path):
    drawn = DrawnPicture(tmp_path / "drawn", face, np.array([True]))
    examples = mine(network, detector, [drawn], seed=1)
    assert examples.windows.shape == (len(examples), WINDOW_PX, WINDOW_PX, 3)
    shares = overlaps_with_square(examples.faces)
    good = shares > 0.6
    assert good.sum() >= 3
    sizes = examples.faces[good, 2:] - examples.faces[good, :2]
    (width, height) = (face[0, 2:] - face[0, :2]).tolist()
    np.testing.assert_allclose(sizes[:, 0] / sizes[:, 1], width / height, rtol=1e-3)
    left_eye, right_eye, _, *mouth = np.moveaxis(examples.landmarks[good], 1, 0)
    assert np.all(left_eye[:, 0] < right_eye[:, 0])
    assert np.all(left_eye[:, 1] < np.min([corner[:, 1] for corner in mouth], axis=0))

    examples.save(tmp_path / "examples.npz")
    again = Examples.load(tmp_path / "examples.npz")
    np.testing.assert_array_equal(again.windows, examples.windows)
    np.testing.assert_array_equal(again.faces, examples.faces)


def test_a_face_that_nobody_is_judged_by_teaches_nothing(detector, face, tmp_path):
    invalid = DrawnPicture(tmp_path / "drawn", face, np.array([False]))
    examples = mine("onet", detector, [invalid], seed=1)
    assert not (overlaps_with_square(examples.faces) > 0).any()


def a_dot(x, y):
    """One window with a white dot at (x, y), in units of its square, on black."""
    window = np.zeros((1, WINDOW_PX, WINDOW_PX, 3), np.uint8)
    column, row = (round(WINDOW_PX / 2 + (value - 0.5) * WINDOW_PX / 1.5) for value in (x, y))
    window[0, row - 2 : row + 2, column - 2 : column + 2] = 255
    return window


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("seed", range(5))
def test_points_move_as_the_picture_does(mirrored, seed):
    random = np.random.default_rng(seed)
    views = Views(
        random.uniform(-0.1, 0.1, (1, 2)),
        random.uniform(0.9, 1.1, 1),
        random.uniform(-20, 20, 1),
        np.array([mirrored]),
    )
    x, y = random.uniform(0.35, 0.65, 2)
    (window,) = views.windows(a_dot(x, y), 48).astype(float)
    rows, columns = np.indices((48, 48))
    seen = [(window[..., 0] * grid).sum() / window[..., 0].sum() for grid in (columns, rows)]
    expected = views.points(np.array([[[x, y]]], np.float32))[0, 0]
    np.testing.assert_allclose((np.array(seen) + 0.5) / 48, expected, atol=0.02)


def test_a_plain_view_changes_nothing():
    box = np.array([[0.1, 0.0, 0.9, 1.0], [np.nan] * 4], np.float32)
    np.testing.assert_allclose(Views.plain(2).boxes(box), box, atol=1e-6)
    np.testing.assert_allclose(overlaps_with_square(box), [1.0, 0.0], atol=1e-6)


def test_in_a_mirror_left_and_right_change_places():
    landmarks = np.array([[[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]]])
    views = Views(np.zeros((1, 2)), np.ones(1), np.zeros(1), np.array([True]))
    np.testing.assert_allclose(views.landmarks(landmarks), landmarks, atol=1e-6)


def test_worse_cameras_and_other_light_keep_the_shape():
    random = np.random.default_rng(0)
    windows = random.integers(0, 256, (40, WINDOW_PX, WINDOW_PX, 3), dtype=np.uint8)
    changed = relit(worsened(windows, random), random)
    assert changed.shape == windows.shape
    assert changed.dtype == np.uint8
    assert (changed != windows).any(axis=(1, 2, 3)).all()
