"""Timeline: the curves of a run in memory, raw and smoothed probabilities per face.

The analysis thread appends, the window reads; every method is safe from any thread. An hour
at 30 Hz is 108,000 rows of 68 bytes. Reading gives at most a wanted number of points: groups
of neighbours are reduced to their least and greatest raw value, so that a short peak stays
visible at any zoom, and to the mean of the smoothed ones. Stretches without the face are gaps
(rows of NaN), never bridged.
"""

from dataclasses import dataclass
from threading import Lock
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, Analysis
from fer_desktop.scores.labels import NO_LABEL, shown_labels
from fer_desktop.scores.reduction import extreme_rows

EMOTION_COUNT = len(EMOTIONS)

_Number = TypeVar("_Number", bound=np.floating)
_SMOOTHED = slice(EMOTION_COUNT, 2 * EMOTION_COUNT)
_CLASS = 2 * EMOTION_COUNT
"""Where these lie in a row: raw, smoothed, class of the label."""


@dataclass(frozen=True, eq=False)
class Series:
    """One face over time: times (n,) in seconds, raw and smoothed (n, 7); NaN rows are gaps."""

    times: NDArray[np.float64]
    raw: NDArray[np.float32]
    smoothed: NDArray[np.float32]
    classes: NDArray[np.int64] | None = None
    """(n,) the classes that the labels name, None: the largest smoothed ones."""

    def __len__(self) -> int:
        return len(self.times)


class _Growing:
    """Rows that double their room when it is full."""

    def __init__(self) -> None:
        self.count = 0
        self._times = np.empty(256, np.float64)
        self._values = np.empty((256, _CLASS + 1), np.float32)

    @classmethod
    def of(cls, times: NDArray[np.float64], values: NDArray[np.float32]) -> "_Growing":
        rows = cls()
        if len(times):
            rows.count, rows._times, rows._values = len(times), times, values
        return rows

    def append(
        self,
        time_s: float,
        raw: NDArray[np.float32],
        smoothed: NDArray[np.float32],
        label_class: int,
    ) -> None:
        if self.count == len(self._times):
            self._times, self._values = _with_room(self._times), _with_room(self._values)
        self._times[self.count] = time_s
        self._values[self.count, :EMOTION_COUNT] = raw
        self._values[self.count, _SMOOTHED] = smoothed
        self._values[self.count, _CLASS] = label_class
        self.count += 1

    @property
    def times(self) -> NDArray[np.float64]:
        return self._times[: self.count]

    @property
    def values(self) -> NDArray[np.float32]:
        return self._values[: self.count]

    def cut_from(self, time_s: float) -> None:
        self.count = int(np.searchsorted(self.times, time_s, side="left"))


def _with_room(rows: NDArray[_Number]) -> NDArray[_Number]:
    """A copy with twice the room; what is not yet written takes no memory."""
    larger = np.empty((2 * len(rows), *rows.shape[1:]), rows.dtype)
    larger[: len(rows)] = rows
    return larger


