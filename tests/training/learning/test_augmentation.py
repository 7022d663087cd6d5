"""Random changes keep pictures pictures, and repeat with their seed."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from training.learning.augmentation import Augmentation, augment, mixup

NOTHING = Augmentation(
    flip=False,
    rotation_deg=0,
    shift=0,
    zoom=0,
    erasing_share=0,
    corruption_share=0,
)
PICTURES = np.random.default_rng(1).integers(0, 256, (10, 48, 48), dtype=np.uint8)
TARGETS = np.eye(7, dtype=np.float32)[np.arange(10) % 7]


def test_all_strengths_zero_change_nothing():
    out = augment(PICTURES, NOTHING, np.random.default_rng(0))
    np.testing.assert_array_equal(out, PICTURES)


def test_the_originals_stay_as_they_are():
    before = PICTURES.copy()
    out = augment(PICTURES, Augmentation(erasing_share=1), np.random.default_rng(0))
    np.testing.assert_array_equal(PICTURES, before)
    assert out.shape == PICTURES.shape and out.dtype == np.uint8
    assert (out != PICTURES).any()


def test_flipping_mirrors_about_half():
    pictures = np.repeat(PICTURES[:1], 400, axis=0)
    flipping = Augmentation(True, 0, 0, 0, 0, 0, 0)
    out = augment(pictures, flipping, np.random.default_rng(0))
    mirrored = (out == PICTURES[0][:, ::-1]).all(axis=(1, 2))
    assert 150 < mirrored.sum() < 250
    assert (out[~mirrored] == PICTURES[0]).all()


@given(alpha=st.floats(0.05, 2))
def test_mixed_targets_sum_to_one(alpha):
    images, targets = mixup(PICTURES.astype(np.float32), TARGETS, alpha, np.random.default_rng(0))
    np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-6)
    assert (targets[np.arange(10), np.arange(10) % 7] >= 0.5).all()
    assert images.min() >= 0 and images.max() <= 255
