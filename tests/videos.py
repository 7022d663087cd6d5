"""Real FFmpeg files for tests, made with PyAV."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np


def picture(number: int, width: int = 64, height: int = 48) -> np.ndarray:
    """A picture whose brightness tells its number; the upper left quarter is red."""
    image = np.full((height, width, 3), 30 + 8 * (number % 24), dtype=np.uint8)
    image[: height // 2, : width // 2] = (255, 0, 0)
    return image


def number_of(image: np.ndarray) -> int:
    """The number (0 to 23) of a picture that went through an encoder."""
    height, width = image.shape[:2]
    return round((float(image[height * 3 // 4 :, width * 3 // 4 :].mean()) - 30) / 8)


def write_video(
    path: Path,
    *,
    count: int = 24,
    times_ms: Sequence[int] | None = None,
    rotation: int = 0,
    hflip: bool = False,
    codec: str = "libx264",
    size: tuple[int, int] = (64, 48),
    key_interval: int = 8,
) -> Path:
    """A video of `count` pictures, 40 ms apart or at the given times, a key frame every 8."""
    times_ms = times_ms or [40 * number for number in range(count)]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = key_interval
        stream.codec_context.time_base = Fraction(1, 1000)
        if rotation or hflip:
            stream.set_display_rotation(rotation, hflip=hflip)
        for number, time_ms in enumerate(times_ms):
            frame = av.VideoFrame.from_ndarray(picture(number, *size), format="rgb24")
            frame.pts, frame.time_base = time_ms, Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_sound(path: Path, video_codec: str | None = None) -> Path:
    """A file with sound; with `video_codec` also a video stream without a single picture."""
    with av.open(str(path), "w") as container:
        if video_codec:
            video = container.add_stream(video_codec, rate=25)
            video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        audio = container.add_stream("aac", rate=44_100, layout="mono")
        samples = np.zeros((1, 44_100), dtype=np.float32)
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
        frame.sample_rate = 44_100
        container.mux(audio.encode(frame))
        container.mux(audio.encode(None))
    return path
