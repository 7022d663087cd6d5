"""One face over time as it is drawn."""

import numpy as np

from fer_desktop.scores.series import after_gaps


def test_frames_that_become_slow_are_no_gaps() -> None:
    quick, slow = np.arange(1_000) / 25, 40 + 3.0 * np.arange(1, 4_001)
    assert len(after_gaps(np.concatenate([quick, slow]), 1.0)) == 0
    assert len(after_gaps(np.concatenate([slow - 12_043, quick]), 1.0)) == 0


def test_a_gap_among_many_frames_is_found() -> None:
    times = np.arange(5_000) / 25
    times[3_000:] += 2.0
    assert after_gaps(times, 0.5).tolist() == [3_000]


def test_few_frames_have_no_gap() -> None:
    for count in (0, 1, 2):
        assert len(after_gaps(np.arange(count, dtype=np.float64), 5.0)) == 0
