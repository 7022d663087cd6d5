"""Sessions that a person has labelled, with recorded answers and with another model's."""

from pathlib import Path

import numpy as np
import pytest

import fer_desktop
from fer_desktop.classification import create_classifier
from fer_desktop.core.errors import FerError, SessionError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.checked_sessions import CheckedSession, recorded_answers
from fer_desktop.evaluation.faces import answer
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sessions") / "talk"
    fer_desktop.analyze("demo", folder, model="paper", seconds=1.0)
    check = HumanCheck.begin(open_corrected(open_session(folder)), count=6, seed=2)
    for label in ("happiness", "happiness", "unsure", "sadness", "happiness"):
        item = check.next_item()
        assert item is not None
        check.answer(item, label)
    return folder


def test_the_models_own_answers_are_those_of_the_table(recorded: Path) -> None:
    faces = recorded_answers([CheckedSession(recorded)])
    assert len(faces) == 4
    assert sorted(EMOTIONS[label] for label in faces.labels) == ["happiness"] * 3 + ["sadness"]
    assert [str(face.reason) for face in faces.left_out] == ["the person could not tell"]
    assert len(set(faces.groups.tolist())) == 1  # one face of one session
    table = open_session(recorded).table
    for answers in faces.probabilities:
        assert np.isclose(table.probabilities, answers, atol=1e-6).all(axis=1).any()


def test_the_same_model_asked_again_answers_the_same(recorded: Path) -> None:
    session = CheckedSession(recorded)
    again = answer(create_classifier("paper"), session.faces())
    before = recorded_answers([session])
    assert again.places == before.places
    np.testing.assert_allclose(again.probabilities, before.probabilities, atol=0.02)


def test_a_session_that_nobody_labelled_is_named(tmp_path: Path) -> None:
    fer_desktop.analyze("demo", tmp_path / "plain", seconds=0.1)
    with pytest.raises(SessionError, match="Nobody has labelled faces of plain"):
        CheckedSession(tmp_path / "plain")


def test_sessions_of_several_models_are_not_mixed(recorded: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    fer_desktop.analyze("demo", other, model="light", seconds=0.2)
    check = HumanCheck.begin(open_corrected(open_session(other)), count=1, seed=1)
    item = check.next_item()
    assert item is not None
    check.answer(item, "neutral")
    with pytest.raises(FerError, match="several models: light, paper"):
        recorded_answers([CheckedSession(recorded), CheckedSession(other)])
