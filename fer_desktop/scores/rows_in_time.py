"""Rows in the order of time, with free room where the next one is expected (a gap buffer).

A camera's rows come one after the other, and so do those of a file that is watched, from wherever a
person went to: the room stands there, so that adding a row costs the same in the middle as at the
end. No locks: whoever holds the rows has one.
"""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

SAME_TIME_S = 0.0005
"""Rows nearer to each other than this are one row."""

_Number = TypeVar("_Number", bound=np.floating)


class RowsInTime:
    """Times (n,) in seconds and values (n, width) float32."""

    def __init__(self, width: int, room: int = 256) -> None:
        self._times = np.empty(room, np.float64)
        self._values = np.empty((room, width), np.float32)
        self._left = 0
        """Rows before the free room."""
        self._right = 0
        """Rows after it."""

    @classmethod
    def of(cls, times: NDArray[np.float64], values: NDArray[np.float32]) -> "RowsInTime":
        """These rows, which are in order already."""
        rows = cls(values.shape[1], room=max(len(times), 1))
        rows._times[: len(times)], rows._values[: len(times)] = times, values
        rows._left = len(times)
        return rows

    def __len__(self) -> int:
        return self._left + self._right

    def before(self, time_s: float) -> int:
        """How many rows have an earlier time."""
        later = self._times[len(self._times) - self._right :]
        if not self._right or time_s <= later[0]:
            return int(np.searchsorted(self._times[: self._left], time_s, side="left"))
        return self._left + int(np.searchsorted(later, time_s, side="left"))

    def nearest(self, time_s: float, within_s: float) -> int | None:
        """The row nearest to a time; None where there is none that near."""
        after = self.before(time_s)
        near = [place for place in (after - 1, after) if 0 <= place < len(self)]
        best = min(near, key=lambda place: abs(self.time(place) - time_s), default=None)
        if best is None or abs(self.time(best) - time_s) > within_s:
            return None
        return best

    def time(self, place: int) -> float:
        return float(self._times[self._index(place)])

    def value(self, place: int) -> NDArray[np.float32]:
        """A copy of one row (width,)."""
        row: NDArray[np.float32] = self._values[self._index(place)]
        return row.copy()

    def times(self, first: int = 0, last: int | None = None) -> NDArray[np.float64]:
        """A copy of the times of these rows."""
        return self._between(self._times, first, last)

    def values(self, first: int = 0, last: int | None = None) -> NDArray[np.float32]:
        """A copy of the values of these rows."""
        return self._between(self._values, first, last)

    def put(self, time_s: float, values: NDArray[np.float32]) -> None:
        """Add a row, or replace the one of the same time."""
        place = self.nearest(time_s, SAME_TIME_S)
        if place is None:
            self._open(self.before(time_s))
            self._times[self._left] = time_s
            self._left += 1
            place = self._left - 1
        self._values[self._index(place)] = values

    def remove(self, time_s: float) -> None:
        """Take away the row of this time, if there is one."""
        place = self.nearest(time_s, SAME_TIME_S)
        if place is not None:
            self._open(place)
            self._right -= 1

    def _index(self, place: int) -> int:
        free = len(self._times) - len(self)
        return place if place < self._left else place + free

    def _between(self, rows: NDArray[_Number], first: int, last: int | None) -> NDArray[_Number]:
        last = len(self) if last is None else min(last, len(self))
        first, free, left = min(max(first, 0), last), len(self._times) - len(self), self._left
        if last <= left:
            return rows[first:last].copy()
        if first >= left:
            return rows[first + free : last + free].copy()
        return np.concatenate([rows[first:left], rows[left + free : last + free]])

    def _open(self, place: int) -> None:
        """Bring the free room before this row, and make some where there is none."""
        if len(self) == len(self._times):
            self._times, self._values = self._larger(self._times), self._larger(self._values)
        end = len(self._times) - self._right
        moved = abs(place - self._left)
        for rows in (self._times, self._values):
            if place < self._left:
                rows[end - moved : end] = rows[place : self._left]
            elif place > self._left:
                rows[self._left : place] = rows[end : end + moved]
        self._right += self._left - place
        self._left = place

    def _larger(self, rows: NDArray[_Number]) -> NDArray[_Number]:
        """A copy with twice the room; what is not yet written takes no memory."""
        larger = np.empty((2 * len(rows), *rows.shape[1:]), rows.dtype)
        larger[: self._left] = rows[: self._left]
        if self._right:
            larger[-self._right :] = rows[-self._right :]
        return larger
