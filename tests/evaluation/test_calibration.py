"""Temperature, calibration error, coverage and threshold on numbers that can be worked out."""

import numpy as np
import pytest
from helpers.drawn_logits import drawn
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.evaluation.calibration import (
    choose_threshold,
    coverage_at,
    expected_calibration_error,
    fit_temperature,
    negative_log_likelihood,
    softmax,
)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_the_temperature_is_found(temperature):
    logits, labels = drawn(temperature)
    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.03)


def test_the_fitted_temperature_calibrates():
    logits, labels = drawn(3.0)
    before = expected_calibration_error(softmax(logits), labels)
    after = expected_calibration_error(softmax(logits, fit_temperature(logits, labels)), labels)
    assert before > 0.1 and after < 0.015


@given(st.floats(0.2, 5))
def test_a_temperature_never_changes_the_label(temperature):
    logits, _ = drawn(1.0, count=50)
    np.testing.assert_array_equal(
        softmax(logits, temperature).argmax(axis=1), logits.argmax(axis=1)
    )


def test_calibration_error_of_a_known_case():
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1], [0.9, 0.1]])
    assert expected_calibration_error(probabilities, np.array([0, 0, 1, 1])) == pytest.approx(0.4)


def test_likelihood_of_a_known_case():
    probabilities = np.array([[0.5, 0.5], [0.25, 0.75]])
    assert negative_log_likelihood(probabilities, np.array([0, 0])) == pytest.approx(
        -(np.log(0.5) + np.log(0.25)) / 2
    )


def test_coverage_counts_the_labels_given():
    probabilities = np.array([[0.9, 0.1], [0.8, 0.2], [0.4, 0.6], [0.55, 0.45]])
    point = coverage_at(probabilities, np.array([0, 1, 1, 0]), 0.6)
    assert (point.coverage, point.accuracy) == (0.75, pytest.approx(2 / 3))


def test_the_threshold_is_the_lowest_that_keeps_the_promise():
    logits, labels = drawn(1.0)
    probabilities = softmax(logits)
    threshold = choose_threshold(probabilities, labels, 0.8)
    assert coverage_at(probabilities, labels, threshold).accuracy >= 0.8
    assert coverage_at(probabilities, labels, threshold - 0.01).accuracy < 0.8
