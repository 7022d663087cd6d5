"""What a label names changes only when something else is clearly so."""

import numpy as np
from helpers.faces import make_probabilities
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.frames import EMOTIONS, HeldLabel
from fer_desktop.scores.holding import (
    FORGET_AFTER_S,
    NO_CLASS,
    LabelHolder,
    held_classes,
    millionths,
)

scores = hnp.arrays(np.float32, (8, len(EMOTIONS)), elements=st.floats(0, 1, width=32))


def two(first: float, second: float) -> np.ndarray:
    """Probabilities of which anger and disgust count."""
    return np.array([first, second, 0, 0, 0, 0, 1 - first - second], np.float32)


def held(*answers: np.ndarray, step_s: float = 0.1) -> list[int]:
    holder = LabelHolder()
    return [
        holder.hold(1, step_s * number, each).label_class for number, each in enumerate(answers)
    ]


def test_a_small_lead_changes_nothing_a_clear_one_does() -> None:
    assert held(two(0.50, 0.45), two(0.45, 0.50), two(0.43, 0.52), two(0.40, 0.50)) == [0, 0, 0, 1]


def test_a_lead_of_exactly_a_tenth_counts_as_the_table_has_it() -> None:
    assert held(two(0.5, 0.4), two(0.4, 0.5)) == [0, 1]


def test_a_face_that_was_away_for_long_begins_anew() -> None:
    assert held(two(0.5, 0.45), two(0.45, 0.5), step_s=FORGET_AFTER_S + 0.1) == [0, 1]


def test_a_file_that_was_rewound_begins_anew() -> None:
    assert held(two(0.5, 0.45), two(0.45, 0.5), step_s=-0.1) == [0, 1]


def test_faces_do_not_hold_for_each_other() -> None:
    holder = LabelHolder()
    holder.hold(1, 0.0, two(0.5, 0.45))
    assert holder.hold(2, 0.0, two(0.45, 0.5)) == HeldLabel(1, 0.5)


def sureness(*shares: float) -> list[float]:
    """What is held of an expression that had these probabilities, one after the other."""
    holder = LabelHolder()
    answers = (two(share, 0.0) for share in shares)
    return [holder.hold(1, number / 30, each).probability for number, each in enumerate(answers)]


def test_a_probability_that_is_held_rises_at_once_and_falls_late() -> None:
    found = sureness(0.60, 0.57, 0.62, 0.58, 0.55, 0.57, 0.61)
    assert found == [0.60, 0.60, 0.62, 0.62, 0.60, 0.60, 0.61]


def test_another_expression_is_as_sure_as_it_is() -> None:
    holder = LabelHolder()
    holder.hold(1, 0.0, two(0.6, 0.1))
    assert holder.hold(1, 0.1, two(0.3, 0.45)) == HeldLabel(1, 0.45)


@given(scores, st.floats(0, 1).map(lambda value: round(value, 6)))
def test_a_label_is_given_from_the_threshold_on_and_taken_back_below_it(
    smoothed: np.ndarray, threshold: float
) -> None:
    """The held probability says at any threshold what a switch with two limits would."""
    holder, is_sure, before = LabelHolder(), False, NO_CLASS
    for number, row in enumerate(smoothed):
        held_label = holder.hold(1, number / 30, row)
        own = int(millionths(row)[held_label.label_class])
        limit = int(millionths(threshold))
        stays = is_sure and before == held_label.label_class
        is_sure = own >= limit - (50_000 if stays else 0)
        assert (millionths(held_label.probability) >= limit) == is_sure
        before = held_label.label_class


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
    holder = LabelHolder()
    live = [holder.hold(3, at, row).label_class for at, row in zip(times, smoothed, strict=True)]
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
