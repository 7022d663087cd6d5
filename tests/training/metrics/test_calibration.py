"""Scales and offsets on numbers that can be worked out."""

import numpy as np
from helpers.drawn_logits import drawn
from hypothesis import given, settings
from hypothesis import strategies as st

from fer_desktop.evaluation.calibration import expected_calibration_error
from training.metrics.calibration import fit_scaling


def test_scales_and_offsets_of_every_class_are_found():
    true, labels = drawn(1.0)
    scales = np.array([0.6, 0.9, 1.0, 1.3, 0.8, 1.1, 1.6])
    offsets = np.array([0.4, -0.6, 0.1, 0.0, 0.3, -0.1, -0.1])
    logits = ((true - offsets) / scales).astype(np.float32)
    found = fit_scaling(logits, np.eye(7)[labels])
    np.testing.assert_allclose(found.scales, scales, rtol=0.06)
    np.testing.assert_allclose(found.offsets, offsets, atol=0.08)
    assert expected_calibration_error(found.probabilities(logits), labels) < 0.015


@settings(max_examples=20)  # each a fit
@given(st.integers(0, 1000), st.floats(0.1, 1000))
def test_scales_stay_positive_where_the_logits_tell_nothing(seed, size):
    rng = np.random.default_rng(seed)
    logits = (size * rng.normal(0, 1, (30, 7))).astype(np.float32)
    labels = rng.integers(0, 7, 30)
    found = fit_scaling(logits, np.eye(7)[labels])
    assert found.scales.min() > 0
    assert np.isfinite(found.probabilities(logits)).all()


def test_two_labellings_are_fitted_between():
    logits, labels = drawn(1.0)
    other = (labels + 1) % 7  # a second labeller, who calls each class by the next one's name
    both = 0.7 * np.eye(7)[labels] + 0.3 * np.eye(7)[other]
    said = fit_scaling(logits, both).probabilities(logits)
    np.testing.assert_allclose(said.mean(axis=0), both.mean(axis=0), atol=0.01)
    alone = fit_scaling(logits, np.eye(7)[labels]).probabilities(logits)
    np.testing.assert_allclose(alone.mean(axis=0), np.bincount(labels) / len(labels), atol=0.01)
