"""Watch a file at its own speed: pause, faster, slower, one frame on or back, anywhere.

`Playback` is a source that wraps a seekable one and gives each frame when it is due, so the
capture loop stays the same for a camera and for a file. Analysis that is slower than the
file slows playback down; no frame is left out.

         pause                 end, with hold_at_end
    PLAYING ⇄ PAUSED        PLAYING, PAUSED → ENDED
        resume                 seek → PLAYING or PAUSED as before
"""

from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from threading import Condition
from time import perf_counter

from fer_desktop.core.frames import Frame
from fer_desktop.sources.base import SeekableSource, SourceInfo

LATE_S = 0.1
"""Being later than this is not made up for: the clock starts anew instead of rushing."""


class PlaybackState(StrEnum):
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"


class Playback:
    """A source that keeps time. Every verb may be called from any thread and returns at once."""

    def __init__(
        self,
        source: SeekableSource,
        *,
        speed: float = 1.0,
        paused: bool = False,
        hold_at_end: bool = False,
    ) -> None:
        """With `hold_at_end` iteration does not end with the file: it waits for a seek.

        Paused from the start, the first frame is given and then playback waits.
        """
        self._source = source
        self._changed = Condition()
        self._speed = _checked(speed)
        self._paused = paused
        self._hold_at_end = hold_at_end
        self._ended = False
        self._closed = False
        self._frames_allowed = 1  # how many frames go out without regard to pause and clock
        self._seek_to: float | None = None
        self._anchor: tuple[float, float] | None = None  # (perf_counter, timestamp)
        self._position_s = 0.0
        self._passed: list[float] = []
        self._delivered = 0

    @property
    def info(self) -> SourceInfo:
        return self._source.info

    @property
    def state(self) -> PlaybackState:
        with self._changed:
            if self._ended:
                return PlaybackState.ENDED
            return PlaybackState.PAUSED if self._paused else PlaybackState.PLAYING

    @property
    def position_s(self) -> float:
        """Timestamp of the frame that was given last."""
        with self._changed:
            return self._position_s

    @property
    def speed(self) -> float:
        with self._changed:
            return self._speed

    def __iter__(self) -> Iterator[Frame]:
        frames = iter(self._source)
        while not self._closed:
            if self._follow_seek():
                frames = iter(self._source)
            frame = next(frames, None)
            if frame is None:
                if not self._wait_for_seek():
                    return
            elif self._wait_until_due(frame.timestamp):
                yield replace(frame, index=self._delivered, captured_at=perf_counter())
                self._delivered += 1

    def pause(self) -> None:
        """Give no more frames until `resume`, `step` or `seek`."""
        with self._changed:
            self._paused = True
            self._changed.notify_all()

    def resume(self) -> None:
        """Play on."""
        with self._changed:
            self._paused = False
            self._anchor = None
            self._changed.notify_all()

    def set_speed(self, speed: float) -> None:
        """Play at `speed` times the file's own speed (more than 0)."""
        with self._changed:
            self._speed = _checked(speed)
            self._anchor = (perf_counter(), self._position_s) if self._anchor else None
            self._changed.notify_all()

    def step(self) -> None:
        """Pause and give the next frame."""
        with self._changed:
            self._paused = True
            self._frames_allowed += 1
            self._changed.notify_all()

    def step_back(self) -> None:
        """Pause and give the frame before the present one."""
        with self._changed:
            self._paused = True
            before = bisect_left(self._passed, self._position_s)
            period_s = 1 / (self.info.frame_rate_hz or 25.0)
            self._seek(self._passed[before - 1] if before else self._position_s - period_s)

    def seek(self, timestamp: float) -> None:
        """Go on at `timestamp` seconds; its frame is given at once, paused or not."""
        with self._changed:
            self._seek(timestamp)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._source.close()

    def _seek(self, timestamp: float) -> None:
        self._seek_to = max(timestamp, 0.0)
        self._ended = False  # at once: whoever looks before a frame comes must not see the end
        self._changed.notify_all()

    def _follow_seek(self) -> bool:
        with self._changed:
            if self._seek_to is None:
                return False
            self._source.seek(self._seek_to)
            self._seek_to = None
            self._anchor = None
            self._frames_allowed = 1
            return True

    def _wait_for_seek(self) -> bool:
        with self._changed:
            self._ended = self._seek_to is None
            while self._hold_at_end and not self._closed and self._seek_to is None:
                self._changed.wait()
            return not self._closed and self._seek_to is not None

    def _wait_until_due(self, timestamp: float) -> bool:
        """True when the frame is due; False when it is not wanted any more."""
        with self._changed:
            while True:
                if self._closed or self._seek_to is not None:
                    return False
                if self._frames_allowed:
                    self._frames_allowed -= 1
                    self._anchor = None
                    break
                wait_s = None if self._paused else self._due_in_s(timestamp)
                if wait_s is not None and wait_s <= 0:
                    break
                self._changed.wait(wait_s)
            if self._anchor is None or self._due_in_s(timestamp) < -LATE_S:
                self._anchor = (perf_counter(), timestamp)
            self._position_s = timestamp
            if not self._passed or timestamp > self._passed[-1]:
                self._passed.append(timestamp)
            elif self._passed[bisect_left(self._passed, timestamp)] != timestamp:
                insort(self._passed, timestamp)
            return True

    def _due_in_s(self, timestamp: float) -> float:
        if self._anchor is None:
            return 0.0
        started_at, from_timestamp = self._anchor
        return started_at + (timestamp - from_timestamp) / self._speed - perf_counter()


def _checked(speed: float) -> float:
    if not speed > 0:
        raise ValueError(f"speed must be more than 0. Received: {speed}")
    return speed
