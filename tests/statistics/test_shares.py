"""Shares of time, coverage and transitions of a session."""

from pathlib import Path

import pytest

from fer_desktop.core.frames import Marker
from fer_desktop.scores.labels import LABELS
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.shares import (
    BEFORE,
    WHOLE,
    coverage,
    face_shares,
    intervals,
    transitions,
)


def test_shares_are_shares_of_time(table: Table) -> None:
    (whole,) = face_shares(table, (), threshold=0.4)
    assert whole.interval.name == WHOLE
    assert whole.seen_s == pytest.approx(1.7)
    assert whole.shares["neutral"] == pytest.approx(1.0 / 1.7)
    assert whole.shares["happiness"] == pytest.approx(0.7 / 1.7)
    assert sum(whole.shares.values()) == pytest.approx(1)
    assert sum(whole.means.values()) == pytest.approx(1, abs=1e-5)


def test_below_the_threshold_everything_is_unsure(table: Table) -> None:
    (whole,) = face_shares(table, (), threshold=0.9)
    assert whole.shares["unsure"] == pytest.approx(1)
    assert coverage(table, 0.9).unsure == pytest.approx(1)


def test_markers_cut_the_session_into_intervals(table: Table) -> None:
    markers = (Marker(1.0, "picture"), Marker(5.0, "after the end"))
    assert [(i.name, i.start_s, round(i.end_s, 6)) for i in intervals(table, markers)] == [
        (WHOLE, 0.0, 2.0),
        (BEFORE, 0.0, 1.0),
        ("picture", 1.0, 2.0),
    ]
    _, before, after = face_shares(table, markers, 0.4)
    assert before.shares["neutral"] == after.shares["happiness"] == pytest.approx(1)


def test_markers_at_one_time_begin_one_interval_with_all_their_names(table: Table) -> None:
    markers = (Marker(1.0, "picture"), Marker(0.0, "start"), Marker(1.0, "block 2"))
    found = [(i.name, i.start_s, round(i.end_s, 6)) for i in intervals(table, markers)]
    assert found[1:] == [("start", 0.0, 1.0), ("block 2; picture", 1.0, 2.0)]


def test_coverage_tells_what_is_missing(table: Table, tmp_path: Path) -> None:
    found = coverage(table, 0.4)
    assert (found.frames, found.excluded, found.unsure) == (20, 0.0, 0.0)
    assert found.without_face == pytest.approx(0.15)
    edits = Edits(tmp_path / "edits.json")
    edits.add(ExcludeRange(0.0, 0.95))
    corrected = edits.apply(open_session(tmp_path / "s"))
    assert coverage(corrected.table, 0.4).excluded == pytest.approx(0.5)


def test_transitions_do_not_reach_over_a_gap(table: Table) -> None:
    counts = transitions(table, 0.4, face_id=1)
    assert counts.sum() == 1
    assert counts[LABELS.index("neutral"), LABELS.index("happiness")] == 1


def test_events_are_intervals_of_their_own_and_cut_nothing(table: Table) -> None:
    markers = (Marker(0.5, "film", 1.5), Marker(1.0, "picture"), Marker(1.8, "rest", 9.0))
    found = [(i.name, i.start_s, round(i.end_s, 6)) for i in intervals(table, markers)]
    assert found == [
        (WHOLE, 0.0, 2.0),
        (BEFORE, 0.0, 1.0),
        ("picture", 1.0, 2.0),
        ("film", 0.5, 1.5),
        ("rest", 1.8, 2.0),
    ]
    film = next(s for s in face_shares(table, markers, 0.4) if s.interval.name == "film")
    assert film.seen_s == pytest.approx(1.0)
    assert film.shares["neutral"] == pytest.approx(0.5)
