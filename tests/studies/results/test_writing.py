"""Results recomputed by pandas from the native tables of the sessions."""

import json
import re
from pathlib import Path

import numpy as np
import pandas
import pytest
from helpers.studies import fill, make_study

from fer_desktop.core.errors import SessionError, SettingsError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.studies.results.layout import FILES, is_result
from fer_desktop.studies.results.measures import LeftOutKind
from fer_desktop.studies.results.options import ResultOptions
from fer_desktop.studies.results.outcome import Results
from fer_desktop.studies.results.writing import compute, write_results


def native(folder: Path) -> pandas.DataFrame:
    """Everything that counts, from session.json, timeline.csv and markers.csv alone."""
    study = json.loads((folder / "study.json").read_text())
    found = []
    for entry in study["sessions"]:
        session = folder / "sessions" / entry["session"]
        table = pandas.read_csv(session / "timeline.csv")
        times = table["timestamp"].drop_duplicates().to_numpy()
        steps = np.minimum(np.diff(times), 1.0)
        seconds = pandas.Series(np.append(steps, np.median(steps)), index=times)
        table["seconds"] = seconds.loc[table["timestamp"]].to_numpy()
        (event,) = pandas.read_csv(session / "markers.csv").itertuples()
        inside = table[(table["timestamp"] >= event.timestamp) & (table["timestamp"] < event.end)]
        seen = inside[inside["success"] == 1]
        seen_s = seen["seconds"].sum()
        means = {e: (seen[e] * seen["seconds"]).sum() / seen_s for e in EMOTIONS}
        coverage = seen_s / (event.end - event.timestamp)
        found.append({"participant": entry["participant"], **entry["values"], **means,
                      "coverage": coverage})  # fmt: skip
    frame = pandas.DataFrame(found)
    return frame[frame["coverage"] >= 0.5]


def test_the_long_table_is_what_pandas_counts(results: Results) -> None:
    expected = native(results.folder).melt(
        ["participant", "condition", "coverage"], var_name="expression", value_name="expected"
    )
    long = pandas.read_csv(results.folder / "results" / "long.csv")
    film = long[long["event"] == "film"]
    both = film.merge(expected, on=["participant", "condition", "expression"])
    assert len(both) == len(film) == 9 * 7
    assert both["mean"].to_numpy() == pytest.approx(both["expected"].to_numpy(), abs=2e-6)
    assert both["coverage_x"].to_numpy() == pytest.approx(both["coverage_y"].to_numpy(), abs=1e-5)


def test_means_and_intervals_are_what_numpy_counts(results: Results) -> None:
    groups = pandas.read_csv(results.folder / "results" / "groups.csv")
    per_person = native(results.folder).groupby(["condition", "participant"])[list(EMOTIONS)].mean()
    for condition in ("calm", "funny"):
        values = per_person.loc[condition, "happiness"].to_numpy()
        is_it = (groups["event"] == "film") & (groups["condition"] == condition)
        is_it &= (groups["expression"] == "happiness") & (groups["measure"] == "mean")
        (row,) = groups[is_it].itertuples()
        drawn = np.random.default_rng(1).integers(0, len(values), (2000, len(values)))
        low, high = np.quantile(values[drawn].mean(axis=1), (0.025, 0.975))
        assert row.participants == len(values)
        assert (row.mean, row.low, row.high) == pytest.approx((values.mean(), low, high), abs=2e-6)
        assert row.sd == pytest.approx(values.std(ddof=1), abs=2e-6)


def test_effects_are_of_those_in_both_conditions(results: Results) -> None:
    effects = pandas.read_csv(results.folder / "results" / "effects.csv")
    wide = (
        native(results.folder)
        .pivot(index="participant", columns="condition", values="happiness")
        .dropna()
    )
    assert list(wide.index) == ["P01", "P02", "P03", "P04"]
    is_it = (effects["event"] == "film") & (effects["expression"] == "happiness")
    (row,) = effects[is_it & (effects["measure"] == "mean")].itertuples()
    difference = (wide["funny"] - wide["calm"]).mean()
    spread = np.sqrt((wide["funny"].var() + wide["calm"].var()) / 2)
    assert (row.first, row.second, row.paired, row.participants_first) == ("calm", "funny", 1, 4)
    assert (row.difference, row.size) == pytest.approx((difference, difference / spread), abs=1e-5)
    assert row.difference_low < row.difference < row.difference_high
    assert row.effect_size == "d_av"