class Timeline:
    """Series of every face of one run."""

    def __init__(self, gap_s: float = 0.5) -> None:
        """`gap_s`: two values further apart than this are not joined by a line."""
        self._gap_s = gap_s
        self._lock = Lock()
        self._series: dict[int, _Growing] = {}
        self._start_s: float | None = None
        self._end_s = 0.0
        self._version = 0

    @classmethod
    def of_rows(cls, rows: dict[int, Series], span: tuple[float, float]) -> "Timeline":
        """A timeline that holds these whole series, e.g. of a recorded session."""
        timeline = cls()
        for track_id, series in rows.items():
            classes = series.smoothed.argmax(axis=1) if series.classes is None else series.classes
            parts = [series.raw, series.smoothed, classes[:, np.newaxis]]
            values = np.concatenate(parts, axis=1, dtype=np.float32)
            timeline._series[track_id] = _Growing.of(series.times.astype(np.float64), values)
        timeline._start_s, timeline._end_s = span
        timeline._version = 1
        return timeline

    @property
    def version(self) -> int:
        """Rises with every change: who has read this version has read everything."""
        with self._lock:
            return self._version

    @property
    def track_ids(self) -> tuple[int, ...]:
        """Numbers of the faces seen, in order of their first appearance."""
        with self._lock:
            return tuple(track_id for track_id, rows in self._series.items() if rows.count)

    @property
    def span(self) -> tuple[float, float]:
        """Time of the first and of the last analysed frame, in seconds; (0, 0) when empty."""
        with self._lock:
            return (self._start_s or 0.0, self._end_s)

    def append(self, analysis: Analysis) -> None:
        """Add one analysed frame. After a jump back in time, what came later is replaced."""
        now = analysis.frame.timestamp
        with self._lock:
            if self._start_s is not None and now <= self._end_s:
                for rows in self._series.values():
                    rows.cut_from(now)
            self._start_s = now if self._start_s is None else min(self._start_s, now)
            self._end_s = now
            for face in analysis.faces:
                rows = self._series.setdefault(face.track_id, _Growing())
                rows.append(now, face.probabilities, face.smoothed, face.label_class)
            self._version += 1

    def clear(self) -> None:
        """Remove everything."""
        with self._lock:
            self._series.clear()
            self._start_s, self._end_s = None, 0.0
            self._version += 1

    def series(
        self,
        track_id: int,
        start_s: float = -np.inf,
        end_s: float = np.inf,
        point_limit: int = 2000,
    ) -> Series:
        """One face between two times, as at most about `point_limit` points and its gaps."""
        with self._lock:
            rows = self._series.get(track_id)
            if rows is None:
                return _EMPTY
            # one value beyond each edge, so that the line leaves the plot instead of ending in it
            first = max(int(np.searchsorted(rows.times, start_s, side="left")) - 1, 0)
            last = int(np.searchsorted(rows.times, end_s, side="right")) + 1
            times = rows.times[first:last].copy()
            values = rows.values[first:last, :_CLASS].copy()
        return _drawable(times, values, self._gap_s, point_limit)

    def at(self, track_id: int, time_s: float) -> tuple[float, NDArray[np.float32]] | None:
        """Time and smoothed values (7,) of the analysed frame nearest to `time_s`.

        None when the face was not seen within `gap_s` of it.
        """
        with self._lock:
            rows = self._series.get(track_id)
            if rows is None or not rows.count:
                return None
            index = int(np.searchsorted(rows.times, time_s))
            near = [i for i in (index - 1, index) if 0 <= i < rows.count]
            best = min(near, key=lambda i: abs(rows.times[i] - time_s))
            if abs(rows.times[best] - time_s) > self._gap_s:
                return None
            return float(rows.times[best]), rows.values[best, _SMOOTHED].copy()

    def ribbon(
        self, track_id: int, start_s: float, end_s: float, cell_count: int, threshold: float
    ) -> NDArray[np.int8]:
        """The label of one face over time in `cell_count` equal cells.

        Each cell holds an index into LABELS, or NO_LABEL where the face was not seen.
        """
        cells = np.full(cell_count, NO_LABEL, np.int8)
        with self._lock:
            rows = self._series.get(track_id)
            if rows is None or end_s <= start_s:
                return cells
            first, last = np.searchsorted(rows.times, (start_s, end_s))
            times = rows.times[first:last].copy()
            smoothed = rows.values[first:last, _SMOOTHED].copy()
            classes = rows.values[first:last, _CLASS].astype(np.int64)
        if not len(times):
            return cells
        label = shown_labels(smoothed, threshold, classes)
        edges = start_s + (np.arange(cell_count) + 0.5) * (end_s - start_s) / cell_count
        nearest = np.clip(np.searchsorted(times, edges), 1, max(len(times) - 1, 1))
        left = np.minimum(nearest - 1, len(times) - 1)
        right = np.minimum(nearest, len(times) - 1)
        chosen = np.where(np.abs(times[left] - edges) <= np.abs(times[right] - edges), left, right)
        seen = np.abs(times[chosen] - edges) <= self._gap_s
        cells[seen] = label[chosen[seen]]
        return cells


_EMPTY = Series(
    np.empty(0, np.float64),
    np.empty((0, EMOTION_COUNT), np.float32),
    np.empty((0, EMOTION_COUNT), np.float32),
)


def _drawable(
    times: NDArray[np.float64], values: NDArray[np.float32], gap_s: float, point_limit: int
) -> Series:
    """Runs without a gap, each reduced, with a row of NaN between them.

    A gap is a step longer than `gap_s`, unless frames always come that slowly. Gaps are found
    before anything is reduced: reduced points stand further apart than frames do.
    """
    steps = np.diff(times)
    usual_s = _middle(steps)
    breaks = np.flatnonzero(steps > max(gap_s, 3 * usual_s)) + 1
    group = -(-len(times) * 2 // max(point_limit, 4)) if len(times) > point_limit else 1
    if len(breaks) == 0:
        times, values = _reduced(times, values, group)
    else:
        middles = (times[breaks - 1] + times[breaks]) / 2
        gap = np.full((1, values.shape[1]), np.nan, np.float32)
        parts: list[tuple[NDArray[np.float64], NDArray[np.float32]]] = []
        runs = zip(np.split(times, breaks), np.split(values, breaks), strict=True)
        for number, (run_times, run_values) in enumerate(runs):
            if number:
                parts.append((middles[number - 1 : number], gap))
            parts.append(_reduced(run_times, run_values, group))
        times = np.concatenate([part[0] for part in parts])
        values = np.concatenate([part[1] for part in parts])
    return Series(times, values[:, :EMOTION_COUNT], values[:, EMOTION_COUNT:])


def _middle(values: NDArray[np.float64]) -> float:
    """The value in the middle of all; 0 for none. (`np.median` loads a package of 50 ms at its
    first call, which would be in the GUI thread.)"""
    middle = len(values) // 2
    return float(np.partition(values, middle)[middle]) if len(values) else 0.0


def _reduced(
    times: NDArray[np.float64], values: NDArray[np.float32], group: int
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Groups of `group` neighbours become two points, at their first and their last time.

    Raw values are the least and the greatest of the group, smoothed ones its mean.
    """
    if group <= 2 or len(times) < group:
        return times, values
    raw, smoothed = values[:, :EMOTION_COUNT], values[:, EMOTION_COUNT:]
    firsts = np.arange(0, len(times), group)
    lasts = np.minimum(firsts + group, len(times)) - 1
    counts = (lasts - firsts + 1).astype(np.float32)
    rows = extreme_rows(raw, group).reshape(-1, EMOTION_COUNT)
    extremes = np.take_along_axis(raw, rows, axis=0)
    means = np.add.reduceat(smoothed, firsts) / counts[:, np.newaxis]
    edges = np.stack([firsts, lasts], axis=1).reshape(-1)
    return times[edges], np.concatenate([extremes, np.repeat(means, 2, axis=0)], axis=1)
