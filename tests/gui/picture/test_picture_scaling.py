"""Pictures at the size at which they are shown."""

import cv2
import numpy as np
import pytest

from fer_desktop.core.resources import resource
from fer_desktop.gui.picture.picture_scaling import scale_into


@pytest.mark.parametrize("size", [(400, 500), (337, 419), (200, 250), (151, 188), (51, 64), (1, 1)])
def test_a_picture_shrinks_to_about_the_mean_over_areas(size: tuple[int, int]) -> None:
    picture = cv2.imread(str(resource("demo", "portraits", "astronaut.jpg")))
    assert picture is not None
    mean = cv2.resize(picture, size[::-1], interpolation=cv2.INTER_AREA)
    target = np.empty((*size, 3), np.uint8)
    scale_into(target, picture)
    assert np.abs(target.astype(float) - mean).mean() < 3


@pytest.mark.parametrize("side", [20, 21, 39, 40, 41, 64])
def test_a_fine_pattern_becomes_grey_and_no_coarse_one(side: int) -> None:
    checks = np.indices((128, 128)).sum(0) % 2 * 255
    target = np.empty((side, side, 3), np.uint8)
    scale_into(target, np.repeat(checks[:, :, None], 3, 2).astype(np.uint8))
    assert target.min() >= 127 and target.max() <= 128


def test_a_picture_grows_from_edge_to_edge() -> None:
    ramp = np.repeat(np.linspace(0, 255, 8, dtype=np.uint8)[None, :, None], 8, 0).repeat(3, 2)
    target = np.empty((80, 80, 3), np.uint8)
    scale_into(target, ramp)
    assert (target[:, 0] == 0).all() and (target[:, -1] == 255).all()
    assert (np.diff(target[40, :, 0].astype(int)) >= 0).all()
