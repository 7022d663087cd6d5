"""Video files: true times, rotation, and everything that can be wrong with a file."""

import os
import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from helpers.videos import number_of, write_sound, write_video

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.sources import open_source
from fer_desktop.sources.video import open_video


def problem_of(path: Path) -> SourceError:
    with pytest.raises(SourceError) as caught:
        open_video(path)
    assert path.name in str(caught.value)
    return caught.value


def test_timestamps_are_the_containers_own(tmp_path: Path) -> None:
    times_ms = [0, 40, 120, 130, 500, 900, 933]  # a phone's variable frame rate
    path = write_video(tmp_path / "phone.mp4", times_ms=times_ms)
    frames = list(open_video(path))
    assert [frame.timestamp for frame in frames] == [time_ms / 1000 for time_ms in times_ms]
    assert [number_of(frame.image) for frame in frames] == list(range(len(times_ms)))


def test_time_counts_from_the_first_picture(tmp_path: Path) -> None:
    path = write_video(tmp_path / "late.mkv", times_ms=[1500, 1540, 1600])
    source = open_video(path)
    assert source.info.start_s == 1.5
    assert [frame.timestamp for frame in source] == pytest.approx([0.0, 0.04, 0.1])


@pytest.mark.parametrize("codec", ["libx264", "mpeg4"])
def test_an_avi_tells_no_times_of_presentation(tmp_path: Path, codec: str) -> None:
    path = write_video(
        tmp_path / "cam.avi", codec=codec, time_base=Fraction(1, 25), key_interval=12
    )
    source = open_video(path)
    assert source.info.start_s == 0.0
    frames = list(source)  # x264 stores them in another order than they are shown
    assert [frame.timestamp for frame in frames] == pytest.approx([0.04 * n for n in range(24)])
    assert [number_of(frame.image) for frame in frames] == list(range(24))
    for wanted in (23, 11, 12, 1, 0):
        source.seek(frames[wanted].timestamp)
        frame = next(iter(source))
        assert (number_of(frame.image), frame.timestamp) == (wanted, frames[wanted].timestamp)
    source.close()


@pytest.mark.parametrize(
    ("rotation", "hflip", "red_corner", "upright"),
    [
        (0, False, "upper left", False),
        (90, False, "lower left", True),
        (180, False, "lower right", False),
        (270, False, "upper right", True),
        (0, True, "upper right", False),
        (90, True, "lower right", True),
    ],
)
def test_pictures_are_turned_as_the_display_matrix_says(
    tmp_path: Path, rotation: int, hflip: bool, red_corner: str, upright: bool
) -> None:
    path = write_video(tmp_path / "turned.mp4", rotation=rotation, hflip=hflip)
    source = open_video(path)
    image = next(iter(source)).image
    source.close()
    red = image[..., 0].astype(int) - image[..., 1]
    y, x = np.unravel_index(int(np.argmax(red)), red.shape)
    height, width = red.shape
    corner = f"{'upper' if y < height / 2 else 'lower'} {'left' if x < width / 2 else 'right'}"
    assert corner == red_corner
    assert (width, height) == ((48, 64) if upright else (64, 48))
    assert (source.info.width_px, source.info.height_px) == (width, height)


