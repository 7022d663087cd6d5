"""What finished models say of the very pictures that a network learns from.

Distillation (Hinton et al. 2015) with a consistent teacher (Beyer et al. 2022): the teachers see
each picture as it was turned, spoiled, covered or mixed for the student, so their answer fits what
the student sees, and no two epochs ask the same. Each answers for the picture and for its mirror
image, which makes a better answer (loss on PublicTest 0.819 instead of 0.833, model `accurate`).
They are shipped files: calibrated, and on 8 bits a fraction of the student's own step.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import create_classifier


class Teachers:
    """Model folders whose mean probabilities are mixed into targets. One thread at a time.

    Raises ModelError for a folder that holds no whole model.
    """

    def __init__(self, folders: Sequence[str], share: float) -> None:
        self._classifiers = [create_classifier(folder) for folder in folders]
        self._share = share

    def mixed(
        self, pictures: NDArray[np.float32], targets: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """`targets` (B, 7) with the teachers' share in what they see on `pictures` (B, 48, 48)."""
        if not self._classifiers:
            return targets
        seen = np.rint(pictures).astype(np.uint8)
        views = (seen, np.ascontiguousarray(seen[:, :, ::-1]))
        said = np.mean([one.classify(v) for one in self._classifiers for v in views], axis=0)
        mixed: NDArray[np.float32] = (1 - self._share) * targets + self._share * said
        return mixed


NO_TEACHERS = Teachers((), share=0)
