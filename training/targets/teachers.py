"""Teachers: what finished models answer for the very pictures that a network learns from.

Distillation (Hinton et al. 2015) with a consistent teacher (Beyer et al. 2022): the teachers see
each picture as it was turned, corrupted, covered or mixed for the student, so that their answer
fits what the student sees, and no two epochs ask the same. They take turns by chance, one for each
batch, and so do the pictures and their mirror images: over an epoch that teaches the mean of all
their answers, in the time of one. (The mean with the mirror image is a better answer: loss on
PublicTest 0.819 instead of 0.833, an earlier `accurate`.) They are model files: calibrated, and on
8 bits.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import create_classifier


class Teachers:
    """Model folders whose probabilities are mixed into targets. One thread at a time.

    Raises ModelError for a folder that holds no whole model.
    """

    def __init__(self, folders: Sequence[str], share: float) -> None:
        self._classifiers = [create_classifier(folder) for folder in folders]
        self._share = share

    def mixed(
        self,
        pictures: NDArray[np.float32],
        targets: NDArray[np.float32],
        rng: np.random.Generator,
    ) -> NDArray[np.float32]:
        """`targets` (B, 7) with a teacher's share in what it sees on `pictures` (B, 48, 48).

        What a row of targets lacks to 1 is the teacher's as well: all of a face without a label,
        half of one mixed with such a face.
        """
        if not self._classifiers:
            return targets
        classifier = self._classifiers[rng.integers(len(self._classifiers))]
        seen = np.rint(pictures).astype(np.uint8)
        if rng.random() < 0.5:
            seen = np.ascontiguousarray(seen[:, :, ::-1])
        answer = classifier.classify(seen)
        kept = (1 - self._share) * targets
        mixed: NDArray[np.float32] = kept + (1 - kept.sum(axis=1, keepdims=True)) * answer
        return mixed


NO_TEACHERS = Teachers((), share=0)