@pytest.mark.parametrize(
    ("pixel_aspect", "turn", "size", "red_corner"),
    [
        (Fraction(4, 3), {}, (64, 48), (0, 0)),
        (Fraction(4, 3), {"rotation": 90}, (48, 64), (0, 1)),
        (Fraction(4, 3), {"rotation": 270, "hflip": True}, (48, 64), (0, 0)),
        (Fraction(3, 4), {}, (48, 64), (0, 0)),
        (Fraction(3, 4), {"rotation": 180}, (48, 64), (1, 1)),
        (Fraction(1000, 999), {}, (48, 48), (0, 0)),
        (Fraction(99, 1), {}, (48, 48), (0, 0)),
    ],
)
def test_pictures_get_square_pixels_and_are_turned_then(
    tmp_path: Path,
    pixel_aspect: Fraction,
    turn: dict[str, int],
    size: tuple[int, int],
    red_corner: tuple[int, int],
) -> None:
    path = write_video(tmp_path / "dv.mp4", size=(48, 48), pixel_aspect=pixel_aspect, **turn)
    source = open_video(path)
    assert (source.info.width_px, source.info.height_px) == size
    for frame in source:
        assert (frame.width_px, frame.height_px) == size
        red = frame.image[..., 0].astype(int) - frame.image[..., 1] > 100
        y, x = np.nonzero(red)
        (width, height), (right, lower) = size, red_corner
        assert x.mean() == pytest.approx(width * (1 + 2 * right) / 4, abs=2)
        assert y.mean() == pytest.approx(height * (1 + 2 * lower) / 4, abs=2)
        assert len(x) == pytest.approx(width * height / 4, rel=0.1)


def test_info_of_a_file(tmp_path: Path) -> None:
    info = open_video(write_video(tmp_path / "video.mp4", count=30)).info
    assert info.frame_rate_hz == pytest.approx(25, rel=0.05)
    assert info.duration_s == pytest.approx(1.2, abs=0.05)
    assert info.frame_count == 30


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "avi", "ts", "webm"])
def test_seeking_finds_the_very_frame(tmp_path: Path, suffix: str) -> None:
    codec = {"webm": "libvpx-vp9", "avi": "mpeg4"}.get(suffix, "libx264")
    path = write_video(tmp_path / f"video.{suffix}", count=24, codec=codec)
    source = open_video(path)
    all_frames = list(source)
    assert len(all_frames) == 24
    for wanted in (13, 5, 23, 0):
        source.seek(all_frames[wanted].timestamp)
        frame = next(iter(source))
        assert number_of(frame.image) == wanted
        assert frame.timestamp == all_frames[wanted].timestamp
    source.close()


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "avi", "ts", "webm"])
def test_seeking_beyond_the_end_gives_the_last_frame(tmp_path: Path, suffix: str) -> None:
    codec = {"webm": "libvpx-vp9", "avi": "mpeg4"}.get(suffix, "libx264")
    source = open_video(write_video(tmp_path / f"video.{suffix}", count=24, codec=codec))
    end_s = list(source)[-1].timestamp
    for beyond_s in (0.01, 99.0):
        source.seek(end_s + beyond_s)
        assert [frame.timestamp for frame in source] == [end_s]
    source.close()


def test_a_name_that_ffmpeg_would_take_for_a_protocol(tmp_path: Path) -> None:
    path = write_video(tmp_path / "plain.mp4").rename(tmp_path / "concat:take 5%d.mp4")
    assert len(list(open_video(path))) == 24


def test_a_file_url(tmp_path: Path) -> None:
    path = write_video(tmp_path / "take 5.mp4")
    assert len(list(open_source(path.as_uri()))) == 24


def test_missing(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "no such.mp4").problem is SourceProblem.MISSING


