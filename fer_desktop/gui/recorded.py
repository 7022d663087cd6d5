"""A recorded session as the window needs it: faces of a moment, series over time."""

import numpy as np

from fer_desktop.frames import Analysis, Frame
from fer_desktop.sessions.correcting import Corrected
from fer_desktop.sessions.replay import SAME_TIME_S, Replay
from fer_desktop.sessions.table_reading import Table
from fer_desktop.timeline import Series, Timeline


class RecordedAnalyzer:
    """Looks up what was recorded instead of analysing.

    `offset_s` is session time minus the video's own time.
    """

    def __init__(self, corrected: Corrected, offset_s: float) -> None:
        self.offset_s = offset_s
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
        )
    span = (float(table.timestamp[0]), float(table.timestamp[-1])) if len(table) else (0.0, 0.0)
    return Timeline.of_rows(rows, span)
