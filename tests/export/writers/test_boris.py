"""BORIS's events and series, opened by pandas and NumPy."""

from pathlib import Path

import numpy as np
import pandas
import pytest
from helpers.talk import export_one

from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import AddMarker
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session


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


def test_an_event_is_a_state_event(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(AddMarker(0.5, "film", 2.25))
    path = export_one(edits.apply(open_session(folder)), "boris", tmp_path)
    frame = pandas.read_csv(path, sep="\t")
    film = frame[frame["code"] == "film"]
    assert list(zip(film["time"], film["comment"], strict=True)) == [(0.5, "start"), (2.25, "stop")]
