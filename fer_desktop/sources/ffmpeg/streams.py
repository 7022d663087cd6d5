"""Which stream of a container holds the pictures, how many come a second, how long they last."""

import re
from fractions import Fraction

import av
import av.error
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from fer_desktop.core.errors import SourceError, SourceProblem

TEXT_FORMATS = frozenset({"tty", "bin", "xbin", "adf", "idf", "lrc", "srt", "webvtt", "ass"})
"""Formats under which FFmpeg "plays" ordinary text files; for this program they are no videos."""

NO_TIMESTAMPS = 0x80
"""FFmpeg's AVFMT_NOTIMESTAMPS: a bare stream of pictures, whose times are made up."""

PLAUSIBLE_RATE_HZ = 1000
"""A rate beyond this is some clock's; raw DV states 60,000."""

COUNTED_PACKETS = 2000
"""How far to look for a second picture where several streams could be the video."""

BESIDE_THE_VIDEO = Disposition.attached_pic | Disposition.timed_thumbnails
"""Covers and previews."""


def picture_stream(container: InputContainer, name: str) -> VideoStream:
    """The stream that a player would show: of those that can be decoded and hold more than one
    picture the one marked as default, else the first. Raises SourceError."""
    if container.format.name in TEXT_FORMATS:
        raise SourceError(
            SourceProblem.UNSUPPORTED, "{name} is not a video.", "Choose a video file.", name=name
        )
    streams = [
        stream for stream in container.streams.video if not stream.disposition & BESIDE_THE_VIDEO
    ]
    decodable = [stream for stream in streams if _has_decoder(stream)]
    if decodable:
        return _shown_one(container, decodable)
    if streams:
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "{name} is coded in a way that cannot be read.",
            "Convert it to H.264, for instance with HandBrake.",
            name=name,
        )
    raise SourceError(
        SourceProblem.EMPTY,
        "{name} has no pictures, only sound or data.",
        "Choose a video file.",
        name=name,
    )


def _has_decoder(stream: VideoStream) -> bool:
    """Whether FFmpeg can decode it; PyAV's stubs do not know that the context may be missing."""
    context: object = stream.codec_context
    return context is not None


def _shown_one(container: InputContainer, streams: list[VideoStream]) -> VideoStream:
    if len(streams) > 1:
        moving = _moving(container.name)
        streams = [stream for stream in streams if stream.index in moving] or streams
    default = [stream for stream in streams if stream.disposition & Disposition.default]
    return (default or streams)[0]


def _moving(location: str) -> set[int]:
    """Numbers of the streams that hold more than one picture, as far as a look ahead tells."""
    counts: dict[int, int] = {}
    try:
        with av.open(location, metadata_errors="replace") as container:
            for number, packet in enumerate(container.demux(video=list(_numbers(container)))):
                if packet.size:
                    counts[packet.stream_index] = counts.get(packet.stream_index, 0) + 1
                if number >= COUNTED_PACKETS:
                    break
    except (av.error.FFmpegError, OSError, IndexError):
        pass  # a damaged or passing source: then what was counted so far decides
    return {index for index, count in counts.items() if count > 1}


def _numbers(container: InputContainer) -> range:
    return range(len(container.streams.video))


def is_understood(container: InputContainer) -> bool:
    """Whether FFmpeg has seen enough of it to know the size of its pictures."""
    streams = [stream for stream in container.streams.video if _has_decoder(stream)]
    return bool(streams) and all(stream.codec_context.width for stream in streams)


def states_times(container: InputContainer) -> bool:
    """Whether the format knows times at all; bare streams (Motion JPEG, H.264) do not."""
    name = container.format.name
    return not container.format.flags & NO_TIMESTAMPS and not name.endswith("_pipe")


def frame_rate(stream: VideoStream) -> Fraction | None:
    """Average frame rate in pictures a second, where the container states a plausible one."""
    rate, guess = stream.average_rate, stream.guessed_rate
    if rate and rate > PLAUSIBLE_RATE_HZ and guess and guess < rate:
        return guess
    return rate or None


def length_s(container: InputContainer, stream: VideoStream) -> float | None:
    """How long the pictures last, the last one included; None where the file does not say.

    Matroska says so in a tag, which FFmpeg and others write, on its own clock that begins at 0.
    What FFmpeg estimates for bare streams, from their size, is no statement of the file.
    """
    if not states_times(container):
        return None
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    match = re.fullmatch(r"(\d+):(\d\d):(\d\d(?:\.\d+)?)", stream.metadata.get("DURATION", ""))
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return (int(hours) * 60 + int(minutes)) * 60 + float(seconds) or None
