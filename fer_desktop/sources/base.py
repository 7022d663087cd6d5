"""What every source is: an iterable of frames that says what it is and can be closed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fer_desktop.core.frames import Frame


class SourceKind(StrEnum):
    """Where frames can come from."""

    CAMERA = "camera"
    VIDEO = "video"
    IMAGES = "images"
    STREAM = "stream"
    DEMO = "demo"


@dataclass(frozen=True)
class SourceInfo:
    """What is known of a source once it is open; None where it does not say.

    `is_live`: frames come when they come and the newest one counts (camera, stream); a source
    that is not live waits, so that every frame is analysed. `start_s` is the container's own
    time of the first picture, whose timestamp is 0 here.
    """

    kind: SourceKind
    name: str
    is_live: bool
    width_px: int
    height_px: int
    frame_rate_hz: float | None = None
    duration_s: float | None = None
    frame_count: int | None = None
    start_s: float = 0.0


class Source(Protocol):
    """An open source. One thread iterates; any thread closes, at any moment, without waiting.

    Iteration raises SourceError when the source breaks, and ends silently at its end or when
    it is closed. Nothing here keeps time: a file is read as fast as it is asked for, and
    `playback.Playback` wraps it where a person watches.
    """

    @property
    def info(self) -> SourceInfo: ...

    def __iter__(self) -> Iterator[Frame]: ...

    def close(self) -> None: ...


class SeekableSource(Source, Protocol):
    """A source that can be moved in time: video files, folders of images, the demo.

    Like a file object it goes on where it was left: after the end, `seek` and a new iteration
    give frames again.
    """

    def seek(self, timestamp: float) -> None:
        """Go on with the first frame at or after `timestamp` seconds; from any thread.

        Beyond the last frame, go on with that one: who asks for the end wants to see it.
        """
        ...
