"""How times are summed up."""

from fer_desktop.benchmarking import Spread


def test_spread_is_median_percentile_and_least():
    spread = Spread.of([float(value) for value in range(101)])
    assert (spread.median, spread.p95, spread.least) == (50.0, 95.0, 0.0)
