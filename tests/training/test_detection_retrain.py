"""Retraining by its command, as far as one picture goes. Needs TensorFlow."""

import importlib.util

import cv2
import pytest
from helpers.portraits import picture

from training.cli import main

if importlib.util.find_spec("tensorflow") is None:
    pytest.skip("needs TensorFlow (extra “training”)", allow_module_level=True)


@pytest.fixture
def data(tmp_path):
    """WIDER FACE of one picture with one face."""
    folder = tmp_path / "data" / "wider_face"
    labels = folder / "wider_face_split" / "wider_face_train_bbx_gt.txt"
    labels.parent.mkdir(parents=True)
    labels.write_text("one.png\n1\n220 140 200 200 0 0 0 0 0 0\n")
    images = folder / "WIDER_train" / "images"
    images.mkdir(parents=True)
    drawn = picture(640, 480, ("hopper", 400, 320.0, 240.0))
    cv2.imwrite(str(images / "one.png"), cv2.cvtColor(drawn, cv2.COLOR_RGB2BGR))
    return folder.parent


def test_a_run_folder_is_of_one_network_and_one_set_of_pictures(data, tmp_path, capsys):
    run = ["--data", str(data), "--run", str(tmp_path / "run")]
    assert main(["retrain-detector", "onet", *run]) == 2
    assert "no examples to learn from" in capsys.readouterr().err  # the one only validates
    for other in (["rnet"], ["onet", "--limit", "1"]):
        assert main(["retrain-detector", *other, *run]) == 2
        assert "is a run of onet" in capsys.readouterr().err


def test_labels_without_pictures_are_one_sentence(data, tmp_path, capsys):
    (data / "wider_face" / "WIDER_train" / "images" / "one.png").unlink()
    command = ["retrain-detector", "onet", "--data", str(data), "--run", str(tmp_path / "run")]
    assert main(command) == 2
    assert "has no picture of those in" in capsys.readouterr().err
