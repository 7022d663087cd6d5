"""What finished networks say of the training pictures: targets for a smaller one.

Distillation (Hinton et al. 2015) with fixed targets: each teacher sees every picture and its mirror
image once, unchanged otherwise, and the mean of all probabilities is mixed into the targets.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.calibration import softmax
from training.finished import finished_network
from training.run_folder import replace_arrays

TEMPERATURE = 2.0
"""Softens what the teachers say: they know the training set almost by heart."""


def teacher_probabilities(
    teachers: Iterable[str | Path], pictures: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """(N, 7) mean probabilities of the networks of these run or model folders.

    Raises FerError for a folder without a finished network.
    """
    inputs = pictures[..., None].astype(np.float32)
    said = []
    for teacher in teachers:
        network = finished_network(Path(teacher))
        for seen in (inputs, inputs[:, :, ::-1]):
            logits = np.asarray(network.predict(seen, batch_size=256, verbose=0))
            said.append(softmax(logits, TEMPERATURE))
    return np.mean(said, axis=0).astype(np.float32)


def kept_probabilities(
    file: Path, teachers: Sequence[str], pictures: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """`teacher_probabilities`, kept in `file`: the teachers need minutes, and a run resumes."""
    if file.exists():
        with np.load(file) as kept:
            if kept["teachers"].tolist() == list(teachers) and len(kept["said"]) == len(pictures):
                return np.asarray(kept["said"], np.float32)
    said = teacher_probabilities(teachers, pictures)
    replace_arrays(file, teachers=np.asarray(teachers), said=said)
    return said
