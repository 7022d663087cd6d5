"""The learning rate over a run."""

import itertools

import pytest
from helpers.extras import needs_tensorflow

needs_tensorflow()


def test_the_learning_rate_rises_holds_and_falls():
    from training.learning.schedule import RiseHoldFall

    schedule = RiseHoldFall(0.5, rise=10, fall=40, total=100)
    rates = [float(schedule(step)) for step in range(101)]
    assert rates[0] == pytest.approx(0.05) and rates[4] == pytest.approx(0.25)
    assert rates[9:61] == pytest.approx([0.5] * 52)
    assert rates[80] == pytest.approx(0.25) and rates[100] == 0
    assert all(later <= earlier for earlier, later in itertools.pairwise(rates[9:]))
