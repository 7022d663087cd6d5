"""What every source is: an iterable of frames that says what it is and can be closed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

from fer_desktop.core.errors import Sentence
from fer_desktop.core.frames import Frame


class SourceKind(StrEnum):
    """Where frames can come from."""

    CAMERA = "camera"
    VIDEO = "video"
    IMAGES = "images"
    STREAM = "stream"
    DEMO = "demo"


@dataclass(frozen=True)
class Reading:
    """How the pictures of one source are read: what a person has set, for all or for this one."""

    rotation_degrees: int = 0
    """Turn every picture clockwise by 0, 90, 180 or 270 degrees."""
    leaves_out_damaged: bool = False
    """Leave out pictures that the decoder itself calls damaged."""
    deinterlaces: bool = True
    """Make whole pictures of interlaced ones."""
    largest_picture_px: int = 120_000_000
    """A source with larger pictures (width times height) is refused."""


@dataclass(frozen=True)
class LeftOut:
    """A file of a folder that is not analysed, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class SourceInfo:
    """What is known of a source once it is open; None where it does not say.

    `is_live`: frames come when they come and the newest one counts (camera, stream); a source
    that is not live waits, so that every frame is analysed. `start_s` is the container's own
    time of the first picture, whose timestamp is 0 here.

    What follows is said of some sources only: `rotation_degrees` by which a person had the
    pictures turned clockwise; the `clock` of a live source ("arrival" at this computer, or the
    "sender"'s); `conversions` of the pictures ("deinterlaced", "tone-mapped from PQ", …); files
    of a folder that were `left_out`. `remarks` say what a person should know before relying on
    it.
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
    rotation_degrees: int = 0
    clock: str = ""
    conversions: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Sentence, ...] = field(default=(), compare=False)


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


@runtime_checkable
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
