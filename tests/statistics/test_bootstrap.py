"""Intervals by drawing participants anew: seeded, and right where the answer is known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.statistics.bootstrap import (
    FEWEST,
    independent_difference,
    mean_bands,
    mean_interval,
    paired_difference,
)

numbers = st.lists(st.floats(0, 1), min_size=FEWEST, max_size=12).map(np.array)


@given(numbers, st.integers(0, 99))
def test_an_interval_is_seeded_and_holds_the_mean(values: np.ndarray, seed: int) -> None:
    found = mean_interval(values, seed, draws=200)
    assert found == mean_interval(values, seed, draws=200)
    assert found.low is not None and found.high is not None
    assert found.value == pytest.approx(values.mean())
    assert values.min() - 1e-9 <= found.low <= found.high <= values.max() + 1e-9


def test_an_interval_of_many_is_that_of_the_normal_distribution() -> None:
    values = np.random.default_rng(3).normal(10, 2, 400)
    found = mean_interval(values, seed=1)
    half = 1.96 * values.std(ddof=1) / np.sqrt(len(values))
    assert found.low == pytest.approx(values.mean() - half, abs=0.03)
    assert found.high == pytest.approx(values.mean() + half, abs=0.03)


def test_too_few_give_no_interval() -> None:
    found = mean_interval(np.array([1.0, 2.0]), seed=1)
    assert (found.value, found.low, found.high) == (1.5, None, None)
    with pytest.raises(ValueError, match="no value"):
        mean_interval(np.array([]), seed=1)


def test_bands_are_of_those_that_have_a_value() -> None:
    curves = np.array([[0.0, 1.0, np.nan], [1.0, 1.0, np.nan], [2.0, np.nan, 4.0], [3.0, 1.0, 6.0]])
    mean, low, high = mean_bands(curves, seed=1)
    assert mean.tolist() == [1.5, 1.0, 5.0]
    assert low[0] < 1.5 < high[0]
    assert (low[1], high[1]) == (1.0, 1.0)
    assert np.isnan([low[2], high[2]]).all()


def test_a_paired_effect_is_that_of_the_same_people() -> None:
    first = np.array([1.0, 2.0, 3.0, 4.0])
    second = first + np.array([1.0, 2.0, 1.0, 2.0])
    difference, size = paired_difference(first, second, seed=1)
    assert difference.value == 1.5
    assert difference.low is not None and difference.high is not None
    assert 1 <= difference.low <= difference.high <= 2
    spread = np.sqrt((first.var(ddof=1) + second.var(ddof=1)) / 2)
    assert size.value == pytest.approx(1.5 / spread)


def test_an_effect_of_different_people_is_hedges_g() -> None:
    first, second = np.array([1.0, 2.0, 3.0]), np.array([3.0, 4.0, 5.0, 6.0])
    difference, size = independent_difference(first, second, seed=1)
    assert difference.value == 2.5
    pooled = np.sqrt((2 * 1.0 + 3 * second.var(ddof=1)) / 5)
    assert size.value == pytest.approx(2.5 / pooled * (1 - 3 / 19))


def test_where_nothing_varies_there_is_no_effect_size() -> None:
    same = np.array([1.0, 1.0, 1.0])
    difference, size = paired_difference(same, same, seed=1)
    assert difference.value == 0
    assert np.isnan(size.value)
    assert (size.low, size.high) == (None, None)
