from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.studies.presenting.ordering import order_for, williams_row
from fer_desktop.studies.study import Design, Order, Participant, Stimulus, StimulusKind, Study


def study(order: Order, stimuli: int, people: int, seed: int = 1) -> Study:
    return Study(
        "Film",
        participants=tuple(Participant(f"P{n:02}") for n in range(people)),
        stimuli=tuple(Stimulus(f"s{n}", StimulusKind.CROSS) for n in range(stimuli)),
        design=Design(order, seed),
    )


@given(st.sampled_from(Order), st.integers(0, 9), st.integers(1, 12), st.integers(0, 99))
def test_every_participant_sees_every_stimulus_once(
    order: Order, stimuli: int, people: int, seed: int
) -> None:
    made = study(order, stimuli, people, seed)
    for person in made.participants:
        shown = order_for(made, person.code)
        assert sorted(each.name for each in shown) == sorted(s.name for s in made.stimuli)
        assert order_for(made, person.code.lower()) == shown


@given(st.integers(1, 9))
def test_counterbalanced_orders_are_balanced(count: int) -> None:
    rows = count if count % 2 == 0 or count == 1 else 2 * count
    square = [williams_row(count, row) for row in range(rows)]
    for place in range(count):
        assert set(Counter(row[place] for row in square).values()) == {rows // count}
    follows = Counter(pair for row in square for pair in pairwise(row))
    assert len(set(follows.values())) <= 1
    assert len(follows) == count * (count - 1)


def test_random_orders_differ_and_stay_when_people_are_added() -> None:
    made = study(Order.RANDOM, 8, 5)
    orders = {code: order_for(made, code) for code in ("P00", "P01", "P02")}
    assert len(set(orders.values())) == 3
    larger = study(Order.RANDOM, 8, 30)
    assert {code: order_for(larger, code) for code in orders} == orders
    assert order_for(study(Order.RANDOM, 8, 5, seed=2), "P00") != orders["P00"]


def test_a_code_that_nobody_has_is_an_error() -> None:
    with pytest.raises(KeyError):
        order_for(study(Order.FIXED, 2, 1), "P99")
