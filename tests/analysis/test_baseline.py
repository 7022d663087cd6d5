"""A stretch of a neutral face is collected while it is seen."""

import numpy as np
import pytest
from helpers.faces import make_probabilities

from fer_desktop.analysis.baseline import BaselineRecorder


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


def test_what_is_collected_can_be_looked_at_before_the_end() -> None:
    recorder = BaselineRecorder(1, duration_s=1.0, least_frames=2)
    recorder.add(0.0, make_probabilities("happiness", 0.98))
    assert recorder.mean is None  # too few to tell anything
    recorder.add(0.1, make_probabilities("happiness", 0.98))
    np.testing.assert_allclose(recorder.mean, make_probabilities("happiness", 0.98), rtol=1e-5)
