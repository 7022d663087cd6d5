"""Smoothing: an exponential filter in seconds, whatever the frame rate."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.smoothing import Smoother

ANGER, NEUTRAL = np.eye(7, dtype=np.float32)[[0, 6]]


@st.composite
def distributions(draw: st.DrawFn) -> np.ndarray:
    values = np.array(draw(st.lists(st.floats(0.01, 1.0), min_size=7, max_size=7)), np.float32)
    return values / values.sum()


@given(st.lists(st.tuples(st.floats(0.0, 2.0), distributions()), min_size=1, max_size=30))
def test_smoothed_values_stay_probabilities(steps: list[tuple[float, np.ndarray]]) -> None:
    smoother = Smoother(0.3)
    time_s = 0.0
    for gap_s, raw in steps:
        time_s += gap_s
        smoothed = smoother.smooth(1, time_s, raw)
        assert smoothed.dtype == np.float32
        assert smoothed.sum() == pytest.approx(1.0, abs=1e-4)
        assert (smoothed >= 0).all()


@given(distributions(), st.lists(st.floats(0.001, 1.0), max_size=20))
def test_what_does_not_change_stays(raw: np.ndarray, gaps_s: list[float]) -> None:
    smoother = Smoother(0.5)
    time_s = 0.0
    for gap_s in gaps_s:
        time_s += gap_s
        assert smoother.smooth(1, time_s, raw) == pytest.approx(raw, abs=1e-5)


@given(st.floats(0.05, 3.0), st.integers(1, 200))
def test_a_step_reaches_63_percent_after_the_time_constant_at_any_rate(
    time_constant_s: float, frames: int
) -> None:
    smoother = Smoother(time_constant_s)
    smoother.smooth(1, 0.0, NEUTRAL)
    smoothed = NEUTRAL
    for number in range(1, frames + 1):
        smoothed = smoother.smooth(1, time_constant_s * number / frames, ANGER)
    assert smoothed[0] == pytest.approx(1 - 1 / math.e, abs=1e-3)


def test_dropped_frames_do_no_harm() -> None:
    whole, gappy = Smoother(0.3), Smoother(0.3)
    whole.smooth(1, 0.0, NEUTRAL)
    gappy.smooth(1, 0.0, NEUTRAL)
    for number in range(1, 10):
        last = whole.smooth(1, number / 30, ANGER)
    assert gappy.smooth(1, 9 / 30, ANGER) == pytest.approx(last, abs=1e-5)


def test_zero_switches_smoothing_off() -> None:
    smoother = Smoother(0.0)
    smoother.smooth(1, 0.0, NEUTRAL)
    assert smoother.smooth(1, 0.001, ANGER).tolist() == ANGER.tolist()


@pytest.mark.parametrize("time_s", [1.0 + 5.1, 0.5])
def test_a_new_start_after_a_long_gap_and_after_going_back(time_s: float) -> None:
    smoother = Smoother(0.3, forget_after_s=5.0)
    smoother.smooth(1, 1.0, NEUTRAL)
    assert smoother.smooth(1, time_s, ANGER).tolist() == ANGER.tolist()


def test_faces_are_smoothed_apart() -> None:
    smoother = Smoother(0.3)
    smoother.smooth(1, 0.0, NEUTRAL)
    assert smoother.smooth(2, 0.01, ANGER).tolist() == ANGER.tolist()


def test_a_forgotten_face_starts_anew() -> None:
    smoother = Smoother(1.0, forget_after_s=2.0)
    smoother.smooth(1, 0.0, NEUTRAL)
    smoother.smooth(2, 1.5, NEUTRAL)
    smoother.forget_older(3.0)
    assert smoother.smooth(1, 1.9, ANGER).tolist() == ANGER.tolist()
    assert smoother.smooth(2, 1.9, ANGER)[0] < 0.5


def test_the_raw_values_are_left_alone() -> None:
    raw = ANGER.copy()
    smoother = Smoother(0.3)
    smoother.smooth(1, 0.0, NEUTRAL)
    smoother.smooth(1, 0.1, raw)
    assert raw.tolist() == ANGER.tolist()
