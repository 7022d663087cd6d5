"""Lengths of time and moments are told in one way everywhere."""

import pytest

from fer_desktop.core.timing import clock, exact_clock


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.4, "0:00"), (59.99, "0:59"), (125, "2:05"), (7325.2, "2:02:05"), (-1, "0:00")],
)
def test_a_length_of_time(seconds: float, text: str) -> None:
    assert clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(8.54, "0:08.54"), (8.999999999, "0:09.00"), (59.999, "0:59.99"), (3661.5, "1:01:01.50")],
)
def test_a_moment_to_the_hundredth(seconds: float, text: str) -> None:
    assert exact_clock(seconds) == text
    assert exact_clock(seconds, ",") == text.replace(".", ",")
