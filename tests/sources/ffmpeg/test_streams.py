"""Which stream is the video, its rate and length, and whether the file is whole."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition
from helpers.videos import number_of, picture, write_video

from fer_desktop.core.errors import SourceError
from fer_desktop.sources.ffmpeg.truncation import is_whole
from fer_desktop.sources.video import open_video


def two_streams(path: Path, *, first: int, second: int, default: int) -> Path:
    """A file with `first` pictures of 32x24 and `second` ones of 64x48; one track is default."""
    with av.open(str(path), "w") as container:
        streams = []
        for index, size in enumerate([(32, 24), (64, 48)]):
            stream = container.add_stream("mpeg4", rate=25)
            stream.width, stream.height = size
            stream.pix_fmt = "yuv420p"
            stream.disposition = Disposition.default if index == default else Disposition(0)
            streams.append((stream, size, (first, second)[index]))
        for stream, size, count in streams:
            for number in range(count):
                frame = av.VideoFrame.from_ndarray(picture(number, *size), format="rgb24")
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("suffix", ["mkv", "mp4"])
def test_a_thumbnail_that_comes_first_is_not_the_video(tmp_path: Path, suffix: str) -> None:
    path = two_streams(tmp_path / f"film.{suffix}", first=1, second=10, default=0)
    frames = list(open_video(path))
    assert [frame.width_px for frame in frames] == [64] * 10


def test_the_default_track_is_the_video(tmp_path: Path) -> None:
    path = two_streams(tmp_path / "film.mkv", first=10, second=8, default=1)
    assert [frame.width_px for frame in open_video(path)] == [64] * 8


def test_of_equal_tracks_the_first_is_the_video(tmp_path: Path) -> None:
    path = two_streams(tmp_path / "film.mkv", first=10, second=8, default=0)
    assert [frame.width_px for frame in open_video(path)] == [32] * 10


def test_a_bare_stream_states_no_length(tmp_path: Path) -> None:
    source = open_video(
        write_video(tmp_path / "film.m1v", codec="mpeg1video", time_base=Fraction(1, 25))
    )
    assert source.info.duration_s is None
    assert source.info.frame_rate_hz == 25
    assert len(list(source)) == 24


def test_raw_dv_has_the_rate_of_its_pictures(tmp_path: Path) -> None:
    path = tmp_path / "tape.dv"
    with av.open(str(path), "w", format="dv") as container:
        stream = container.add_stream("dvvideo", rate=25)
        stream.width, stream.height, stream.pix_fmt = 720, 576, "yuv420p"
        sound = container.add_stream("pcm_s16le", rate=48_000, layout="stereo")
        samples = av.AudioFrame.from_ndarray(
            np.zeros((1, 2 * 1920), np.int16), format="s16", layout="stereo"
        )
        samples.sample_rate = 48_000
        for number in range(5):
            frame = av.VideoFrame.from_ndarray(picture(number, 720, 576), format="rgb24")
            container.mux(stream.encode(frame))
            samples.pts = 1920 * number
            container.mux(sound.encode(samples))
        container.mux(stream.encode(None))
    source = open_video(path)
    assert source.info.frame_rate_hz == 25
    assert [frame.timestamp for frame in source] == pytest.approx([0.04 * n for n in range(5)])


@pytest.mark.parametrize("suffix", ["mkv", "mp4", "avi", "flv", "wmv"])
def test_a_file_knows_whether_it_is_whole(tmp_path: Path, suffix: str) -> None:
    codec = {"avi": "mpeg4", "wmv": "wmv2"}.get(suffix, "libx264")
    path = write_video(tmp_path / f"film.{suffix}", codec=codec)
    assert is_whole(path) is True
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 3 // 4])
    assert is_whole(path) is False


@pytest.mark.parametrize("content", [b"", b"RIFF", b"\x1aE\xdf\xa3", b"hello", bytes(64)])
def test_other_files_do_not_say_whether_they_are_whole(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert is_whole(path) is None


def test_a_stale_length_is_no_damage(tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.mkv")
    data = path.read_bytes()
    assert data.count(b"00:00:00.96") == 1
    path.write_bytes(data.replace(b"00:00:00.96", b"00:00:09.96"))
    source = open_video(path)
    assert source.info.duration_s == pytest.approx(9.96)
    assert len(list(source)) == 24


def test_sound_that_goes_on_in_a_windows_media_file_is_no_damage(tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.wmv", codec="wmv2", sound="aac")
    assert len(list(open_video(path))) == 24


def test_films_appended_to_each_other_are_no_damage(tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.ts", codec="mpeg2video", time_base=Fraction(1, 25))
    path.write_bytes(path.read_bytes() * 2)
    frames = list(open_video(path))
    assert [number_of(frame.image) for frame in frames] == [*range(24), *range(24)]
    times = [frame.timestamp for frame in frames]
    assert times == sorted(set(times))


def test_less_than_a_second_that_is_cut_off_is_told(tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.mkv", codec="ffv1", count=24)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 3 // 4])
    with pytest.raises(SourceError, match=r"breaks off at 0:00\.\d\d of 0:00\.96"):
        list(open_video(path))


def test_a_pixel_aspect_that_changes_is_followed(tmp_path: Path) -> None:
    films = [
        write_video(
            tmp_path / f"{number}.m2v",
            codec="mpeg2video",
            size=(48, 48),
            pixel_aspect=aspect,
            time_base=Fraction(1, 25),
        )
        for number, aspect in enumerate([Fraction(1), Fraction(4, 3)])
    ]
    path = tmp_path / "both.m2v"
    path.write_bytes(b"".join(film.read_bytes() for film in films))
    widths = [frame.width_px for frame in open_video(path)]
    assert (widths[0], widths[-1]) == (48, 64)
