"""BIDS's events, opened by pandas."""

import json
from pathlib import Path

import pandas
import pytest
from helpers.talk import export_one

from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import AddMarker
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session


def test_bids_events(corrected: Corrected, tmp_path: Path) -> None:
    path, sidecar = export(corrected, "bids", tmp_path / "out")
    assert path.name.endswith("_events.tsv")
    frame = pandas.read_csv(path, sep="\t", na_values="n/a")
    assert list(frame.columns[:3]) == ["onset", "duration", "trial_type"]
    assert frame["onset"].is_monotonic_increasing
    happy = frame[frame["trial_type"] == "happiness"].iloc[0]
    assert (happy["onset"], happy["duration"]) == (pytest.approx(1.0), pytest.approx(1.0))
    assert frame.loc[frame["trial_type"] == "question", "duration"].tolist() == [0]
    assert set(json.loads(sidecar.read_text())) == set(frame.columns)


def test_an_event_has_its_duration(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(AddMarker(0.5, "film", 2.25))
    path = export_one(edits.apply(open_session(folder)), "bids", tmp_path)
    frame = pandas.read_csv(path, sep="\t", na_values="n/a")
    (film,) = frame[frame["trial_type"] == "film"].itertuples()
    assert (film.onset, film.duration) == (0.5, 1.75)
