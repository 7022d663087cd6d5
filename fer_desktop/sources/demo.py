"""The demo: a short clip that ships with the program, made from public-domain portraits."""

from collections.abc import Iterator
from dataclasses import replace

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.core.resources import resource
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.ffmpeg.reader import PictureReader
from fer_desktop.sources.paths import ffmpeg_name
from fer_desktop.sources.video import VideoSource


class DemoSource:
    """The demo clip, once or (with `loop`) again and again; time goes on across the rounds."""

    def __init__(self, loop: bool = False) -> None:
        path = resource("demo", "demo.mp4")
        if not path.is_file():
            raise SourceError(
                SourceProblem.MISSING,
                "The demo clip is missing: {path}.",
                "Install FER Desktop again.",
                path=path,
            )
        self._video = VideoSource(PictureReader(ffmpeg_name(path), "Demo"), "Demo", SourceKind.DEMO)
        self._loop = loop
        self._round = 0
        self._closed = False
        self._length_s = self._video.info.duration_s or 0.0
        self._info = self._video.info
        if loop:
            self._info = replace(self._info, duration_s=None, frame_count=None)

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        while not self._closed:
            for frame in self._video:
                yield replace(frame, timestamp=frame.timestamp + self._round * self._length_s)
            if not self._loop or self._closed:
                return
            self._round += 1
            self._video.seek(0.0)

    def seek(self, timestamp: float) -> None:
        """Go on with the first frame at or after `timestamp` seconds; from any thread."""
        self._round = int(max(timestamp, 0.0) // self._length_s) if self._loop else 0
        self._video.seek(timestamp - self._round * self._length_s)

    def close(self) -> None:
        self._closed = True
        self._video.close()
