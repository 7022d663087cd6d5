"""How the cascade's stages vote on a face: the fit, and its command on drawn pictures."""

import re

import numpy as np
from helpers.made_data_sets import write_wider_face

from training.cli import main
from training.detection.fit_confidence import fit


def test_fitting_finds_the_weights_that_made_the_labels():
    random = np.random.default_rng(0)
    features = random.normal(0, 2, (20_000, 2))
    odds = features @ np.array([1.5, -0.5])
    labels = (random.uniform(size=len(odds)) < 1 / (1 + np.exp(-odds))).astype(float)
    np.testing.assert_allclose(fit(features, labels)[:2], [1.5, -0.5], atol=0.06)


def test_the_command_prints_both_sets_of_weights(tmp_path, capsys):
    data = write_wider_face(tmp_path, 3, ("train",))
    assert main(["fit-confidence", "--data", str(data)]) == 2
    assert "Of 3 boxes all are faces" in capsys.readouterr().err
    (labels,) = data.rglob("*_bbx_gt.txt")
    *faces, _ = labels.read_text().split("2.png\n")
    labels.write_text("".join(faces) + "2.png\n1\n20 20 60 60 0 0 0 0 0 0\n")  # elsewhere
    assert main(["fit-confidence", "--data", str(data)]) == 0
    printed = capsys.readouterr().out
    (search,) = re.findall(r"SEARCH \(.*\): \[(.*)\]", printed)
    (follow,) = re.findall(r"FOLLOW \(.*\): \[(.*)\]", printed)
    assert len(search.split()) == 5 and len(follow.split()) == 4
    assert "of 3 faces" in printed
