"""The arithmetic of the numbers."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.session_fakes import make_analyses, make_description, record
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.frames import Marker
from fer_desktop.human_check.agreement import (
    cohens_kappa,
    confusion,
    kappa_word,
    precisions,
    wilson_interval,
)
from fer_desktop.human_check.sampling import draw, sample_rows
from fer_desktop.scores.labels import LABELS, frame_seconds, label_runs
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.statistics.episodes import EpisodeSettings, active_spans, find_episodes
from fer_desktop.statistics.shares import (
    BEFORE,
    WHOLE,
    coverage,
    face_shares,
    intervals,
    transitions,
)
from fer_desktop.statistics.summary import Summary

HAPPY, NEUTRAL = ["happiness"], ["neutral"]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Ten frames a second: 1 s neutral, 0.5 s happy, 0.3 s nobody, 0.2 s happy."""
    record(tmp_path / "s", [NEUTRAL] * 10 + [HAPPY] * 5 + [[]] * 3 + [HAPPY] * 2)
    return open_session(tmp_path / "s").table


def test_shares_are_shares_of_time(table: Table) -> None:
    (whole,) = face_shares(table, (), threshold=0.4)
    assert whole.interval.name == WHOLE
    assert whole.seen_s == pytest.approx(1.7)
    assert whole.shares["neutral"] == pytest.approx(1.0 / 1.7)
    assert whole.shares["happiness"] == pytest.approx(0.7 / 1.7)
    assert sum(whole.shares.values()) == pytest.approx(1)
    assert sum(whole.means.values()) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("last_s", [0.3, 0.4, 9.0])
def test_a_runs_shares_are_those_of_its_session(tmp_path: Path, last_s: float) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    summary = Summary(threshold=0.4)
    analyses = make_analyses([NEUTRAL] * 4 + [HAPPY])
    for analysis, time_s in zip(analyses, (0.0, 0.1, 0.2, 0.3, last_s), strict=True):
        taken = replace(analysis, frame=replace(analysis.frame, timestamp=time_s))
        recorder.on_frame(taken.frame)
        recorder.on_analysis(taken)
        summary.add(taken)
    recorder.stop()
    summary.finish()
    (recorded,) = face_shares(open_session(tmp_path / "s").table, (), threshold=0.4)
    for label, share in summary.faces[1].shares():
        assert share == pytest.approx(recorded.shares[label]), label


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


def test_runs_end_where_the_face_is_gone(table: Table) -> None:
    runs = [(LABELS[r.label], round(r.start_s, 3), round(r.end_s, 3)) for r in label_runs(table, 0)]
    assert runs == [
        ("neutral", 0.0, 1.0),
        ("happiness", 1.0, 1.5),
        ("happiness", 1.8, 2.0),
    ]


def test_transitions_do_not_reach_over_a_gap(table: Table) -> None:
    counts = transitions(table, 0.4, face_id=1)
    assert counts.sum() == 1
    assert counts[LABELS.index("neutral"), LABELS.index("happiness")] == 1


def test_episodes_have_onset_peak_end_and_latency(table: Table) -> None:
    settings = EpisodeSettings(enter=0.6, leave=0.5, shortest_s=0.3)
    neutral, happy = find_episodes(table, (Marker(0.75, "picture"),), settings)
    assert (neutral.emotion, neutral.onset_s, neutral.latency_s) == ("neutral", 0.0, None)
    assert (happy.emotion, happy.onset_s, happy.after_marker) == ("happiness", 1.0, "picture")
    assert happy.end_s == pytest.approx(1.5)
    assert happy.latency_s == pytest.approx(0.25)
    assert happy.peak_probability == pytest.approx(0.7)
    assert happy.mean_probability == pytest.approx(0.7)
    shorter = find_episodes(table, (), EpisodeSettings(enter=0.6, leave=0.5, shortest_s=0.2))
    assert len(shorter) == 3


def test_episode_thresholds_are_checked() -> None:
    with pytest.raises(SettingsError, match="left at or below"):
        EpisodeSettings(enter=0.4, leave=0.5)
    with pytest.raises(SettingsError, match="shortest"):
        EpisodeSettings(shortest_s=-1)


values = hnp.arrays(np.float64, st.integers(0, 60), elements=st.floats(0, 1, width=16))


@given(values, st.data())
def test_episode_spans_obey_both_thresholds(probabilities: np.ndarray, data: st.DataObject) -> None:
    enter = data.draw(st.floats(0.1, 1))
    leave = data.draw(st.floats(0.05, enter))
    count = max(len(probabilities) - 1, 0)
    together = np.array(data.draw(st.lists(st.booleans(), min_size=count, max_size=count)), bool)
    spans = active_spans(probabilities, together, enter, leave)
    covered = np.zeros(len(probabilities), bool)
    for first, last in spans:
        assert first <= last
        assert probabilities[first] >= enter
        assert (probabilities[first : last + 1] >= leave).all()
        assert together[first:last].all()
        assert not covered[first : last + 1].any()
        covered[first : last + 1] = True
        ends = last + 1 == len(probabilities) or not together[last]
        assert ends or probabilities[last + 1] < leave
    assert covered[probabilities >= enter].all()


