"""`fer-desktop evaluate`, as a lab would use it."""

import json
from pathlib import Path

import pytest
from helpers.labelled_pictures import portrait, write

from fer_desktop import cli
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session


def evaluate(*words: str | Path) -> int:
    return cli.main(["evaluate", "--quiet", *map(str, words)])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("pictures") / "lab"
    write(root / "happy" / "1.png", portrait("astronaut"))
    write(root / "neutral" / "1.png", portrait("hopper"))
    write(root / "sad" / "1.png", portrait("hopper", 0.02))
    return root


def test_figures_are_printed_and_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate(folder, "--model", "paper", "--threshold", "0.3", "--output", tmp_path) == 0
    printed = capsys.readouterr()
    assert "2 of lab, in 2 groups" in printed.out
    assert "left out:          1: no face was found" in printed.out
    assert "fewer than 20 faces" in printed.err
    values = json.loads((tmp_path / "evaluation.json").read_text("utf-8"))
    assert (values["faces"], values["threshold"], values["model"]) == (2, 0.3, "paper")
    assert "<h1>How well paper reads" in (tmp_path / "evaluation.html").read_text("utf-8")
    assert (tmp_path / "evaluation.csv").read_text("utf-8").count("\n") == 3
    assert evaluate(folder, "--output", tmp_path) == 0  # an evaluation is made anew


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--model", "nobody"], "no model “nobody”"),
        (["--labels", "sad=blue"], "must be FOLDER=LABEL"),
    ],
)
def test_what_makes_no_sense_ends_in_a_sentence(
    folder: Path, words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate(folder, *words) == 2
    assert message in capsys.readouterr().err


def test_a_threshold_beyond_1_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        evaluate(folder, "--threshold", "1.5")
    assert "“1.5” is not a number from 0 to 1" in capsys.readouterr().err


def test_pictures_and_sessions_do_not_mix(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["analyze", "demo", "--seconds", "0.1", "--output", str(tmp_path / "s")]) == 0
    assert evaluate(folder, tmp_path / "s") == 2
    assert "cannot be evaluated together" in capsys.readouterr().err
    assert evaluate(tmp_path / "s") == 2
    assert "Nobody has labelled faces of s yet" in capsys.readouterr().err


def test_a_session_that_a_person_labelled_is_judged_by_its_own_scores_or_another_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "talk"
    words = ["analyze", "demo", "--model", "paper", "--seconds", "0.6", "--quiet"]
    assert cli.main([*words, "--output", str(folder)]) == 0
    check = HumanCheck.begin(open_corrected(open_session(folder)), count=4, seed=1)
    while item := check.next_item():
        check.answer(item, "happiness")
    assert evaluate(folder) == 0
    own = capsys.readouterr()
    assert "Model:             paper, SHA-256" in own.out
    assert "4 of talk, in 1 group (people" in own.out
    assert "All faces are of one person" in own.err
    assert evaluate(folder, "--model", "light", "--output", tmp_path / "out") == 0
    assert "Model:             light, SHA-256" in capsys.readouterr().out
    lines = (tmp_path / "out" / "evaluation.csv").read_text("utf-8").splitlines()
    assert len(lines) == 5
    assert lines[1].startswith("talk: face 1 at 0:00.")
