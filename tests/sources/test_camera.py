"""Cameras: what is asked of them, and everything that happens to them."""

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import cv2
import pytest
from helpers.fake_camera import FakeCapture, camera_source
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources import camera_devices as cameras
from fer_desktop.sources import open_source
from fer_desktop.sources.camera import FAILED_READS_ALLOWED
from fer_desktop.sources.camera_devices import diagnose


class Listed:
    """What cv2-enumerate-cameras answers for one camera."""

    def __init__(self, index: int, name: str | None, path: str = "") -> None:
        self.index, self.name, self.path = index, name, path


@pytest.fixture
def two_webcams(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [Listed(2, "Webcam", "/dev/video2"), Listed(0, "Webcam", "/dev/video0"), Listed(4, "")]
    monkeypatch.setattr(cameras, "enumerate_cameras", lambda _backend: listed)


@pytest.mark.usefixtures("two_webcams")
def test_cameras_of_the_same_name_are_told_apart() -> None:
    names = [(camera.index, camera.name) for camera in cameras.list_cameras()]
    assert names == [(0, "Webcam"), (2, "Webcam #2"), (4, "Camera 4")]


@pytest.mark.usefixtures("two_webcams")
@pytest.mark.parametrize(
    ("wanted", "index"), [("2", 2), ("Webcam", 0), ("webcam #2", 2), ("/dev/video2", 2)]
)
def test_a_camera_is_found_by_number_name_and_path(wanted: str, index: int) -> None:
    assert cameras.find_camera(wanted).index == index


@pytest.mark.usefixtures("two_webcams")
@pytest.mark.parametrize("spec", ["camera:7", "7", "camera:Microscope"])
def test_a_camera_that_is_not_there(spec: str) -> None:
    with pytest.raises(SourceError, match=r"no camera (number 7|named “Microscope”)") as caught:
        open_source(spec)
    assert caught.value.problem is SourceProblem.MISSING
    assert "0 (Webcam), 2 (Webcam #2)" in caught.value.advice


def test_size_and_rate_are_requested_and_pictures_become_rgb() -> None:
    capture = FakeCapture()
    source = camera_source(capture, CameraSettings(800, 600, 25.0))
    frame = next(iter(source))
    source.close()
    assert frame.image[0, 0].tolist() == [0, 0, 255]
    assert capture.requested[cv2.CAP_PROP_FRAME_WIDTH] == 800
    assert capture.requested[cv2.CAP_PROP_FRAME_HEIGHT] == 600
    assert capture.requested[cv2.CAP_PROP_FPS] == 25
    assert cv2.CAP_PROP_FOURCC not in capture.requested
    assert source.info.frame_rate_hz == 30.0


def test_compressed_pictures_are_asked_for_only_when_raw_ones_come_too_slowly() -> None:
    capture = FakeCapture(rates={"YUYV": 10.0, "MJPG": 30.0})
    source = camera_source(capture)
    source.close()
    assert source.info.frame_rate_hz == 30.0


def test_a_camera_that_does_not_open() -> None:
    capture = FakeCapture(opens=False)
    with pytest.raises(SourceError, match="“Test camera” does not start") as caught:
        camera_source(capture)
    assert caught.value.problem is SourceProblem.BUSY
    assert capture.released.wait(10)


def test_a_camera_without_a_readable_format() -> None:
    with pytest.raises(SourceError, match="gives no pictures that can be read") as caught:
        camera_source(FakeCapture(then=False))
    assert caught.value.problem is SourceProblem.UNSUPPORTED


def test_a_camera_that_hangs_while_opening() -> None:
    capture = FakeCapture()
    with pytest.raises(SourceError, match="did not start") as caught:
        camera_source(capture, on_open=capture.unhang.wait, open_timeout_s=0.05)
    assert caught.value.problem is SourceProblem.LOST
    capture.unhang.set()
    assert capture.released.wait(10)


def test_single_failed_reads_are_survived() -> None:
    source = camera_source(FakeCapture([True, *[False] * (FAILED_READS_ALLOWED - 1)]))
    assert [frame.index for frame, _ in zip(source, range(3), strict=False)] == [0, 1, 2]
    source.close()


def test_a_camera_that_stops_answering_is_lost() -> None:
    capture = FakeCapture([True, True], then=False)
    frames = []
    with pytest.raises(SourceError, match="has stopped giving pictures") as caught:
        frames.extend(camera_source(capture))
    assert caught.value.problem is SourceProblem.LOST
    assert len(frames) == 2
    assert capture.released.wait(10)


def test_a_read_that_hangs_freezes_nobody() -> None:
    capture = FakeCapture([True], then=None)
    source = camera_source(capture, stall_timeout_s=0.05)
    frames = iter(source)
    next(frames)
    with pytest.raises(SourceError, match="has stopped giving pictures"):
        next(frames)
    source.close()
    assert not capture.released.is_set()  # only the reading thread may touch the device
    capture.unhang.set()
    assert capture.released.wait(10)


def test_closing_while_a_read_hangs_returns_at_once() -> None:
    capture = FakeCapture([True], then=None)
    source = camera_source(capture)
    source.close()
    assert list(source) == []
    assert not capture.released.is_set()
    capture.unhang.set()
    assert capture.released.wait(10)


def test_an_opencv_error_is_a_lost_camera() -> None:
    class Throwing(FakeCapture):
        def get(self, prop: int) -> float:
            raise cv2.error("backend")

    with pytest.raises(SourceError, match="has stopped") as caught:
        camera_source(Throwing())
    assert caught.value.problem is SourceProblem.LOST


@pytest.mark.skipif(sys.platform != "linux", reason="Video4Linux")
def test_a_device_node_that_is_gone() -> None:
    assert diagnose("/dev/video-that-is-not-there") is SourceProblem.MISSING


@pytest.mark.skipif(sys.platform != "linux", reason="Video4Linux")
def test_a_device_node_without_complaint(tmp_path: Path) -> None:
    node = tmp_path / "video0"
    node.touch()
    assert diagnose(str(node)) is None


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() == 0, reason="the superuser may open everything"
)
def test_a_device_node_that_may_not_be_opened(tmp_path: Path) -> None:
    node = tmp_path / "video0"
    node.touch(mode=0)
    assert diagnose(str(node)) is SourceProblem.DENIED


