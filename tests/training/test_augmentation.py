"""Random changes keep pictures pictures, and repeat with their seed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import FerError
from training.augmentation import Augmentation, augment, mixup
from training.batches import batches_by_part, epoch_batches
from training.corruptions import CORRUPTIONS, corrupted_sets
from training.folds import parts_of

NOTHING = Augmentation(
    flip=False,
    rotation_deg=0,
    shift=0,
    zoom=0,
    erasing_share=0,
    spoiling_share=0,
)
PICTURES = np.random.default_rng(1).integers(0, 256, (10, 48, 48), dtype=np.uint8)
TARGETS = np.eye(7, dtype=np.float32)[np.arange(10) % 7]


DEFAULT = Augmentation()


def batches(epoch: int, augmentation: Augmentation = DEFAULT):
    return list(
        epoch_batches(
            PICTURES, TARGETS, batch_size=3, augmentation=augmentation, seed=4, epoch=epoch
        )
    )


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


def test_an_epoch_shows_every_picture_at_most_once():
    seen = np.concatenate([images for images, _ in batches(0, NOTHING)])
    assert seen.shape == (9, 48, 48, 1) and seen.dtype == np.float32
    assert len({picture.tobytes() for picture in seen}) == 9


def test_an_epoch_repeats_exactly_and_the_next_differs():
    first, again, other = batches(3), batches(3), batches(4)
    for (images, targets), (images_again, targets_again) in zip(first, again, strict=True):
        np.testing.assert_array_equal(images, images_again)
        np.testing.assert_array_equal(targets, targets_again)
    assert any((a[0] != b[0]).any() for a, b in zip(first, other, strict=True))


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


@given(parts=st.lists(st.integers(0, 3), min_size=1, max_size=60), batch_size=st.integers(1, 9))
def test_batches_are_of_one_part_and_show_a_picture_once(parts, batch_size):
    parts = np.array(parts)
    sizes = np.bincount(parts)
    if (sizes[sizes > 0] < batch_size).any():
        with pytest.raises(FerError, match="fill no batch"):
            batches_by_part(parts, batch_size, seed=1, epoch=2)
        return
    batches, numbers = batches_by_part(parts, batch_size, seed=1, epoch=2)
    assert batches.shape == (sum(sizes // batch_size), batch_size)
    assert len(set(batches.ravel())) == batches.size
    assert (parts[batches] == numbers[:, None]).all()
    again, _ = batches_by_part(parts, batch_size, seed=1, epoch=2)
    np.testing.assert_array_equal(again, batches)


def test_copies_of_a_picture_stay_in_one_part():
    pictures = np.random.default_rng(1).integers(0, 256, (600, 48, 48), dtype=np.uint8)
    pictures[300:] = pictures[:300]
    parts = parts_of(pictures, 3)
    np.testing.assert_array_equal(parts[:300], parts[300:])
    assert (np.bincount(parts) > 140).all() and len(np.bincount(parts)) == 3
    assert not parts_of(pictures, 0).any()
