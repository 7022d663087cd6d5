"""Reduction of curves: every group keeps its least and its greatest value."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.scores.reduction import extreme_rows

curves = hnp.arrays(
    np.float64, st.tuples(st.integers(1, 40), st.integers(1, 3)), elements=st.floats(0, 1)
)


@given(curves, st.integers(1, 12))
def test_each_group_keeps_its_extremes(values: np.ndarray, group: int) -> None:
    rows = extreme_rows(values, group)
    starts = range(0, len(values), group)
    assert rows.shape == (len(starts), 2, values.shape[1])
    for start, (least, greatest) in zip(starts, rows, strict=True):
        part = values[start : start + group]
        assert (least == start + part.argmin(axis=0)).all()
        assert (greatest == start + part.argmax(axis=0)).all()
