"""Retraining by its command, on drawn pictures."""

import json

import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import write_wider_face

from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from training.cli import main
from training.detection.wider_face import load_pictures

needs_tensorflow()


@pytest.fixture
def data(tmp_path):
    """WIDER FACE of one picture with one face."""
    return write_wider_face(tmp_path / "data", 1, ("train",))


def test_a_run_folder_is_of_one_network_and_one_set_of_pictures(data, tmp_path, capsys):
    run = ["--data", str(data), "--run", str(tmp_path / "run")]
    assert main(["retrain-detector", "onet", *run]) == 2
    assert "no examples to learn from" in capsys.readouterr().err  # the one only validates
    for other in (["rnet"], ["onet", "--limit", "1"]):
        assert main(["retrain-detector", *other, *run]) == 2
        assert "is a run of onet" in capsys.readouterr().err


def test_the_command_writes_a_whole_model_folder(tmp_path, capsys):
    data, run = write_wider_face(tmp_path / "data", 2, ("train",)), tmp_path / "run"
    command = ["retrain-detector", "rnet", "--data", str(data), "--run", str(run)]
    assert main([*command, "--steps", "3"]) == 0
    assert "after: " in capsys.readouterr().out
    manifest = json.loads((run / "model" / "model.json").read_text("utf-8"))
    assert manifest["networks"]["rnet"]["note"].startswith("30% of the way")
    picture = load_pictures(data / "wider_face", "train")[0].read()
    found = MtcnnDetector(load_model(run / "model"), CascadeParameters()).detect(picture)
    assert len(found) == 1


def test_labels_without_pictures_are_one_sentence(data, tmp_path, capsys):
    (data / "wider_face" / "WIDER_train" / "images" / "0.png").unlink()
    command = ["retrain-detector", "onet", "--data", str(data), "--run", str(tmp_path / "run")]
    assert main(command) == 2
    assert "has no picture of those in" in capsys.readouterr().err
