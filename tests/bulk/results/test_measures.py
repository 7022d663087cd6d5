"""The numbers of each face: the same by other means, from the files that anybody can read."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas
import pytest
from helpers.faces import make_face, make_frame
from helpers.session_fakes import make_description
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.results.measures import (
    UNSURE_SHARE,
    VALUES,
    SessionMeasures,
    measure,
    weighted_mean,
    weighted_median,
)
from fer_desktop.core.frames import EMOTIONS, Analysis
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.scores.holding import LabelHolder
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import (
    ExcludeRange,
    MergeFaces,
    RenameFace,
    SetThreshold,
)
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.statistics.episodes import EpisodeSettings
from fer_desktop.statistics.shares import WHOLE, coverage, face_shares


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two faces that come and go at an uneven rate, with a gap of three seconds.

    The first changes its seat and is corrected by a neutral face, the second is neither.
    """
    random = np.random.default_rng(3)
    recorder = SessionRecorder(tmp_path / "s", make_description())
    recorder.use_baselines({1: baseline_of(random.dirichlet(np.ones(7), 5), 1.0, owner="P01")})
    holder = LabelHolder()
    time_s = 0.0
    for index in range(120):
        faces = []
        for number in (1, 2):
            if random.random() < 0.7:
                label, share = EMOTIONS[random.integers(7)], random.uniform(0.2, 0.9)
                smoothed = random.dirichlet(np.full(7, 0.8)).astype(np.float32)
                face = make_face(number, label, share, smoothed=smoothed)
                seat = ("left" if index < 90 else "right") if number == 1 else ""
                held = holder.hold(number, time_s, smoothed)
                faces.append(replace(face, held=held, seat=seat))
        analysis = Analysis(make_frame(index, time_s), tuple(faces))
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
        time_s = round(time_s + (3.0 if index == 60 else random.uniform(0.01, 0.2)), 6)
    recorder.stop(RecordingState.COMPLETE)
    return tmp_path / "s"


def corrected_of(folder: Path) -> Corrected:
    return open_corrected(open_session(folder))


def by_pandas(folder: Path, threshold: float) -> dict[int, dict[str, float]]:
    """Of each face what the summary says, from timeline.csv alone."""
    table = pandas.read_csv(folder / "timeline.csv")
    frames = table.drop_duplicates("frame")[["frame", "timestamp"]]
    steps = frames.timestamp.diff().shift(-1).clip(0, 1)
    table = table.merge(
        frames.assign(seconds=steps.fillna(steps.median())).drop(columns="timestamp")
    )
    smoothed = [f"{emotion}_smoothed" for emotion in EMOTIONS]
    found = {}
    for face, rows in table[table.success == 1].groupby("face_id"):
        seconds, total = rows.seconds, rows.seconds.sum()
        strongest = rows[smoothed].idxmax(axis=1).str.removesuffix("_smoothed")
        named, sure = kept(rows[smoothed].to_numpy())
        assert rows.label_probability.tolist() == pytest.approx(sure)
        label = pandas.Series(named, rows.index).where(np.array(sure) >= threshold, "unsure")
        assert (rows.label == label).all()
        values = {UNSURE_SHARE: seconds[label == "unsure"].sum() / total}
        for emotion in EMOTIONS:
            values[f"{emotion}_share"] = seconds[label == emotion].sum() / total
            values[f"{emotion}_largest_share"] = seconds[strongest == emotion].sum() / total
            variance = (rows[emotion] ** 2 * seconds).sum() / total
            variance -= ((rows[emotion] * seconds).sum() / total) ** 2
            values[f"{emotion}_sd"] = variance**0.5
            for name in ("", "smoothed_", "corrected_"):
                column = f"{emotion}_{name}".rstrip("_")
                if rows[column].isna().all():
                    values |= {f"{emotion}_{name}mean": None, f"{emotion}_{name}median": None}
                    continue
                values[f"{emotion}_{name}mean"] = (rows[column] * seconds).sum() / total
                ordered = rows.sort_values(column)
                half = ordered.seconds.cumsum() >= total / 2
                values[f"{emotion}_{name}median"] = ordered[column][half].iloc[0]
        found[int(face)] = {"seen_s": total, "frames": len(rows), **values}
    return found


def kept(smoothed: np.ndarray) -> tuple[list[str], list[float]]:
    """The expression that the label names, kept until another leads by 0.1, and how sure it is."""
    named: list[int] = []
    sure: list[float] = []
    for values in smoothed:
        leads = not named or values.max() - values[named[-1]] >= 0.1
        place = int(values.argmax()) if leads else named[-1]
        own = float(values[place])
        is_same = bool(named) and named[-1] == place
        sure.append(max(own, min(sure[-1], own + 0.05)) if is_same else own)
        named.append(place)
    return [EMOTIONS[place] for place in named], sure


def as_plain(found: SessionMeasures) -> dict[int, dict[str, float | None]]:
    return {
        face.face_id: {"seen_s": face.seen_s, "frames": face.frames, **face.values}
        for face in found.faces
    }


