"""A film as a stimulus: pictures decoded ahead in a thread, each shown when its time has come."""

from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event

import av.error

from fer_desktop.core.errors import FerError, SourceError, SourceProblem
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.sources.ffmpeg.reader import Picture, PictureReader
from fer_desktop.sources.paths import ffmpeg_name

AHEAD_PICTURES = 8


class Film:
    """Opened and decoded ahead before it is shown, so that its first picture comes at once."""

    def __init__(self, path: Path) -> None:
        """Raises SourceError where it cannot be shown."""
        try:
            self._reader = PictureReader(ffmpeg_name(path), path.name)
        except av.error.FFmpegError as error:
            raise SourceError(
                SourceProblem.UNSUPPORTED,
                "The stimulus {name} cannot be shown: {reason}.",
                "Choose another file in the study.",
                name=path.name,
                reason=error.strerror or error,
            ) from error
        self._pictures: Queue[Picture | None] = Queue(AHEAD_PICTURES)
        self._closed = Event()
        self._next: Picture | None = None
        self._period_s = 1 / (self._reader.frame_rate_hz or 25.0)
        self.problem: FerError | None = None
        """What ended the decoding too early."""
        self.is_over = False
        """After the last picture was shown for its time."""
        self.dropped_frames = 0
        """Pictures that were over before they could be shown."""
        self._ends_at_s: float | None = None
        start_thread("stimulus film", self._decode)

    def first(self) -> Picture | None:
        """The first picture; waits for it."""
        return self._pictures.get()

    def due(self, now_s: float) -> Picture | None:
        """The picture to be shown `now_s` after the first one; None: the present one stays."""
        shown: Picture | None = None
        while not self.is_over:
            if self._next is None and not self._fetch(now_s):
                break
            if self._next is None or self._next.timestamp > now_s:
                break
            if shown is not None:
                self.dropped_frames += 1
            shown, self._next = self._next, None
        return shown

    def _fetch(self, now_s: float) -> bool:
        """Have the next picture at hand; False where there is none yet, or none any more."""
        if self._ends_at_s is not None:
            self.is_over = now_s >= self._ends_at_s
            return False
        try:
            self._next = self._pictures.get_nowait()
        except Empty:
            return False
        if self._next is None:
            self._ends_at_s = max(self._reader.end_s, self._reader.position_s + self._period_s)
            return self._fetch(now_s)
        return True

    def close(self) -> None:
        """End, at any moment."""
        self._closed.set()
        self._reader.close()

    def _decode(self) -> None:
        picture: Picture | None = None
        try:
            while not self._closed.is_set() and (picture := self._reader.read()) is not None:
                if not self._put(picture):
                    return
        except FerError as error:
            self.problem = error
        self._put(None)

    def _put(self, picture: Picture | None) -> bool:
        while not self._closed.is_set():
            try:
                self._pictures.put(picture, timeout=0.1)
            except Full:
                continue
            return True
        return False
