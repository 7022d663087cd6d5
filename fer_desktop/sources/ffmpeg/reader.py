"""One container: its pictures, upright, in RGB, with their true presentation times."""

from collections import deque
from contextlib import ExitStack
from threading import Event, Lock
from typing import NamedTuple

import av
import av.error
from av.container import InputContainer
from av.stream import Stream
from av.video.frame import VideoFrame

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Image
from fer_desktop.sources.base import Reading
from fer_desktop.sources.ffmpeg.conversion import Converter, Deinterlacer
from fer_desktop.sources.ffmpeg.decoder import Damage, FrameDecoder, Opened
from fer_desktop.sources.ffmpeg.streams import (
    frame_rate,
    is_understood,
    length_s,
    picture_stream,
    states_times,
)
from fer_desktop.sources.ffmpeg.times import PresentationTimes
from fer_desktop.sources.limits import check_size, most_decoded_pixels

SAME_PICTURE_S = 0.0005
"""Two times nearer than this mean the same picture."""

GO_BACK_S = (0.0, 1.0, 5.0, 25.0)
"""How far before a wanted time FFmpeg is sent, until it lands early enough: without an index it
may land after that time."""

QUICK_LOOK = {"analyzeduration": "200000"}
"""FFmpeg decodes five seconds of a stream before it gives the first picture. Of one that states no
times these seconds would be lost: all its first pictures would arrive at once."""
BARE_SCHEMES = ("http://", "https://", "tcp://")
"""Over these, streams come that state no times."""


class Picture(NamedTuple):
    """An upright RGB image, its seconds since the first picture, and whether it is torn."""

    timestamp: float
    image: Image
    is_damaged: bool = False


class _Timed(NamedTuple):
    """A frame that is not converted yet, and its seconds since the first picture."""

    timestamp: float
    frame: VideoFrame


