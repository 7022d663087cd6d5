"""Faces that lie on their side: a portrait in a picture that is turned by a quarter."""

import cv2
import numpy as np
import pytest
from helpers.portraits import picture

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.analysis.pose import quarter_turn_of
from fer_desktop.core.frames import BoundingBox, Frame, Image
from fer_desktop.core.quality import Concern, Grade
from fer_desktop.core.settings import DetectionSettings, Settings
from fer_desktop.detection import FollowingDetector, TurnJudge, create_detector
from fer_desktop.detection.tilted import TURNS, turned, turned_box, turned_point

PORTRAIT = ("hopper", 400, 300.0, 240.0)
TILTED = DetectionSettings(tilted_faces=True)


@pytest.fixture(scope="module")
def upright() -> Image:
    return picture(640, 480, PORTRAIT)


@pytest.fixture(scope="module")
def detector():
    return create_detector(TILTED)


def same(box: BoundingBox, other: BoundingBox) -> bool:
    return box.intersection_over_union(other) > 0.9


@pytest.mark.parametrize("degrees", TURNS)
def test_points_and_boxes_turn_as_the_picture_does(degrees: int) -> None:
    image = np.zeros((30, 50, 3), np.uint8)
    image[4:8, 11:14] = 255
    there = turned_box(BoundingBox(11, 4, 14, 8), degrees, image)
    rows, columns = np.nonzero(turned(image, degrees)[..., 0])
    assert (there.x_min, there.x_max) == (columns.min(), columns.max() + 1)
    assert (there.y_min, there.y_max) == (rows.min(), rows.max() + 1)
    back = turned_point(turned_point((3, 7), degrees, image), 360 - degrees, turned(image, degrees))
    assert back == (3, 7)


@pytest.mark.parametrize("degrees", TURNS)
def test_a_face_on_its_side_is_found_where_it_is_once_asked_for(
    detector, upright: Image, degrees: int
) -> None:
    (face,) = detector.detect(upright)
    assert quarter_turn_of(face.landmarks) == 0
    lying = turned(upright, degrees)
    assert create_detector(DetectionSettings()).detect(lying) == ()
    (found,) = detector.detect(lying)
    assert same(found.box, turned_box(face.box, degrees, upright))
    assert found.confidence == pytest.approx(face.confidence, abs=0.02)
    assert quarter_turn_of(found.landmarks) == 360 - degrees


@pytest.mark.parametrize("degrees", TURNS)
def test_a_face_on_its_side_is_followed(detector, upright: Image, degrees: int) -> None:
    assert isinstance(detector, FollowingDetector)
    assert isinstance(detector, TurnJudge)
    lying = turned(upright, degrees)
    (found,) = detector.detect(lying)
    beside = found.box.shifted(4, -3)
    (again,) = detector.refine(lying, [beside])
    assert same(again.box, found.box)
    parts = range(detector.search_parts(640, 480))
    assert any(detector.detect_part(lying, part) for part in parts)
    assert not any(detector.detect_part(lying, part, [found.box]) for part in parts)


@pytest.mark.parametrize("degrees", TURNS)
def test_the_network_sees_it_upright(upright: Image, degrees: int) -> None:
    plain = create_analyzer(Settings()).analyze(Frame(0, 0.0, upright, 0.0))
    (face,) = plain.faces
    analyzer = create_analyzer(Settings(detection=TILTED))
    (lying,) = analyzer.analyze(Frame(0, 0.0, turned(upright, degrees), 0.0)).faces
    difference = cv2.absdiff(lying.crop, face.crop)
    assert difference.mean() < 6
    assert lying.probabilities == pytest.approx(face.probabilities, abs=0.1)
    assert lying.quality is not None
    assert lying.quality.concern not in (Concern.TILTED, Concern.SIDEWAYS)
    assert abs(lying.quality.roll_degrees) > 80


def test_a_face_upside_down_is_still_not_called_good(upright: Image) -> None:
    analyzer = create_analyzer(Settings(detection=TILTED))
    over = np.ascontiguousarray(upright[::-1, ::-1])
    for face in analyzer.analyze(Frame(0, 0.0, over, 0.0)).faces:
        assert face.quality.grade is not Grade.GOOD


def test_a_detector_that_cannot_follow_finds_them_too(upright: Image) -> None:
    haar = create_detector(DetectionSettings(engine="haar", tilted_faces=True))
    assert not isinstance(haar, FollowingDetector)
    (face,) = create_detector(DetectionSettings(engine="haar")).detect(upright)
    assert any(
        same(found.box, turned_box(face.box, 90, upright))
        for found in haar.detect(turned(upright, 90))
    )
