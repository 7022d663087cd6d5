"""Presentation times: strictly increasing, whatever a container states."""

from fractions import Fraction
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.sources.ffmpeg.times import PresentationTimes


def times_of(stated_ms: list[int | None], format_name: str = "mp4") -> list[float]:
    times = PresentationTimes(format_name, 0.04, by_arrival=False)
    return [times.take(frame(pts)) for pts in stated_ms]


def frame(pts: int | None) -> Any:
    return SimpleNamespace(pts=pts, dts=pts, time_base=Fraction(1, 1000))


def test_stated_times_are_taken_as_they_are() -> None:
    assert times_of([1500, 1540, 1700]) == pytest.approx([0.0, 0.04, 0.2])


def test_a_clock_that_jumps_back_by_half_a_second_goes_on() -> None:
    found = times_of([0, 40, 80, 120, -400, -360, -320, 160, 200])
    assert found == pytest.approx([0.0, 0.04, 0.08, 0.12, 0.16, 0.20, 0.24, 0.72, 0.76])


def test_a_time_that_repeats_lies_between_its_neighbours() -> None:
    assert times_of([0, 40, 40, 80]) == pytest.approx([0.0, 0.04, 0.06, 0.08])


def test_missing_times_follow_the_rate() -> None:
    assert times_of([None, None, None]) == pytest.approx([0.0, 0.04, 0.08])


@given(st.lists(st.none() | st.integers(-(10**6), 10**6), min_size=2, max_size=30))
def test_times_always_increase(stated_ms: list[int | None]) -> None:
    assert all(earlier < later for earlier, later in pairwise(times_of(stated_ms)))


def test_a_stream_without_times_is_timed_by_arrival() -> None:
    times = PresentationTimes("mpjpeg", 0.04, by_arrival=True)
    found = [times.take(frame(40 * number)) for number in range(3)]
    assert found[0] == 0.0
    assert found[-1] < 0.04  # they all came at once
    assert all(earlier < later for earlier, later in pairwise(found))