@pytest.mark.parametrize("content", [b"hello, this is text\n" * 50, bytes(range(256)) * 40])
@pytest.mark.parametrize("name", ["notes.txt", "notes.mp4", "notes"])
def test_not_a_video(tmp_path: Path, content: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert problem_of(path).problem is SourceProblem.UNSUPPORTED


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.mp4"
    path.touch()
    assert problem_of(path).problem is SourceProblem.EMPTY


def test_only_sound(tmp_path: Path) -> None:
    assert problem_of(write_sound(tmp_path / "song.mp4")).problem is SourceProblem.EMPTY


def test_a_video_stream_without_a_picture(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "dark.mkv", video_codec="mpeg4")
    assert problem_of(path).problem is SourceProblem.EMPTY


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_not_allowed(tmp_path: Path) -> None:
    path = write_video(tmp_path / "secret.mp4")
    path.chmod(0)
    assert problem_of(path).problem is SourceProblem.DENIED


def test_cut_off_before_its_table_of_contents(tmp_path: Path) -> None:
    path = write_video(tmp_path / "cut.mp4", count=48)
    path.write_bytes(path.read_bytes()[:2000])
    assert problem_of(path).problem is SourceProblem.DAMAGED


def test_a_cut_video_gives_what_is_there_and_then_says_where_it_broke(tmp_path: Path) -> None:
    path = write_video(tmp_path / "cut.mkv", count=200)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    frames = []
    with pytest.raises(SourceError, match=r"cut\.mkv breaks off at 0:0\d\.\d\d of 0:08\.00") as e:
        frames.extend(open_video(path))  # extend keeps what came before the error
    assert e.value.problem is SourceProblem.DAMAGED
    assert 60 < len(frames) < 200
    assert [frame.timestamp for frame in frames] == pytest.approx(
        [0.04 * number for number in range(len(frames))]
    )


@pytest.mark.parametrize(
    ("suffix", "codec", "sound"),
    [
        ("mkv", "libx264", "aac"),
        ("webm", "libvpx-vp9", "libopus"),
        ("mp4", "libx264", "aac"),
        ("flv", "libx264", "aac"),  # states only one length, that of the sound
    ],
)
def test_sound_that_goes_on_after_the_pictures_is_no_damage(
    tmp_path: Path, suffix: str, codec: str, sound: str
) -> None:
    path = write_video(tmp_path / f"film.{suffix}", count=48, codec=codec, sound=sound)
    source = open_video(path)
    assert [number_of(frame.image) for frame in source] == [number % 24 for number in range(48)]
    if suffix != "flv":
        assert source.info.duration_s == pytest.approx(1.92, abs=0.05)


@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_a_last_picture_that_is_shown_for_long_is_no_damage(tmp_path: Path, suffix: str) -> None:
    path = write_video(tmp_path / f"screen.{suffix}", last_shown_ms=3000)
    source = open_video(path)
    assert len(list(source)) == 24
    assert source.info.duration_s == pytest.approx(3.92)


@pytest.mark.parametrize("suffix", ["mkv", "flv"])
def test_a_video_with_sound_that_is_cut_off_is_told(tmp_path: Path, suffix: str) -> None:
    path = write_video(tmp_path / f"cut.{suffix}", count=200, sound="aac", sound_s=8.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    frames = []
    with pytest.raises(SourceError, match="breaks off at") as caught:
        frames.extend(open_video(path))
    assert caught.value.problem is SourceProblem.DAMAGED
    assert 60 < len(frames) < 200


def test_a_cut_that_takes_a_long_last_picture_is_told(tmp_path: Path) -> None:
    path = write_video(tmp_path / "cut.mkv", last_shown_ms=3000)
    with av.open(str(path)) as container:
        last = max(
            (packet for packet in container.demux(video=0) if packet.size),
            key=lambda packet: packet.pts,
        )
    path.write_bytes(path.read_bytes()[: last.pos - 1])
    with pytest.raises(SourceError, match=r"breaks off at 0:00\.\d\d of 0:03\.92"):
        list(open_video(path))


def test_damage_inside_is_left_out_and_reported(tmp_path: Path) -> None:
    path = write_video(tmp_path / "scratched.mp4", count=200)
    data = bytearray(path.read_bytes())
    with av.open(str(path)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    damaged = packets[96:104]
    for packet in damaged:
        data[packet.pos : packet.pos + packet.size] = b"\xff" * packet.size
    path.write_bytes(data)
    frames = []
    with pytest.raises(SourceError, match=r"8 of its packets could not be read") as caught:
        frames.extend(open_video(path))
    assert caught.value.problem is SourceProblem.DAMAGED
    assert len(frames) == 192
    assert frames[-1].timestamp == pytest.approx(199 * 0.04)
