"""A person checks the model on a session."""

from pathlib import Path

import pytest
from helpers.pages import text_of
from helpers.session_fakes import record
from helpers.talk import record_interview

from fer_desktop.core.errors import SessionError
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.page import render_report
from fer_desktop.scores.labels import LABELS
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import (
    ExcludeRange,
    MergeFaces,
    SplitFace,
)
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.reading import open_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return record_interview(tmp_path)


@pytest.fixture
def corrected(folder: Path) -> Corrected:
    return open_corrected(open_session(folder))


def test_the_human_check_is_kept_and_reported(folder: Path, corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=10, seed=3)
    while (item := check.next_item()) is not None:
        check.answer(item, "neutral" if item.timestamp < 0.95 else "happiness")
    again = HumanCheck.load(corrected)
    assert again is not None
    assert (again.count, again.answered) == (10, 10)
    result = again.result()
    assert result.kappa.count == 10
    assert result.count("happiness", "neutral") == 0
    assert 0 < result.kappa.low < result.kappa.value <= 1
    assert "Agreement with a person" in text_of(render_report(corrected, check=again))
    with pytest.raises(ValueError, match="label must be one of"):
        again.answer(HumanCheck.begin(corrected, 1, 1).next_item(), "bored")


def test_episodes_are_checked_at_their_peak(corrected: Corrected) -> None:
    check = HumanCheck.begin_episodes(corrected, count=10, seed=1)
    times = set()
    while (item := check.next_item()) is not None:
        times.add(item.timestamp)
        check.answer(item, "neutral")
    assert times == {0.0, 1.0, 2.5}  # neutral, happiness, fear
    assert check.result().kappa.observed == pytest.approx(1 / 3)


def test_a_check_survives_being_interrupted(corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=5, seed=1)
    first = check.next_item()
    assert first is not None
    check.answer(first, LABELS[-1])
    again = HumanCheck.load(corrected)
    assert again is not None
    assert (again.count, again.answered) == (5, 1)
    assert again.next_item() == check.next_item() != first


def answers_of(check: HumanCheck | None) -> tuple[int, int]:
    assert check is not None
    return check.answered, check.count


def answer_some(check: HumanCheck | None, count: int) -> None:
    assert check is not None
    for item in check.next_items(count):
        assert item is not None
        check.answer(item, "fear")


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Twenty frames: face 1 in all of them, face 2 in the last five too."""
    record(tmp_path / "pair", [["neutral"]] * 15 + [["neutral", "happiness"]] * 5)
    return tmp_path / "pair"


def test_answers_outlive_faces_that_are_merged_and_split(pair: Path) -> None:
    session = open_session(pair)
    edits = Edits.load(pair)
    answer_some(HumanCheck.begin(edits.apply(session), count=25, seed=1), 15)
    edits.add(SplitFace(1, 0.75, edits.free_face_id(session)))
    assert answers_of(HumanCheck.load(edits.apply(session))) == (15, 25)
    edits.add(MergeFaces(2, 1))
    check = HumanCheck.load(edits.apply(session))
    assert answers_of(check) == (15, 25)
    answer_some(check, 1)
    edits.undo()
    edits.undo()
    assert answers_of(HumanCheck.load(edits.apply(session))) == (16, 25)


def test_answers_for_faces_that_are_hidden_are_kept(pair: Path) -> None:
    session = open_session(pair)
    edits = Edits.load(pair)
    answer_some(HumanCheck.begin(edits.apply(session), count=25, seed=1), 20)
    recorded = (pair / "human_check.csv").read_text()
    edits.add(MergeFaces(2, 1))  # where both are seen one of the two goes
    check = HumanCheck.load(edits.apply(session))
    done, count = answers_of(check)
    assert count == 20
    answer_some(check, 1)
    assert answers_of(check) == (done + 1, 20)
    edits.undo()
    again = HumanCheck.load(edits.apply(session))
    assert answers_of(again) == (21, 25)
    assert again is not None
    again.undo()
    lines, before = (pair / "human_check.csv").read_text().splitlines(), recorded.splitlines()
    assert len(lines) == len(before)
    edits.add(ExcludeRange(0.0, 9.0))
    assert answers_of(HumanCheck.load(edits.apply(session))) == (0, 0)


def test_a_check_of_an_earlier_version_is_read(pair: Path) -> None:
    session = open_session(pair)
    edits = Edits.load(pair)
    lines = [f"{frame},1,frames,fear" for frame in range(15, 20)]
    lines += [f"{frame},2,frames," for frame in range(15, 20)]
    (pair / "human_check.csv").write_text("\n".join(["frame,face_id,drawn,person", *lines, ""]))
    edits.add(MergeFaces(2, 1))
    check = HumanCheck.load(edits.apply(session))
    assert answers_of(check) == (5, 5)
    assert check is not None
    check.undo()
    edits.undo()
    assert answers_of(HumanCheck.load(edits.apply(session))) == (4, 10)


def test_a_check_that_is_none_says_so(corrected: Corrected) -> None:
    path = corrected.session.folder / "human_check.csv"
    path.write_text("frame,face_id\n1,1\n")
    with pytest.raises(SessionError, match=r"human_check\.csv cannot be used"):
        HumanCheck.load(corrected)


def test_an_answer_is_taken_back(corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=5, seed=1)
    assert check.undo() is None
    items = []
    for label in ("fear", "neutral"):
        item = check.next_item()
        assert item is not None
        items.append(item)
        check.answer(item, label)
    again = HumanCheck.load(corrected)
    assert again is not None
    assert again.undo() == items[1]
    assert (again.answered, again.next_item()) == (1, items[1])
