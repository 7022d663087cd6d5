"""A source whose pictures a person had turned: a camera on its side, a video without a sign."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from fer_desktop.core.frames import Frame
from fer_desktop.sources.base import Reading, SeekableSource, Source, SourceInfo
from fer_desktop.sources.ffmpeg.upright import turned_clockwise
from fer_desktop.sources.video import open_video

LARGEST_POSSIBLE_PX = 2_000_000_000
"""FFmpeg and OpenCV take no larger ones."""


class Turned:
    """The same frames, each turned clockwise by `degrees` (90, 180 or 270)."""

    def __init__(self, source: Source, degrees: int) -> None:
        self._source = source
        self._degrees = degrees

    @property
    def info(self) -> SourceInfo:
        info = self._source.info
        width_px, height_px = info.width_px, info.height_px
        if self._degrees in (90, 270):
            width_px, height_px = height_px, width_px
        return replace(info, width_px=width_px, height_px=height_px, rotation_degrees=self._degrees)

    def __iter__(self) -> Iterator[Frame]:
        for frame in self._source:
            yield replace(frame, image=turned_clockwise(frame.image, self._degrees))

    def close(self) -> None:
        self._source.close()


class TurnedSeekable(Turned):
    """The same for a source that can be moved in time."""

    def __init__(self, source: SeekableSource, degrees: int) -> None:
        super().__init__(source, degrees)
        self._seekable = source

    def seek(self, timestamp: float) -> None:
        """Go on at `timestamp`; from any thread."""
        self._seekable.seek(timestamp)


def open_video_again(path: Path, degrees: int) -> SeekableSource:
    """A video that was analysed before, its pictures turned as they were then. Raises SourceError.

    Its pictures are no surprise: they are read however large they are.
    """
    reading = Reading(largest_picture_px=LARGEST_POSSIBLE_PX)
    video = open_video(path, reading)
    return TurnedSeekable(video, degrees) if degrees % 360 else video


def turned(source: Source, degrees: int) -> Source:
    """The source with its pictures turned; itself for 0 degrees."""
    if degrees % 360 == 0:
        return source
    if isinstance(source, SeekableSource):
        return TurnedSeekable(source, degrees)
    return Turned(source, degrees)
