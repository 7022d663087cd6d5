"""A source whose pictures a person had turned; that is remembered for this very source."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.videos import picture, write_video

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import CameraSettings, Settings, SourceSettings
from fer_desktop.sources import open_source
from fer_desktop.sources.registry import remembered_name
from fer_desktop.sources.turned import open_video_again


def red_corner(image: np.ndarray) -> str:
    red = image[..., 0].astype(int) - image[..., 1] > 100
    y, x = np.nonzero(red)
    vertical = "upper" if y.mean() < red.shape[0] / 2 else "lower"
    return f"{vertical} {'left' if x.mean() < red.shape[1] / 2 else 'right'}"


@pytest.mark.parametrize(
    ("degrees", "corner", "size"),
    [(0, "upper left", (64, 48)), (90, "upper right", (48, 64)),
     (180, "lower right", (64, 48)), (270, "lower left", (48, 64))],
)  # fmt: skip
def test_videos_and_pictures_are_turned_clockwise(
    tmp_path: Path, degrees: int, corner: str, size: tuple[int, int]
) -> None:
    video = write_video(tmp_path / "film.mp4")
    photo = tmp_path / "photo.png"
    assert cv2.imwrite(str(photo), picture(3)[..., ::-1])
    for path in (video, photo):
        settings = SourceSettings().with_rotation(remembered_name(str(path)), degrees)
        source = open_source(str(path), source=settings)
        assert (source.info.width_px, source.info.height_px) == size
        assert source.info.rotation_degrees == degrees
        frame = next(iter(source))
        assert (frame.width_px, frame.height_px) == size
        assert red_corner(frame.image) == corner
        assert not frame.image.flags.writeable
        source.close()


def test_a_turned_source_can_be_moved_in_time_as_before(tmp_path: Path) -> None:
    source = open_video_again(write_video(tmp_path / "film.mp4"), 90)
    source.seek(0.4)
    assert next(iter(source)).timestamp == pytest.approx(0.4)
    source.close()


def test_a_turned_camera_is_live_as_before() -> None:
    settings = SourceSettings().with_rotation("camera:test", 270)
    source = open_source("camera:test", CameraSettings(320, 180, 200.0), settings)
    assert source.info.is_live
    assert not hasattr(source, "seek")
    frame = next(iter(source))
    assert (frame.width_px, frame.height_px) == (180, 320)
    source.close()


def test_the_same_source_written_otherwise_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = write_video(tmp_path / "film.mp4")
    names = {remembered_name(spec) for spec in ("film.mp4", str(path), path.as_uri())}
    assert names == {str(path)}
    assert remembered_name("0") == remembered_name("camera:0")
    assert remembered_name(" RTSP://me:secret@cam/x") == "rtsp://cam/x"


def test_turns_are_kept_in_the_settings() -> None:
    settings = SourceSettings().with_rotation("a b.mp4", 90).with_rotation("camera:0", 450)
    assert (settings.rotation_of("a b.mp4"), settings.rotation_of("camera:0")) == (90, 90)
    again = from_dict(Settings, json.loads(json.dumps(to_dict(Settings(source=settings)))))
    assert again.source == settings
    assert settings.with_rotation("a b.mp4", 0).rotation_of("a b.mp4") == 0
    with pytest.raises(SettingsError, match="rotations"):
        SourceSettings(rotations=("45 film.mp4",))
