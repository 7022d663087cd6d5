"""Pictures as they are meant to be seen: RGB, square pixels, turned and mirrored as told."""

import re
from fractions import Fraction
from typing import cast

import av
import numpy as np
from av.container import InputContainer
from av.sidedata.sidedata import SideData
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Image

Matrix = tuple[int, int, int, int]

SQUARE = 0.01
"""Pixels whose sides differ by less than this share count as square: it comes from rounding."""
NARROWEST, WIDEST = Fraction(1, 4), Fraction(4)
"""A pixel of another shape is a mistake in the file; real ones (HDV, DV) are within 2:1."""


def display_matrix(frame: VideoFrame) -> Matrix | None:
    """(a, b, c, d) of ISO/IEC 14496-12's display matrix, or None where the frame has none.

    The matrix is nine 32-bit integers, its first two columns 16.16 fixed point; a pixel (x, y)
    is shown at (a x + c y, b x + d y).
    """
    matrix = frame.side_data.get("DISPLAYMATRIX")
    if matrix is None:
        return None
    a, b, _, c, d = np.frombuffer(bytes(cast(SideData, matrix)), dtype=np.int32, count=5).tolist()
    return a, b, c, d


def square_size(width: int, height: int, pixel_aspect: Fraction | None) -> tuple[int, int]:
    """Width and height with square pixels, from those as coded.

    `pixel_aspect` is a coded pixel's width by its height, or None where the file does not say. One
    side grows, none shrinks: no pixel is lost.
    """
    aspect = pixel_aspect or Fraction(1)
    if abs(aspect - 1) < SQUARE or not NARROWEST <= aspect <= WIDEST:
        return width, height
    if aspect > 1:
        return round(width * aspect), height
    return width, round(height / aspect)


def upright_rgb(
    frame: VideoFrame,
    pixel_aspect: Fraction | None,
    matrix: Matrix | None,
    reformatter: VideoReformatter,
) -> Image:
    """The picture as read-only HxWx3 uint8 RGB with square pixels, then turned and mirrored as its
    display matrix says."""
    width, height = square_size(frame.width, frame.height, pixel_aspect)
    rgb = reformatter.reformat(frame, width, height, format="rgb24", threads=1)
    image: Image = rgb.to_ndarray().astype(np.uint8, copy=False)
    if matrix is not None:
        a, b, c, d = matrix
        if abs(b) > abs(a):  # a quarter turn: columns become rows
            image, flip_x, flip_y = image.transpose(1, 0, 2), c < 0, b < 0
        else:
            flip_x, flip_y = a < 0, d < 0
        image = np.ascontiguousarray(image[:: -1 if flip_y else 1, :: -1 if flip_x else 1])
    image.setflags(write=False)
    return image


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
