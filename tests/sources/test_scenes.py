"""Drawn pictures: as many faces as they say, the same each time."""

import numpy as np
import pytest

from fer_desktop.benchmarking import Scene
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import create_detector


@pytest.mark.parametrize("faces", [0, 1, 4, 16])
@pytest.mark.parametrize("size", [(640, 480), (1280, 720)])
def test_a_scene_has_as_many_faces_as_it_says(size, faces):
    (image,) = Scene(*size, faces).frames(1)
    assert image.shape == (size[1], size[0], 3)
    assert len(create_detector(DetectionSettings()).detect(image)) == faces


def test_faces_sway_and_scenes_repeat():
    scene = Scene(640, 480, 1)
    first, second = scene.frames(2)
    assert (first != second).any()
    again, _ = scene.frames(2)
    np.testing.assert_array_equal(first, again)
