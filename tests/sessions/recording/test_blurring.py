"""Blurred pictures show no face that can be recognised."""

from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from helpers.faces import make_face
from helpers.session_fakes import make_description

from fer_desktop.core.frames import Analysis, BoundingBox, Frame, Image
from fer_desktop.core.resources import resource
from fer_desktop.sessions.recording.blurring import Blurrer, blur_faces
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions


def detail(image: Image) -> float:
    """How much fine structure a picture holds: mean strength of its edges."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    return float(np.abs(cv2.Laplacian(grey, cv2.CV_64F)).mean())


@pytest.fixture
def noise() -> Image:
    return np.random.default_rng(0).integers(0, 256, (120, 160, 3), np.uint8)


def test_a_face_is_covered_and_the_rest_stays(noise: Image) -> None:
    blurred = blur_faces(noise, [BoundingBox(40, 30, 80, 80)])
    assert detail(blurred[30:80, 40:80]) < 0.02 * detail(noise)
    assert np.array_equal(blurred[:, 110:], noise[:, 110:])


def test_without_a_known_face_the_whole_picture_is_covered(noise: Image) -> None:
    assert detail(blur_faces(noise, [])) < 0.05 * detail(noise)


def test_a_box_beyond_the_edges_is_no_problem(noise: Image) -> None:
    blurred = blur_faces(noise, [BoundingBox(-50, -40, 20, 20), BoundingBox(500, 500, 600, 600)])
    assert detail(blurred[:20, :20]) < 0.02 * detail(noise)


def test_a_face_is_covered_before_and_after_it_was_found(noise: Image) -> None:
    """A detector finds an entering face late: the pictures before must not show it."""
    known = make_face(1, box=BoundingBox(100, 10, 140, 60))
    entering = make_face(2, box=BoundingBox(10, 10, 50, 60))
    blurrer = Blurrer()
    pictures = []
    for index in range(45):
        faces = (known, entering) if index == 15 else (known,)
        pictures += blurrer.push(Analysis(Frame(index, index / 10, noise, 0.0), faces))
    pictures += blurrer.flush()
    assert [round(time * 10) for time, _ in pictures] == list(range(45))
    covered = [round(time * 10) for time, image in pictures if detail(image[10:60, 10:50]) < 3]
    assert covered == list(range(10, 36))


def test_a_face_that_moves_is_covered_where_it_was_before_it_was_found(noise: Image) -> None:
    """It comes in from 0.8 s on by 8 pixels a picture, and is found at 1.2 s."""
    blurrer = Blurrer()
    pictures = []
    for index in range(25):
        x = 160 - 8 * (index - 7)  # its left edge
        found = index >= 12
        face = make_face(1, box=BoundingBox(x, 40, x + 20, 65))
        still = make_face(2, box=BoundingBox(20, 90, 40, 115))
        faces = (still, face) if found else (still,)
        pictures += blurrer.push(Analysis(Frame(index, index / 10, noise, 0.0), faces))
    pictures += blurrer.flush()
    for index in range(8, 12):
        x = 160 - 8 * (index - 7)
        assert detail(pictures[index][1][40:65, x : x + 20]) < 3, index


def test_a_face_that_is_lost_is_covered_where_it_moves_on(noise: Image) -> None:
    blurrer = Blurrer()
    pictures = []
    for index in range(20):
        face = make_face(1, box=BoundingBox(10 + 6 * index, 40, 30 + 6 * index, 65))
        still = make_face(2, box=BoundingBox(20, 90, 40, 115))
        faces = (still, face) if index < 8 else (still,)
        pictures += blurrer.push(Analysis(Frame(index, index / 10, noise, 0.0), faces))
    pictures += blurrer.flush()
    for index in range(8, 20):
        assert detail(pictures[index][1][40:65, 10 + 6 * index : 30 + 6 * index]) < 3, index


def portrait() -> Image:
    with av.open(str(resource("demo", "demo.mp4"))) as container:
        for frame in container.decode(video=0):
            if frame.time > 1.5:
                return frame.to_ndarray(format="rgb24")
    raise AssertionError("the demo is shorter than expected")


def faces_seen(image: Image) -> int:
    cascade = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_default.xml")
    return len(cascade.detectMultiScale(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), 1.1, 3))


@pytest.mark.parametrize("found", [True, False])
def test_no_detector_sees_a_face_in_a_blurred_video(tmp_path: Path, found: bool) -> None:
    """Also when the program's own detector had missed it."""
    from fer_desktop.core.settings import DetectionSettings
    from fer_desktop.detection import create_detector

    image = portrait()
    detections = create_detector(DetectionSettings()).detect(image, {})
    assert detections and faces_seen(image)
    boxes = [make_face(number, box=d.box) for number, d in enumerate(detections, 1)]
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("blurred",)))
    for index in range(12):
        frame = Frame(index, index / 10, image, 0.0)
        recorder.on_frame(frame)
        recorder.on_analysis(Analysis(frame, tuple(boxes) if found else ()))
    recorder.stop()
    with av.open(str(tmp_path / "s" / "video.mkv")) as container:
        shown = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    assert len(shown) == 12
    detector = create_detector(DetectionSettings())
    assert not any(faces_seen(picture) for picture in shown)
    assert not any(detector.detect(picture, {}) for picture in shown)


def test_scores_only_writes_no_picture(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    frame = Frame(0, 0.0, portrait(), 0.0)
    recorder.on_frame(frame)
    recorder.on_analysis(Analysis(frame, (make_face(),)))
    recorder.stop()
    for path in (tmp_path / "s").iterdir():
        path.read_text(encoding="utf-8")  # text, every one of them
        assert path.suffix in {".csv", ".json", ".txt"}
