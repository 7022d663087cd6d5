"""Numbers that are taken of labels and predictions."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS

Labels = NDArray[np.int64]


def confusion_matrix(labels: Labels, predicted: Labels) -> NDArray[np.int64]:
    """(7, 7) counts: row the true class, column the predicted one."""
    classes = len(EMOTIONS)
    counts = np.bincount(labels * classes + predicted, minlength=classes * classes)
    return counts.reshape(classes, classes)


@dataclass(frozen=True)
class ClassScores:
    """One class; `precision` and `recall` are 0 where they would divide by 0."""

    precision: float
    recall: float
    f1: float
    count: int


def class_scores(matrix: NDArray[np.int64]) -> dict[str, ClassScores]:
    """Scores by name of the emotion, from a confusion matrix."""
    scores = {}
    for index, emotion in enumerate(EMOTIONS):
        right, there, said = matrix[index, index], matrix[index].sum(), matrix[:, index].sum()
        precision = float(right / said) if said else 0.0
        recall = float(right / there) if there else 0.0
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        scores[emotion] = ClassScores(precision, recall, f1, int(there))
    return scores


def wilson_interval(right: int, count: int) -> tuple[float, float]:
    """95 % confidence interval of a share (Wilson 1927)."""
    z = 1.959964
    share = right / count
    middle = (share + z**2 / (2 * count)) / (1 + z**2 / count)
    half = z * np.sqrt(share * (1 - share) / count + z**2 / (4 * count**2)) / (1 + z**2 / count)
    return float(middle - half), float(middle + half)
