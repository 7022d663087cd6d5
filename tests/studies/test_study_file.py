"""study.json comes back as it was written, and what is wrong with one is one sentence."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from helpers.studies import make_study
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import SessionError, SettingsError
from fer_desktop.core.json_fields import parse_json
from fer_desktop.studies.study import (
    Design,
    Level,
    Order,
    Participant,
    Stimulus,
    StimulusKind,
    Study,
    StudySession,
    Variable,
    VariableKind,
)
from fer_desktop.studies.study_file import change_study, read_study, to_json, write_study

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
codes = st.from_regex(r"\A[a-z0-9][a-z0-9_-]{0,5}\Z")
values = st.dictionaries(st.sampled_from(["condition", "age"]), texts, max_size=2)
studies = st.builds(
    Study,
    title=texts,
    variables=st.just(
        (
            Variable("condition", levels=(Level("a", "Ä"), Level("b"))),
            Variable("age", VariableKind.SCALE),
        )
    ),
    participants=st.lists(
        st.builds(Participant, codes, values, texts), max_size=3, unique_by=lambda p: p.code
    ).map(tuple),
    stimuli=st.lists(
        st.builds(
            Stimulus,
            texts,
            st.sampled_from(StimulusKind),
            texts,
            texts,
            st.none() | st.floats(0, 100),
        ),
        max_size=2,
        unique_by=lambda s: s.name,
    ).map(tuple),
    design=st.builds(Design, st.sampled_from(Order), st.integers(0, 9), st.floats(0, 60), texts),
    sessions=st.lists(
        st.builds(StudySession, codes, codes, values), max_size=3, unique_by=lambda s: s.session
    ).map(tuple),
)


@given(studies)
def test_a_study_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, study: Study
) -> None:
    folder = tmp_path_factory.mktemp("study")
    write_study(folder, study)
    assert read_study(folder) == study


def test_a_file_without_what_has_defaults_opens(tmp_path: Path) -> None:
    content = {"format": "fer-desktop study", "format_version": 1, "title": "T"}
    content["participants"] = [{"code": "P01"}]
    (tmp_path / "study.json").write_text(json.dumps(content))
    assert read_study(tmp_path) == Study("T", participants=(Participant("P01"),))


def broken(change: dict[str, Any]) -> dict[str, Any]:
    study = Study("T", participants=(Participant("P01"),), sessions=(StudySession("s", "P01"),))
    return {**parse_json(to_json(study).encode()), **change}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format_version": 2}, "newer version of the program"),
        ({"format": "else"}, "format must be"),
        ({"participants": [{"code": "Anna K"}]}, "is no participant code"),
        ({"participants": [{"code": "p1"}, {"code": "P1"}]}, "two of the participants"),
        ({"sessions": [{"session": "../x"}]}, "does not lie in its folder"),
        ({"sessions": [{"session": "s"}, {"session": "s"}]}, "two of the sessions"),
        ({"variables": [{"name": "1 x"}]}, "not named by letters"),
        ({"variables": [{"name": "x", "kind": "odd"}]}, r"variables\[0\].kind"),
        ({"wishes": 1}, "wishes is not known"),
    ],
)
def test_a_study_that_is_none_says_why(
    tmp_path: Path, change: dict[str, Any], sentence: str
) -> None:
    (tmp_path / "study.json").write_text(json.dumps(broken(change)))
    with pytest.raises(SessionError, match=sentence):
        read_study(tmp_path)


def test_a_folder_without_a_study_says_so(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="holds no study"):
        read_study(tmp_path)


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    places = make_study(tmp_path / "s")
    before = (places.path / "study.json").read_bytes()
    twins = (Participant("P01"), Participant("p01"))
    with pytest.raises(SettingsError, match="two of the participants"):
        change_study(places.path, lambda study: replace(study, participants=twins))
    assert (places.path / "study.json").read_bytes() == before
