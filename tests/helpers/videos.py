"""Real FFmpeg files for tests, made with PyAV."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.packet import Packet


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
    pixel_aspect: Fraction | None = None,
    codec: str = "libx264",
    size: tuple[int, int] = (64, 48),
    time_base: Fraction = Fraction(1, 1000),
    key_interval: int = 8,
    last_shown_ms: int = 40,
    sound: str = "",
    sound_s: float = 5.0,
) -> Path:
    """A video of `count` pictures, 40 ms apart or at the given times, a key frame every 8.

    With `sound`, the name of a codec, a silent track of `sound_s` lies beside it.
    """
    times_ms = times_ms or [40 * number for number in range(count)]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = key_interval
        stream.codec_context.time_base = time_base
        if pixel_aspect:
            stream.codec_context.sample_aspect_ratio = pixel_aspect
        if rotation or hflip:
            stream.set_display_rotation(rotation, hflip=hflip)
        packets: list[Packet] = []
        for number, time_ms in enumerate(times_ms):
            frame = av.VideoFrame.from_ndarray(picture(number, *size), format="rgb24")
            frame.pts, frame.time_base = time_ms, Fraction(1, 1000)
            packets += stream.encode(frame)
        packets += stream.encode(None)
        last = max(packets, key=lambda packet: packet.pts)
        last.duration = int(last_shown_ms / 1000 / last.time_base)
        if sound:
            packets += _silence(container.add_stream(sound, rate=48_000, layout="mono"), sound_s)
            packets.sort(key=lambda packet: packet.dts * packet.time_base)
        container.mux(packets)
    return path


def _silence(stream: av.AudioStream, length_s: float) -> list[Packet]:
    packets: list[Packet] = []
    for tenth in range(round(length_s * 10)):
        silent = np.zeros((1, 4_800), dtype=np.float32)
        frame = av.AudioFrame.from_ndarray(silent, format="fltp", layout="mono")
        frame.sample_rate, frame.time_base = 48_000, Fraction(1, 48_000)
        frame.pts = tenth * 4_800
        packets += stream.encode(frame)
    return packets + stream.encode(None)


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
