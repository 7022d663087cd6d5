"""Labels in a wrong order are found; a model that is merely bad is not accused."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.swaps import Swap, suspected_swaps

GOOD = np.full((7, 7), 2, np.int64) + np.diag([30] * 7)


def test_two_names_exchanged() -> None:
    swapped = GOOD[:, [0, 1, 2, 4, 3, 5, 6]]
    assert set(suspected_swaps(swapped)) == {
        Swap("happiness", "sadness"),
        Swap("sadness", "happiness"),
    }
    assert suspected_swaps(GOOD) == ()


@given(st.permutations(range(7)))
def test_any_order_is_found(order: list[int]) -> None:
    found = {swap.named: swap.meant for swap in suspected_swaps(GOOD[:, order])}
    assert found == {
        EMOTIONS[output]: EMOTIONS[true] for output, true in enumerate(order) if output != true
    }


@given(st.integers(0, 10_000))
def test_guessing_and_confusing_two_expressions_is_no_swap(seed: int) -> None:
    rng = np.random.default_rng(seed)
    few = rng.multinomial(30, np.full(49, 1 / 49)).reshape(7, 7)
    assert len(suspected_swaps(few)) <= 7  # whatever it is, it ends
    weak = GOOD.copy()
    weak[1] = [25, 9, 0, 0, 0, 0, 0]  # disgust is mostly called anger, and anger is right
    assert suspected_swaps(weak) == ()


def test_nothing_measured_is_no_swap() -> None:
    assert suspected_swaps(np.zeros((7, 7), np.int64)) == ()
