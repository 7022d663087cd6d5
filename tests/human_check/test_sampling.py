"""Rows drawn for a person to label blind."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.human_check.sampling import draw, sample_rows
from fer_desktop.scores.table import Table


@given(st.lists(st.integers()), st.integers(0, 30), st.integers())
def test_a_sample_is_drawn_without_repetition(items: list[int], count: int, seed: int) -> None:
    numbered = list(enumerate(items))
    sample = draw(numbered, count, seed)
    assert len(sample) == min(count, len(items)) == len(set(sample))
    assert set(sample) <= set(numbered)
    assert sample == draw(numbered, count, seed)


def test_only_rows_with_a_face_are_sampled(table: Table) -> None:
    rows = sample_rows(table, 100, seed=1)
    assert sorted(rows) == np.flatnonzero(table.success).tolist()
