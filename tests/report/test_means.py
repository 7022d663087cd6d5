"""The report leads with means, says why much is unsure, and by which threshold it judges."""

from pathlib import Path

import pytest
from helpers.pages import text_of

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.report.means import means_of_faces, on_threshold, on_unsure
from fer_desktop.report.page import render_report
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import SetThreshold, UseBaseline
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.shares import coverage, face_shares


def judged(folder: Path, *edits: SetThreshold | UseBaseline) -> Corrected:
    kept = Edits.load(folder)
    kept.add(*edits)
    return kept.apply(open_session(folder))


def test_means_come_first_and_shares_by_the_largest_beside_the_sure_ones(folder: Path) -> None:
    text = text_of(render_report(judged(folder, SetThreshold(0.9))))
    order = ["Mean probabilities", "What could be analysed", "time by the largest"]
    places = [text.index(each) for each in [*order, "by the label shown", "Share of the sure"]]
    assert places == sorted(places)
    assert "0.31 ± 0.32" in text  # neutral: 0.7 for 10 frames of 25, else 0.05


def test_much_unsure_is_explained_and_few_are_not(corrected: Corrected, folder: Path) -> None:
    few = coverage(corrected.table, corrected.threshold)
    assert on_unsure(corrected, few) == ""
    much = judged(folder, SetThreshold(0.9))
    said = on_unsure(much, coverage(much.table, much.threshold))
    assert said.startswith("For 100.0% of the time with a face the label is “unsure”")
    assert "0.9" in said
    assert said in text_of(render_report(much))


def test_another_threshold_is_noted_with_the_recorded_one(
    corrected: Corrected, folder: Path
) -> None:
    assert on_threshold(corrected) == "0.4"
    changed = judged(folder, SetThreshold(0.8))
    assert on_threshold(changed) == "0.8, changed afterwards (recorded with 0.4)"
    assert corrected.with_threshold(0.8).threshold == changed.threshold
    assert text_of(render_report(changed)).count("changed afterwards (recorded with 0.4)") == 2


def test_the_threshold_changes_labels_and_no_mean(folder: Path, corrected: Corrected) -> None:
    (before,) = (s for s in face_shares(corrected.table, (), corrected.threshold))
    changed = judged(folder, SetThreshold(0.9))
    (after,) = (s for s in face_shares(changed.table, (), changed.threshold))
    assert (before.means, before.spreads, before.largest) == (
        after.means,
        after.spreads,
        after.largest,
    )
    assert before.shares["unsure"] == 0
    assert after.shares["unsure"] == pytest.approx(1)
    assert set(after.sure_shares.values()) == {0.0}
    assert before.sure_shares["neutral"] == pytest.approx(before.shares["neutral"])


def test_corrected_means_stand_beside_the_raw_ones_with_their_owner(folder: Path) -> None:
    table = open_session(folder).table
    neutral = table.probabilities[(table.timestamp < 0.95) & table.success]
    found = judged(folder, UseBaseline(1, baseline_of(neutral, 1.0, owner="P07")))
    (share,) = face_shares(found.table, (), found.threshold)
    grid = means_of_faces(found, [share])
    assert [row[0] for row in grid.rows] == ["face 1", "face 1, corrected"]
    assert share.corrected_means.keys() == set(EMOTIONS)
    assert share.corrected_means["neutral"] > share.means["neutral"]
    text = text_of(render_report(found))
    assert "corrected by the neutral face of P07" in text
    assert "to the power of 0.5" in text
