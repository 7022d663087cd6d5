"""A damaged file that is watched: where it breaks off, it ends, and can be moved back in time."""

from collections.abc import Callable, Iterator

from fer_desktop.errors import SourceError, SourceProblem
from fer_desktop.frames import Frame
from fer_desktop.sources.base import SeekableSource, SourceInfo


class DamagedEnd:
    """A seekable source that ends where it breaks off, and tells once why.

    Only for looking at what was analysed before: an analysis must end with the error.
    """

    def __init__(self, source: SeekableSource, tell: Callable[[SourceError], None]) -> None:
        """`tell` is called in the thread that iterates."""
        self._source = source
        self._tell = tell
        self._told = False

    @property
    def info(self) -> SourceInfo:
        return self._source.info

    def __iter__(self) -> Iterator[Frame]:
        try:
            yield from self._source
        except SourceError as error:
            if error.problem is not SourceProblem.DAMAGED:
                raise
            if not self._told:
                self._told = True
                self._tell(error)

    def seek(self, timestamp: float) -> None:
        """Go on at `timestamp`; from any thread."""
        self._source.seek(timestamp)

    def close(self) -> None:
        self._source.close()
