"""Damaged files: the same frames on any number of processors, and nothing lost in silence."""

import gc
import os
import random
import subprocess
import sys
import weakref
from contextlib import closing, suppress
from pathlib import Path

import av
import numpy as np
import pytest
from helpers.videos import write_video

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.sources import open_source
from fer_desktop.sources.base import Reading
from fer_desktop.sources.ffmpeg.decoder import FrameDecoder
from fer_desktop.sources.video import open_video


def cut(path: Path, share: float) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


def spoiled(path: Path, seed: int = 1) -> Path:
    data, chance = bytearray(path.read_bytes()), random.Random(seed)
    for _ in range(6):
        at = chance.randrange(len(data) // 4, len(data) * 3 // 4)
        data[at : at + 12] = chance.randbytes(12)
    path.write_bytes(data)
    return path


def noisy_video(path: Path, codec: str = "libx264") -> Path:
    """B frames, and enough detail for damage to matter."""
    noise = np.random.default_rng(0)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        stream.codec_context.gop_size = 25
        stream.codec_context.max_b_frames = 2
        base = noise.integers(0, 255, (120, 220, 3), dtype=np.uint8)
        for number in range(75):
            image = np.ascontiguousarray(base[:, number % 60 : number % 60 + 160])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def frames_and_problem(path: Path) -> tuple[list[Frame], str]:
    frames: list[Frame] = []
    try:
        frames.extend(open_video(path))
    except SourceError as error:
        return frames, str(error)
    return frames, ""


FRAMES = """
import sys, hashlib
from fer_desktop.sources import open_source
for path in sys.argv[1:]:
    digest, problem, count = hashlib.sha256(), "", 0
    try:
        for frame in open_source(path):
            count += 1
            digest.update(f"{frame.timestamp:.6f} {frame.is_damaged}".encode())
            digest.update(frame.image.tobytes())
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
    print(count, digest.hexdigest(), problem)
"""


def all_decoders() -> list[FrameDecoder]:
    return [each for each in gc.get_objects() if isinstance(each, FrameDecoder)]


CODECS = {
    "flv": "libx264",
    "mkv": "libx264",
    "h264": "libx264",
    "avi": "mpeg4",
    "ts": "mpeg2video",
    "webm": "libvpx",
    "nut": "ffv1",
}
"""By container."""


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="only Linux binds to processors")
def test_one_processor_and_several_give_the_same(tmp_path: Path) -> None:
    paths = [
        harm(noisy_video(tmp_path / f"{name}.{suffix}", codec))
        for suffix, codec in CODECS.items()
        for name, harm in {"cut": lambda path: cut(path, 0.6), "spoiled": spoiled}.items()
    ]
    processors = sorted(os.sched_getaffinity(0))
    found = {
        subprocess.run(
            [sys.executable, "-c", FRAMES, *map(str, paths)],
            check=True,
            capture_output=True,
            text=True,
            preexec_fn=lambda count=count: os.sched_setaffinity(0, processors[:count]),
        ).stdout
        for count in (1, len(processors))
    }
    assert len(found) == 1
    assert "torn" in next(iter(found))


@pytest.mark.parametrize(("suffix", "codec"), CODECS.items())
def test_a_file_is_never_decoded_on_several_threads(
    tmp_path: Path, suffix: str, codec: str
) -> None:
    """They give another picture only now and then, in one of a thousand readings: seldom enough
    for a comparison to miss it."""
    path = noisy_video(tmp_path / f"film.{suffix}", codec)
    others = all_decoders()
    with closing(open_video(path)) as source:
        next(iter(source))
        (decoder,) = [each for each in all_decoders() if each not in others]
        assert decoder.stream.codec_context.thread_count == 1


@pytest.mark.parametrize("suffix", ["flv", "mkv"])
def test_all_pictures_of_a_cut_file_come_out(tmp_path: Path, suffix: str) -> None:
    """Also the last ones, which several threads would lose."""
    path = cut(noisy_video(tmp_path / f"film.{suffix}"), 0.6)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        expected = 0
        for packet in container.demux(stream):
            with suppress(av.error.FFmpegError):
                expected += len(packet.decode())
    frames, problem = frames_and_problem(path)
    assert len(frames) == expected
    assert "breaks off" in problem


def test_torn_pictures_are_marked_counted_and_told(tmp_path: Path) -> None:
    path = spoiled(noisy_video(tmp_path / "film.mkv"))
    frames, problem = frames_and_problem(path)
    torn = [frame for frame in frames if frame.is_damaged]
    assert 0 < len(torn) < len(frames)
    assert f"{len(torn)} of its pictures are torn" in problem


def test_torn_pictures_may_be_left_out(tmp_path: Path) -> None:
    path = spoiled(noisy_video(tmp_path / "film.mkv"))
    all_frames, _ = frames_and_problem(path)
    kept: list[Frame] = []
    with pytest.raises(SourceError, match="torn") as caught:
        kept.extend(open_video(path, Reading(leaves_out_damaged=True)))
    assert caught.value.problem is SourceProblem.DAMAGED
    assert "left out" in caught.value.advice
    times = [frame.timestamp for frame in all_frames if not frame.is_damaged]
    assert [frame.timestamp for frame in kept] == times


def test_a_whole_file_has_no_damaged_picture(tmp_path: Path) -> None:
    frames = list(open_source(str(noisy_video(tmp_path / "film.mkv"))))
    assert len(frames) == 75
    assert not any(frame.is_damaged for frame in frames)


def test_a_picture_that_repeats_is_no_damage(tmp_path: Path) -> None:
    """An empty packet means that the picture before is shown on, in Theora and in AVI."""
    whole = write_video(tmp_path / "whole.avi", codec="mpeg4", count=12)
    path = tmp_path / "repeats.avi"
    with av.open(str(whole)) as source, av.open(str(path), "w") as copy:
        stream = copy.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is None:
                continue
            if packet.dts == 11:
                packet.dts = packet.pts = 14  # AVI fills the places between with empty packets
            packet.stream = stream
            copy.mux(packet)
    frames, problem = frames_and_problem(path)
    assert len(frames) == 12
    assert problem == ""


def test_a_closed_source_holds_nothing_even_before_python_looks_for_circles(
    tmp_path: Path,
) -> None:
    """A decoder's pictures have tens of megabytes."""
    path = noisy_video(tmp_path / "film.mp4")
    gc.collect()
    gc.disable()
    try:
        source = open_video(path)
        frames = iter(source)
        next(frames)
        held = [weakref.ref(each) for each in all_decoders()]
        assert held
        source.close()
        frames = None
        assert [decoder() for decoder in held] == [None]
    finally:
        gc.enable()
