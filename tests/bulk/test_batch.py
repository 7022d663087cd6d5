"""batch.json: what is written is read, what a stranger wrote is checked."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.batch import (
    Batch,
    batch_from_values,
    batch_values,
    change_batch,
    read_batch,
    write_batch,
)
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.core.errors import SettingsError
from fer_desktop.core.settings import AppSettings, ClassificationSettings, Settings

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
TIMES = st.none() | st.floats(0, 1e9)
JOBS = st.builds(
    JobSpec,
    st.from_regex(r"[a-z][a-z0-9_]{3,10}-x", fullmatch=True),
    WORDS,
    TIMES,
    TIMES,
    WORDS,
    WORDS,
    st.dictionaries(WORDS, WORDS, max_size=3),
)


@given(st.lists(JOBS, unique_by=lambda job: job.session))
def test_a_batch_is_read_as_it_was_written(jobs: list[JobSpec]) -> None:
    settings = Settings(
        classification=ClassificationSettings(model="light"),
        app=AppSettings(context_of_use="research"),
    )
    batch = Batch(tuple(jobs), settings, ("blurred",), "form 3", ("elan",))
    read = batch_from_values(json.loads(json.dumps(batch_values(batch))))
    assert read == batch
    assert set(read.variables) == {name for job in jobs for name in job.variables}


def test_a_change_is_on_the_disk(tmp_path: Path) -> None:
    write_batch(tmp_path / "b", Batch((JobSpec("P01", "/a.mp4"),)))
    changed = change_batch(
        tmp_path / "b",
        lambda batch: replace(batch, jobs=(*batch.jobs, JobSpec("P02", "/b.mp4"))),
    )
    assert read_batch(tmp_path / "b") == changed
    assert changed.job("P02").source == "/b.mp4"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "not valid JSON"),
        ("{}", "is missing"),
        ({"format_version": 2}, "newer version"),
        ({"jobs": [{"session": "../x", "source": "a"}]}, "cannot be the name of a folder"),
        ({"jobs": [{"session": s, "source": "a"} for s in ("P1", "p1")]}, "two jobs"),
        ({"jobs": [{"session": "x"}]}, "source is missing"),
        ({"settings": {"detection": {"smallest_face_px": -1}}}, "smallest_face_px"),
    ],
)
def test_a_strangers_batch_is_refused_in_a_sentence(
    tmp_path: Path, content: str | dict[str, object], sentence: str
) -> None:
    if isinstance(content, dict):
        content = json.dumps({**batch_values(Batch()), **content})
    (tmp_path / "batch.json").write_text(content)
    with pytest.raises(SettingsError, match=sentence):
        read_batch(tmp_path)


def test_a_folder_without_a_batch_says_so(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="holds no batch"):
        read_batch(tmp_path)
