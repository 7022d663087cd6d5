"""Every engine on pictures whose faces are known, and on pictures that make no sense."""

import dataclasses

import numpy as np
import pytest
from helpers.portraits import FACE_CENTERS, picture, resized

from fer_desktop.core.errors import ModelError, SettingsError
from fer_desktop.core.frames import BoundingBox
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import ENGINES, FollowingDetector, create_detector

TWO_FACES = (("astronaut", 360, 300.0, 300.0), ("hopper", 360, 900.0, 380.0))


def available(engine, **settings):
    try:
        return create_detector(DetectionSettings(engine=engine, **settings))
    except ModelError as error:
        if engine == "mtcnn-tensorflow" and "needs the package" in str(error):
            pytest.skip("TensorFlow and mtcnn (extra: reference) are not installed")
        raise


def large(detections):
    """Without what is far smaller than the portraits' faces: a badge may look like one."""
    return [found for found in detections if found.box.width > 60]


@pytest.fixture(scope="module")
def mtcnn():
    return create_detector(DetectionSettings())


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.filterwarnings("ignore")  # TensorFlow's own
def test_every_engine_finds_both_faces_where_they_are(engine):
    detections = large(available(engine).detect(picture(1280, 720, *TWO_FACES)))
    assert len(detections) == 2
    for (name, height_px, x, y), found in zip(
        TWO_FACES, sorted(detections, key=lambda found: found.box.x_min), strict=True
    ):
        share_x, share_y = FACE_CENTERS[name]
        center = found.box.center
        assert center[0] == pytest.approx(x + (share_x - 0.5) * height_px * 0.8, abs=25)
        assert center[1] == pytest.approx(y + (share_y - 0.5) * height_px, abs=25)
        assert 0 <= found.confidence <= 1


def test_landmarks_are_where_the_image_shows_them(mtcnn):
    (found,) = mtcnn.detect(picture(640, 480, ("astronaut", 400, 320.0, 240.0)))
    marks = found.landmarks
    assert marks.left_eye[0] < marks.nose[0] < marks.right_eye[0]
    assert marks.mouth_left[0] < marks.mouth_right[0]
    assert marks.left_eye[1] < marks.nose[1] < marks.mouth_left[1]
    for x, y in marks.points:
        assert found.box.x_min < x < found.box.x_max
        assert found.box.y_min < y < found.box.y_max


@pytest.mark.filterwarnings("ignore")  # TensorFlow's own
def test_the_converted_cascade_agrees_with_the_package():
    reference = available("mtcnn-tensorflow", smallest_face_px=40)
    ours = create_detector(DetectionSettings(smallest_face_px=40))
    for cards in (TWO_FACES, TWO_FACES[:1], (("hopper", 600, 640.0, 360.0),)):
        image = picture(1280, 720, *cards)
        expected = [found for found in reference.detect(image) if found.confidence > 0.95]
        got = large(ours.detect(image))
        assert len(got) == len(expected) == len(cards)
        for face in expected:
            best = max(got, key=lambda other: face.box.intersection_over_union(other.box))
            assert face.box.intersection_over_union(best.box) > 0.8
            apart = np.subtract(face.landmarks.points, best.landmarks.points)
            assert np.abs(apart).max() < 0.08 * face.box.width


def test_the_smallest_face_does_what_it_says():
    image = picture(1280, 720, ("astronaut", 130, 300.0, 300.0), ("hopper", 400, 900.0, 360.0))
    found = {}
    for smallest_px in (40.0, 120.0, 700.0):
        detector = create_detector(DetectionSettings(smallest_face_px=smallest_px))
        found[smallest_px] = [round(face.box.center[0] / 300) for face in detector.detect(image)]
    assert sorted(found[40.0]) == [1, 3]
    assert found[120.0] == [3]
    assert found[700.0] == []


def test_a_smallest_face_larger_than_the_frame_finds_nobody(mtcnn):
    detector = create_detector(DetectionSettings(smallest_face_px=5000.0))
    assert detector.detect(picture(640, 480, ("astronaut", 400, 320.0, 240.0))) == ()
    assert detector.search_parts(640, 480) == 0


@pytest.mark.parametrize("engine", ["mtcnn", "haar"])
@pytest.mark.parametrize("value", [0, 127, 255])
@pytest.mark.parametrize("size", [(1, 1), (16, 9), (9, 16), (640, 480), (1283, 717)])
def test_a_constant_picture_has_no_face(engine, value, size):
    image = np.full((size[1], size[0], 3), value, np.uint8)
    assert create_detector(DetectionSettings(engine=engine)).detect(image) == ()


def test_noise_has_no_face(mtcnn):
    noise = np.random.default_rng(0).integers(0, 256, (480, 640, 3), dtype=np.uint8)
    assert mtcnn.detect(noise) == ()


def test_an_enormous_picture_is_searched():
    image = np.full((6000, 8000, 3), 90, np.uint8)
    face = picture(1600, 1200, ("hopper", 900, 800.0, 600.0))
    image[3000:4200, 5000:6600] = face
    detector = create_detector(DetectionSettings(smallest_face_px=150.0))
    (found,) = detector.detect(image)
    assert found.box.center == pytest.approx((5800, 3560), abs=120)


