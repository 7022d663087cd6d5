"""The occlusion map finds the place that a label rests on."""

import numpy as np

from fer_desktop.analysis.occlusion import occlusion_map


def test_the_map_is_greatest_where_the_classifier_looks() -> None:
    crop = np.full((48, 48), 50, np.uint8)
    crop[30:40, 20:30] = 250

    def classify(batch: np.ndarray) -> np.ndarray:
        seen = batch[:, 30:40, 20:30].mean(axis=(1, 2)) / 255
        rest = np.repeat((1 - seen)[:, None] / 6, 6, axis=1)
        return np.concatenate([seen[:, None], rest], axis=1).astype(np.float32)

    found = occlusion_map(crop, 0, classify)
    assert found.shape == (48, 48)
    y, x = np.unravel_index(found.argmax(), found.shape)
    assert 28 <= y <= 41
    assert 18 <= x <= 31
    assert abs(found[5, 5]) < 1e-6
    assert occlusion_map(crop, 1, classify)[y, x] < 0
