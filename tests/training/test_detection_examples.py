"""What the cascade's networks are retrained with."""

import numpy as np
import pytest
from portraits import picture

from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.boxes import overlaps
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from fer_desktop.frames import Image
from fer_desktop.resources import resource
from training.detection.examples import (
    NEGATIVE,
    PART,
    POSITIVE,
    SIDE_PX,
    Examples,
    label,
    mine,
    mirrored,
)
from training.detection.wider_face import LabelledPicture


def test_windows_are_labelled_by_their_overlap_with_the_nearest_face():
    faces = np.array([[0, 0, 100, 100], [300, 0, 400, 100]], np.float32)
    candidates = np.array(
        [[5, 0, 105, 100], [330, 0, 430, 100], [45, 0, 145, 100], [600, 0, 700, 100]], np.float32
    )
    kinds, nearest = label(candidates, faces)
    assert kinds.tolist() == [POSITIVE, PART, -1, NEGATIVE]
    assert nearest[:3].tolist() == [0, 1, 0]


def test_without_faces_every_window_is_negative():
    kinds, _ = label(np.array([[0, 0, 9, 9]], np.float32), np.empty((0, 4), np.float32))
    assert kinds.tolist() == [NEGATIVE]


class DrawnPicture(LabelledPicture):
    """A picture that is composed instead of read."""

    def read(self) -> Image:
        return picture(640, 480, ("hopper", 400, 320.0, 240.0))


@pytest.mark.parametrize("network", SIDE_PX)
def test_mining_gives_windows_whose_targets_lead_to_the_face(network, tmp_path):
    detector = MtcnnDetector(load_model(resource("models", "mtcnn")), CascadeParameters())
    (found,) = detector.detect(picture(640, 480, ("hopper", 400, 320.0, 240.0)))
    box = found.box
    face = np.array([[box.x_min, box.y_min, box.x_max, box.y_max]], np.float32)
    drawn = DrawnPicture(tmp_path / "drawn", face, np.array([True]))
    examples = mine(network, detector, [drawn], seed=1)
    side_px = SIDE_PX[network]
    assert examples.windows.shape == (len(examples), side_px, side_px, 3)
    assert (examples.kinds == POSITIVE).sum() >= 3
    assert set(examples.kinds.tolist()) <= {NEGATIVE, PART, POSITIVE}
    unit = np.array([[0, 0, 1, 1]], np.float32)  # the window itself, in its own units
    aspect = (box.x_max - box.x_min) / (box.y_max - box.y_min)
    for offsets in examples.offsets[examples.kinds == POSITIVE]:
        target = unit + offsets
        assert overlaps(unit, target)[0, 0] >= 0.64
        width, height = target[0, 2] - target[0, 0], target[0, 3] - target[0, 1]
        assert width / height == pytest.approx(aspect, rel=1e-3)
    x, y = np.split(examples.landmarks[examples.kinds == POSITIVE], 2, axis=1)
    assert np.all(x[:, 0] < x[:, 1])  # the left eye is left of the right one
    assert np.all(y[:, :2].max(axis=1) < y[:, 3:].min(axis=1))  # the eyes are above the mouth

    examples.save(tmp_path / "examples.npz")
    again = Examples.load(tmp_path / "examples.npz")
    np.testing.assert_array_equal(again.windows, examples.windows)
    np.testing.assert_array_equal(again.offsets, examples.offsets)


def some_examples():
    random = np.random.default_rng(0)
    return Examples(
        random.integers(0, 256, (4, 24, 24, 3), dtype=np.uint8),
        np.array([NEGATIVE, PART, POSITIVE, POSITIVE], np.int8),
        random.normal(0, 0.1, (4, 4)).astype(np.float32),
        random.uniform(0, 1, (4, 10)).astype(np.float32),
    )


def test_mirroring_twice_changes_nothing_and_once_swaps_left_and_right():
    examples = some_examples()
    every = np.ones(4, bool)
    once = mirrored(examples, every)
    twice = mirrored(once, every)
    np.testing.assert_array_equal(twice.windows, examples.windows)
    np.testing.assert_allclose(twice.offsets, examples.offsets)
    np.testing.assert_allclose(twice.landmarks, examples.landmarks, atol=1e-6)
    np.testing.assert_array_equal(once.windows[0, :, 0], examples.windows[0, :, -1])
    np.testing.assert_allclose(once.offsets[:, 0], -examples.offsets[:, 2])
    np.testing.assert_allclose(once.landmarks[:, 0], 1 - examples.landmarks[:, 1], atol=1e-6)
    np.testing.assert_allclose(once.landmarks[:, 5], examples.landmarks[:, 6])


def test_mirroring_leaves_the_others_alone():
    examples = some_examples()
    some = mirrored(examples, np.array([True, False, False, False]))
    np.testing.assert_array_equal(some.windows[1:], examples.windows[1:])
    assert (some.windows[0] != examples.windows[0]).any()