def test_a_grey_picture_has_its_face(mtcnn):
    color = picture(640, 480, ("astronaut", 400, 320.0, 240.0))
    grey = np.repeat(color.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    assert len(mtcnn.detect(grey)) == 1


def test_a_picture_that_is_a_part_of_another_array_works(mtcnn):
    wide = picture(1280, 720, *TWO_FACES)
    assert len(mtcnn.detect(wide[100:700, 0:600])) == 1
    assert len(mtcnn.detect(wide[:, ::-1])) == 2


def test_a_face_at_the_edge_is_found_and_may_reach_beyond_it(mtcnn):
    (found,) = mtcnn.detect(picture(640, 480, ("hopper", 440, 80.0, 240.0)))
    assert found.box.x_min < 20
    assert np.isfinite([*dataclasses.astuple(found.box)]).all()


def test_pictures_of_changing_size_are_searched_as_if_alone(mtcnn):
    first = picture(1280, 720, *TWO_FACES)
    second = resized(first, 640, 360)
    alone = mtcnn.detect(first)
    assert len(mtcnn.detect(second)) == 2
    assert mtcnn.detect(first) == alone


def test_the_parts_of_a_search_find_what_the_whole_finds(mtcnn):
    image = picture(1280, 720, *TWO_FACES, ("hopper", 130, 620.0, 120.0))
    assert isinstance(mtcnn, FollowingDetector)
    parts = range(mtcnn.search_parts(1280, 720))
    assert len(parts) > 1
    found = [face for part in parts for face in mtcnn.detect_part(image, part)]
    for whole in mtcnn.detect(image):
        assert any(whole.box.intersection_over_union(face.box) > 0.6 for face in found)


def test_known_faces_are_left_out_of_a_part(mtcnn):
    image = picture(1280, 720, *TWO_FACES)
    known = [face.box for face in large(mtcnn.detect(image)) if face.box.center[0] < 640]
    assert len(known) == 1
    for part in range(mtcnn.search_parts(1280, 720)):
        for face in large(mtcnn.detect_part(image, part, known)):
            assert face.box.center[0] > 640


def test_refining_finds_a_moved_face_and_tells_a_vanished_one(mtcnn):
    before = picture(1280, 720, *TWO_FACES)
    found = sorted(large(mtcnn.detect(before)), key=lambda face: face.box.x_min)
    boxes = [face.box for face in found]
    after = picture(1280, 720, ("astronaut", 360, 308.0, 296.0))
    moved, gone = mtcnn.refine(after, boxes)
    assert gone is None
    assert moved.box.center[0] - boxes[0].center[0] == pytest.approx(8, abs=4)
    assert mtcnn.refine(after, []) == ()


def test_refining_again_and_again_stays_on_the_face(mtcnn):
    image = picture(1280, 720, *TWO_FACES)
    start = mtcnn.detect(image)[0]
    face = start
    for _ in range(30):
        (face,) = mtcnn.refine(image, [face.box])
        assert face is not None
    assert face.box.intersection_over_union(start.box) > 0.75


def test_refining_a_box_far_outside_finds_nobody(mtcnn):
    image = picture(640, 480)
    boxes = [BoundingBox(-900, -900, -800, -800), BoundingBox(5e5, 5e5, 6e5, 6e5)]
    assert mtcnn.refine(image, boxes) == (None, None)


def test_the_inner_stages_are_timed(mtcnn):
    stage_ms = {}
    mtcnn.detect(picture(640, 480, ("hopper", 400, 320.0, 240.0)), stage_ms)
    assert set(stage_ms) == {"pyramid", "pnet", "rnet", "onet"}
    assert all(value > 0 for value in stage_ms.values())


def test_an_unknown_engine_is_named():
    with pytest.raises(SettingsError, match="mtcnn, mtcnn-tensorflow, haar"):
        create_detector(DetectionSettings(engine="yolo"))


@pytest.mark.parametrize("field", ["smallest_face_px", "onet_threshold", "search_interval_s"])
def test_settings_refuse_what_is_no_number(field):
    with pytest.raises(SettingsError, match=field):
        DetectionSettings(**{field: float("nan")})


def test_a_coarser_search_finds_large_faces_with_the_interpreters_that_are_there(monkeypatch):
    detector = create_detector(DetectionSettings(thread_count=1))
    image = picture(1280, 720, *TWO_FACES)
    detector.detect(image)
    built = []
    monkeypatch.setattr(
        "fer_desktop.detection.mtcnn.networks.StaticNetwork",
        lambda content, shape: built.append(shape),
    )
    for factor in (1.5, 2.0, 1.0):
        detector.coarsen(factor)
        assert len(large(detector.detect(image))) == 2
    assert built == []


def test_a_search_coarser_than_the_picture_finds_nothing():
    detector = create_detector(DetectionSettings(smallest_face_px=90))
    detector.coarsen(2.0)
    small = picture(160, 120, ("astronaut", 100, 80.0, 60.0))
    assert detector.detect(small) == ()
    assert detector.search_parts(160, 120) == 0