class PictureReader:
    """Reads the pictures of one container in presentation order.

    One thread reads and seeks; any thread may close, without waiting for a read that blocks:
    then the reading thread releases the file as soon as the read returns. `damage` counts what
    could not be decoded.
    """

    def __init__(
        self,
        location: str,
        name: str,
        reading: Reading | None = None,
        *,
        timeout_s: float | None = None,
        options: dict[str, str] | None = None,
        live: bool = False,
        format_name: str | None = None,
    ) -> None:
        """Open and decode the first picture; `format_name` where FFmpeg would guess wrongly.

        Raises av.error.FFmpegError when the location cannot be opened, and SourceError when
        it holds no picture, or a larger one than `reading` allows.
        """
        self._location = location
        self._name = name
        self._reading = reading or Reading()
        self._timeout_s = timeout_s
        self._format_name = format_name
        self._options = {**(options or {}), "max_pixels": most_decoded_pixels(self._reading)}
        self._quick_look = QUICK_LOOK if live and location.startswith(BARE_SCHEMES) else {}
        self._lock = Lock()
        self._closed = Event()
        self._frames: deque[VideoFrame] = deque()
        self._deinterlacer = Deinterlacer()
        self.is_interlaced = False
        """Whether interlaced pictures came."""
        self._decoder: FrameDecoder | None = FrameDecoder(
            self._open_container,
            is_live=live,
        )
        with ExitStack() as unless_open:
            unless_open.callback(self._decoder.close)
            self.stream = self._decoder.stream
            self.frame_rate_hz = float(frame_rate(self.stream) or 0) or None
            self._period_s = 1 / (self.frame_rate_hz or 25.0)
            self.keeps_time_by_arrival = live and not self._states_times
            self._times = PresentationTimes(
                self.format_name, self._period_s, by_arrival=self.keeps_time_by_arrival
            )
            self._converter = Converter(self.stream)
            first = self._next_picture()
            if first is None:
                raise SourceError(
                    SourceProblem.DAMAGED if self.damage.packets else SourceProblem.EMPTY,
                    "{name} holds no picture that can be read.",
                    "Choose another video.",
                    name=name,
                )
            unless_open.pop_all()
        self.start_s = float((self._times.start_pts or 0) * (self.stream.time_base or 1))
        self.duration_s = self._stated_s
        if self.duration_s is not None and "matroska" in self.format_name:
            self.duration_s -= self.start_s  # Matroska's duration counts from time 0
        self.height_px, self.width_px = first.image.shape[:2]
        self._pushed_back: Picture | None = first

    def _open_container(self) -> Opened:
        container = self._look_at({**self._options, **self._quick_look})
        if self._quick_look and not is_understood(container):
            container.close()  # pictures that wait for a key frame: look as long as it takes
            container = self._look_at(self._options)
        with ExitStack() as unless_chosen:
            unless_chosen.callback(container.close)
            chosen = self._choose(container)
            unless_chosen.pop_all()
        return chosen

    def _look_at(self, options: dict[str, str]) -> InputContainer:
        return av.open(
            self._location,
            format=self._format_name,
            timeout=self._timeout_s,
            options=dict(options),
            metadata_errors="replace",
        )

    def _choose(self, container: InputContainer) -> Opened:
        self.format_name = container.format.name
        self._states_times = states_times(container)
        stream = picture_stream(container, self._name)
        context = stream.codec_context
        check_size(context.width, context.height, self._reading, self._name)
        context.options = {"max_pixels": self._options["max_pixels"]}
        read_along: tuple[Stream, ...] = (stream,)
        duration_s = length_s(container, stream)
        if duration_s is None and container.duration and self._states_times:
            # that of the sound, if it is longer: read it along to know where it ends
            duration_s = container.duration / av.time_base
            read_along = tuple(container.streams)
        self._stated_s = duration_s
        return Opened(container, stream, read_along)

    @property
    def deinterlaces(self) -> bool:
        """Whether interlaced pictures are made whole."""
        return self._reading.deinterlaces

    @property
    def leaves_out_damaged(self) -> bool:
        """Whether torn pictures are left out."""
        return self._reading.leaves_out_damaged

    @property
    def damage(self) -> Damage:
        """What could not be decoded so far."""
        return self._damage if self._decoder is None else self._decoder.damage

    @property
    def damaged_at_s(self) -> float:
        """Timestamp of the first damage."""
        return max((self.damage.first_s or self.start_s) - self.start_s, 0.0)

    @property
    def tone_mapped_from(self) -> str:
        """The transfer characteristic of HDR pictures that were mapped; empty for others."""
        return self._converter.tone_mapped_from

    @property
    def position_s(self) -> float:
        """Timestamp of the picture that was read last."""
        return self._times.last_s

    @property
    def end_s(self) -> float:
        """Where what was read so far ends: its last picture for as long as that is shown, or the
        sound, where `duration_s` may be that of the sound."""
        end_s = self._end_s if self._decoder is None else self._decoder.end_s
        return max(self.position_s, end_s - self.start_s)

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
            found = None
            near_s = min(timestamp, self.duration_s or timestamp)
            for back_s in GO_BACK_S:  # further back where a format has no index
                found = self._read_from(near_s - back_s)
                if found is not None and found.timestamp <= timestamp + SAME_PICTURE_S:
                    break
            last = found
            while found is not None and found.timestamp < timestamp - SAME_PICTURE_S:
                last, found = found, self._next_timed()
            self._pushed_back = self._converted(found or last)
        if self._closed.is_set():
            self._release()

    def _read_from(self, timestamp: float) -> _Timed | None:
        """The frame of the last key frame at or before `timestamp`."""
        assert self._decoder is not None
        time_base = float(self.stream.time_base or 1)
        try:
            self._decoder.seek(self._times.container_time_s(timestamp, time_base))
        except av.error.FFmpegError as error:
            raise SourceError(
                SourceProblem.UNSUPPORTED,
                "{name} cannot be moved to another time.",
                "Play it from its beginning.",
                name=self._name,
            ) from error
        self._frames.clear()
        self._deinterlacer = Deinterlacer()
        self._times.jump()
        return self._next_timed()

    def close(self) -> None:
        """Release the container now, or as soon as the read that is under way returns."""
        self._closed.set()
        self._release()

    def _release(self) -> None:
        if self._lock.acquire(blocking=False):
            try:
                decoder, self._decoder = self._decoder, None
                if decoder is not None:
                    self._damage, self._end_s = decoder.damage, decoder.end_s
                    decoder.close()
                self._frames.clear()
                self._deinterlacer = Deinterlacer()
            finally:
                self._lock.release()

    def _next_picture(self) -> Picture | None:
        return self._converted(self._next_timed())

    def _converted(self, timed: _Timed | None) -> Picture | None:
        if timed is None:
            return None
        timestamp, frame = timed
        check_size(frame.width, frame.height, self._reading, self._name)
        return Picture(timestamp, self._converter.convert(frame), frame.is_corrupt)

    def _next_timed(self) -> _Timed | None:
        """The next frame as the decoder gives it: most of those before a wanted time are passed
        over, and a conversion takes a fifth of the time of decoding."""
        while (frame := self._next_frame()) is not None:
            timestamp = self._times.take(frame)
            if not (frame.is_corrupt and self._reading.leaves_out_damaged):
                return _Timed(timestamp, frame)
        return None

    def _next_frame(self) -> VideoFrame | None:
        while not self._frames:
            assert self._decoder is not None
            frame = self._decoder.next()
            if frame is None:
                self._frames.extend(self._deinterlacer.flush())
                break
            self.is_interlaced |= frame.interlaced_frame
            if self._reading.deinterlaces:
                self._frames.extend(self._deinterlacer.feed(frame))
            else:
                self._frames.append(frame)
        return self._frames.popleft() if self._frames else None
