"""Measuring a model file, on a small data set of noise."""

import json
import shutil

import cv2
import numpy as np
import pytest
from helpers.made_data_sets import noise_faces, write_fer2013

from fer_desktop.classification import create_classifier, read_manifest
from fer_desktop.core.resources import resource
from training.cli import main
from training.datasets.data_folder import DataFolder
from training.evaluation.evaluate import evaluate, summary
from training.evaluation.readings import count_readings

pytest.importorskip("matplotlib", reason="needs matplotlib (extra “training”)")

NOISE = noise_faces(30)


@pytest.fixture(scope="module")
def result():
    return evaluate(create_classifier("paper"), NOISE, "PublicTest")


@pytest.fixture
def data_folder(tmp_path):
    return write_fer2013(tmp_path / "data", NOISE, NOISE, NOISE)


@pytest.fixture
def model_folder(tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("model.json", "model.tflite"):
        shutil.copy(resource("models", "paper", name), folder)
    return folder


def test_the_numbers_belong_together(result):
    matrix = np.array(result["confusion"])
    assert matrix.sum() == len(NOISE)
    assert result["accuracy"] == pytest.approx(np.trace(matrix) / len(NOISE))
    low, high = result["accuracy_95_percent"]
    assert low < result["accuracy"] < high
    assert result["coverage"][0] == {
        "threshold": 0.0,
        "coverage": 1.0,
        "accuracy": pytest.approx(result["accuracy"]),
    }
    assert set(result["robustness"]) == {"dark", "bright", "blurred", "noisy", "covered"}
    assert sum(point["share"] for point in result["reliability"]) == pytest.approx(1)
    assert 0 < result["cost"]["least_ms"] <= result["cost"]["median_ms"]


def test_the_outcome_is_json_and_can_be_read(result):
    assert json.loads(json.dumps(result))["sha256"] == result["sha256"]
    assert f"{result['accuracy']:.2%}" in summary(result)


def test_private_test_is_read_once_per_file_and_counted(data_folder, model_folder, capsys):
    command = ["evaluate", str(model_folder), "--data", str(data_folder)]
    assert count_readings(model_folder) == 0
    assert main([*command, "--release"]) == 0
    written = json.loads((model_folder / "evaluation.json").read_text("utf-8"))
    assert written["split"] == "PrivateTest"
    manifest = read_manifest(model_folder)
    assert manifest.accuracy["PrivateTest"] == pytest.approx(written["accuracy"], abs=1e-6)
    for name in ("confusion.png", "calibration.png"):
        assert cv2.imread(str(model_folder / name)) is not None
    capsys.readouterr()
    measured = (model_folder / "evaluation.json").read_bytes()
    (model_folder / "confusion.png").unlink()  # as if the first try had been killed there
    (data_folder / "fer2013" / "fer2013.csv").rename(data_folder / "away.csv")
    assert main([*command, "--release"]) == 0
    assert "measured on PrivateTest before" in capsys.readouterr().out
    assert cv2.imread(str(model_folder / "confusion.png")) is not None
    assert (model_folder / "evaluation.json").read_bytes() == measured
    (data_folder / "away.csv").rename(data_folder / "fer2013" / "fer2013.csv")
    file = model_folder / "public.json"
    assert main([*command, "--output", str(file)]) == 0
    assert json.loads(file.read_text("utf-8"))["split"] == "PublicTest"
    assert json.loads((model_folder / "evaluation.json").read_text("utf-8")) == written
    assert count_readings(model_folder) == 1
    (model_folder / "evaluation.json").unlink()  # as an export does
    assert main([*command, "--release"]) == 0
    assert count_readings(model_folder) == 2


def test_copies_of_training_pictures_are_left_out_beside(data_folder):
    assert DataFolder(data_folder).copies("PublicTest").all()
    data, classifier = NOISE, create_classifier("paper")
    half = np.arange(len(NOISE)) % 2 == 0
    values = evaluate(classifier, data, "PublicTest", half)["without_copies"]
    predicted = classifier.classify(data.pictures[~half]).argmax(axis=1)
    assert values["pictures"] == len(NOISE) // 2
    assert values["accuracy"] == pytest.approx((predicted == data.labels[~half]).mean())
    assert f"{values['accuracy']:.2%}" in summary(evaluate(classifier, data, "PublicTest", half))
    only_copies = evaluate(classifier, data, "PublicTest", np.ones(len(NOISE), bool))
    assert only_copies["without_copies"] is None and summary(only_copies)


def test_a_threshold_that_was_chosen_anew_needs_no_reading(data_folder, model_folder):
    command = ["evaluate", str(model_folder), "--data", str(data_folder), "--release"]
    assert main(command) == 0
    manifest = json.loads((model_folder / "model.json").read_text("utf-8"))
    (model_folder / "model.json").write_text(json.dumps(manifest | {"threshold": 0.25}), "utf-8")
    (data_folder / "fer2013" / "fer2013.csv").unlink()
    assert main(command) == 0
    written = json.loads((model_folder / "evaluation.json").read_text("utf-8"))
    assert written["at_threshold"] == written["coverage"][25]
