"""One face that was found twice."""

from fer_desktop.core.frames import BoundingBox, Detection
from fer_desktop.detection.doubles import without_doubles


def box_at(x: float) -> BoundingBox:
    return BoundingBox(x, 0, x + 50, 60)


def test_of_two_boxes_on_one_face_the_surer_stays():
    sure, unsure = Detection(box_at(100), 0.9), Detection(box_at(110), 0.6)
    other = Detection(box_at(300), 0.5)
    assert without_doubles([unsure, sure, other]) == (sure, other)