def test_the_numbers_are_those_that_pandas_finds_in_the_table(folder: Path) -> None:
    expected = by_pandas(folder, 0.4)
    found = as_plain(measure(corrected_of(folder)))
    assert set(found) == set(expected) == {1, 2}
    for face, values in expected.items():
        for name, value in values.items():
            assert found[face][name] == pytest.approx(value, abs=1e-9), (face, name)
        counted = {
            f"{emotion}_{name}" for emotion in EMOTIONS for name in ("episodes", "episode_s")
        }
        assert set(found[face]) == set(values) | counted
    assert found[2]["anger_corrected_mean"] is None
    assert found[1]["anger_corrected_mean"] != pytest.approx(found[1]["anger_smoothed_mean"])
    assert found[1]["anger_largest_share"] > found[1]["anger_share"] > 0


def test_the_numbers_are_those_of_the_report(folder: Path) -> None:
    corrected = corrected_of(folder)
    found = measure(corrected)
    whole = coverage(corrected.table, corrected.session.threshold)
    assert found.coverage.analysed_s == whole.analysed_s
    assert found.coverage.without_face == whole.without_face
    shares = [
        share
        for share in face_shares(corrected.table, corrected.markers, corrected.session.threshold)
        if share.interval.name == WHOLE
    ]
    for face, share in zip(found.faces, shares, strict=True):
        assert face.seen_s == pytest.approx(share.seen_s)
        for emotion in EMOTIONS:
            assert face.values[f"{emotion}_share"] == pytest.approx(share.shares[emotion])
            assert face.values[f"{emotion}_mean"] == pytest.approx(share.means[emotion])
            assert face.values[f"{emotion}_sd"] == pytest.approx(share.spreads[emotion])
            assert face.values[f"{emotion}_largest_share"] == pytest.approx(share.largest[emotion])
            if face.baseline:
                corrected_mean = face.values[f"{emotion}_corrected_mean"]
                assert corrected_mean == pytest.approx(share.corrected_means[emotion])
        total = sum(face.values[f"{emotion}_share"] or 0 for emotion in EMOTIONS)
        assert total + (face.values[UNSURE_SHARE] or 0) == pytest.approx(1)


def test_corrections_count(folder: Path) -> None:
    edits = Edits.load(folder)
    edits.add(MergeFaces(2, 1), RenameFace(1, "Ann"), ExcludeRange(0.0, 2.0), SetThreshold(0.9))
    found = measure(corrected_of(folder))
    (face,) = found.faces
    assert (face.face_id, face.name, face.seat, face.baseline) == (1, "Ann", "left", "P01")
    assert found.coverage.excluded > 0.1
    assert found.coverage.threshold == 0.9
    assert (face.values[UNSURE_SHARE] or 0) > 0.9


def test_episodes_follow_the_settings(folder: Path) -> None:
    long = measure(corrected_of(folder), EpisodeSettings(shortest_s=0.5)).faces[0].values
    short = measure(corrected_of(folder), EpisodeSettings(shortest_s=0.0)).faces[0].values
    counts = [sum(values[f"{e}_episodes"] or 0 for e in EMOTIONS) for values in (long, short)]
    assert counts[0] < counts[1]


def test_the_values_are_named_once_and_all(folder: Path) -> None:
    assert set(measure(corrected_of(folder)).faces[0].values) == set(VALUES)
    assert len(set(VALUES)) == len(VALUES)


numbers = st.lists(st.tuples(st.floats(0, 1), st.floats(0.001, 1)), min_size=1, max_size=30)


@given(numbers)
def test_half_of_the_time_lies_on_each_side_of_the_median(pairs: list[tuple[float, float]]) -> None:
    values, weights = np.array(pairs).T
    median = weighted_median(values, weights)
    assert median in values
    total = weights.sum()
    assert weights[values <= median].sum() >= total / 2 - 1e-9
    assert weights[values >= median].sum() >= total / 2 - 1e-9
    mean = weighted_mean(values, weights)
    assert mean is not None
    assert values.min() - 1e-9 <= mean <= values.max() + 1e-9


@given(numbers)
def test_a_value_that_stands_longer_is_like_more_values(pairs: list[tuple[float, float]]) -> None:
    values, counts = [v for v, _ in pairs], [1 + round(w * 4) for _, w in pairs]
    weights = np.array(counts, float)
    repeated = np.repeat(values, counts)
    assert weighted_mean(np.array(values), weights) == pytest.approx(repeated.mean())
    lower = float(np.sort(repeated)[(len(repeated) - 1) // 2])
    assert weighted_median(np.array(values), weights) == lower


def test_of_no_time_there_is_no_mean() -> None:
    nothing = np.zeros(3)
    assert weighted_mean(nothing, nothing) is None
    assert weighted_median(nothing, nothing) is None
    some = np.array([np.nan, 0.5])
    assert weighted_mean(some, np.ones(2)) == weighted_median(some, np.ones(2)) == 0.5
