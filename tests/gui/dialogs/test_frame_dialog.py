"""The occlusion map over a crop, be it grey or in colour."""

import numpy as np
import pytest

from fer_desktop.gui.dialogs.frame_dialog import heat_image


@pytest.mark.parametrize("shape", [(48, 48), (64, 64, 3)])
def test_what_carried_the_label_is_orange_and_what_spoke_against_it_blue(
    qapp: object, shape: tuple[int, ...]
) -> None:
    loss = np.zeros(shape[:2], np.float32)
    loss[:, :20], loss[:, -20:] = 0.5, -0.5
    picture = heat_image(np.full(shape, 128, np.uint8), loss, 100)
    red, _, blue, _ = picture.pixelColor(5, 50).getRgb()
    assert red > blue + 60
    red, _, blue, _ = picture.pixelColor(95, 50).getRgb()
    assert blue > red + 60
