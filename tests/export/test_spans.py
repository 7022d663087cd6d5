"""Captions and times of day of what is exported."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.export.spans import captions, clock
from fer_desktop.sessions.corrections.applying import Corrected


def test_captions_never_overlap(corrected: Corrected) -> None:
    found = captions(corrected)
    assert all(a.end_s <= b.start_s for a, b in pairwise(found))


@given(st.floats(0, 200_000))
def test_clock_is_the_nearest_millisecond(seconds: float) -> None:
    hours, minutes, rest = clock(seconds).split(":")
    assert len(minutes) == 2
    assert len(rest) == 6
    assert int(minutes) < 60
    assert float(rest) < 60
    total = int(hours) * 3600 + int(minutes) * 60 + float(rest)
    assert total == pytest.approx(seconds, abs=0.000501)
