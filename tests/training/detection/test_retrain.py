"""Retraining by its command, as far as one picture goes. Needs TensorFlow."""

import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import write_wider_face

from training.cli import main

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


def test_labels_without_pictures_are_one_sentence(data, tmp_path, capsys):
    (data / "wider_face" / "WIDER_train" / "images" / "0.png").unlink()
    command = ["retrain-detector", "onet", "--data", str(data), "--run", str(tmp_path / "run")]
    assert main(command) == 2
    assert "has no picture of those in" in capsys.readouterr().err
