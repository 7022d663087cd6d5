"""Shuffled, augmented batches, prepared by one thread while the network computes.

Every batch draws from its own generator, seeded by (seed, epoch, number): a resumed run sees
the very batches that the uninterrupted one would have seen.
"""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from training.learning.augmentation import Augmentation, augment, mixup
from training.targets.teachers import NO_TEACHERS, Teachers

Batch = tuple[NDArray[np.float32], NDArray[np.float32]]

PREPARED_AHEAD = 8


def count_batches(count: int, batch_size: int) -> int:
    """Full batches only: batch normalisation dislikes a rest of three pictures.

    Raises FerError where not one is filled.
    """
    if count < batch_size:  # TensorFlow 2.20 has died of smaller ones, too
        raise FerError(
            f"{count} pictures fill no batch of {batch_size}.", "Train on more pictures."
        )
    return count // batch_size


def epoch_batches(
    pictures: NDArray[np.uint8],
    targets: NDArray[np.float32],
    *,
    batch_size: int,
    augmentation: Augmentation,
    seed: int,
    epoch: int,
    teachers: Teachers = NO_TEACHERS,
) -> Iterator[Batch]:
    """One epoch of (pictures (B, 48, 48, 1) float32 0 to 255, targets (B, 7)) in random order."""
    order = np.random.default_rng([seed, epoch]).permutation(len(pictures))

    def prepare(number: int) -> Batch:
        rng = np.random.default_rng([seed, epoch, number])
        chosen = order[number * batch_size : (number + 1) * batch_size]
        images = augment(pictures[chosen], augmentation, rng).astype(np.float32)
        wanted = targets[chosen]
        if augmentation.mixup_alpha > 0:
            images, wanted = mixup(images, wanted, augmentation.mixup_alpha, rng)
        return images[..., None], teachers.mixed(images, wanted, rng)

    with ThreadPoolExecutor(1, thread_name_prefix="batches") as pool:
        waiting: deque[Future[Batch]] = deque()
        for number in range(count_batches(len(pictures), batch_size)):
            waiting.append(pool.submit(prepare, number))
            if len(waiting) > PREPARED_AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
