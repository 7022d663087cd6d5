"""Frames of one container in presentation order: the same ones on any computer.

A file is decoded on one thread. On several, what FFmpeg makes of a damaged picture depends on how
many there are and on which of them is quicker, and now and then it gives one that another thread
has not found to be torn yet, or not yet mended. On two cores nothing is lost by it: with
analysis in a thread of its own, files are done as fast.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

import av.error
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

OUT_OF_ORDER = 3
OUT_OF_ORDER_S = 1.0
"""After damage a picture may come this many pictures, and this long, after its place."""

ONE_PICTURE_A_PACKET = frozenset({"av1", "ffv1", "h264", "hevc", "libdav1d", "mjpeg", "prores"})
"""Decoders that give one picture for every packet, where pictures are not stored as two fields."""


class Opened(NamedTuple):
    """A container, the stream with the pictures, and the streams to read along with it."""

    container: InputContainer
    stream: VideoStream
    read_along: tuple[Stream, ...]


@dataclass
class Damage:
    """What could not be decoded. `first_s` is the container's time of the first such packet."""

    packets: int = 0
    """That could not be read at all: their pictures are missing."""
    torn: int = 0
    """Pictures that the decoder itself calls damaged."""
    broken: bool = False
    """Reading ended with an error rather than at the end."""
    first_s: float | None = None

    def note(self, packet: "Packet[VideoStream] | None") -> None:
        """Remember where the first damage is."""
        stamp = None if packet is None else packet.pts if packet.pts is not None else packet.dts
        if self.first_s is None and packet is not None and stamp is not None:
            self.first_s = float(stamp * (packet.time_base or 0))


_NO_PACKETS: tuple["Packet[VideoStream]", ...] = ()


class FrameDecoder:
    """Decodes the pictures of what `open_container` opens.

    A live source is decoded without delay, on slice threads.
    """

    def __init__(self, open_container: Callable[[], Opened], *, is_live: bool) -> None:
        """Open it. Raises what `open_container` raises."""
        self._is_live = is_live
        opened = open_container()
        self._container: InputContainer | None = opened.container
        self.stream, self._read_along = opened.stream, opened.read_along
        context = self.stream.codec_context
        if is_live:
            # frame threads hold pictures back: right for a file, wrong for a live stream
            context.thread_type = "SLICE"
        else:
            context.thread_count = 1
        self.damage = Damage()
        self.end_s = 0.0
        """Where the packets read so far end, on the container's clock."""
        self._restart()

    def next(self) -> VideoFrame | None:
        """The next frame, or None at the end."""
        while not self._ready:
            if self._ended:
                return None
            self._decode_packet()
        return self._ready.popleft()

    def seek(self, container_time_s: float) -> None:
        """Go on with the key frame at or before this time of the container's clock.

        Raises av.error.FFmpegError where the format cannot be moved in time.
        """
        assert self._container is not None
        time_base = float(self.stream.time_base or 1)
        self._container.seek(int(container_time_s / time_base), stream=self.stream)
        self._restart()

    def close(self) -> None:
        """Release the container; not while another thread is in `next`."""
        container, self._container = self._container, None
        self._packets = iter(_NO_PACKETS)  # the generator holds the decoder that holds it
        self._ready.clear()
        self._waiting.clear()
        if container is not None:
            container.close()

    def _restart(self) -> None:
        self._packets = self._demux()
        self._ready: deque[VideoFrame] = deque()
        self._waiting: list[VideoFrame] = []
        self._ended = False
        self._expected: dict[int | None, float] = {}
        """Presentation time of the packets that gave no picture yet → the same in seconds."""
        self._first_pts: int | None = None
        self._has_fields = False

    def _demux(self) -> Iterator["Packet[VideoStream]"]:
        """The packets with pictures; those of other streams only say how far the file reaches."""
        assert self._container is not None
        for packet in self._container.demux(*self._read_along):
            if packet.pts is not None and packet.time_base is not None:
                end_s = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                self.end_s = max(self.end_s, end_s)
            if packet.stream.index == self.stream.index:
                yield cast("Packet[VideoStream]", packet)

    def _decode_packet(self) -> None:
        try:
            packet = next(self._packets, None)
        except av.error.FFmpegError:
            self.damage.broken = True
            packet = None
        except IndexError:  # PyAV meets a stream that began later; it is none of ours
            self._packets = self._demux()
            return
        if packet is not None and not packet.size and packet.pts is not None:
            return  # Theora: the picture before is shown on
        self._expect(packet)
        try:
            if packet is None:
                self._ended = True
                frames = self.stream.codec_context.decode(None)
            else:
                frames = packet.decode()
        except av.error.EOFError:
            frames = []  # the decoder was already emptied by the demuxer's last packet
        except av.error.FFmpegError:
            self.damage.packets += 1
            self.damage.note(packet)
            self._expected.pop(None if packet is None else packet.pts, None)
            frames = []
        self._take(frames, packet)

    def _take(self, frames: list[VideoFrame], packet: "Packet[VideoStream] | None") -> None:
        for frame in frames:
            if frame.is_corrupt:
                self.damage.torn += 1
                self.damage.note(packet)
        for frame in frames:
            if self.damage.packets and not self._is_live:
                self._put_in_order(frame)
            else:
                self._ready.append(frame)
        for frame in frames:
            self._expected.pop(frame.pts, None)
            if self._first_pts is None:
                self._first_pts = frame.pts
            self._has_fields |= frame.interlaced_frame
        if self._ended:
            self._count_missing()
            self._release_waiting()

    def _expect(self, packet: "Packet[VideoStream] | None") -> None:
        """A picture should come of this packet."""
        if packet is None or not packet.size or packet.is_discard:
            return
        if packet.pts is not None and packet.time_base is not None:
            self._expected[packet.pts] = float(packet.pts * packet.time_base)

    def _count_missing(self) -> None:
        """Packets of which no picture came, and no error either; those before the first picture
        belong to one that is not in the file."""
        context, first = self.stream.codec_context, self._first_pts
        if context.name not in ONE_PICTURE_A_PACKET or self._has_fields or first is None:
            return
        missing = [s for pts, s in self._expected.items() if pts is not None and pts > first]
        if missing and not self._is_live and self._container is not None:
            self.damage.packets += len(missing)
            earlier = [] if self.damage.first_s is None else [self.damage.first_s]
            self.damage.first_s = min([*missing, *earlier])
        self._expected.clear()

    def _put_in_order(self, frame: VideoFrame) -> None:
        """After packets that could not be read a decoder gives a few pictures out of order."""
        if frame.pts is None or any(other.pts is None for other in self._waiting):
            self._waiting.append(frame)
            self._release_waiting()
            return
        newest = max((other.pts or 0 for other in self._waiting), default=frame.pts)
        if (newest - frame.pts) * float(self.stream.time_base or 0) > OUT_OF_ORDER_S:
            self._release_waiting()  # the container's clock began again
        self._waiting.append(frame)
        self._waiting.sort(key=lambda waiting: waiting.pts or 0)
        if len(self._waiting) > OUT_OF_ORDER:
            self._ready.append(self._waiting.pop(0))

    def _release_waiting(self) -> None:
        self._ready.extend(self._waiting)
        self._waiting.clear()
