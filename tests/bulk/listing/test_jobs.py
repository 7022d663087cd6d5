"""What a person names becomes jobs; named again, they stay the same ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.bulk.listing.jobs import list_jobs, merged
from fer_desktop.bulk.listing.name_pattern import NamePattern
from fer_desktop.core.errors import SettingsError


def test_a_table_and_a_folder_with_its_files_are_one_list(tmp_path: Path) -> None:
    for name in ("P01_a.mp4", "P02_b.mp4"):
        (tmp_path / name).touch()
    (tmp_path / "t.csv").write_text("source,condition\nP01_a.mp4,alone\n")
    inputs = [str(tmp_path / "t.csv"), str(tmp_path), str(tmp_path / "P02_b.mp4")]
    first, second = list_jobs(inputs, NamePattern("{participant}_{condition}"))
    assert (first.session, first.participant) == ("P01_a", "P01")
    assert first.variables == {"condition": "alone"}
    assert second.variables == {"condition": "b"}


def test_a_session_in_a_files_name_is_a_visit(tmp_path: Path) -> None:
    for name in ("P01_a_1.mp4", "P02_a_1.mp4"):
        (tmp_path / name).touch()
    jobs = list_jobs([str(tmp_path)], NamePattern("{participant}_{condition}_{session}"))
    assert [job.session for job in jobs] == ["P01_a_1", "P02_a_1"]
    assert jobs[0].variables == {"condition": "a", "visit": "1"}


def test_a_job_that_is_there_keeps_its_name_and_learns_what_is_said() -> None:
    batch = Batch((JobSpec("a_talk", "/a/talk.mp4"),))
    told = JobSpec("talk", "/a/talk.mp4", participant="P01")
    new = merged(batch, [told, JobSpec("b", "/b.mp4")])
    assert new.jobs == (replace(told, session="a_talk"), JobSpec("b", "/b.mp4"))
    assert merged(new, []) == new


def test_a_taken_name_is_told() -> None:
    batch = Batch((JobSpec("talk", "/a/talk.mp4"),))
    with pytest.raises(SettingsError, match="Two sources would get the session name Talk"):
        merged(batch, [JobSpec("Talk", "/b/Talk.mp4")])
