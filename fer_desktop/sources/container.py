"""One FFmpeg container: its pictures, upright, in RGB, with their true presentation times."""

from collections import deque
from collections.abc import Iterator
from threading import Event, Lock
from time import perf_counter
from typing import NamedTuple, cast

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Image
from fer_desktop.sources.decoding import (
    Matrix,
    display_matrix,
    length_s,
    picture_stream,
    upright_rgb,
)

JUMP_BACK_S = 1.0
"""A time that falls back by more than this is a restart of the container's clock."""


SAME_PICTURE_S = 0.0005
"""Two times nearer than this mean the same picture."""


SEEK_BACK_S = (0.0, 1.0, 5.0, 25.0)
"""Without an index FFmpeg may land after the wanted time; then it is asked for an earlier one."""


class Picture(NamedTuple):
    """An upright RGB image and its seconds since the first picture."""

    timestamp: float
    image: Image


class PictureReader:
    """Reads the pictures of one container in presentation order.

    One thread reads and seeks; any thread may close, without waiting for a read that blocks:
    then the reading thread releases the file as soon as the read returns.
    `damaged_packets` counts what could not be decoded, the first of them after the picture at
    `damaged_at_s` (threads decode ahead, so about there); `broken` tells that reading ended with
    an error rather than at the end.
    """

    def __init__(
        self,
        location: str,
        name: str,
        *,
        timeout_s: float | None = None,
        options: dict[str, str] | None = None,
        live: bool = False,
    ) -> None:
        """Open and decode the first picture.

        Raises av.error.FFmpegError when the location cannot be opened, and SourceError when
        it holds no picture.
        """
        self.damaged_packets = 0
        self.damaged_at_s = 0.0
        self.broken = False
        self._last_s: float | None = None
        self._end_s = 0.0
        self._rotation: int | None = None
        self._matrix: Matrix | None = None
        self._first_arrived_at: float | None = None
        self._name = name
        self._live = live
        self._lock = Lock()
        self._reformatter = VideoReformatter()  # a frame's own is set up anew each time: 3 ms
        self._closed = Event()
        self._container: InputContainer | None = av.open(
            location, timeout=timeout_s, options=options or {}, metadata_errors="replace"
        )
        try:
            self.format_name = self._container.format.name
            self.stream = picture_stream(self._container, name)
            # frame threads hold pictures back: right for a file, wrong for a live stream
            self.stream.thread_type = "SLICE" if live else "AUTO"
            self.duration_s = length_s(self.stream)
            self._read_streams: tuple[Stream, ...] = (self.stream,)
            if self.duration_s is None and self._container.duration:
                # that of the sound, if it is longer: read it along to know where it ends
                self.duration_s = self._container.duration / av.time_base
                self._read_streams = tuple(self._container.streams)
            self._restart()
            self._first_of_avi: tuple[int, int] | None = None
            self._start_pts: int | None = None
            self._shift_s = 0.0
            self._first = self._next_picture()
            if self._first is None:
                raise SourceError(
                    SourceProblem.DAMAGED if self.damaged_packets else SourceProblem.EMPTY,
                    "{name} holds no picture that can be read.",
                    "Choose another video.",
                    name=name,
                )
        except BaseException:
            self._container.close()
            raise
        self.start_s = float((self._start_pts or 0) * self._time_base)
        if self.duration_s is not None and "matroska" in self.format_name:
            self.duration_s -= self.start_s  # Matroska's duration counts from time 0
        self.height_px, self.width_px = self._first.image.shape[:2]
        self._pushed_back: Picture | None = self._first

    @property
    def frame_rate_hz(self) -> float | None:
        """Average frame rate, where the container tells."""
        rate = self.stream.average_rate
        return float(rate) if rate else None

    @property
    def position_s(self) -> float:
        """Timestamp of the picture that was read last."""
        return self._last_s or 0.0

    @property
    def end_s(self) -> float:
        """Where what was read so far ends: its last picture for as long as that is shown, or the
        sound, where `duration_s` may be that of the sound."""
        return max(self.position_s, self._end_s - self.start_s)

    def read(self) -> Picture | None:
        """The next picture, or None at the end and after `close`."""
        with self._lock:
            if self._closed.is_set():
                return None
            picture, self._pushed_back = self._pushed_back, None
            if picture is None:
                picture = self._next_picture()
        if self._closed.is_set():
            self._release()
        return picture

    def seek(self, timestamp: float) -> None:
        """Make the first picture at or after `timestamp` the next one to be read, beyond the
        last picture that one.

        Raises SourceError(UNSUPPORTED) when the container cannot be moved in time.
        """
        with self._lock:
            if self._closed.is_set():
                return
            picture = None
            near_s = min(timestamp, self.duration_s or timestamp)
            for back_s in SEEK_BACK_S:  # further back where a format has no index
                picture = self._read_from(near_s - back_s)
                if picture is not None and picture.timestamp <= timestamp + SAME_PICTURE_S:
                    break
            last = picture
            while picture is not None and picture.timestamp < timestamp - SAME_PICTURE_S:
                last, picture = picture, self._next_picture()
            self._pushed_back = picture or last

    def _read_from(self, timestamp: float) -> Picture | None:
        """The picture of the last key frame at or before `timestamp`."""
        assert self._container is not None
        wanted_s = timestamp - self._shift_s + self.start_s
        try:
            self._container.seek(int(wanted_s / self._time_base), stream=self.stream)
        except av.error.FFmpegError as error:
            raise SourceError(
                SourceProblem.UNSUPPORTED,
                "{name} cannot be moved to another time.",
                "Play it from its beginning.",
                name=self._name,
            ) from error
        self._restart()
        self._last_s = None
        return self._next_picture()

    def close(self) -> None:
        """Release the container now, or as soon as the read that is under way returns."""
        self._closed.set()
        self._release()

    def _release(self) -> None:
        if self._lock.acquire(blocking=False):
            try:
                container, self._container = self._container, None
                self._decoded.clear()
                if container is not None:
                    container.close()
            finally:
                self._lock.release()

    def _demux(self) -> Iterator["Packet[VideoStream]"]:
        """The packets with pictures; those of other streams only say how far the file reaches."""
        assert self._container is not None
        for packet in self._container.demux(*self._read_streams):
            if packet.pts is not None and packet.time_base is not None:
                end_s = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                self._end_s = max(self._end_s, end_s)
            if packet.stream.index == self.stream.index:
                yield cast("Packet[VideoStream]", packet)

    def _restart(self) -> None:
        self._packets = self._demux()
        self._decoded: deque[VideoFrame] = deque()
        self._ended = False

    def _next_picture(self) -> Picture | None:
        while not self._decoded:
            if self._ended:
                return None
            self._decode_packet()
        frame = self._decoded.popleft()
        # `side_data` ties the frame into a reference cycle, which keeps hundreds of megabytes of
        # pictures until Python's collector comes by: read it only when the rotation is another
        if frame.rotation != self._rotation:
            self._rotation = frame.rotation
            self._matrix = display_matrix(frame)
        image = upright_rgb(frame, self.stream.sample_aspect_ratio, self._matrix, self._reformatter)
        return Picture(self._timestamp(frame), image)

    def _decode_packet(self) -> None:
        try:
            packet = next(self._packets, None)
        except av.error.FFmpegError:
            self.broken = True
            packet = None
        except IndexError:  # PyAV meets a stream that began later; it is none of ours
            self._packets = self._demux()
            return
        try:
            if packet is None:
                self._ended = True
                frames = self.stream.codec_context.decode(None)
            else:
                frames = packet.decode()
        except av.error.EOFError:
            return  # the decoder was already emptied by the demuxer's last packet
        except av.error.FFmpegError:
            self._note_damage()
            return
        if packet is not None and packet.is_corrupt:
            self._note_damage()
        self._decoded.extend(frames)

    def _note_damage(self) -> None:
        if not self.damaged_packets:
            self.damaged_at_s = self.position_s
        self.damaged_packets += 1

    @property
    def _time_base(self) -> float:
        return float(self.stream.time_base or 1)

    def _timestamp(self, frame: VideoFrame) -> float:
        """Seconds since the first picture, never falling back (but after a seek)."""
        period_s = 1 / (self.frame_rate_hz or 25.0)
        pts = self._pts(frame)
        if pts is None or frame.time_base is None:
            timestamp = self._time_without_pts(period_s)
        else:
            if self._start_pts is None:
                self._start_pts = pts
            timestamp = float((pts - self._start_pts) * frame.time_base) + self._shift_s
        if self._last_s is not None and timestamp < self._last_s:
            if timestamp < self._last_s - JUMP_BACK_S:
                self._shift_s += self._last_s + period_s - timestamp
                timestamp = self._last_s + period_s
            else:
                timestamp = self._last_s
        self._last_s = timestamp
        return timestamp

    def _pts(self, frame: VideoFrame) -> int | None:
        """When the container says that it is shown, in its own units; None where it does not.

        AVI has no times of presentation. FFmpeg guesses them, wrongly where pictures are stored in
        another order than they are shown (DivX, Xvid, H.264), so the times of decoding count,
        from the first picture's. The decoder tells none for the pictures that it gives last.
        """
        if self.format_name != "avi":
            return frame.pts
        if self._first_of_avi is None:
            self._first_of_avi = frame.dts or 0, frame.pts or 0
        first_dts, first_pts = self._first_of_avi
        if frame.dts is not None:
            return frame.dts - first_dts
        if self._last_s is None and frame.pts is not None:
            return frame.pts - first_pts
        return None

    def _time_without_pts(self, period_s: float) -> float:
        """For a container that states no times: those of arrival if live, else the frame rate's."""
        if not self._live:
            return 0.0 if self._last_s is None else self._last_s + period_s
        if self._first_arrived_at is None:
            self._first_arrived_at = perf_counter()
        return perf_counter() - self._first_arrived_at
