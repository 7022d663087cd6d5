"""Damage that FFmpeg passes over in silence is told; whole files are never called damaged."""

from pathlib import Path

import av
import pytest
from helpers.videos import write_video

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.sources.ffmpeg.structure import is_broken
from fer_desktop.sources.ffmpeg.truncation import is_whole
from fer_desktop.sources.video import open_video

KINDS = {"a.mkv": "libx264", "a.webm": "libvpx", "a.ogv": "libvpx"}


def written(path: Path) -> Path:
    return write_video(path, codec=KINDS[path.name], size=(160, 128))


def frames_until_damage(path: Path) -> list[Frame]:
    frames: list[Frame] = []
    with pytest.raises(SourceError) as raised:
        frames.extend(open_video(path))
    assert raised.value.problem is SourceProblem.DAMAGED
    return frames


@pytest.mark.parametrize("name", KINDS)
def test_a_whole_file_is_not_broken(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / name)
    assert not is_broken(path)
    assert len(list(open_video(path))) == 24


@pytest.mark.parametrize("rest", [b"\0" * 4096, b"signed by nobody"], ids=["padding", "text"])
def test_what_follows_the_video_is_not_its_damage(tmp_path: Path, rest: bytes) -> None:
    path = written(tmp_path / "a.mkv")
    path.write_bytes(path.read_bytes() + rest)
    assert not is_broken(path)


def test_clusters_of_unknown_length_are_not_broken(tmp_path: Path) -> None:
    source, path = written(tmp_path / "a.webm"), tmp_path / "live.webm"
    with (
        av.open(str(source)) as old,
        av.open(str(path), "w", options={"live": "1", "cluster_time_limit": "200"}) as new,
    ):
        stream = new.add_stream_from_template(old.streams.video[0])
        for packet in old.demux(video=0):
            if packet.pts is not None:
                packet.stream = stream
                new.mux(packet)
    assert not is_broken(path)


@pytest.mark.parametrize("name", KINDS)
def test_bytes_too_many_in_the_middle_are_told(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / name)
    data = path.read_bytes()
    middle = len(data) // 2
    path.write_bytes(data[:middle] + b"\0" * 50 + data[middle:])
    assert is_broken(path)
    frames_until_damage(path)


def test_a_flipped_bit_in_ogg_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "a.ogv")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)
    assert len(frames_until_damage(path)) < 24


def test_a_cut_off_animation_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("gif", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "rgb8"
        for number in range(8):
            frame = av.VideoFrame(64, 48, "rgb8")
            for plane in frame.planes:
                plane.update(bytes((number * 31 + k) % 256 for k in range(plane.buffer_size)))
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    data = path.read_bytes()
    assert is_whole(path)
    assert len(list(open_video(path))) == 8
    path.write_bytes(data[:-1])  # the trailer alone says nothing
    assert is_whole(path)
    path.write_bytes(data[: len(data) // 2])
    assert is_whole(path) is False
    assert len(frames_until_damage(path)) < 8


def test_a_cut_off_mp4_of_fragments_is_told(tmp_path: Path) -> None:
    source, path = written(tmp_path / "a.mkv"), tmp_path / "a.mp4"
    with (
        av.open(str(source)) as old,
        av.open(str(path), "w", options={"movflags": "frag_keyframe+empty_moov"}) as new,
    ):
        stream = new.add_stream_from_template(old.streams.video[0])
        for packet in old.demux(video=0):
            if packet.pts is not None:
                packet.stream = stream
                new.mux(packet)
    assert len(list(open_video(path))) == 24
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    assert len(frames_until_damage(path)) < 24
