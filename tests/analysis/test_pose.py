"""Yaw and roll of heads turned by known angles; the columns' explanations tell these errors."""

import math
from functools import cache

import numpy as np
import pytest
from helpers.turned_heads import HEIGHT_PX, frontal, turned
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.pose import NOSE_DEPTH, Pose, pose_of, quarter_turn_of
from fer_desktop.core.frames import Image, Landmarks
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import Detector, create_detector
from fer_desktop.sources import scenes

YAWS = (-40, -20, 0, 20, 40)
ROLLS = (-15, 0, 15)


@cache
def detector() -> Detector:
    return create_detector(DetectionSettings())


def landmarks_in(image: Image) -> Landmarks:
    found = max(detector().detect(image, {}), key=lambda detection: detection.confidence)
    assert found.landmarks is not None
    return found.landmarks


@pytest.fixture(scope="module")
def errors() -> np.ndarray:
    """(n, 2) errors of yaw and roll in degrees, of both portraits in every pose."""
    found = []
    for card in (0, 1):
        face = frontal(card, landmarks_in(scenes.card(card, HEIGHT_PX)))
        for yaw in YAWS:
            for roll in ROLLS:
                pose = pose_of(landmarks_in(turned(face, yaw, roll)))
                assert pose is not None
                found.append([pose.yaw_degrees - yaw, pose.roll_degrees - roll])
    return np.array(found)


def test_turned_heads_are_told_with_the_error_that_is_said(errors: np.ndarray) -> None:
    yaw, roll = np.abs(errors).mean(axis=0)
    assert yaw < 7
    assert roll < 4
    assert abs(errors.mean(axis=0)).max() < 3  # to neither side


def test_to_which_side_a_head_is_turned_is_told(errors: np.ndarray) -> None:
    turned_far = np.abs(errors[:, 0]).reshape(2, len(YAWS), len(ROLLS))[:, (0, 4)]
    assert turned_far.max() < 40


points = st.floats(-50, 50)


@given(st.floats(-80, 80), st.floats(-170, 170), st.floats(1, 200), points, points)
def test_points_turned_by_an_angle_give_that_angle(
    yaw: float, roll: float, half_px: float, x: float, y: float
) -> None:
    """Wherever the face is and however large."""

    def place(across: float, down: float) -> tuple[float, float]:
        c, s = math.cos(math.radians(roll)), math.sin(math.radians(roll))
        return x + across * c - down * s, y + across * s + down * c

    eye = half_px * math.cos(math.radians(yaw))
    nose = half_px * NOSE_DEPTH * math.sin(math.radians(yaw))
    mouth = place(0.0, 1.5 * half_px)
    landmarks = Landmarks(place(-eye, 0), place(eye, 0), place(nose, half_px), mouth, mouth)
    pose = pose_of(landmarks)
    assert pose is not None
    assert pose.yaw_degrees == pytest.approx(yaw, abs=0.01)
    assert pose.roll_degrees == pytest.approx(roll, abs=0.01)


def test_eyes_in_one_point_have_no_pose() -> None:
    assert pose_of(Landmarks((1, 1), (1, 1), (2, 2), (0, 3), (3, 3))) is None


def test_straight_ahead_is_zero() -> None:
    assert pose_of(Landmarks((1, 1), (3, 1), (2, 2), (1, 3), (3, 3))) == Pose(0.0, 0.0)


@pytest.mark.parametrize(
    ("roll_degrees", "turn"),
    [(0, 0), (44, 0), (-44, 0), (46, 270), (90, 270), (-46, 90), (-134, 90), (170, 180)],
)
def test_a_quarter_turn_brings_a_face_nearest_to_upright(roll_degrees: float, turn: int) -> None:
    angle = math.radians(roll_degrees)
    eye = (10 * math.cos(angle), 10 * math.sin(angle))
    below = (-10 * math.sin(angle), 10 * math.cos(angle))
    marks = Landmarks((0.0, 0.0), eye, below, below, below)
    assert quarter_turn_of(marks) == turn
    assert quarter_turn_of(None) == 0
