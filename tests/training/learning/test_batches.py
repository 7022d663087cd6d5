"""Batches of an epoch: every picture once, the same in every repetition."""

import numpy as np
import pytest

from fer_desktop.core.errors import FerError
from training.learning.augmentation import Augmentation
from training.learning.batches import count_batches, epoch_batches

PICTURES = np.random.default_rng(1).integers(0, 256, (10, 48, 48), dtype=np.uint8)
TARGETS = np.eye(7, dtype=np.float32)[np.arange(10) % 7]
NOTHING = Augmentation(False, 0, 0, 0, 0, 0, 0)
DEFAULT = Augmentation()


def batches(epoch: int, augmentation: Augmentation = DEFAULT):
    return list(
        epoch_batches(
            PICTURES, TARGETS, batch_size=3, augmentation=augmentation, seed=4, epoch=epoch
        )
    )


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


def test_too_few_pictures_fill_no_batch():
    assert count_batches(10, 3) == 3
    with pytest.raises(FerError, match="2 pictures fill no batch of 3"):
        count_batches(2, 3)
