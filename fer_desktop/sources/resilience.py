"""Sources that survive trouble: a live one that is lost and comes back, a damaged file.

A camera is unplugged and plugged in again, a stream breaks: time goes on while the source is away.
What comes after the gap is as much later as it was in the world, and frames go on counting. While
paused, pictures are read and thrown away, so that the first one after the pause is the present one.
A damaged video under review ends where it breaks off.
"""

import dataclasses
import time
from collections.abc import Callable, Iterator
from threading import Event

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo


class Reconnecting:
    """Iterates a live source; when it is lost, opens it again until it is there or closed.

    `on_lost(error)` and `on_back(info)` tell what happens, in the iterating thread.
    """

    def __init__(
        self,
        source: Source,
        open_again: Callable[[], Source],
        on_lost: Callable[[SourceError], None],
        on_back: Callable[[SourceInfo], None],
        retry_interval_s: float = 1.0,
    ) -> None:
        self._source = source
        self._open_again = open_again
        self._on_lost = on_lost
        self._on_back = on_back
        self._retry_interval_s = retry_interval_s
        self._closed = Event()
        self._paused = Event()

    def pause(self) -> None:
        """Give no frames until `resume`; the source stays open."""
        self._paused.set()

    def resume(self) -> None:
        """Give frames again, from now on."""
        self._paused.clear()

    @property
    def paused(self) -> bool:
        """Whether it gives no frames until `resume`, also while it is away and when it is back."""
        return self._paused.is_set()

    @property
    def info(self) -> SourceInfo:
        return self._source.info

    def close(self) -> None:
        self._closed.set()
        self._source.close()

    def __iter__(self) -> Iterator[Frame]:
        started_at = time.perf_counter()
        index, offset_s = 0, 0.0
        while True:
            try:
                for frame in self._source:
                    if self._paused.is_set():
                        continue
                    moved = frame.timestamp + offset_s
                    yield dataclasses.replace(frame, index=index, timestamp=moved)
                    index += 1
                return
            except SourceError as error:
                if error.problem is not SourceProblem.LOST or self._closed.is_set():
                    raise
                self._source.close()
                self._on_lost(error)
            again = self._wait_for_source()
            if again is None:
                return
            self._source = again
            offset_s = time.perf_counter() - started_at
            self._on_back(again.info)

    def _wait_for_source(self) -> Source | None:
        """The source once it can be opened; None when closed before that."""
        while not self._closed.wait(self._retry_interval_s):
            try:
                source = self._open_again()
            except SourceError:
                continue  # still away: that is what we are waiting for
            if self._closed.is_set():
                source.close()
                return None
            return source
        return None


class DamagedEnd:
    """A seekable source that ends where it breaks off, and reports once why.

    Only for looking at what was analysed before: an analysis must end with the error.
    """

    def __init__(self, source: SeekableSource, report: Callable[[SourceError], None]) -> None:
        """`report` is called in the thread that iterates."""
        self._source = source
        self._report = report
        self._reported = False

    @property
    def info(self) -> SourceInfo:
        return self._source.info

    def __iter__(self) -> Iterator[Frame]:
        try:
            yield from self._source
        except SourceError as error:
            if error.problem is not SourceProblem.DAMAGED:
                raise
            if not self._reported:
                self._reported = True
                self._report(error)

    def seek(self, timestamp: float) -> None:
        """Go on at `timestamp`; from any thread."""
        self._source.seek(timestamp)

    def close(self) -> None:
        self._source.close()
