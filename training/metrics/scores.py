"""Precision, recall and F1 of every class, from a confusion matrix."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS


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
        right, true, predicted = matrix[index, index], matrix[index].sum(), matrix[:, index].sum()
        precision = float(right / predicted) if predicted else 0.0
        recall = float(right / true) if true else 0.0
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        scores[emotion] = ClassScores(precision, recall, f1, int(true))
    return scores
