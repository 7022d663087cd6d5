"""Which frames belong to a recording, and their number and time in it."""

from collections import deque
from dataclasses import replace
from math import isinf

from fer_desktop.core.frames import Frame


class SessionClock:
    """Numbers count from 0 in every session; files keep their own times, live sources count
    seconds from the first recorded frame.

    A recording only goes forward: after a jump back in a file, frames do not belong to it
    until they are later than all before.
    """

    def __init__(self, is_live: bool) -> None:
        self._is_live = is_live
        self._first: Frame | None = None
        self._newest_s = float("-inf")
        self._is_behind = False
        self._count = 0
        self._admitted: deque[tuple[int, int]] = deque()
        """The source's number and the session's, of frames that may still be analysed."""

    @property
    def has_begun(self) -> bool:
        return self._first is not None

    @property
    def newest_s(self) -> float:
        """Time of the newest frame in the session, in seconds; 0 before the first."""
        return self._newest_s if self.has_begun else 0.0

    def session_time(self, timestamp: float) -> float:
        """A time of the source (s) as a time of the session, not before its start."""
        if self._is_live and self._first is None:
            return timestamp if isinf(timestamp) else 0.0  # what is said now was before its start
        origin_s = self._first.timestamp if self._first and self._is_live else 0.0
        return max(0.0, timestamp - origin_s)

    def admit(self, frame: Frame) -> Frame | None:
        """A captured frame as the session's, or None when it does not belong to it."""
        self._first = self._first or frame
        own_s = self._own_s(frame, self._first)
        later = own_s > self._newest_s
        self._is_behind = not later and (self._is_behind or own_s < self._newest_s)
        if self._is_behind:
            return None
        self._newest_s = own_s
        number, self._count = self._count, self._count + 1
        self._admitted.append((frame.index, number))
        return replace(frame, index=number, timestamp=own_s)

    def recognise(self, frame: Frame) -> Frame | None:
        """An analysed frame as the session's, or None when it was not admitted.

        Frames are analysed in order, each once; those before it were dropped.
        """
        while self._admitted and self._admitted[0][0] < frame.index:
            self._admitted.popleft()
        if self._first is None or not self._admitted or self._admitted[0][0] != frame.index:
            return None
        _, number = self._admitted.popleft()
        return replace(frame, index=number, timestamp=self._own_s(frame, self._first))

    def _own_s(self, frame: Frame, first: Frame) -> float:
        return frame.timestamp - first.timestamp if self._is_live else frame.timestamp
