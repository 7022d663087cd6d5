"""Random changes keep pictures pictures, and repeat with their seed."""

import dataclasses

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


def test_a_worse_camera_leaves_the_face_and_changes_its_picture():
    ramp = np.add.outer(np.arange(48), np.arange(48)).astype(np.uint8)  # 0 to 94, smooth
    pictures = np.repeat(ramp[None] + 80, 60, axis=0)
    out = augment(pictures, dataclasses.replace(NOTHING, camera_share=1), np.random.default_rng(0))
    assert (out != pictures).any(axis=(1, 2)).all()
    middle = out[:, 20:28, 20:28].mean(axis=(1, 2))
    np.testing.assert_allclose(middle, pictures[0, 20:28, 20:28].mean(), atol=15)


def test_recipes_without_it_draw_what_they_always_drew():
    plain, worse = (
        augment(PICTURES, dataclasses.replace(Augmentation(), camera_share=share), random)
        for share, random in ((0, np.random.default_rng(5)), (1e-12, np.random.default_rng(5)))
    )
    again = augment(PICTURES, Augmentation(), np.random.default_rng(5))
    np.testing.assert_array_equal(plain, again)
    assert (worse != plain).any()


@given(alpha=st.floats(0.05, 2))
def test_mixed_targets_sum_to_one(alpha):
    images, targets = mixup(PICTURES.astype(np.float32), TARGETS, alpha, np.random.default_rng(0))
    np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-6)
    assert (targets[np.arange(10), np.arange(10) % 7] >= 0.5).all()
    assert images.min() >= 0 and images.max() <= 255
