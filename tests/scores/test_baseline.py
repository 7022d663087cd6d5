"""A personal baseline moves the person's neutral face towards neutral; it is kept as a file."""

import json
from typing import Any

import numpy as np
import pytest
from helpers.faces import make_probabilities
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.baseline import Baseline, baseline_of, from_json, to_json


def of(answer: np.ndarray) -> Baseline:
    return baseline_of(np.tile(answer, (10, 1)), 1.0)


NEUTRAL = EMOTIONS.index("neutral")
vectors = st.lists(st.floats(0.001, 1.0), min_size=7, max_size=7).map(
    lambda values: (np.array(values) / sum(values)).astype(np.float32)
)


@given(vectors)
def test_the_neutral_face_itself_reads_as_neutral(mean: np.ndarray) -> None:
    baseline = of(mean)
    if mean.min() > 0.05 and mean[NEUTRAL] > mean.max() / 9:  # the correction goes half the way
        assert baseline.correct(mean).argmax() == NEUTRAL


@given(vectors, vectors)
def test_corrected_values_are_probabilities(mean: np.ndarray, values: np.ndarray) -> None:
    corrected = of(mean).correct(values)
    assert np.isclose(corrected.sum(), 1.0, atol=1e-5)
    assert (corrected >= 0).all()


def test_gaps_stay_gaps() -> None:
    values = np.stack([make_probabilities("happiness", 0.8), np.full(7, np.nan, np.float32)])
    corrected = of(make_probabilities("sadness", 0.8)).correct(values)
    assert np.isnan(corrected[1]).all()
    assert not np.isnan(corrected[0]).any()


def test_the_mean_is_that_of_the_logits_and_the_spread_is_told() -> None:
    answers = np.array([make_probabilities("sadness", share) for share in (0.2, 0.8)])
    found = baseline_of(answers, 2.0)
    expected = np.exp(np.log(answers.astype(float)).mean(axis=0))
    np.testing.assert_allclose(found.mean, expected / expected.sum(), rtol=1e-5)
    np.testing.assert_allclose(found.spread_logits, np.log(answers).std(axis=0), atol=1e-5)
    assert (found.frame_count, found.duration_s) == (2, 2.0)


def test_the_correction_goes_half_the_way_in_logits() -> None:
    answer = make_probabilities("sadness", 0.19)
    corrected = of(answer).correct(answer)
    reference = np.full(7, 0.01)
    reference[NEUTRAL] = 0.94
    expected = np.sqrt(answer * reference)
    np.testing.assert_allclose(corrected, expected / expected.sum(), rtol=1e-4)


@given(vectors, st.text(max_size=20), st.none() | st.floats(0, 1e6))
def test_a_file_gives_the_same_baseline_back(
    mean: np.ndarray, owner: str, start_s: float | None
) -> None:
    baseline = baseline_of(
        mean[np.newaxis], 3.5, owner=owner, source="a.mp4", made="stretch", start_s=start_s
    )
    assert from_json(to_json(baseline).encode("utf-8", "surrogatepass")) == baseline


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"mean_logits": [0.0] * 6}, "mean_logits must hold 7 numbers, not 6"),
        ({"spread_logits": "much"}, "spread_logits must be a list"),
        ({"frame_count": 0}, "frame_count must be a whole number from 1"),
        ({"format": "fer-desktop session"}, "format must be one of fer-desktop baseline"),
        ({"made": "guessed"}, "made must be one of live, stretch, beginning"),
        ({"smile": 1}, "smile is not known"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused_by_its_field(
    change: dict[str, Any], said: str
) -> None:
    values = {**json.loads(to_json(of(make_probabilities("neutral")))), **change}
    with pytest.raises(ValueError, match=said):
        from_json(json.dumps(values).encode())
