"""Timeline: what a run has found, in memory: raw and smoothed probabilities per face over time.

The analysis thread adds frames, the window reads; every method is safe from any thread. An hour
at 30 Hz is 108,000 rows of 72 bytes.

Of a file everything is kept by its time (`keep_faces`), with 60 bytes more a row for where the face
stood: whoever goes back sees again what was there, and what was watched before is not analysed a
second time. Where a file was not watched the series have gaps.
"""

from threading import Lock

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Analysis
from fer_desktop.scores.kept_face import (
    CLASS,
    PLACE,
    PROBABILITY,
    RAW,
    SCORES,
    SMOOTHED,
    KeptFace,
    kept_face,
    row_of,
)
from fer_desktop.scores.labels import shown_labels
from fer_desktop.scores.rows_in_time import SAME_TIME_S, RowsInTime
from fer_desktop.scores.series import NO_SERIES, Series, after_gaps, cells_of, drawable

__all__ = ["KeptFace", "Series", "Timeline"]

_GENERATION, _FACES = 0, 1
"""What is known of a frame: with which settings it was analysed, how many faces it has."""


class Timeline:
    """Series of every face of one run."""

    def __init__(self, gap_s: float = 0.5) -> None:
        """`gap_s`: two values further apart than this are not joined by a line."""
        self._gap_s = gap_s
        self._lock = Lock()
        self._empty()
        self._version = 0
        self._generation = 0

    def _empty(self) -> None:
        self._series: dict[int, RowsInTime] = {}
        self._frames = RowsInTime(2)
        self._span: tuple[float, float] | None = None
        self._keeps = False

    @classmethod
    def of_rows(cls, rows: dict[int, Series], span: tuple[float, float]) -> "Timeline":
        """A timeline that holds these whole series, e.g. of a recorded session."""
        timeline = cls()
        for track_id, series in rows.items():
            if series.held is None:
                held = np.stack(
                    [series.smoothed.argmax(axis=1), series.smoothed.max(axis=1)], axis=1
                )
            else:
                held = series.held
            parts = [series.raw, series.smoothed, held]
            values = np.concatenate(parts, axis=1, dtype=np.float32)
            timeline._series[track_id] = RowsInTime.of(series.times.astype(np.float64), values)
        timeline._span = span
        timeline._version = 1
        return timeline

    # what there is

    @property
    def version(self) -> int:
        """Rises with every change: who has read this version has read everything."""
        with self._lock:
            return self._version

    @property
    def generation(self) -> int:
        """Rises when frames are to be analysed anew, or were replaced from elsewhere."""
        with self._lock:
            return self._generation

    @property
    def track_ids(self) -> tuple[int, ...]:
        """Numbers of the faces seen, in order of their first appearance."""
        with self._lock:
            return tuple(track_id for track_id, rows in self._series.items() if len(rows))

    @property
    def span(self) -> tuple[float, float]:
        """Time of the first and of the last analysed frame, in seconds; (0, 0) when empty."""
        with self._lock:
            if self._span is not None:
                return self._span
            count = len(self._frames)
            return (self._frames.time(0), self._frames.time(count - 1)) if count else (0.0, 0.0)

    def frame_times(self) -> NDArray[np.float64]:
        """Times of the frames that were analysed with the settings in effect."""
        with self._lock:
            return self._frames.times()[self._is_current()]

    def stretches(self) -> list[tuple[float, float]]:
        """From when to when it was analysed without a gap, with the settings in effect."""
        times = self.frame_times()
        if not len(times):
            return []
        breaks = after_gaps(times, self._gap_s)
        firsts, lasts = times[[0, *breaks]], times[[*(breaks - 1), -1]]
        return list(zip(firsts.tolist(), lasts.tolist(), strict=True))

    def _is_current(self) -> NDArray[np.bool_]:
        current: NDArray[np.bool_] = self._frames.values()[:, _GENERATION] == self._generation
        return current

    # adding

    def append(self, analysis: Analysis) -> None:
        """Add one analysed frame, at its place in time.

        Of a file whose faces are kept, a frame that is known already stays as it is.
        """
        now = analysis.frame.timestamp
        with self._lock:
            known = self._frames.nearest(now, SAME_TIME_S)
            if known is not None:
                if self._keeps and self._frames.value(known)[_GENERATION] == self._generation:
                    return
                for rows in self._series.values():
                    rows.remove(now)
            about = np.array([self._generation, len(analysis.faces)], np.float32)
            self._frames.put(now, about)
            if self._span is not None:
                self._span = min(self._span[0], now), max(self._span[1], now)
            for face in analysis.faces:
                rows = self._series.setdefault(face.track_id, self._no_rows())
                rows.put(now, row_of(face, with_place=self._keeps))
            self._version += 1

    def _no_rows(self) -> RowsInTime:
        return RowsInTime(SCORES + PLACE if self._keeps else SCORES)

    def clear(self) -> None:
        """Remove everything."""
        with self._lock:
            self._empty()
            self._version += 1
            self._generation += 1

    # what is kept of a file

    def keep_faces(self) -> None:
        """Keep where every face stood, from the first frame on."""
        with self._lock:
            self._keeps = True

    def renew(self) -> None:
        """Other settings are in effect: what there is stays until it is analysed again."""
        with self._lock:
            self._generation += 1
            self._version += 1

    def take(self, other: "Timeline") -> None:
        """Hold what another timeline holds, which is not used any more."""
        with other._lock, self._lock:
            self._series, self._frames = other._series, other._frames
            self._span, self._keeps = other._span, other._keeps
            self._generation = other._generation = max(self._generation, other._generation) + 1
            times, about = self._frames.times(), self._frames.values()
            about[:, _GENERATION] = self._generation
            self._frames = RowsInTime.of(times, about)
            self._version += 1

    def faces_at(self, time_s: float) -> tuple[KeptFace, ...] | None:
        """The faces of the frame of this time; None where it has not been analysed yet."""
        with self._lock:
            place = self._frames.nearest(time_s, SAME_TIME_S) if self._keeps else None
            if place is None or self._frames.value(place)[_GENERATION] != self._generation:
                return None
            return self._faces_of(self._frames.time(place))

    def neighbour(self, time_s: float) -> tuple[float, tuple[KeptFace, ...]] | None:
        """The frame nearest to a time in which there are faces: its time, and they.

        Of two that are as near, the earlier one.
        """
        with self._lock:
            times = self._frames.times()[self._frames.values()[:, _FACES] > 0]
            if not self._keeps or not len(times):
                return None
            nearest = float(times[int(np.argmin(np.abs(times - time_s)))])
            return nearest, self._faces_of(nearest)

    def time_before(self, time_s: float) -> float | None:
        """Time of the last frame before this time."""
        with self._lock:
            place = self._frames.before(time_s - SAME_TIME_S)
            return self._frames.time(place - 1) if place else None

    def time_after(self, time_s: float) -> float | None:
        """Time of the first frame after this time."""
        with self._lock:
            place = self._frames.before(time_s + SAME_TIME_S)
            return self._frames.time(place) if place < len(self._frames) else None

    def merge(self, kept_id: int, other_id: int) -> bool:
        """Give the rows of `other_id` to `kept_id`; False where both were seen at one time."""
        with self._lock:
            kept, other = self._series.get(kept_id), self._series.get(other_id)
            if kept is None or other is None:
                return True
            if any(kept.nearest(time, SAME_TIME_S) is not None for time in other.times()):
                return False
            times = np.concatenate([kept.times(), other.times()])
            values, order = np.concatenate([kept.values(), other.values()]), np.argsort(times)
            self._series[kept_id] = RowsInTime.of(times[order], values[order])
            del self._series[other_id]
            self._version += 1
            return True

    def _faces_of(self, time_s: float) -> tuple[KeptFace, ...]:
        found = []
        for track_id, rows in sorted(self._series.items()):
            place = rows.nearest(time_s, SAME_TIME_S)
            if place is not None:
                found.append(kept_face(track_id, rows.value(place)))
        return tuple(found)

    # reading

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
                return NO_SERIES
            # one value beyond each edge, so that the line leaves the plot instead of ending in it
            first, last = rows.before(start_s) - 1, rows.before(end_s) + 1
            times, values = rows.times(first, last), rows.values(first, last)[:, :CLASS]
        return drawable(times, values, self._gap_s, point_limit)

    def at(self, track_id: int, time_s: float) -> tuple[float, NDArray[np.float32]] | None:
        """Time and smoothed values (7,) of the analysed frame nearest to `time_s`.

        None when the face was not seen within `gap_s` of it.
        """
        with self._lock:
            rows = self._series.get(track_id)
            place = None if rows is None else rows.nearest(time_s, self._gap_s)
            if rows is None or place is None:
                return None
            return rows.time(place), rows.value(place)[SMOOTHED]

    def ribbon(
        self, track_id: int, start_s: float, end_s: float, cell_count: int, threshold: float
    ) -> NDArray[np.int8]:
        """The label of one face over time in `cell_count` equal cells.

        Each cell holds an index into LABELS, or NO_LABEL where the face was not seen.
        """
        with self._lock:
            rows = self._series.get(track_id) if end_s > start_s else None
            first, last = (0, 0) if rows is None else (rows.before(start_s), rows.before(end_s))
            rows = rows or RowsInTime(SCORES, room=1)
            times, values = rows.times(first, last), rows.values(first, last)
        classes = values[:, CLASS].astype(np.int64)
        labels = shown_labels(classes, values[:, PROBABILITY], threshold)
        return cells_of(times, labels.astype(np.int8), (start_s, end_s), cell_count, self._gap_s)

    def means(self, track_id: int, start_s: float, end_s: float) -> NDArray[np.float64] | None:
        """(7,) means of the raw probabilities of one face between two times, both included.

        None where the face was not seen between them.
        """
        with self._lock:
            rows = self._series.get(track_id)
            if rows is None:
                return None
            first, last = rows.before(start_s), rows.before(np.nextafter(end_s, np.inf))
            values = rows.values(first, last)[:, RAW]
        return values.mean(axis=0, dtype=np.float64) if len(values) else None
