"""From decoded frames to pictures: deinterlaced, in RGB, square pixels, HDR mapped, turned."""

from collections.abc import Iterator
from fractions import Fraction

import av.error
import numpy as np
from av.filter import Graph
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from fer_desktop.core.frames import Image
from fer_desktop.sources.ffmpeg.tone_mapping import NAMES, tone_mapped
from fer_desktop.sources.ffmpeg.upright import (
    Matrix,
    display_matrix,
    square_size,
    turned_by_matrix,
)


class Deinterlacer:
    """Whole pictures from interlaced ones (bwdif), as many as there were, times unchanged.

    It starts with the first interlaced frame; pictures before it pass at once, later ones wait
    for the one that follows.
    """

    def __init__(self) -> None:
        self._graph: Graph | None = None
        self._shape: tuple[int, int, str] | None = None

    def feed(self, frame: VideoFrame) -> Iterator[VideoFrame]:
        """The frames that are ready now."""
        shape = frame.width, frame.height, frame.format.name
        if self._graph is not None and shape != self._shape:
            yield from self.flush()
            self._start(frame)
        if self._graph is None:
            if not frame.interlaced_frame:
                yield frame
                return
            self._start(frame)
        self._shape = shape
        assert self._graph is not None
        self._graph.push(frame)
        yield from self._ready()

    def flush(self) -> Iterator[VideoFrame]:
        """The frames that still wait, at the end."""
        if self._graph is not None:
            self._graph.push(None)
            yield from self._ready()
            self._graph = None

    def _start(self, frame: VideoFrame) -> None:
        self._graph = graph = Graph()
        source = graph.add_buffer(
            width=frame.width,
            height=frame.height,
            format=frame.format,
            time_base=frame.time_base or Fraction(1, 1000),
        )
        bwdif = graph.add("bwdif", "mode=send_frame:parity=auto:deint=interlaced")
        sink = graph.add("buffersink")
        source.link_to(bwdif)
        bwdif.link_to(sink)
        graph.configure()

    def _ready(self) -> Iterator[VideoFrame]:
        assert self._graph is not None
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            assert isinstance(frame, VideoFrame)
            yield frame


class Converter:
    """Turns the frames of one stream into read-only HxWx3 uint8 RGB.

    `tone_mapped_from` names the transfer characteristic of HDR pictures, empty for others.
    """

    def __init__(self, stream: VideoStream) -> None:
        self._stream = stream
        self._reformatter = VideoReformatter()  # a frame's own is set up anew each time: 3 ms
        self._rotation: int | None = None
        self._matrix: Matrix | None = None
        self._coded_aspect: Fraction | None = None
        self.tone_mapped_from = ""

    def convert(self, frame: VideoFrame) -> Image:
        """The picture as it is meant to be seen."""
        self._follow_rotation(frame)
        width, height = square_size(frame.width, frame.height, self._pixel_aspect())
        transfer = int(frame.color_trc)
        if transfer in NAMES:
            self.tone_mapped_from = NAMES[transfer]
            deep = self._reformatter.reformat(frame, width, height, format="rgb48le", threads=1)
            image = tone_mapped(deep.to_ndarray().astype(np.uint16, copy=False), transfer)
        else:
            rgb = self._reformatter.reformat(frame, width, height, format="rgb24", threads=1)
            image = rgb.to_ndarray().astype(np.uint8, copy=False)
        image = turned_by_matrix(image, self._matrix)
        image.setflags(write=False)
        return image

    def _follow_rotation(self, frame: VideoFrame) -> None:
        """Read the display matrix when the rotation is another: reading it takes milliseconds."""
        if frame.rotation != self._rotation:
            self._rotation = frame.rotation
            self._matrix = display_matrix(frame)

    def _pixel_aspect(self) -> Fraction | None:
        """The container's word on the shape of a pixel, or else that of the present pictures."""
        stated = self._stream.sample_aspect_ratio
        coded = self._stream.codec_context.sample_aspect_ratio
        if self._coded_aspect is None:
            self._coded_aspect = coded
        follows = stated is None or not stated or stated == self._coded_aspect
        return coded if coded and follows and coded != self._coded_aspect else stated
