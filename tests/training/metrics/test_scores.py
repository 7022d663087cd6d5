"""Scores of every class, from a confusion matrix that can be worked out."""

import numpy as np
import pytest

from training.metrics.scores import class_scores


def test_scores_of_a_small_confusion():
    matrix = np.zeros((7, 7), np.int64)  # true class, predicted class
    matrix[[0, 0, 1, 2], [0, 1, 1, 0]] = 2, 1, 1, 1
    scores = class_scores(matrix)
    assert scores["anger"].precision == pytest.approx(2 / 3)
    assert scores["anger"].recall == pytest.approx(2 / 3)
    assert scores["fear"].recall == 0 and scores["fear"].count == 1
    assert scores["neutral"].precision == 0
