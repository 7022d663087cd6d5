"""Clips: generated sources of every kind that a folder of videos may hold."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.packet import Packet

from fer_desktop.benchmarking.clips import write_clip
from fer_desktop.core.frames import Image
from fer_desktop.sessions.recording.video_writer import VideoWriter
from fer_desktop.sources.scenes import FRAME_RATE_HZ, Scene

WIDTH_PX, HEIGHT_PX = 1280, 720
BROKEN_SHARE = 40
"""One clip in so many is broken, at least one."""


def write_plain_clips(folder: Path, count: int, seconds: float) -> list[Path]:
    """So many copies of one clip of 1280x720 with one face. Raises OutputError."""
    folder.mkdir()
    first = folder / "clip0000.mp4"
    write_clip(Scene(WIDTH_PX, HEIGHT_PX, 1), first, round(seconds * FRAME_RATE_HZ))
    return [first, *_copies(first, count - 1)]


def write_mixed_clips(folder: Path, count: int, seconds: float) -> list[Path]:
    """Plain, portrait, uneven and faceless clips in turn, and among them some that are broken.

    Raises OutputError.
    """
    folder.mkdir()
    frames = max(round(seconds * FRAME_RATE_HZ), 2)
    kinds = [folder / f"{name}0000.mp4" for name in ("plain", "portrait", "uneven", "nobody")]
    write_clip(Scene(640, 360, 1), kinds[0], frames)
    _write_portrait(kinds[1], frames)
    _write_uneven(kinds[2], frames)
    write_clip(Scene(640, 360, 0), kinds[3], frames)
    paths = list(kinds)
    broken = max(count // BROKEN_SHARE, 1)
    for number in range(max(count - broken - len(kinds), 0)):
        original = kinds[number % len(kinds)]
        path = folder / f"{original.stem[:-4]}{number // len(kinds) + 1:04}.mp4"
        shutil.copyfile(original, path)
        paths.append(path)
    for number in range(broken):
        path = folder / f"broken{number:04}.mp4"
        content = kinds[0].read_bytes()
        path.write_bytes((content[: len(content) // 2], b"no video", b"")[number % 3])
        paths.append(path)
    return paths


def repeat(clip: Path, path: Path, seconds: float) -> None:
    """A long video: the packets of a clip again and again, without encoding them anew."""
    with av.open(str(clip)) as source, av.open(str(path), "w") as container:
        packets = [packet for packet in source.demux(video=0) if packet.pts is not None]
        stream = container.add_stream_from_template(source.streams.video[0])
        time_base = packets[0].time_base
        step = round(Fraction(1, FRAME_RATE_HZ) / time_base)
        for number in range(round(seconds * FRAME_RATE_HZ)):
            original = packets[number % len(packets)]
            packet = Packet(bytes(original))
            later = number // len(packets) * len(packets) * step
            packet.pts, packet.dts = (original.pts or 0) + later, (original.dts or 0) + later
            packet.time_base, packet.duration = time_base, step
            packet.is_keyframe = original.is_keyframe
            packet.stream = stream
            container.mux(packet)


def _copies(first: Path, count: int) -> Iterator[Path]:
    for number in range(1, count + 1):
        path = first.with_name(f"clip{number:04}.mp4")
        shutil.copyfile(first, path)
        yield path


def link(path: Path, place: Path) -> None:
    """The same file under another name, without its bytes where the disk allows."""
    try:
        os.link(path, place)
    except OSError:
        shutil.copy2(path, place)


def _write_portrait(path: Path, frames: int) -> None:
    """As a phone stores it: lying pictures and a note to turn them."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FRAME_RATE_HZ)
        stream.width, stream.height, stream.pix_fmt = 640, 360, "yuv420p"
        stream.set_display_rotation(90)
        for image in Scene(360, 640, 1).frames(frames):
            lying: Image = np.ascontiguousarray(np.rot90(image, -1))
            container.mux(stream.encode(av.VideoFrame.from_ndarray(lying, format="rgb24")))
        container.mux(stream.encode(None))


def _write_uneven(path: Path, frames: int) -> None:
    """Pictures at uneven times: 60 a second, then 10, and a gap."""
    time_s = 0.0
    with closing(VideoWriter(path, FRAME_RATE_HZ, "mp4")) as video:
        for number, image in enumerate(Scene(640, 360, 1).frames(frames)):
            video.write(time_s, image)
            time_s += 0.5 if number == frames // 2 else (1 / 60, 0.1)[number % 20 > 10]
