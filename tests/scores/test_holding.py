"""The class that a label names changes only when another leads by 0.1."""

import numpy as np
from helpers.faces import make_probabilities
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.holding import (
    FORGET_AFTER_S,
    NO_CLASS,
    ClassHolder,
    held_classes,
    millionths,
)

scores = hnp.arrays(np.float32, (8, len(EMOTIONS)), elements=st.floats(0, 1, width=32))


def two(first: float, second: float) -> np.ndarray:
    """Probabilities of which anger and disgust count."""
    return np.array([first, second, 0, 0, 0, 0, 1 - first - second], np.float32)


def held(*answers: np.ndarray, step_s: float = 0.1) -> list[int]:
    holder = ClassHolder()
    return [holder.hold(1, step_s * number, each) for number, each in enumerate(answers)]


def test_a_small_lead_changes_nothing_a_clear_one_does() -> None:
    assert held(two(0.50, 0.45), two(0.45, 0.50), two(0.43, 0.52), two(0.40, 0.50)) == [0, 0, 0, 1]


def test_a_lead_of_exactly_a_tenth_counts_as_the_table_has_it() -> None:
    assert held(two(0.5, 0.4), two(0.4, 0.5)) == [0, 1]


def test_a_face_that_was_away_for_long_begins_anew() -> None:
    assert held(two(0.5, 0.45), two(0.45, 0.5), step_s=FORGET_AFTER_S + 0.1) == [0, 1]


def test_a_file_that_was_rewound_begins_anew() -> None:
    assert held(two(0.5, 0.45), two(0.45, 0.5), step_s=-0.1) == [0, 1]


def test_faces_do_not_hold_for_each_other() -> None:
    holder = ClassHolder()
    holder.hold(1, 0.0, two(0.5, 0.45))
    assert holder.hold(2, 0.0, two(0.45, 0.5)) == 1


@given(scores)
def test_what_is_held_is_never_behind_by_a_tenth(smoothed: np.ndarray) -> None:
    for row, number in zip(smoothed, held(*smoothed), strict=True):
        assert row.max() - row[number] < 0.1 + 2e-6


@given(scores, st.lists(st.floats(0, 8), min_size=8, max_size=8))
def test_a_table_gives_the_classes_that_were_shown(
    smoothed: np.ndarray, steps: list[float]
) -> None:
    """Also where the file keeps six decimals and half of the labels were unsure."""
    times = np.cumsum(steps)
    holder = ClassHolder()
    live = [holder.hold(3, at, row) for at, row in zip(times, smoothed, strict=True)]
    shown = np.array([NO_CLASS if number % 2 else each for number, each in enumerate(live)])
    from_file = np.array([[float(f"{value:.6f}") for value in row] for row in smoothed])
    found = held_classes(np.full(8, 3), times, from_file, shown)
    assert found.tolist() == live


def test_what_was_shown_counts_where_a_recording_began_late() -> None:
    smoothed = np.array([two(0.45, 0.5), two(0.45, 0.5)], np.float64)
    found = held_classes(np.array([1, 1]), np.array([0.0, 0.1]), smoothed, np.array([0, NO_CLASS]))
    assert found.tolist() == [0, 0]


def test_rows_without_a_face_have_no_class() -> None:
    rows = np.stack([make_probabilities("fear"), np.full(7, np.nan)])
    found = held_classes(np.array([1, 0]), np.zeros(2), rows, np.full(2, NO_CLASS))
    assert found.tolist() == [EMOTIONS.index("fear"), NO_CLASS]


def test_a_missing_probability_is_less_than_any_other() -> None:
    found = millionths(np.array([np.nan, 0.0, 0.25, 1.0, np.inf, -np.inf]))
    assert found.tolist()[:4] == [-1, 0, 250_000, 1_000_000]
    assert found[4] > found[3]
    assert found[5] == -1
