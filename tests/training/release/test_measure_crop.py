"""Which square around a detector's box FER-2013 shows."""

import cv2
import numpy as np
import pytest
from helpers.made_data_sets import write_fer2013
from helpers.portraits import card

from fer_desktop.core.frames import BoundingBox
from training.cli import main
from training.datasets.labelled import DatasetError, Labelled
from training.release.measure_crop import median_mapping


def test_the_median_brings_boxes_to_the_unit_square():
    boxes = [BoundingBox(0.1, 0.2, 0.9, 1.0)] * 3
    mapping, quartiles = median_mapping(boxes)
    assert (mapping.offset_x, mapping.scale) == (pytest.approx(0), pytest.approx(1.25))
    assert mapping.offset_y == pytest.approx(-0.125)
    assert quartiles[2] == (pytest.approx(1.25), pytest.approx(1.25))
    with pytest.raises(DatasetError, match="found no face"):
        median_mapping([])


def test_the_command_measures_with_the_programs_detector(tmp_path, capsys):
    portrait = cv2.cvtColor(card("hopper", 200), cv2.COLOR_RGB2GRAY)
    face = cv2.resize(portrait[30:150, 20:140], (48, 48), interpolation=cv2.INTER_AREA)
    faces = Labelled(np.stack([face] * 3), np.array([0, 1, 6]), np.arange(3))
    data = write_fer2013(tmp_path, faces, faces, faces)
    assert main(["measure-crop", "--data", str(data)]) == 0
    printed = capsys.readouterr().out
    assert "3 faces in 3 pictures, detector mtcnn" in printed and "median: offset_x" in printed
