"""A table as faces and analyses again: for the review window and the annotated video.

replay = Replay(corrected.table)
replay.faces_at(position_s)          what to draw over the picture shown
replay.frame_at(position_s)          number and time of that analysed frame
for analysis in replay.analyses():   e.g. into a timeline.Timeline for the plots
"""

from collections.abc import Iterator, Sequence

import numpy as np

from fer_desktop.analysis.adaptation import Workload
from fer_desktop.analysis.locator import Locator
from fer_desktop.core.frames import (
    Analysis,
    BoundingBox,
    Detection,
    Face,
    Frame,
    HeldLabel,
    Search,
    Track,
)
from fer_desktop.scores.table import Table
from fer_desktop.scores.timeline import Series, Timeline
from fer_desktop.sessions.corrections.applying import Corrected

SAME_TIME_S = 0.0011
"""A picture and a row further apart than this (Matroska rounds to 1 ms) do not belong together."""

_NO_PICTURE = np.zeros((0, 0, 3), np.uint8)
_NO_CROP = np.zeros((48, 48), np.uint8)
for _empty in (_NO_PICTURE, _NO_CROP):
    _empty.setflags(write=False)


class Replay:
    """Looks rows up by time. Faces have no crop, frames no picture: neither was recorded.

    A face of a table without boxes stands nowhere in the picture, so it is not among them.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self._numbers, self._times = table.frames
        self._can_be_shown = table.success & np.isfinite(table.box).all(axis=1)

    def frame_at(self, timestamp: float) -> tuple[int, float] | None:
        """Number and time (s) of the analysed frame nearest to a time; None for an empty table."""
        if not len(self._times):
            return None
        after = int(np.searchsorted(self._times, timestamp))
        near = [index for index in (after - 1, after) if 0 <= index < len(self._times)]
        best = min(near, key=lambda index: abs(self._times[index] - timestamp))
        return int(self._numbers[best]), float(self._times[best])

    def faces_at(self, timestamp: float, tolerance_s: float = SAME_TIME_S) -> tuple[Face, ...]:
        """The faces of the frame at a time; none when no analysed frame is that near."""
        frame = self.frame_at(timestamp)
        if frame is None or abs(frame[1] - timestamp) > tolerance_s:
            return ()
        return self._faces(frame[0])

    def analyses(self) -> Iterator[Analysis]:
        """Every analysed frame in order."""
        for number, timestamp in zip(self._numbers.tolist(), self._times.tolist(), strict=True):
            frame = Frame(number, timestamp, _NO_PICTURE, 0.0)
            yield Analysis(frame, self._faces(number))

    def _faces(self, number: int) -> tuple[Face, ...]:
        first, last = np.searchsorted(self._table.frame, (number, number + 1))
        rows = range(first, last)
        return tuple(self._face(row) for row in rows if self._can_be_shown[row])

    def _face(self, row: int) -> Face:
        table = self._table
        x, y, width, height = table.box[row].tolist()
        box = BoundingBox(x, y, x + width, y + height)
        return Face(
            Track(int(table.face_id[row]), Detection(box, float(table.confidence[row]))),
            _NO_CROP,
            table.probabilities[row].astype(np.float32),
            table.smoothed[row].astype(np.float32),
            held=HeldLabel(int(table.label_class[row]), float(table.label_probability[row])),
            seat=str(table.seat[row]),
        )


class _NothingToLocate:
    """The locator of faces that were found when they were recorded."""

    search = Search()

    def locate(self, _frame: Frame, _stage_ms: dict[str, float]) -> tuple[Track, ...]:
        return ()

    def apply(self, _workload: Workload) -> None:
        """Looking things up is no work."""

    def resume(self, _tracks: Sequence[Track], _timestamp: float, _next_id: int) -> None:
        """They are looked up wherever the picture is."""


class RecordedAnalyzer:
    """Looks up what was recorded instead of analysing.

    `offset_s` is session time minus the video's own time.
    """

    manifest = None

    def __init__(self, corrected: Corrected, offset_s: float) -> None:
        self.offset_s = offset_s
        self.threshold = corrected.threshold
        self.locator: Locator = _NothingToLocate()
        self.show(corrected)

    def show(self, corrected: Corrected) -> None:
        """Look things up in another correction of the session; from any thread."""
        self._replay = Replay(corrected.table)

    def analyze(self, frame: Frame) -> Analysis:
        """The recorded faces of this frame, if it was analysed."""
        return Analysis(frame, self._replay.faces_at(frame.timestamp + self.offset_s))


def row_at(table: Table, time_s: float) -> int:
    """A row of the last recorded frame at or before a time; of the first before that."""
    after = int(np.searchsorted(table.timestamp, time_s + SAME_TIME_S, side="right"))
    return max(after - 1, 0)


def frame_time(table: Table, time_s: float) -> float:
    """The recorded time of the frame that a video shows at `time_s`; that itself without one.

    A video's clock counts milliseconds, the table's microseconds.
    """
    near = table.timestamp[np.abs(table.timestamp - time_s) <= SAME_TIME_S]
    return float(near[np.abs(near - time_s).argmin()]) if len(near) else time_s


def timeline_of(table: Table) -> Timeline:
    """All series of a recorded session."""
    rows = {}
    for face_id in table.face_ids:
        seen = np.flatnonzero((table.face_id == face_id) & table.success)
        rows[face_id] = Series(
            table.timestamp[seen],
            table.probabilities[seen].astype(np.float32),
            table.smoothed[seen].astype(np.float32),
            np.stack([table.label_class[seen], table.label_probability[seen]], axis=1),
        )
    span = (float(table.timestamp[0]), float(table.timestamp[-1])) if len(table) else (0.0, 0.0)
    return Timeline.of_rows(rows, span)
