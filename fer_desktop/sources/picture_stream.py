"""Which stream of an FFmpeg container holds the pictures, and how long they last."""

import re

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from fer_desktop.errors import SourceError, SourceProblem

TEXT_FORMATS = frozenset({"tty", "bin", "xbin", "adf", "idf", "lrc", "srt", "webvtt", "ass"})
"""Formats under which FFmpeg "plays" ordinary text files; for this program they are no videos."""


def picture_stream(container: InputContainer, name: str) -> VideoStream:
    """The first video stream that can be decoded. Raises SourceError."""
    if container.format.name in TEXT_FORMATS:
        raise SourceError(
            SourceProblem.UNSUPPORTED, "{name} is not a video.", "Choose a video file.", name=name
        )
    streams = [
        stream
        for stream in container.streams.video
        if not stream.disposition & av.stream.Disposition.attached_pic
    ]
    for stream in streams:
        if _has_decoder(stream):
            return stream
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


def length_s(stream: VideoStream) -> float | None:
    """How long the pictures last, the last one included; None where the file does not say.

    Matroska says so in a tag, which FFmpeg and others write, on its own clock that begins at 0.
    """
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    told = re.fullmatch(r"(\d+):(\d\d):(\d\d(?:\.\d+)?)", stream.metadata.get("DURATION", ""))
    if told is None:
        return None
    hours, minutes, seconds = told.groups()
    return (int(hours) * 60 + int(minutes)) * 60 + float(seconds) or None
