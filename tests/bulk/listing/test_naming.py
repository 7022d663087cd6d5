"""Every source gets a session's name that no other has, or a sentence why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.jobs import JobSpec, is_session_name
from fer_desktop.bulk.listing.naming import name_jobs
from fer_desktop.bulk.listing.rows import Row
from fer_desktop.core.errors import SettingsError


def names(*sources: str, **values: str) -> list[str]:
    return [job.session for job in name_jobs([Row(source, values) for source in sources])]


def test_names_come_from_files_and_from_folders_where_needed() -> None:
    assert names("/in/a.mp4", "/in/b.mp4") == ["a", "b"]
    assert names("/in/P1/t.mp4", "/in/P2/t.mp4", "/in/x.mp4") == ["P1_t", "P2_t", "x"]
    assert names("/in/a.mp4", "/in/a.mkv") == ["in_a-mp4", "in_a-mkv"]
    assert names("/in/a.mp4", start_s="1.5", end_s="9") == ["a_1.5-9s"]
    assert names("demo") == ["demo"]


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from(["x", "X", "y z"]), st.sampled_from("12")),
        unique=True,
    )
)
def test_names_are_names_and_differ(paths: list[tuple[str, str, str]]) -> None:
    rows = [Row(f"/in/{folder}/{name}.mp{suffix}") for folder, name, suffix in paths]
    try:
        jobs = name_jobs(rows)
    except SettingsError as error:
        assert "Two sources would get the session name" in str(error)
        return
    assert len({job.session.casefold() for job in jobs}) == len(rows)
    assert all(is_session_name(job.session) for job in jobs)
    assert [job.source for job in jobs] == [row.source for row in rows]


def test_a_table_says_all_there_is_to_say() -> None:
    values = {
        "session": "S1",
        "participant": "P01",
        "condition": "alone",
        "start_s": "1,5",
        "end_s": "9",
        "baseline": "P01_rest",
        "age": "31",
    }
    (job,) = name_jobs([Row("/in/a.mp4", values)])
    variables = {"condition": "alone", "age": "31"}
    assert job == JobSpec("S1", "/in/a.mp4", 1.5, 9.0, "P01", "P01_rest", variables)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([{"session": "1"}, {"session": "1"}], "Two sources would get the session name 1"),
        ([{"session": "../x"}], "cannot be the name of a folder"),
        ([{"start_s": "soon"}], "“soon” for start_s"),
        ([{"start_s": "-1"}], "“-1” for start_s"),
        ([{"end_s": "nan"}], "“nan” for end_s"),
        ([{"start_s": "5", "end_s": "5"}], "ends at 5 s, before it begins"),
    ],
)
def test_what_makes_no_sense_is_told(rows: list[dict[str, str]], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence):
        name_jobs([Row(f"/in/{n}.mp4", row) for n, row in enumerate(rows)])


def test_a_source_named_twice_is_told() -> None:
    rows = [Row("/a.mp4", {}, "row 2 of t.csv"), Row("/a.mp4", {}, "row 5 of t.csv")]
    with pytest.raises(SettingsError, match=r"named twice: row 2 of t\.csv and row 5 of t\.csv"):
        name_jobs(rows)
    spans = [Row("/a.mp4", {"end_s": "5"}), Row("/a.mp4", {"start_s": "5"})]
    assert [job.session for job in name_jobs(spans)] == ["a_0-5s", "a_5s-end"]
