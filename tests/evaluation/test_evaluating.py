"""Figures of an evaluation that can be worked out."""

import json

import numpy as np
import pytest

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.evaluating import Evaluated, Evaluation, as_csv, as_json, evaluate
from fer_desktop.evaluation.faces import (
    WHOLE_PICTURE,
    AnsweredFaces,
    FaceAsker,
    LeftOutFace,
    answered,
)
from fer_desktop.evaluation.page import figures, render_evaluation

SIX = tuple(emotion for emotion in EMOTIONS if emotion != "disgust")
LEFT_OUT = [LeftOutFace("sad/9.png", Sentence("no face was found"))]


def faces(named: list[tuple[str, str, float]], group: str = "") -> AnsweredFaces:
    """(person's label, model's, its probability) of each face."""
    probabilities = np.zeros((len(named), 7), np.float32)
    for row, (_, model, value) in enumerate(named):
        probabilities[row] = (1 - value) / 6
        probabilities[row, EMOTIONS.index(model)] = value
    return answered(
        [f"{number}.png" for number in range(len(named))],
        [EMOTIONS.index(person) for person, _, _ in named],
        [group or str(number) for number in range(len(named))],
        probabilities,
        LEFT_OUT,
    )


NAMED = [("happiness", "happiness", 0.9)] * 30 + [("happiness", "neutral", 0.4)] * 10
NAMED += [("sadness", "sadness", 0.8)] * 10 + [("sadness", "happiness", 0.7)] * 10
OF = Evaluated("mine", "ab" * 32, 0.5, EMOTIONS, "my lab")


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate(faces(NAMED), OF)


def test_the_figures(evaluation: Evaluation) -> None:
    assert evaluation.count == evaluation.group_count == 60
    assert evaluation.accuracy.value == pytest.approx(40 / 60)
    assert evaluation.macro_recall.value == pytest.approx((0.75 + 0.5) / 2)
    assert evaluation.coverage.value == pytest.approx(50 / 60)
    assert evaluation.covered_accuracy.value == pytest.approx(40 / 50)
    assert evaluation.confusion[EMOTIONS.index("sadness"), EMOTIONS.index("happiness")] == 10
    for estimate in (evaluation.accuracy, evaluation.macro_recall, evaluation.coverage):
        assert estimate.low < estimate.value < estimate.high
    assert not evaluation.swaps
    assert [str(warning) for warning in evaluation.warnings] == []


def test_all_right_is_no_certainty() -> None:
    few = evaluate(faces(NAMED[:12]), OF)
    for estimate in (few.accuracy, few.macro_recall, few.coverage, few.covered_accuracy):
        assert estimate.value == estimate.high == 1
        assert estimate.low == pytest.approx(0.757, abs=0.01)  # Wilson's of 12


def test_what_one_should_know_is_said() -> None:
    few = evaluate(faces([*NAMED[:3], ("disgust", "anger", 0.9)], group="ann"), OF)
    assert any("fewer than 20 faces of: disgust, happiness" in str(w) for w in few.warnings)
    assert any("All faces are of one person" in str(w) for w in few.warnings)
    unknown = evaluate(faces([*NAMED, ("disgust", "anger", 0.9)]), Evaluated("m", "", 0, SIX, "x"))
    assert any("does not know disgust: none of these 1" in str(w) for w in unknown.warnings)
    swapped = [(person, {"happiness": "fear"}.get(model, model), p) for person, model, p in NAMED]
    found = evaluate(faces(swapped), OF)
    assert any("what it calls fear a person calls happiness" in str(w) for w in found.warnings)


def test_as_json_and_csv(evaluation: Evaluation) -> None:
    values = json.loads(as_json(evaluation))
    assert values["accuracy"]["value"] == pytest.approx(2 / 3)
    assert values["left_out"] == [{"place": "sad/9.png", "reason": "no face was found"}]
    never_sure = evaluate(faces(NAMED), Evaluated("m", "", 1.0, EMOTIONS, "x"))
    assert json.loads(as_json(never_sure))["covered_accuracy"]["value"] is None
    lines = as_csv(faces(NAMED), 0.5).splitlines()
    assert lines[0] == "face,person,model," + ",".join(EMOTIONS)
    assert lines[1].startswith("0.png,happiness,happiness,")
    assert lines[31].startswith("30.png,happiness,unsure,")


def test_the_page_escapes_what_it_is_given_and_names_the_figures() -> None:
    of = Evaluated("<b>mine</b>", "", 0.5, EMOTIONS, "lab & co")
    page = render_evaluation(evaluate(faces(NAMED), of))
    assert "<b>mine" not in page
    assert "&lt;b&gt;mine" in page
    assert "66.7 % (" in page
    assert "sad/9.png: no face was found" in page
    assert figures(evaluate(faces(NAMED, group="ann"), of))["Right"] == "66.7 %"


def test_nothing_to_measure_with_is_said_with_its_reason() -> None:
    with pytest.raises(FerError, match="1 could not be used") as caught:
        answered([], [], [], np.empty((0, 7), np.float32), LEFT_OUT)
    assert "sad/9.png: no face was found" in caught.value.advice
    with pytest.raises(FerError, match="0 could not be used"):
        answered([], [], [], np.empty((0, 7), np.float32), [])


def test_who_asks_about_pictures_that_are_all_left_out_is_told() -> None:
    asker = FaceAsker(
        lambda _crops: pytest.fail("nothing to ask"), WHOLE_PICTURE, 48, in_colour=False
    )
    assert asker.add(LEFT_OUT[0]) is None
    with pytest.raises(FerError, match="1 could not be used"):
        asker.answers()
