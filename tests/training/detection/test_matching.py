"""WIDER FACE's layout, and detections judged against it."""

import cv2
import numpy as np
import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import BoundingBox, Detection
from training.detection.matching import score
from training.detection.wider_face import load_pictures

LABELS = """0--Parade/one.jpg
2
10 20 40 50 0 0 0 0 0 0 
100 20 10 12 2 0 0 0 2 0 
0--Parade/nobody.jpg
0
0 0 0 0 0 0 0 0 0 0 
0--Parade/not_on_disk.jpg
1
1 2 3 4 0 0 0 0 0 0 
0--Parade/invalid.jpg
1
5 5 60 60 0 0 0 1 0 0 
"""  # noqa: W291 - as the files are


@pytest.fixture
def pictures(tmp_path):
    (tmp_path / "wider_face_split").mkdir()
    (tmp_path / "wider_face_split" / "wider_face_val_bbx_gt.txt").write_text(LABELS)
    folder = tmp_path / "WIDER_val" / "images" / "0--Parade"
    folder.mkdir(parents=True)
    for name in ("one", "nobody", "invalid"):
        cv2.imwrite(str(folder / f"{name}.jpg"), np.full((100, 150, 3), (0, 0, 250), np.uint8))
    return load_pictures(tmp_path, "val")


def seen(x, y, width, height, confidence):
    return Detection(BoundingBox(x, y, x + width, y + height), confidence)


def test_labels_are_read_as_corners_of_pictures_on_disk(pictures):
    one, nobody, invalid = pictures
    np.testing.assert_array_equal(one.boxes, [[10, 20, 50, 70], [100, 20, 110, 32]])
    assert one.sizes_px().tolist() == [40, 10]
    assert nobody.boxes.shape == (0, 4)
    assert not invalid.valid.any()
    assert one.read()[50, 50].tolist() == pytest.approx([250, 0, 0], abs=3)  # RGB


def test_missing_labels_are_explained(tmp_path):
    with pytest.raises(FerError, match="cannot be read"):
        load_pictures(tmp_path, "val")


def test_hits_misses_false_alarms_and_what_does_not_count(pictures):
    scored = score(
        pictures,
        [
            [
                seen(12, 22, 40, 50, 0.9),  # right
                seen(8, 18, 40, 50, 0.8),  # the same face again: a false alarm
                seen(100, 20, 10, 12, 0.7),  # a face too small to count
            ],
            [seen(0, 0, 50, 50, 0.6)],  # a false alarm
            [seen(5, 5, 60, 60, 0.99), seen(6, 6, 60, 60, 0.5)],  # nobody is judged by this face
        ],
        smallest_face_px=30,
    )
    assert scored.pictures == 3
    assert scored.face_size_px.tolist() == [40]
    assert scored.found_confidence.tolist() == [0.9]
    assert sorted(scored.false_confidence.tolist()) == [0.6, 0.8]
    assert scored.true_positive_rate(0.95) == 0
    assert scored.false_alarms_per_picture(0.7) == pytest.approx(1 / 3)
    assert 0.6 < scored.threshold_for(0.34) < 0.8
    assert scored.by_size((30, 50, 90)) == [
        (30, 50, 1, 1.0),
        (50, 90, 0, None),
    ]


def test_the_curve_goes_from_strict_to_lax(pictures):
    detections = [[seen(12, 22, 40, 50, 0.5), seen(80, 60, 30, 30, 0.7)], [], []]
    thresholds, alarms, rates = score(pictures, detections, 30).curve()
    assert np.all(np.diff(thresholds) < 0)
    assert np.all(np.diff(alarms) >= 0)
    assert np.all(np.diff(rates) >= 0)
    assert (alarms[-1], rates[-1]) == (pytest.approx(1 / 3), 1.0)
