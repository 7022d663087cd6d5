"""The averaged weights."""

import numpy as np

from training.learning.averaging import STEPS_BETWEEN_UPDATES, WeightAverage


def test_an_average_of_constant_weights_is_that_constant():
    average = WeightAverage(0.99, [np.zeros(3)])
    for _ in range(400 * STEPS_BETWEEN_UPDATES):
        if average.is_due():
            average.update([np.full(3, 5.0, np.float32)])
    np.testing.assert_allclose(average.weights[0], 5, rtol=1e-3)


def test_an_average_forgets_its_random_start():
    average = WeightAverage(0.9999, [np.full(1, 1000.0)])
    for _ in range(60 * STEPS_BETWEEN_UPDATES):
        if average.is_due():
            average.update([np.zeros(1, np.float32)])
    assert average.weights[0][0] < 1
