"""Scores of every class, and the few figures that sum a set of labelled faces up."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.human_check.agreement import wilson_interval


@dataclass(frozen=True)
class ClassScores:
    """One class; `precision` and `recall` are 0 where they would divide by 0."""

    precision: float
    recall: float
    f1: float
    count: int


def class_scores(matrix: NDArray[np.int64]) -> dict[str, ClassScores]:
    """Scores by name of the emotion, from a (7, 7) confusion: true, predicted class."""
    scores = {}
    for index, emotion in enumerate(EMOTIONS):
        right, true, predicted = matrix[index, index], matrix[index].sum(), matrix[:, index].sum()
        precision = float(right / predicted) if predicted else 0.0
        recall = float(right / true) if true else 0.0
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        scores[emotion] = ClassScores(precision, recall, f1, int(true))
    return scores


def confusion_of(labels: NDArray[np.int64], predicted: NDArray[np.int64]) -> NDArray[np.int64]:
    """(7, 7) counts: rows are the true classes, columns the predicted ones."""
    counts = np.zeros((len(EMOTIONS), len(EMOTIONS)), np.int64)
    np.add.at(counts, (labels, predicted), 1)
    return counts


def macro_recall(matrix: NDArray[np.int64]) -> float:
    """Mean recall over the classes that occur: each counts alike, however rare; NaN without any."""
    true = matrix.sum(axis=1)
    occurs = true > 0
    if not occurs.any():
        return float("nan")
    return float((np.diag(matrix)[occurs] / true[occurs]).mean())


@dataclass(frozen=True)
class Recall:
    """Of `count` faces of a class the share that the model named so; Wilson's 95 % interval."""

    emotion: str
    count: int
    value: float
    low: float
    high: float


def recalls(matrix: NDArray[np.int64]) -> list[Recall]:
    """Recall of every class that occurs, in the order of EMOTIONS."""
    found = []
    for index, emotion in enumerate(EMOTIONS):
        count, right = int(matrix[index].sum()), int(matrix[index, index])
        if count:
            found.append(Recall(emotion, count, right / count, *wilson_interval(right, count)))
    return found
