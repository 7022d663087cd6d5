"""Which frames belong to a recording, and their number and time in it."""

from dataclasses import replace

from fer_desktop.frames import Frame


class SessionClock:
    """Files keep their own numbers and times; live sources count from the first recorded frame.

    A recording only goes forward: after a jump back in a file, frames do not belong to it
    until they are later than all before.
    """

    def __init__(self, is_live: bool) -> None:
        self._is_live = is_live
        self._first: Frame | None = None
        self._newest_s = float("-inf")
        self._is_behind = False
        self._seen_again: set[int] = set()

    @property
    def has_begun(self) -> bool:
        return self._first is not None

    @property
    def newest_s(self) -> float:
        """Time of the newest frame in the session, in seconds; 0 before the first."""
        return self._newest_s if self.has_begun else 0.0

    def session_time(self, timestamp: float) -> float:
        """A time of the source (s) as a time of the session, not before its start."""
        origin_s = self._first.timestamp if self._first and self._is_live else 0.0
        return max(0.0, timestamp - origin_s)

    def admit(self, frame: Frame) -> Frame | None:
        """A captured frame as the session's, or None when it does not belong to it."""
        self._first = self._first or frame
        own = self._own(frame, self._first)
        later = own.timestamp > self._newest_s
        self._is_behind = not later and (self._is_behind or own.timestamp < self._newest_s)
        if self._is_behind:
            self._seen_again.add(frame.index)
            return None
        self._newest_s = own.timestamp
        return own

    def recognise(self, frame: Frame) -> Frame | None:
        """An analysed frame as the session's, or None when it was not admitted."""
        if self._first is None or frame.index < self._first.index:
            return None  # captured before the recording began
        if frame.index in self._seen_again:
            self._seen_again.discard(frame.index)
            return None
        return self._own(frame, self._first)

    def _own(self, frame: Frame, first: Frame) -> Frame:
        if not self._is_live:
            return frame
        return replace(
            frame, index=frame.index - first.index, timestamp=frame.timestamp - first.timestamp
        )
