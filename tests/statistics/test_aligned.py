"""Curves around a moment hold what was seen then, and nothing where nothing was."""

from pathlib import Path

import numpy as np
import pytest
from helpers.session_fakes import record

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.aligned import aligned

HAPPINESS = EMOTIONS.index("happiness")


def test_a_curve_is_what_the_frames_say(tmp_path: Path) -> None:
    labels = [["neutral"]] * 10 + [["happiness"]] * 5 + [[]] * 3 + [["neutral"]] * 2
    record(tmp_path / "s", labels)
    table = open_session(tmp_path / "s").table
    grid = np.array([-1.5, -0.1, 0.0, 0.05, 0.4, 0.5, 0.8, 0.95, 1.0])
    found = aligned(table, 1, 1.0, grid)
    rows = [None, 9, 10, 10, 14, None, 15, 16, None]
    expected = [np.nan if row is None else table.smoothed[row, HAPPINESS]
                for row in [None, 9, 10, 10, 14, None, 18, 19, None]]  # fmt: skip
    assert len(rows) == len(expected)
    assert found[:, HAPPINESS] == pytest.approx(expected, nan_ok=True)
    assert np.isnan(aligned(table, 7, 1.0, grid)).all()
