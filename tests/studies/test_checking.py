"""What is wrong with a study is told in one sentence each, and the rest counts."""

import shutil
from dataclasses import replace
from pathlib import Path

from helpers.session_fakes import HAPPY, record
from helpers.studies import fill, make_study, record_session

from fer_desktop.studies.adding import register
from fer_desktop.studies.checking import problems
from fer_desktop.studies.study import Stimulus, StimulusKind, StudySession
from fer_desktop.studies.study_file import change_study, read_study


def test_a_study_in_order_has_no_problem(tmp_path: Path) -> None:
    places = make_study(tmp_path / "study")
    fill(places, "P01", "calm", 5)
    assert problems(places.path, read_study(places.path)) == []


def test_each_problem_is_one_sentence(tmp_path: Path) -> None:
    places = make_study(tmp_path / "study")
    gone = fill(places, "P01", "calm", 5)
    shutil.move(places.session(gone), tmp_path / "elsewhere")
    record(places.session("stranger"), [HAPPY])
    record_session(places.session("other"), "P02", [HAPPY])
    register(places.path, "other", "P01")
    fill(places, "P02", "funny", 5)
    (places.session("P02_funny") / "session.json").write_text("{")
    unknown = StudySession("stranger2", "P77")
    record(places.session("stranger2"), [HAPPY])
    film = Stimulus("film", StimulusKind.VIDEO, "stimuli/film.mp4")
    study = change_study(
        places.path,
        lambda s: replace(s, sessions=(*s.sessions, unknown), stimuli=(film,)),
    )
    found = sorted(map(str, problems(places.path, study)))
    expected = [
        "The file of the stimulus film is missing",
        "The session P01_calm of P01 is not in",
        "The session other says that it is of P02, the study that it is of P01",
        "The session stranger2 is of P77, who is no participant",
        "stranger lies among the sessions",
    ]
    assert [text[: len(start)] for text, start in zip(found[1:], expected, strict=True)] == expected
    assert "session.json cannot be used" in found[0]