@given(hnp.arrays(np.float64, st.integers(1, 50), elements=st.floats(0, 1e5, width=32)))
def test_frame_seconds_never_exceed_the_span(times: np.ndarray) -> None:
    times = np.sort(times)
    seconds = frame_seconds(times)
    assert len(seconds) == len(times)
    assert ((seconds >= 0) & (seconds <= 1)).all()
    assert seconds[:-1].sum() <= times[-1] - times[0] + 1e-6


matrices = hnp.arrays(np.int64, (4, 4), elements=st.integers(0, 50))


@given(matrices)
def test_kappa_is_symmetric_and_bounded(counts: np.ndarray) -> None:
    kappa, turned = cohens_kappa(counts), cohens_kappa(counts.T)
    if math.isnan(kappa.value):
        assert counts.sum() == 0 or math.isclose(kappa.expected, 1)
        return
    assert -1 <= kappa.low <= kappa.value <= kappa.high <= 1
    assert kappa.value == pytest.approx(turned.value)
    assert kappa.low == pytest.approx(turned.low)
    order = [2, 0, 3, 1]
    assert cohens_kappa(counts[np.ix_(order, order)]).low == pytest.approx(kappa.low)


def test_kappa_of_a_known_table() -> None:
    """Worked example: 20 and 15 agreements, 5 and 10 disagreements; kappa 0.4, s.e. 0.1275."""
    kappa = cohens_kappa(np.array([[20, 5], [10, 15]]))
    assert kappa.value == pytest.approx(0.4)
    assert (kappa.observed, kappa.expected, kappa.count) == (0.7, pytest.approx(0.5), 50)
    a, b, c, d = 20, 5, 10, 15
    assert kappa.high - kappa.low == pytest.approx(2 * 1.959964 * _error_by_delta(a, b, c, d))


def _error_by_delta(*cells: int) -> float:
    """Standard error of kappa by the delta method with numerical derivatives."""
    shares = np.array(cells) / sum(cells)

    def kappa(p: np.ndarray) -> float:
        p = p / p.sum()
        observed = p[0] + p[3]
        expected = (p[0] + p[1]) * (p[0] + p[2]) + (p[2] + p[3]) * (p[1] + p[3])
        return (observed - expected) / (1 - expected)

    step = 1e-6
    slopes = np.array(
        [(kappa(shares + step * e) - kappa(shares - step * e)) / (2 * step) for e in np.eye(4)]
    )
    variance = (shares * slopes**2).sum() - (shares * slopes).sum() ** 2
    return float(np.sqrt(variance / sum(cells)))


@pytest.mark.parametrize(
    ("kappa", "word"),
    [(-0.3, "poor"), (0.0, "slight"), (0.2, "slight"), (0.5, "moderate"), (1.0, "almost perfect")],
)
def test_kappas_have_the_customary_words(kappa: float, word: str) -> None:
    assert kappa_word(kappa) == word


def test_latencies_count_from_the_chosen_marker(table: Table) -> None:
    markers = (Marker(0.2, "stimulus"), Marker(0.9, "other"))
    settings = EpisodeSettings(latency_marker="stimulus")
    after = {e.after_marker for e in find_episodes(table, markers, settings) if e.onset_s >= 0.9}
    assert after == {"stimulus"}


def test_confusion_and_precision() -> None:
    labels = ("a", "b")
    counts = confusion(["a", "a", "b", "b"], ["a", "b", "b", "b"], labels)
    assert counts.tolist() == [[1, 1], [0, 2]]
    first, second = precisions(counts, labels)
    assert (first.label, first.count, first.value) == ("a", 1, 1.0)
    assert (second.count, second.value) == (3, pytest.approx(2 / 3))
    with pytest.raises(ValueError, match="unknown label"):
        confusion(["x"], ["a"], labels)


@given(st.integers(1, 500), st.data())
def test_wilson_holds_its_share(count: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, count))
    low, high = wilson_interval(right, count)
    assert 0 <= low <= right / count + 1e-12
    assert right / count - 1e-12 <= high <= 1


@given(st.lists(st.integers()), st.integers(0, 30), st.integers())
def test_a_sample_is_drawn_without_repetition(items: list[int], count: int, seed: int) -> None:
    numbered = list(enumerate(items))
    sample = draw(numbered, count, seed)
    assert len(sample) == min(count, len(items)) == len(set(sample))
    assert set(sample) <= set(numbered)
    assert sample == draw(numbered, count, seed)


def test_only_rows_with_a_face_are_sampled(table: Table) -> None:
    rows = sample_rows(table, 100, seed=1)
    assert sorted(rows) == np.flatnonzero(table.success).tolist()
