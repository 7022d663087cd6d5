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


def write_grey_video(
    path: Path, times_s: Sequence[float], size: tuple[int, int] = (64, 48)
) -> None:
    """A video of grey pictures at these times, to the microsecond."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30, options={"crf": "30", "bf": "0"})
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, 90_000)
        for index, time_s in enumerate(times_s):
            image = np.full((size[1], size[0], 3), (index * 20) % 256, np.uint8)
            frame = av.VideoFrame.from_ndarray(image, format="rgb24")
            frame.pts, frame.time_base = round(time_s * 90_000), Fraction(1, 90_000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def write_long_video(path: Path, count: int) -> Path:
    """A video of thousands of pictures, 40 ms apart: one second of it, again and again."""
    second = write_video(path.with_name(f"second_of_{path.name}"), count=25, key_interval=25)
    with av.open(str(second)) as source, av.open(str(path), "w") as container:
        packets = [packet for packet in source.demux(video=0) if packet.pts is not None]
        stream = container.add_stream_from_template(source.streams.video[0])
        period = int(Fraction(1, 25) / packets[0].time_base)
        for number in range(count):
            original = packets[number % len(packets)]
            packet = Packet(bytes(original))
            later = number // len(packets) * len(packets) * period
            packet.pts, packet.dts = original.pts + later, original.dts + later
            packet.time_base, packet.duration = original.time_base, period
            packet.is_keyframe = original.is_keyframe
            packet.stream = stream
            container.mux(packet)
    return path


def cut(path: Path, share: float) -> Path:
    """The file as a broken copy leaves it: only so much of its beginning."""
    content = path.read_bytes()
    path.write_bytes(content[: round(len(content) * share)])
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
