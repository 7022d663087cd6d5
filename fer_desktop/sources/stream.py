"""Network streams: RTSP, HTTP, UDP and whatever else FFmpeg reads from a URL."""

from collections.abc import Iterator
from threading import Event
from time import perf_counter

import av

from fer_desktop.core.addresses import (
    for_opening,
    lacks_secrets,
    normalised,
    without_secrets,
)
from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.sources.base import Reading, SourceInfo, SourceKind
from fer_desktop.sources.ffmpeg.reader import PictureReader
from fer_desktop.sources.video import VideoSource, conversions

TIMEOUT_S = 8.0
"""A server that says nothing for this long, at the start or later, is taken for lost."""

OPTIONS = {"rtsp_transport": "tcp"}
"""UDP loses packets and shows torn pictures; cameras offer both."""


class StreamSource:
    """A live stream: its frames come when they come. Raises SourceError(LOST) when they stop."""

    def __init__(self, reader: PictureReader, name: str) -> None:
        self._reader = reader
        self._name = name
        by_arrival = reader.keeps_time_by_arrival
        self._closed = Event()
        self._info = SourceInfo(
            kind=SourceKind.STREAM,
            name=name,
            is_live=True,
            width_px=reader.width_px,
            height_px=reader.height_px,
            frame_rate_hz=reader.frame_rate_hz,
            start_s=reader.start_s,
            clock="arrival" if by_arrival else "sender",
            conversions=conversions(reader),
        )

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        index = 0
        while not self._closed.is_set():
            picture = self._reader.read()
            if self._closed.is_set():
                return
            if picture is None:
                raise SourceError(
                    SourceProblem.LOST,
                    "The stream {name} has ended or the connection was lost.",
                    "Check the network and the sender, then start again.",
                    name=self._name,
                )
            yield Frame(
                index,
                picture.timestamp,
                picture.image,
                perf_counter(),
                is_damaged=picture.is_damaged,
            )
            index += 1

    def close(self) -> None:
        self._closed.set()
        self._reader.close()


def open_stream(
    url: str, reading: Reading | None = None, timeout_s: float = TIMEOUT_S
) -> StreamSource | VideoSource:
    """Open a URL: a live stream, or a video of known length read over the network.

    Raises SourceError.
    """
    url = normalised(url)
    name = without_secrets(url)
    if lacks_secrets(url):
        raise SourceError(
            SourceProblem.DENIED,
            "The password in {name} was not kept.",
            "Open the stream again with its whole address.",
            name=name,
        )
    try:
        reader = PictureReader(
            for_opening(url), name, reading, timeout_s=timeout_s, options=OPTIONS, live=True
        )
    except (av.error.FFmpegError, OSError) as error:
        raise _cannot_open(name, error) from error
    if reader.duration_s is not None:
        return VideoSource(reader, name, SourceKind.STREAM)
    return StreamSource(reader, name)


def _cannot_open(name: str, error: Exception) -> SourceError:
    if isinstance(error, av.error.HTTPUnauthorizedError | av.error.HTTPForbiddenError):
        return SourceError(
            SourceProblem.DENIED,
            "The server refuses access to {name}.",
            "Put user name and password into the address: {scheme}://user:password@host/…",
            name=name,
            scheme=name.partition("://")[0],
        )
    if isinstance(error, av.error.HTTPClientError | av.error.HTTPServerError):
        return SourceError(
            SourceProblem.UNSUPPORTED,
            "The server does not send {name}: {reason}.",
            "Check the path in the address.",
            name=name,
            reason=error.strerror,
        )
    if isinstance(error, av.error.ProtocolNotFoundError):
        return SourceError(
            SourceProblem.UNSUPPORTED,
            "{name} uses a protocol that cannot be read.",
            "Use an address that begins with rtsp://, http://, https:// or udp://.",
            name=name,
        )
    if isinstance(error, av.error.InvalidDataError):
        return SourceError(
            SourceProblem.UNSUPPORTED,
            "What {name} sends is not a video.",
            "Check the path in the address.",
            name=name,
        )
    return SourceError(
        SourceProblem.MISSING,
        "{name} does not answer.",
        "Check the address, the network and whether the sender is running.",
        name=name,
    )
