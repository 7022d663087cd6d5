"""Every table says whose rows they are, also in formats that other programs define."""

import json
from pathlib import Path

import numpy as np
import pandas
import pytest
from helpers.talk import export_one

from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange, RenameFace, SetThreshold
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session


@pytest.fixture
def reviewed(folder: Path) -> Corrected:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "Ann"), SetThreshold(0.8), ExcludeRange(0.0, 0.45))
    return edits.apply(open_session(folder))


@pytest.mark.parametrize("name", ["csv", "openface", "py-feat"])
def test_a_row_has_name_participant_source_label_and_what_was_excluded(
    name: str, reviewed: Corrected, tmp_path: Path
) -> None:
    frame = pandas.read_csv(export_one(reviewed, name, tmp_path), keep_default_na=False)
    assert set(frame["participant"]) == {"P01"}
    assert set(frame["source"]) == {"clip.mp4"}
    assert set(frame["label"]) == {"", "unsure"}  # 0.7 is below the new threshold
    assert frame["excluded"].tolist().count(1) == 5
    assert set(frame.loc[frame["label"] == "unsure", "face_name"]) == {"Ann", ""}


def test_a_frame_with_all_faces_has_a_group_for_each(reviewed: Corrected, tmp_path: Path) -> None:
    frame = pandas.read_csv(export_one(reviewed, "wide", tmp_path), keep_default_na=False)
    assert set(frame["face_name0"]) == {"", "Ann"}
    assert set(frame["face_name1"]) == {""}
    assert set(frame["label1"]) == {"", "unsure"}


def test_json_says_by_which_threshold_labels_are_judged(
    reviewed: Corrected, tmp_path: Path
) -> None:
    found = json.loads(export_one(reviewed, "json", tmp_path).read_text(encoding="utf-8"))
    assert (found["threshold"], found["recorded_threshold"]) == (0.8, 0.4)
    assert found["participant"] == "P01"
    row = found["rows"][-1]
    assert (row["label"], row["face_name"], row["facing"]) == ("unsure", "Ann", True)
    assert row["valence_derived"] == pytest.approx(-0.65)
    assert row["corrected"] is None
    assert found["rows"][0]["excluded"] is True


def test_an_exported_table_opened_again_knows_names_and_threshold(
    reviewed: Corrected, tmp_path: Path
) -> None:
    path = export_one(reviewed, "csv", tmp_path)
    again = open_session(path)
    assert again.description is None
    assert (again.participant, again.source_name, again.threshold) == ("P01", "clip.mp4", 0.8)
    assert again.face_names == {1: "Ann"}
    corrected = Edits.of(again).apply(again)
    assert not corrected.is_changed
    written = export_one(corrected, "csv", tmp_path / "again")
    assert written.read_bytes() == path.read_bytes()


def test_a_table_of_an_earlier_version_is_labelled_as_it_was(folder: Path, tmp_path: Path) -> None:
    """Without a label column nothing is held."""
    table = pandas.read_csv(folder / "timeline.csv")
    first = table[list(table.columns[: table.columns.get_loc("marker") + 1])]
    first.to_csv(tmp_path / "scores.csv", index=False)
    session = open_session(tmp_path / "scores.csv")
    assert not session.table.holds_labels
    assert not session.table.holds_probabilities
    now = open_session(folder)
    assert now.table.holds_labels
    assert now.table.holds_probabilities
    seen = session.table.success
    largest = session.table.smoothed[seen].argmax(axis=1)
    assert session.table.label_class[seen].tolist() == largest.tolist()
    own = session.table.smoothed[seen].max(axis=1)
    assert session.table.label_probability[seen].tolist() == own.tolist()


def test_a_table_whose_sure_labels_were_not_kept_is_labelled_as_it_was(
    folder: Path, tmp_path: Path
) -> None:
    """It has labels, but not the probability that was compared with the threshold."""
    table = pandas.read_csv(folder / "timeline.csv").drop(columns="label_probability")
    table.to_csv(tmp_path / "scores.csv", index=False)
    found = open_session(tmp_path / "scores.csv").table
    assert (found.holds_labels, found.holds_probabilities) == (True, False)
    seen = np.flatnonzero(found.success)
    own = found.smoothed[seen, found.label_class[seen]]
    assert found.label_probability[seen].tolist() == own.tolist()
    session = open_session(tmp_path / "scores.csv")
    again = export_one(Edits.of(session).apply(session), "csv", tmp_path / "again")
    assert not open_session(again).table.holds_probabilities  # an export claims no more