@pytest.mark.parametrize("problem", [SourceProblem.MISSING, SourceProblem.DENIED])
def test_what_the_system_says_is_told(
    monkeypatch: pytest.MonkeyPatch, problem: SourceProblem
) -> None:
    monkeypatch.setattr("fer_desktop.sources.camera.diagnose", lambda _path: problem)
    with pytest.raises(SourceError) as caught:
        camera_source(FakeCapture())
    assert caught.value.problem is problem


def test_a_busy_camera_gets_a_moment_to_be_released(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([SourceProblem.BUSY, SourceProblem.BUSY])
    monkeypatch.setattr("fer_desktop.sources.camera.diagnose", lambda _path: next(answers, None))
    source = camera_source(FakeCapture())
    source.close()


def test_an_unplugged_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([None])  # at the start all was well
    monkeypatch.setattr(
        "fer_desktop.sources.camera.diagnose", lambda _path: next(answers, SourceProblem.MISSING)
    )
    source = camera_source(FakeCapture([True], then=False))
    with pytest.raises(SourceError, match="was unplugged") as caught:
        list(source)
    assert caught.value.problem is SourceProblem.LOST


def test_the_newest_pictures_are_kept_when_nobody_takes_them() -> None:
    capture = FakeCapture([True] * 20, then=None)
    source = camera_source(capture, stall_timeout_s=0.05)
    capture.hanging.wait(10)
    frames: list[Frame] = []
    with pytest.raises(SourceError):
        frames.extend(source)
    capture.unhang.set()
    assert [frame.index for frame in frames] == list(range(len(frames)))
    assert len(frames) in {4, 5}  # the last four, and the first if it was taken in time
    assert all(before.timestamp < after.timestamp for before, after in pairwise(frames))


@pytest.mark.parametrize("close", ["source.close()", "pass"])
def test_the_program_ends_only_when_the_device_is_released(close: str) -> None:
    code = f"""
import time
from helpers.fake_camera import FakeCapture, camera_source
class Slow(FakeCapture):
    def read(self):
        time.sleep(0.1)
        return super().read()
    def release(self):
        print("released", flush=True)
source = camera_source(Slow())
{close}
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "released\n", "")


@given(st.lists(st.sampled_from(["Webcam", "HD", ""]), max_size=6))
def test_every_listed_name_is_unique(names: list[str]) -> None:
    listed = [Listed(index, name) for index, name in enumerate(names)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cameras, "enumerate_cameras", lambda _backend: listed)
        found = [camera.name for camera in cameras.list_cameras()]
    assert len(set(found)) == len(names)
