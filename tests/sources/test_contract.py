"""What every source must do, asked of every kind of source."""

from collections.abc import Callable, Iterator
from itertools import islice, pairwise
from pathlib import Path
from threading import Thread

import cv2
import numpy as np
import pytest
from helpers.fake_camera import FakeCapture, camera_source
from helpers.stream_server import serving
from helpers.videos import picture, write_video

from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources import Source, SourceKind, open_source
from fer_desktop.sources.playback import Playback

OpenSource = Callable[[], Source]


def write_pictures(folder: Path) -> Path:
    for number in range(12):
        cv2.imwrite(str(folder / f"{number}.png"), picture(number)[..., ::-1])
    return folder


@pytest.fixture(
    params=["video", "images", "demo", "demo-loop", "camera", "drawn", "stream", "playback"]
)
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, OpenSource]]:
    name: str = request.param
    if name == "stream":
        with serving() as address:
            yield name, lambda: open_source(f"{address}/live")
        return
    openers: dict[str, OpenSource] = {
        "video": lambda: open_source(str(write_video(tmp_path / "video.mp4"))),
        "images": lambda: open_source(str(write_pictures(tmp_path))),
        "demo": lambda: open_source("demo"),
        "demo-loop": lambda: open_source("demo", loop=True),
        "camera": lambda: camera_source(FakeCapture()),
        "drawn": lambda: open_source("camera:test", CameraSettings(320, 180, 200.0)),
        "playback": lambda: Playback(
            open_source(str(write_video(tmp_path / "video.mp4"))), speed=1000
        ),
    }
    yield name, openers[name]


def test_frames_are_read_only_rgb_counted_from_zero_with_rising_times(
    opener: tuple[str, OpenSource],
) -> None:
    _, open_one = opener
    source = open_one()
    frames = list(islice(source, 8))
    source.close()
    assert [frame.index for frame in frames] == list(range(8))
    assert frames[0].timestamp == 0.0
    assert all(before.timestamp < after.timestamp for before, after in pairwise(frames))
    for frame in frames:
        assert frame.image.dtype == np.uint8
        assert frame.image.ndim == 3
        assert frame.image.shape[2] == 3
        assert not frame.image.flags.writeable
        assert (frame.width_px, frame.height_px) == (source.info.width_px, source.info.height_px)


def test_the_info_says_what_it_is(opener: tuple[str, OpenSource]) -> None:
    name, open_one = opener
    source = open_one()
    source.close()
    assert source.info.name
    assert source.info.is_live == (name in {"camera", "drawn", "stream"})
    kinds = {
        "demo-loop": SourceKind.DEMO,
        "drawn": SourceKind.CAMERA,
        "playback": SourceKind.VIDEO,
    }
    assert source.info.kind == kinds.get(name, name)


def test_a_closed_source_ends_silently(opener: tuple[str, OpenSource]) -> None:
    _, open_one = opener
    source = open_one()
    frames = iter(source)
    next(frames)
    source.close()
    assert next(frames, None) is None
    source.close()  # twice does no harm
    assert list(source) == []


def test_it_may_be_closed_before_the_first_frame(opener: tuple[str, OpenSource]) -> None:
    _, open_one = opener
    source = open_one()
    source.close()
    assert list(source) == []


def test_closing_from_another_thread_ends_the_loop(opener: tuple[str, OpenSource]) -> None:
    _, open_one = opener
    source = open_one()
    for frame in source:
        if frame.index == 3:
            closer = Thread(target=source.close)
            closer.start()
            closer.join()
        assert frame.index <= 3


def test_seekable_sources_go_to_a_time(opener: tuple[str, OpenSource]) -> None:
    _, open_one = opener
    source = open_one()
    if source.info.is_live:
        source.close()
        assert not hasattr(source, "seek")
        return
    times = [frame.timestamp for frame in islice(source, 10)]
    for wanted in (times[6], times[2], times[9] - 0.001, 0.0):
        source.seek(wanted)
        frame = next(iter(source))
        assert frame.timestamp == min(time for time in times if time >= wanted)
    source.close()


def test_beyond_the_end_seekable_sources_show_their_last_frame(
    opener: tuple[str, OpenSource],
) -> None:
    _, open_one = opener
    source = open_one()
    if source.info.duration_s is not None:
        times = [frame.timestamp for frame in source]
        source.seek(source.info.duration_s)
        assert [frame.timestamp for frame in source] == times[-1:]
    source.close()
