"""A personal baseline makes the person's neutral face neutral, and nothing else."""

import numpy as np
import pytest
from helpers.faces import make_probabilities
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.baseline import Baseline, BaselineRecorder
from fer_desktop.core.frames import EMOTIONS

NEUTRAL = EMOTIONS.index("neutral")
vectors = st.lists(st.floats(0.001, 1.0), min_size=7, max_size=7).map(
    lambda values: (np.array(values) / sum(values)).astype(np.float32)
)


@given(vectors)
def test_the_neutral_face_itself_reads_as_neutral(mean: np.ndarray) -> None:
    baseline = Baseline(mean, 100)
    if mean.min() > 0.05:  # within the limit of the correction
        assert baseline.correct(mean).argmax() == NEUTRAL


@given(vectors, vectors)
def test_corrected_values_are_probabilities(mean: np.ndarray, values: np.ndarray) -> None:
    corrected = Baseline(mean, 100).correct(values)
    assert np.isclose(corrected.sum(), 1.0, atol=1e-5)
    assert (corrected >= 0).all()


def test_gaps_stay_gaps() -> None:
    values = np.stack([make_probabilities("happiness", 0.8), np.full(7, np.nan, np.float32)])
    corrected = Baseline(make_probabilities("sadness", 0.8), 10).correct(values)
    assert np.isnan(corrected[1]).all()
    assert not np.isnan(corrected[0]).any()


def test_only_time_with_the_face_counts() -> None:
    recorder = BaselineRecorder(1, duration_s=1.0, least_frames=5)
    for i in range(5):
        recorder.add(i * 0.1, make_probabilities("sadness", 0.8))
    recorder.add(60.0, make_probabilities("sadness", 0.8))  # the face was away
    assert recorder.finish() is None
    assert recorder.remaining_s == pytest.approx(0.6)
    for i in range(1, 8):
        recorder.add(60.0 + i * 0.1, make_probabilities("sadness", 0.8))
    found = recorder.finish()
    assert found is not None
    assert found.frame_count == 13
    np.testing.assert_allclose(found.mean, make_probabilities("sadness", 0.8), rtol=1e-5)


def test_a_few_long_frames_are_not_enough() -> None:
    recorder = BaselineRecorder(1, duration_s=1.0, least_frames=10)
    for i in range(5):
        recorder.add(i * 0.4, make_probabilities("sadness", 0.8))
    assert recorder.progress < 1.0
