"""How memory grows: a straight line after the beginning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.benchmarking.batch.endurance import memory_slope
from fer_desktop.benchmarking.batch.running import Sample


@given(st.floats(-5, 5), st.floats(50, 300), st.integers(10, 100))
def test_the_beginning_does_not_count(slope: float, start_mb: float, count: int) -> None:
    samples = [
        Sample(second, start_mb + slope * second if second >= count // 3 else 10.0 * second)
        for second in range(count)
    ]
    assert memory_slope(samples) == pytest.approx(slope, abs=1e-6)


def test_of_one_look_there_is_no_slope() -> None:
    assert memory_slope([Sample(0.0, 100.0)]) == 0
