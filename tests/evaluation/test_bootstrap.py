"""Intervals by drawing again, on figures whose spread is known."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fer_desktop.evaluation.bootstrap import estimate
from fer_desktop.human_check.agreement import wilson_interval


def test_the_interval_of_a_share_is_about_wilsons() -> None:
    right = np.arange(200) < 140
    found = estimate(lambda rows: float(right[rows].mean()), np.arange(200))
    low, high = wilson_interval(140, 200)
    assert found.value == 0.7
    assert found.low == pytest.approx(low, abs=0.015)
    assert found.high == pytest.approx(high, abs=0.015)


def test_pictures_that_belong_together_widen_it() -> None:
    people = np.repeat(np.arange(20), 10)
    right = (people % 2).astype(bool)  # everybody is read always right or always wrong
    alone = estimate(lambda rows: float(right[rows].mean()), np.arange(200))
    grouped = estimate(lambda rows: float(right[rows].mean()), people)
    assert grouped.value == alone.value == 0.5
    assert grouped.high - grouped.low > 2.5 * (alone.high - alone.low)


def test_one_group_gives_no_interval_and_undefined_draws_are_left_out() -> None:
    one = estimate(lambda rows: 0.5, np.zeros(9, np.int64))
    assert one.value == 0.5
    assert np.isnan([one.low, one.high]).all()
    rare = np.arange(10) == 0
    found = estimate(lambda rows: 1.0 if rare[rows].any() else float("nan"), np.arange(10))
    assert (found.low, found.high) == (1.0, 1.0)
    never = estimate(lambda rows: float("nan"), np.arange(10))
    assert np.isnan([never.value, never.low, never.high]).all()


@settings(max_examples=20)
@given(st.lists(st.floats(-5, 5), min_size=2, max_size=30))
def test_it_lies_between_the_extremes_and_is_the_same_again(values: list[float]) -> None:
    array = np.array(values)
    numbers = np.arange(len(array))
    found = estimate(lambda rows: float(array[rows].mean()), numbers, draws=50)
    assert found == estimate(lambda rows: float(array[rows].mean()), numbers, draws=50)
    assert array.min() - 1e-9 <= found.low <= found.high <= array.max() + 1e-9


def test_a_distance_that_drawing_again_makes_larger_keeps_its_interval_around_it() -> None:
    values = np.random.default_rng(3).normal(0, 1, 40)
    found = estimate(lambda rows: float(abs(values[rows].mean())), np.arange(40), is_biased=True)
    assert 0 <= found.low <= found.value <= found.high
