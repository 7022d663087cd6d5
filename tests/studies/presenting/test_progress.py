from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import SessionError
from fer_desktop.studies.presenting.progress import (
    Progress,
    Shown,
    read_progress,
    seen_to_the_end,
    to_show,
    write_progress,
)
from fer_desktop.studies.study import Participant, Stimulus, StimulusKind, Study

STIMULI = tuple(Stimulus(name, StimulusKind.CROSS) for name in ("a", "b", "c"))
STUDY = Study("Film", participants=(Participant("P01"),), stimuli=STIMULI)


def test_a_new_participant_begins_with_the_first_stimulus(tmp_path: Path) -> None:
    progress = read_progress(tmp_path, STUDY, "P01")
    assert progress == Progress("P01", ("a", "b", "c"))
    assert to_show(STUDY, progress) == STIMULI
    with pytest.raises(KeyError):
        read_progress(tmp_path, STUDY, "P02")


def test_what_was_shown_is_not_shown_again(tmp_path: Path) -> None:
    progress = Progress("P01", ("b", "a", "c")).with_shown(Shown("b", "s1", 2))
    write_progress(tmp_path, progress)
    again = read_progress(tmp_path, STUDY, "P01")
    assert again == progress
    assert [stimulus.name for stimulus in to_show(STUDY, again)] == ["a", "c"]


def test_a_stimulus_that_the_study_lost_is_told() -> None:
    with pytest.raises(SessionError, match="stimulus x is not in the study"):
        to_show(STUDY, Progress("P01", ("a", "x")))


@given(st.binary(max_size=200))
def test_a_file_that_is_none_is_told(tmp_path_factory: pytest.TempPathFactory, bad: bytes) -> None:
    folder = tmp_path_factory.mktemp("study")
    (folder / "runs").mkdir()
    (folder / "runs" / "P01.json").write_bytes(bad)
    with pytest.raises(SessionError, match="cannot be used"):
        read_progress(folder, STUDY, "P01")


def test_a_newer_file_is_told(tmp_path: Path) -> None:
    write_progress(tmp_path, Progress("P01", ("a",)))
    path = tmp_path / "runs" / "P01.json"
    path.write_text(path.read_text().replace('"format_version": 1', '"format_version": "2"'))
    with pytest.raises(SessionError, match="format_version"):
        read_progress(tmp_path, STUDY, "P01")


def test_what_was_seen_whole_is_known_by_session(tmp_path: Path) -> None:
    assert seen_to_the_end(tmp_path, STUDY, "P01") == (frozenset(), frozenset())
    write_progress(tmp_path, Progress("P01", ("a", "b")).with_shown(Shown("a", "s1")))
    whole, names = seen_to_the_end(tmp_path, STUDY, "P01")
    assert whole == {("s1", "a")}
    assert names == {"a", "b"}
