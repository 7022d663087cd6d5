"""Sessions come into a study whole, or nothing of it happens."""

from pathlib import Path

import pytest
from helpers.session_fakes import HAPPY, make_description, record
from helpers.studies import make_study, record_session

from fer_desktop.bulk.batch import Batch, write_batch
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.core.errors import FerError, SessionError, SettingsError
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.studies.adding import (
    Addition,
    add_participant,
    add_sessions,
    batch_sessions,
    read_table,
    register,
)
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.study import StudySession
from fer_desktop.studies.study_file import read_study


@pytest.fixture
def places(tmp_path: Path) -> StudyFolder:
    return make_study(tmp_path / "study")


def test_a_session_is_moved_into_the_study(places: StudyFolder, tmp_path: Path) -> None:
    folder = record_session(tmp_path / "talk", "P01", [HAPPY])
    study = add_sessions(places.path, [Addition(folder, "p01", {"condition": "Funny film"})])
    assert study.sessions == (StudySession("talk", "P01", {"condition": "funny"}),)
    assert read_study(places.path) == study
    assert not folder.exists()
    assert (places.session("talk") / "session.json").is_file()


def test_where_one_cannot_be_added_nothing_is(places: StudyFolder, tmp_path: Path) -> None:
    good = record_session(tmp_path / "good", "P01", [HAPPY])
    bad = record_session(tmp_path / "bad", "P01", [HAPPY])
    before = read_study(places.path)
    additions = [Addition(good, "P01", {}), Addition(bad, "P01", {"condition": "sad"})]
    with pytest.raises(SettingsError, match="condition is calm / funny, not “sad”"):
        add_sessions(places.path, additions)
    assert good.exists() and bad.exists()
    assert read_study(places.path) == before
    with pytest.raises(SettingsError, match="P09 is no participant"):
        add_sessions(places.path, [Addition(good, "P01", {}), Addition(bad, "P09", {})])
    assert good.exists()


def test_what_is_no_session_or_not_finished_is_refused(places: StudyFolder, tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="holds no session"):
        add_sessions(places.path, [Addition(tmp_path / "none", "P01", {})])
    live = SessionRecorder(tmp_path / "live", make_description())
    with pytest.raises(SessionError, match="still being recorded"):
        add_sessions(places.path, [Addition(tmp_path / "live", "P01", {})])
    live.stop()
    record(places.session("twin"), [HAPPY])
    record(tmp_path / "twin", [HAPPY])
    with pytest.raises(SessionError, match="has a session named twin already"):
        add_sessions(places.path, [Addition(tmp_path / "twin", "P01", {})])


def test_values_are_those_that_the_study_knows(places: StudyFolder) -> None:
    with pytest.raises(SettingsError, match="no variable “mood” for a session"):
        register(places.path, "s", "P01", {"mood": "x"})
    with pytest.raises(SettingsError, match="age is a number, not “old”"):
        add_participant(places.path, "P03", {"age": "old"})
    with pytest.raises(SettingsError, match="P01 is a participant"):
        add_participant(places.path, "p01")
    assert add_participant(places.path, "P03", {"age": "31.5"}).participant("p03") is not None


def test_a_table_names_sessions_participants_and_values(
    places: StudyFolder, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        record(tmp_path / "batch" / name, [HAPPY])
    table = tmp_path / "batch" / "jobs.csv"
    table.write_text(
        "session;source;participant;condition;group;state\n"
        "one;a.mp4;P01;funny;a;done\ntwo;b.mp4;P05;calm;b;done\n"
    )
    additions = read_table(table, read_study(places.path))
    with pytest.raises(SettingsError, match="P05 is no participant"):
        add_sessions(places.path, additions)
    study = add_sessions(places.path, additions, new_people=True)
    assert [s.participant for s in study.sessions] == ["P01", "P05"]
    person = study.participant("P05")
    assert person is not None and person.values == {"group": "b"}
    assert sorted(p.name for p in places.sessions.iterdir()) == ["one", "two"]


def test_a_batch_made_into_the_study_belongs_to_it(places: StudyFolder) -> None:
    jobs = (
        JobSpec("one", "/a.mp4", participant="P01", variables={"condition": "funny", "odd": "x"}),
        JobSpec("two", "/b.mp4", participant="P07", variables={"group": "b"}),
        JobSpec("half", "/c.mp4", participant="P01"),
        JobSpec("nobody", "/d.mp4"),
    )
    write_batch(places.sessions, Batch(jobs))
    for name in ("one", "two", "nobody"):
        record(places.session(name), [HAPPY])
    study = add_sessions(places.path, batch_sessions(places.path), new_people=True)
    assert study.sessions == (
        StudySession("one", "P01", {"condition": "funny"}),
        StudySession("two", "P07"),
    )
    assert study.values_of(study.sessions[1])["group"] == "b"
    assert batch_sessions(places.path) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,participant\na,P01\n", "no column session"),
        ("session,participant\none\n", "Line 2 of t.csv"),
        ("session,participant\none,P01,more\n", "Line 2 of t.csv"),
    ],
)
def test_a_table_that_is_none_says_why(
    places: StudyFolder, tmp_path: Path, text: str, sentence: str
) -> None:
    (tmp_path / "t.csv").write_text(text)
    with pytest.raises(FerError, match=sentence):
        read_table(tmp_path / "t.csv", read_study(places.path))