def test_the_wide_table_has_a_row_a_participant(results: Results) -> None:
    wide = pandas.read_csv(results.folder / "results" / "wide.csv")
    assert wide["participant"].tolist() == ["P01", "P02", "P03", "P04", "P05"]
    assert wide["group"].tolist() == ["a", "b", "a", "b", "a"]
    assert all(re.fullmatch(r"[A-Za-z]\w{0,63}", name) for name in wide.columns)
    expected = native(results.folder)
    funny = expected[expected["condition"] == "funny"].set_index("participant")["happiness"]
    found = wide.set_index("participant")["happiness_mean_funny_film"]
    assert found.dropna().to_dict() == pytest.approx(funny.to_dict(), abs=2e-6)
    assert np.isnan(found["P05"])


def test_curves_are_the_means_of_the_smoothed_values(results: Results) -> None:
    curves = pandas.read_csv(results.folder / "results" / "curves.csv")
    is_it = (curves["condition"] == "calm") & (curves["expression"] == "happiness")
    at = curves[is_it & np.isclose(curves["time_s"], 0.3)]["mean"].item()
    found = []
    for number in range(1, 6):
        table = pandas.read_csv(
            results.folder / "sessions" / f"P{number:02d}_calm" / "timeline.csv"
        )
        found.append(table.loc[np.isclose(table["timestamp"], 1.1), "happiness_smoothed"].item())
    assert at == pytest.approx(np.mean(found), abs=2e-6)
    assert curves["time_s"].min() == -1.0
    assert curves["time_s"].max() == 2.0


def test_what_was_left_out_is_said_everywhere(results: Results) -> None:
    left = pandas.read_csv(results.folder / "results" / "left_out.csv")
    assert left[left["event"] == "film"]["session"].tolist() == ["P05_funny"]
    page = (results.folder / "results" / "results.html").read_text()
    assert "P05_funny" in page
    assert "less than 50%" in page
    assert "no hypothesis was tested" in page


def test_ranges_that_a_person_excluded_do_not_count_and_are_told(tmp_path: Path) -> None:
    places = make_study(tmp_path / "study")
    name = fill(places, "P01", "calm", 10)
    Edits.load(places.session(name)).add(ExcludeRange(1.0, 1.35, reason="looked away"))
    found = compute(places.path).measures
    (left,) = found.left_out
    assert (left.kind, left.session) == (LeftOutKind.RANGE, name)
    assert str(left.reason) == "0:01.00 to 0:01.35 were excluded by hand: looked away"
    (film,) = (row for row in found.rows if row.event == "film")
    assert film.excluded_s == pytest.approx(0.4)
    assert (film.seen_s, film.coverage) == (pytest.approx(1.6), pytest.approx(1.0))


def test_every_file_is_known_by_its_name(results: Results) -> None:
    names = {path.name for path in (results.folder / "results").iterdir()}
    assert names == set(FILES) - {"results.pdf"}
    assert all(map(is_result, names))
    assert not is_result("my plot.png")


def test_the_same_study_gives_the_same_bytes(results: Results, study_folder: Path) -> None:
    folder = study_folder / "results"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    write_results(compute(study_folder))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_other_choices_give_other_comparisons(study_folder: Path) -> None:
    by_group = compute(study_folder, ResultOptions(by="group"))
    assert {mean.condition for mean in by_group.means} == {"a", "b"}
    assert all(not effect.paired for effect in by_group.effects)
    by_event = compute(study_folder, ResultOptions(by="event", least_coverage=0.1))
    assert {mean.condition for mean in by_event.means} == {"film"}
    assert {mean.participants for mean in by_event.means} == {5}
    with pytest.raises(SettingsError, match="no variable “age”"):
        compute(study_folder, ResultOptions(by="age"))
    with pytest.raises(SettingsError, match="least coverage"):
        ResultOptions(least_coverage=2)


def test_a_study_without_anything_says_so(tmp_path: Path) -> None:
    places = make_study(tmp_path / "empty")
    with pytest.raises(SessionError, match="has no session yet"):
        compute(places.path)
