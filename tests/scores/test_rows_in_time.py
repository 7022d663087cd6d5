"""Rows in time: whatever is put in, in whatever order, comes out in order and whole."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.scores.rows_in_time import RowsInTime

STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 40), st.integers(0, 99)), max_size=120)


@given(steps=STEPS, first=st.integers(0, 45), last=st.integers(0, 45))
def test_they_hold_what_a_dictionary_would(
    steps: list[tuple[bool, int, int]], first: int, last: int
) -> None:
    rows, expected = RowsInTime(2, room=2), dict[float, float]()
    for puts, tenth, value in steps:
        if puts:
            rows.put(tenth / 10, np.array([value, -value], np.float32))
            expected[tenth / 10] = value
        else:
            rows.remove(tenth / 10)
            expected.pop(tenth / 10, None)
    times = sorted(expected)
    assert len(rows) == len(times)
    assert rows.times().tolist() == times
    assert rows.times(first, last).tolist() == times[first : max(first, last)]
    assert rows.values()[:, 1].tolist() == [-expected[time] for time in times]
    for place, time in enumerate(times):
        assert rows.time(place) == time
        assert rows.value(place)[0] == expected[time]
        assert rows.before(time) == place
        assert rows.nearest(time + 0.04, 0.05) == place


def test_nothing_is_near_where_there_is_nothing() -> None:
    rows = RowsInTime(1)
    assert rows.nearest(0.0, 1.0) is None
    rows.put(5.0, np.zeros(1, np.float32))
    assert rows.nearest(3.9, 1.0) is None
    assert rows.nearest(4.5, 1.0) == 0


def test_rows_that_are_in_order_are_taken_whole_and_can_be_added_to() -> None:
    rows = RowsInTime.of(np.array([1.0, 3.0]), np.array([[1], [3]], np.float32))
    rows.put(2.0, np.array([2], np.float32))
    assert rows.times().tolist() == [1.0, 2.0, 3.0]
    assert rows.values()[:, 0].tolist() == [1.0, 2.0, 3.0]
