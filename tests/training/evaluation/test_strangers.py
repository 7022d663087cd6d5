"""Models set beside each other on photographs of other people."""

import json
import shutil

import numpy as np
import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from fer_desktop.evaluation.faces import answered
from training.cli import main
from training.evaluation.strangers import accuracy_of, better_by


def said(right, labels=None, places=None):
    """Answers that are right where `right` says so, to faces of the classes `labels`."""
    labels = np.zeros(len(right), int) if labels is None else np.array(labels)
    answers = np.where(right, labels, (labels + 1) % 7)
    names = places or [f"{number}.png" for number in range(len(right))]
    return answered(names, labels.tolist(), names, np.eye(7, dtype=np.float32)[answers], [])


def test_two_models_are_compared_face_by_face():
    rng = np.random.default_rng(1)
    first = rng.random(400) < 0.5
    better = first | (np.arange(400) % 20 == 0)  # right wherever the first is, and a little more
    gain = better_by(said(first), said(better))
    assert gain.value == pytest.approx(better.mean() - first.mean())
    assert 0 < gain.low < gain.value < gain.high < 0.06  # alone, each has ±5 points
    nothing = better_by(said(first), said(first))
    assert (nothing.value, nothing.low, nothing.high) == (0, 0, 0)
    with pytest.raises(FerError, match="same faces"):
        better_by(said([True]), said([True], places=["other.png"]))


def test_classes_are_counted_alone():
    labels = [0, 0, 3, 3, 5, 5]
    answers = said([True, False, True, True, False, False], labels)
    assert accuracy_of(answers, ("anger", "happiness")).value == 0.75
    assert accuracy_of(answers, ("surprise",)).value == 0
    assert np.isnan(accuracy_of(answers, ("disgust",)).value)


@pytest.fixture
def folder(tmp_path):
    portraits = resource("demo", "portraits")
    for label, name in (("happy", "astronaut.jpg"), ("neutral", "grace_hopper.jpg")):
        (tmp_path / "people" / label).mkdir(parents=True)
        shutil.copy(portraits / name, tmp_path / "people" / label)
    (tmp_path / "people" / "neutral" / "broken.png").write_bytes(b"no picture")
    return tmp_path / "people"


def test_a_folder_is_measured_with_two_models(folder, tmp_path, capsys):
    output = tmp_path / "build" / "strangers.json"
    words = ["evaluate-strangers", str(folder), "--models", "paper", "light"]
    assert main([*words, "--output", str(output)]) == 0
    text = capsys.readouterr().out
    assert "2 faces of people; 1 pictures left out" in text
    assert "left out: 1: it cannot be read as a picture" in text
    assert "recall of happiness (1)" in text and "| paper | light |" in text
    first, second = json.loads(output.read_text(encoding="utf-8"))
    assert (first["model"], second["model"]) == ("paper", "light")
    assert first["better_than_first"]["value"] == 0
    assert second["faces"] == 2 and second["left_out"][0]["place"] == "neutral/broken.png"


def test_folders_that_say_nothing_are_named(folder, tmp_path, capsys):
    (folder / "happy").rename(folder / "content")
    assert main(["evaluate-strangers", str(folder)]) == 2
    assert "“content” is no label" in capsys.readouterr().err
    assert main(["evaluate-strangers", str(tmp_path / "nowhere")]) == 2
    assert "nowhere cannot be read" in capsys.readouterr().err
