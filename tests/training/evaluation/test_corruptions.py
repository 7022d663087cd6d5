"""The fixed set of corrupted pictures."""

import numpy as np

from training.evaluation.corruptions import CORRUPTIONS, corrupted_sets

PICTURES = np.random.default_rng(1).integers(0, 256, (10, 48, 48), dtype=np.uint8)


def test_the_corrupted_set_is_always_the_same_and_worsens_with_strength():
    made = {(kind, strength): out for kind, strength, out in corrupted_sets(PICTURES)}
    assert len(made) == 3 * len(CORRUPTIONS) == 15
    for kind, strength, out in corrupted_sets(PICTURES):
        np.testing.assert_array_equal(out, made[kind, strength])
    for kind in CORRUPTIONS:
        distances = [
            np.abs(made[kind, strength].astype(int) - PICTURES).mean() for strength in (1, 2, 3)
        ]
        assert distances == sorted(distances) and distances[0] > 0
