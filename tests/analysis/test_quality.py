"""The coach: what is made worse is graded worse, and for that reason."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.pose import yaw_of
from fer_desktop.analysis.quality import grade
from fer_desktop.core.frames import BoundingBox, Detection, Landmarks
from fer_desktop.core.quality import TOO_HIGH, Concern, Grade, Quality

BOX = BoundingBox(220, 120, 420, 320)


def landmarks(turn: float = 0.0, tilt_px: float = 0.0) -> Landmarks:
    return Landmarks(
        (280, 190 - tilt_px), (360, 190 + tilt_px), (320 + 40 * turn, 230), (290, 270), (350, 270)
    )


def scene(seed: int = 1) -> np.ndarray:
    """A picture with a detailed, well-lit patch where the face is."""
    random = np.random.default_rng(seed)
    image = np.full((480, 640, 3), 120, np.uint8)
    coarse = random.integers(40, 220, (8, 8), dtype=np.uint8)
    patch = cv2.resize(coarse, (200, 200), interpolation=cv2.INTER_LINEAR)
    fine = random.integers(-22, 22, (200, 200))
    patch = np.clip(patch.astype(int) + fine, 0, 255).astype(np.uint8)
    image[120:320, 220:420] = patch[..., None]
    return image


def judge(image: np.ndarray, box: BoundingBox = BOX, points: Landmarks | None = None) -> Quality:
    x_min, y_min, x_max, y_max = (
        max(round(v), 0) for v in (box.x_min, box.y_min, box.x_max, box.y_max)
    )
    part = image[y_min:y_max, x_min:x_max]
    crop = cv2.resize(
        cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), (48, 48), interpolation=cv2.INTER_AREA
    )
    return grade(image, Detection(box, 0.99, points or landmarks()), crop)


def test_a_good_view_is_good() -> None:
    quality = judge(scene())
    assert (quality.grade, quality.concern) == (Grade.GOOD, Concern.NONE)
    assert quality.word == "good"


def darken(image: np.ndarray, factor: float) -> np.ndarray:
    return (image * factor).astype(np.uint8)


def blur(image: np.ndarray, sigma: float) -> np.ndarray:
    return cv2.GaussianBlur(image, (0, 0), sigma)


def backlight(image: np.ndarray) -> np.ndarray:
    bright = np.full_like(image, 250)
    bright[120:320, 220:420] = image[120:320, 220:420] // 2 + 10
    return bright


@pytest.mark.parametrize(
    ("image", "concern"),
    [
        (darken(scene(), 0.25), Concern.DARK),
        (np.clip(scene().astype(int) // 5 + 205, 0, 255).astype(np.uint8), Concern.BRIGHT),
        ((scene() // 12 + 110).astype(np.uint8), Concern.FLAT),
        (blur(scene(), 9), Concern.BLURRED),
        (backlight(scene()), Concern.BACKLIT),
    ],
)
def test_bad_light_and_blur_are_named(image: np.ndarray, concern: Concern) -> None:
    quality = judge(image)
    assert quality.grade < Grade.GOOD
    assert quality.concern is concern


def test_a_small_face_is_poor() -> None:
    quality = judge(scene(), BoundingBox(300, 200, 330, 230))
    assert (quality.grade, quality.concern) == (Grade.POOR, Concern.SMALL)


def test_a_face_at_the_edge_is_named() -> None:
    image = np.roll(scene(), -300, axis=1)
    quality = judge(image, BoundingBox(-80, 120, 120, 320))
    assert quality.concern is Concern.CUT_OFF


@pytest.mark.parametrize(
    ("points", "concern"),
    [(landmarks(turn=0.9), Concern.TURNED), (landmarks(tilt_px=30), Concern.TILTED)],
)
def test_the_pose_comes_from_the_landmarks(points: Landmarks, concern: Concern) -> None:
    assert judge(scene(), points=points).concern is concern


def test_without_landmarks_the_pose_is_not_judged() -> None:
    crop = np.full((48, 48), 120, np.uint8)
    quality = grade(scene(), Detection(BOX, 0.9, None), crop)
    assert (quality.yaw_degrees, quality.roll_degrees) == (None, None)


@pytest.mark.parametrize("value", [0, 255])
def test_constant_pictures_are_judged_without_error(value: int) -> None:
    assert judge(np.full((480, 640, 3), value, np.uint8)).grade is Grade.POOR


def sharpness_by_definition(part: np.ndarray) -> tuple[float, float]:
    """Variance of the Laplacian over that of the grey values at 96 px, in double precision.

    Then what grey values in whole numbers may add: the Laplacian sums up 20 squared errors.
    """
    method = cv2.INTER_AREA if part.shape[0] > 96 else cv2.INTER_LINEAR
    small = cv2.resize(part.astype(np.float64), (96, 96), interpolation=method)
    grey = small @ np.array([0.299, 0.587, 0.114])
    variance = float(grey.var())
    return float(cv2.Laplacian(grey, cv2.CV_64F).var() / variance), 4 * 20 / 12 / variance


@given(
    seed=st.integers(0, 1000),
    side_px=st.integers(60, 330),
    sigma=st.floats(0.5, 6.0),
    detail=st.floats(3.0, 25.0),
)
def test_sharpness_is_what_its_definition_says_at_every_size_and_blur(
    seed: int, side_px: int, sigma: float, detail: float
) -> None:
    random = np.random.default_rng(seed)
    shapes = cv2.resize(random.uniform(50, 200, (8, 8, 3)), (400, 400))
    noise = blur(random.normal(0, 1, (400, 400, 3)), sigma)
    image = np.clip(shapes + noise / noise.std() * detail, 0, 255).astype(np.uint8)
    box = BoundingBox(40, 40, 40 + side_px, 40 + side_px)
    wanted, rounding = sharpness_by_definition(image[40 : 40 + side_px, 40 : 40 + side_px])
    assert abs(judge(image, box).sharpness - wanted) <= 0.1 * wanted + rounding


@given(st.integers(0, 1000), st.floats(0.1, 1.0))
def test_light_and_contrast_are_mean_and_deviation_of_the_crop(seed: int, factor: float) -> None:
    crop = darken(np.random.default_rng(seed).integers(0, 256, (48, 48)), factor)
    quality = grade(scene(), Detection(BOX, 0.9, landmarks()), crop)
    assert quality.light == pytest.approx(crop.mean())
    assert quality.spread == pytest.approx(crop.std())


def test_the_limits_of_a_turn_are_those_of_the_nose_beside_the_eyes() -> None:
    assert TOO_HIGH[Concern.TURNED] == (yaw_of(0.45), yaw_of(0.75))
