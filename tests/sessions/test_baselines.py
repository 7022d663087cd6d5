"""Neutral faces as files: kept for a participant, found again, refused where they do not fit."""

from pathlib import Path

import pytest
from helpers.faces import make_probabilities

from fer_desktop.core.errors import SessionError
from fer_desktop.scores.baseline import Baseline, baseline_of
from fer_desktop.sessions.baselines import check_model, choose, path_of, read_baseline, store


def neutral_face(owner: str = "P01") -> Baseline:
    answers = make_probabilities("sadness", 0.5)[None]
    return baseline_of(answers, 10.0, owner=owner, model="accurate", model_sha256="a" * 64)


def test_it_is_found_by_participant_and_by_file(tmp_path: Path) -> None:
    path = store(neutral_face(), tmp_path)
    assert path == path_of("P01", tmp_path)
    assert choose("P01", tmp_path) == choose(str(path)) == neutral_face()


def test_a_newer_one_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    store(neutral_face(), tmp_path)
    newer = baseline_of(make_probabilities("anger")[None], 3.0, owner="P01")
    assert read_baseline(store(newer, tmp_path)) == newer


def test_two_codes_that_would_share_a_file_do_not_overwrite_each_other(tmp_path: Path) -> None:
    store(neutral_face("P 1"), tmp_path)
    with pytest.raises(SessionError, match="another participant"):
        store(neutral_face("P/1"), tmp_path)


@pytest.mark.parametrize(("text", "seconds"), [("10", 10.0), ("0.5", 0.5)])
def test_a_number_is_seconds(text: str, seconds: float) -> None:
    assert choose(text) == seconds


@pytest.mark.parametrize("text", ["0", "-3", "inf", "nan", "P02", "missing.json", "../..", " "])
def test_what_names_nothing_is_refused_in_a_sentence(text: str, tmp_path: Path) -> None:
    with pytest.raises(SessionError):
        choose(text, tmp_path)


def test_a_broken_file_is_named_with_its_field(tmp_path: Path) -> None:
    path = store(neutral_face(), tmp_path)
    path.write_text(path.read_text().replace('"frame_count": 1', '"frame_count": "many"'))
    with pytest.raises(SessionError, match="frame_count must be a whole number") as caught:
        read_baseline(path)
    assert str(path) in caught.value.text


def test_one_of_another_model_is_refused() -> None:
    check_model(neutral_face(), "a" * 64, "accurate")
    with pytest.raises(SessionError, match="recorded with the model “accurate”"):
        check_model(neutral_face(), "b" * 64, "light")
