"""Detectors on drawn pictures, by the command."""

import json

import cv2
import pytest
from helpers.made_data_sets import write_wider_face

from training.cli import main

pytest.importorskip("matplotlib", reason="needs matplotlib (extra “training”)")


def test_the_command_measures_both_engines_and_draws(tmp_path, capsys):
    data, output = write_wider_face(tmp_path / "data", 2, ("val",)), tmp_path / "results"
    assert main(["evaluate-detector", "--data", str(data), "--output", str(output)]) == 0
    printed = capsys.readouterr().out
    assert "mtcnn: 2 pictures, 2 faces" in printed and "haar: 2 pictures, 2 faces" in printed
    engines = json.loads((output / "detector.json").read_text("utf-8"))["engines"]
    found = engines["mtcnn"]["at_false_alarms_per_picture"]["0.05"]["true_positive_rate"]
    assert (engines["mtcnn"]["faces"], found) == (2, 1.0)
    for name in ("curve.png", "compared.jpg"):
        assert cv2.imread(str(output / name)).std() > 1


def test_faces_on_their_side_are_found_by_a_search_for_them(tmp_path, capsys):
    data = write_wider_face(tmp_path / "data", 2, ("val",))
    words = ["evaluate-detector", "--data", str(data), "--engines", "mtcnn", "--turn", "90"]
    for more, found in ([], "0.0% found"), (["--tilted-faces"], "100.0% found"):
        assert main([*words, *more]) == 0
        (at_default,) = [
            line for line in capsys.readouterr().out.splitlines() if "threshold 0.60:" in line
        ]
        assert found in at_default


def test_the_cascades_parameters_can_be_changed(tmp_path, capsys):
    data = write_wider_face(tmp_path / "data", 1, ("val",))
    words = ["evaluate-detector", "--data", str(data), "--engines", "mtcnn", "--cascade"]
    assert main([*words, "pnet_threshold=0.5", "rnet_threshold=1.1"]) == 0
    assert "0.0% found" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main([*words, "gate=1"])
    assert "no parameter 'gate'" in capsys.readouterr().err
