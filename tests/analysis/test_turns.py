"""Which way up faces stand: no picture that lies on its side is called good."""

import cv2
import numpy as np
import pytest
from helpers.portraits import picture

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.analysis.turns import FaceTurns
from fer_desktop.core.frames import BoundingBox, Detection, Frame, Image, Track
from fer_desktop.core.quality import Concern, Grade
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters

BOX = BoundingBox(0, 0, 10, 10)


def turned(image: Image, degrees: int) -> Image:
    """Turned against the clock, so that `degrees` clockwise make it upright again."""
    return np.ascontiguousarray(np.rot90(image, degrees // 90))


@pytest.fixture(scope="module")
def portrait() -> Image:
    return picture(640, 480, ("hopper", 400, 320, 240))


def photograph(name: str) -> Image:
    found = cv2.imread(str(resource("demo", "portraits", name)))
    assert found is not None
    return cv2.cvtColor(found, cv2.COLOR_BGR2RGB).astype(np.uint8)


def box_after(box: BoundingBox, degrees: int, width: int, height: int) -> BoundingBox:
    corners = [(box.x_min, box.y_min), (box.x_max, box.y_max)]
    for _ in range(degrees // 90):
        corners = [(y, width - x) for x, y in corners]
        width, height = height, width
    xs, ys = zip(*corners, strict=True)
    return BoundingBox(min(xs), min(ys), max(xs), max(ys))


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@pytest.mark.parametrize("name", ["hopper", "astronaut"])
def test_the_detector_says_how_to_turn_a_face(name: str, degrees: int) -> None:
    image = picture(640, 480, (name, 400, 320, 240))
    detector = MtcnnDetector(load_model(resource("models", "mtcnn")), CascadeParameters())
    (face,) = detector.detect(image)
    box = box_after(face.box, degrees, 640, 480)
    assert detector.turn_of(turned(image, degrees), box) == degrees


def test_a_face_on_its_side_is_not_called_good() -> None:
    image = turned(photograph("astronaut.jpg"), 270)
    (face,) = create_analyzer(Settings()).analyze(Frame(0, 0.0, image, 0.0)).faces
    assert face.quality is not None
    assert face.quality.grade is not Grade.GOOD


def test_an_upside_down_portrait_is_told_what_to_do() -> None:
    image = photograph("grace_hopper.jpg")
    analyzer = create_analyzer(Settings())
    (face,) = analyzer.analyze(Frame(0, 0.0, turned(image, 180), 0.0)).faces
    assert face.quality is not None
    assert face.quality.concern is Concern.UPSIDE_DOWN
    assert face.quality.turn_degrees == 180
    assert face.quality.word == "poor"


def test_a_torn_picture_is_called_damaged(portrait: Image) -> None:
    analyzer = create_analyzer(Settings())
    (face,) = analyzer.analyze(Frame(0, 0.0, portrait, 0.0, is_damaged=True)).faces
    assert face.quality is not None
    assert (face.quality.grade, face.quality.word) == (Grade.POOR, "damaged")


class Asked:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.count = 0

    def turn_of(self, _image: Image, _box: BoundingBox) -> int:
        self.count += 1
        return 90


def test_a_face_is_looked_at_twice_a_second_and_a_certain_one_never() -> None:
    judge = Asked()
    turns = FaceTurns(judge)
    image = np.zeros((10, 10, 3), np.uint8)

    def degrees(time_s: float, confidence: float) -> int:
        return turns.turn_of(Frame(0, time_s, image, 0.0), Track(1, Detection(BOX, confidence)))

    assert degrees(0.0, 1.0) == 0
    assert judge.count == 0
    assert [degrees(time_s, 0.9) for time_s in (0.0, 0.1, 0.4, 0.5, 0.6)] == [90] * 5
    assert judge.count == 2
