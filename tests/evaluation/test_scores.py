"""Scores of every class, from a confusion matrix that can be worked out."""

import numpy as np
import pytest

from fer_desktop.evaluation.scores import class_scores, confusion_of, macro_recall, recalls


def test_scores_of_a_small_confusion():
    matrix = np.zeros((7, 7), np.int64)  # true class, predicted class
    matrix[[0, 0, 1, 2], [0, 1, 1, 0]] = 2, 1, 1, 1
    scores = class_scores(matrix)
    assert scores["anger"].precision == pytest.approx(2 / 3)
    assert scores["anger"].recall == pytest.approx(2 / 3)
    assert scores["fear"].recall == 0 and scores["fear"].count == 1
    assert scores["neutral"].precision == 0


def test_macro_recall_counts_every_class_that_occurs_alike():
    labels = np.array([3, 3, 3, 3, 1])
    matrix = confusion_of(labels, np.array([3, 3, 3, 0, 0]))
    assert matrix[3, 3] == 3 and matrix[3, 0] == 1 and matrix[1, 0] == 1
    assert macro_recall(matrix) == pytest.approx((0.75 + 0) / 2)
    assert [(r.emotion, r.count, r.value) for r in recalls(matrix)] == [
        ("disgust", 1, 0),
        ("happiness", 4, 0.75),
    ]
    assert all(r.low <= r.value <= r.high for r in recalls(matrix))
    assert np.isnan(macro_recall(np.zeros((7, 7), np.int64)))
