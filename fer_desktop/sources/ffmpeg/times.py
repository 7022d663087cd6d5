"""Presentation times of a container, mended where they repeat, fall back or are missing.

A row of the table names a moment: two pictures never share one, and time never falls back.
"""

from time import perf_counter

from av.video.frame import VideoFrame


class PresentationTimes:
    """Seconds since the first picture for one frame after the other, strictly increasing.

    `start_pts` is the container's own time of the first picture, in its units; `mended` counts
    the pictures whose time could not be taken as stated.
    """

    def __init__(self, format_name: str, period_s: float, *, by_arrival: bool) -> None:
        """`period_s`: from one picture to the next where no time is stated; `by_arrival`: take
        the clock of this computer, because the container states no times that can be trusted."""
        self._is_avi = format_name == "avi"
        self._period_s = period_s
        self._by_arrival = by_arrival
        self._arrived_at: float | None = None
        self._first_of_avi: tuple[int, int] | None = None
        self._shift_s = 0.0
        self._last_s: float | None = None
        self._last_pts: int | None = None
        self.start_pts: int | None = None
        self.mended = 0

    @property
    def last_s(self) -> float:
        """Time of the picture that was taken last; 0 before the first one."""
        return self._last_s or 0.0

    def container_time_s(self, timestamp: float, time_base: float) -> float:
        """Where the container's own clock stands at `timestamp` seconds."""
        return timestamp - self._shift_s + float((self.start_pts or 0) * time_base)

    def jump(self) -> None:
        """The next picture may be of any time: the reader was moved."""
        self._last_s = self._last_pts = None

    def take(self, frame: VideoFrame) -> float:
        """The time of the next picture in presentation order."""
        timestamp = self._arrival() if self._by_arrival else self._stated(frame)
        self._last_s = timestamp
        return timestamp

    def _arrival(self) -> float:
        now = perf_counter()
        if self._arrived_at is None:
            self._arrived_at = now
        return now - self._arrived_at

    def _stated(self, frame: VideoFrame) -> float:
        pts, before = self._pts(frame), self._last_pts
        if pts is None or frame.time_base is None:
            return 0.0 if self._last_s is None else self._last_s + self._period_s
        self._last_pts = pts
        if self.start_pts is None:
            self.start_pts = pts
        timestamp = float((pts - self.start_pts) * frame.time_base) + self._shift_s
        if self._last_s is None or timestamp > self._last_s:
            return timestamp
        self.mended += 1
        if before is not None and pts < before:  # the container's clock began again
            self._shift_s += self._last_s + self._period_s - timestamp
            return self._last_s + self._period_s
        return self._last_s + self._period_s / 2  # it repeats a time: between this and the next

    def _pts(self, frame: VideoFrame) -> int | None:
        """When the container says that it is shown, in its own units; None where it does not.

        AVI has no times of presentation. FFmpeg guesses them, wrongly where pictures are stored in
        another order than they are shown (DivX, Xvid, H.264), so the times of decoding count,
        from the first picture's. The decoder tells none for the pictures that it gives last.
        """
        if not self._is_avi:
            return frame.pts
        if self._first_of_avi is None:
            self._first_of_avi = frame.dts or 0, frame.pts or 0
        first_dts, first_pts = self._first_of_avi
        if frame.dts is not None:
            return frame.dts - first_dts
        if self._last_s is None and frame.pts is not None:
            return frame.pts - first_pts
        return None
