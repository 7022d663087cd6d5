"""The names at the ends of the curves: of the highest ones, and none over another."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from fer_desktop.gui.timeline.curve_ends import curve_ends, spread
from fer_desktop.gui.toolkit.plot_items import Curve


def curve(*values: float) -> Curve:
    made = Curve()
    made.set_data(np.arange(len(values), dtype=float), np.array(values))
    return made


def test_the_ends_are_those_of_what_is_shown(qtbot: QtBot) -> None:
    curves = [curve(0.1, 0.2, 0.9), curve(0.8, 0.7, np.nan), curve(0.01, 0.02, 0.03)]
    whole = [(end.index, end.time_s, end.value) for end in curve_ends(curves, 0.0, 5.0)]
    assert whole == [(0, 2.0, 0.9), (1, 1.0, 0.7)]
    part = [(end.index, end.value) for end in curve_ends(curves, 0.0, 1.5)]
    assert part == [(1, 0.7), (0, 0.2)]
    curves[0].visible = False
    assert [end.index for end in curve_ends(curves, 0.0, 5.0)] == [1]


@given(places=st.lists(st.floats(0, 100), max_size=5))
def test_no_name_is_over_another_or_outside(places: list[float]) -> None:
    middles = spread(sorted(places), 15.0, 0.0, 100.0)
    edges = [0.0, *(edge for middle in middles for edge in (middle - 7.5, middle + 7.5)), 100.0]
    assert all(lower <= upper + 1e-9 for lower, upper in itertools.pairwise(edges))
