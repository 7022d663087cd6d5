"""The tables of a batch, as other programs read them."""

import io
from dataclasses import replace

import pandas
import pytest
from helpers.finished_batches import make_batch
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState
from fer_desktop.bulk.results.tables import JobResult, table_files
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.styles import STYLES

Frames = dict[str, pandas.DataFrame]


def read(results: list[JobResult], style: str = "plain", **how) -> Frames:
    files = table_files(results, ("condition",), STYLES[style])
    return {name: pandas.read_csv(io.BytesIO(content), **how) for name, content in files.items()}


def test_every_job_has_a_row_with_its_variables(results: list[JobResult]) -> None:
    jobs = read(results)["jobs.csv"]
    assert list(jobs.session) == ["two", "nobody", "broken", "later"]
    assert list(jobs.state) == ["done", "done", "failed", "waiting"]
    assert list(jobs.condition) == ["'=a", "b", "b", "c"]
    assert list(jobs.analysed) == [20, 10, 0, 0]
    assert list(jobs.without_face) == [5, 10, 0, 0]
    assert jobs.frames_per_s[0] == 40
    assert jobs.warnings[1] == "dark; very; short"
    assert (jobs.reason[2], jobs.advice[2]) == ("It is <broken>.", "Copy it again.")


def test_the_wide_form_has_a_row_a_face_and_one_for_nobody(results: list[JobResult]) -> None:
    summary = read(results)["summary.csv"]
    assert list(summary.session) == ["two", "two", "nobody"]
    assert list(summary.face[:2]) == [1, 2]
    assert list(summary.participant) == ["P0", "P0", "P1"]
    nobody = summary.iloc[2]
    assert nobody.without_face == 1
    assert (nobody.face_frames, nobody.seen_s) == (0, 0)
    assert pandas.isna(nobody.face)
    assert pandas.isna(nobody.anger_mean)
    first = summary.iloc[0]
    assert first.seen_share == pytest.approx(15 / 20)
    assert first.happiness_share == pytest.approx(10 / 15)
    assert first.happiness_mean == pytest.approx((10 * 0.7 + 5 * 0.05) / 15, abs=1e-6)
    assert first.happiness_median == pytest.approx(0.7)
    assert (first.happiness_episodes, first.happiness_episode_s) == (1, pytest.approx(1.0))


def test_the_long_form_says_the_same(results: list[JobResult]) -> None:
    tables = read(results)
    wide, long = tables["summary.csv"], tables["summary_long.csv"]
    assert len(long) == 2 * 8 + 1
    for _, row in long[long.face.notna()].iterrows():
        own = wide[(wide.session == row.session) & (wide.face == row.face)].iloc[0]
        if row.expression == "unsure":
            assert row.share == own.unsure_share
            continue
        for name in ("share", "largest_share", "mean", "median", "smoothed_mean", "episodes"):
            assert row[name] == own[f"{row.expression}_{name}"]
    shares = long.groupby(["session", "face"]).share.sum()
    assert shares.tolist() == pytest.approx([1, 1])
    assert set(long.expression.dropna()) == {*EMOTIONS, "unsure"}


def test_the_dictionary_explains_every_column_of_every_table(results: list[JobResult]) -> None:
    tables = read(results)
    dictionary = tables.pop("data_dictionary.csv")
    for name, table in tables.items():
        assert list(dictionary[dictionary.file == name].column) == list(table.columns)
    assert dictionary.meaning.str.len().min() > 10


def test_the_same_numbers_in_every_style(results: list[JobResult]) -> None:
    plain, comma = read(results), read(results, "excel-comma", sep=";", decimal=",")
    for name, table in plain.items():
        pandas.testing.assert_frame_equal(table, comma[name])


def test_a_variable_that_bears_the_name_of_a_column_is_told_from_it() -> None:
    batch = make_batch("a", state=["mine"], variable_state=["too"])
    results = [JobResult(batch.jobs[0], JobRecord("a"))]
    (content,) = [table_files(results, batch.variables, STYLES["plain"])["jobs.csv"]]
    table = pandas.read_csv(io.BytesIO(content))
    assert table.columns.is_unique
    assert (table.variable_state[0], table.variable_variable_state[0]) == ("mine", "too")
    assert table.state[0] == "waiting"


@given(st.text(), st.text(), st.text())
def test_no_text_runs_or_breaks_a_table(session: str, value: str, reason: str) -> None:
    job = JobSpec(session, "x.mp4", variables={"condition": value})
    record = replace(JobRecord(session), state=JobState.FAILED, reason=reason)
    content = table_files([JobResult(job, record)], ("condition",), STYLES["plain"])["jobs.csv"]
    table = pandas.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)
    (row,) = table.to_dict("records")
    assert all(not str(cell).startswith(("=", "+", "-", "@")) for cell in row.values())
