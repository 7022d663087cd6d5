"""BORIS's events and series, opened by pandas and NumPy."""

from pathlib import Path

import numpy as np
import pandas
import pytest

from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.applying import Corrected


def test_boris_series_load_with_numpy(corrected: Corrected, tmp_path: Path) -> None:
    events, first, second = export(corrected, "boris", tmp_path / "out")
    frame = pandas.read_csv(events, sep="\t")
    assert list(frame.columns) == ["time", "subject", "code", "modifier", "comment"]
    assert frame["time"].is_monotonic_increasing
    starts, stops = (frame["comment"] == word for word in ("start", "stop"))
    assert starts.sum() == stops.sum() > 0
    series = np.loadtxt(first, delimiter="\t")
    assert series.shape == (30, 8)
    assert series[:, 0].tolist() == pytest.approx([index / 10 for index in range(30)])
    assert np.isnan(series[20:23, 1:]).all()
    assert np.isnan(np.loadtxt(second)[:10, 1:]).all()
