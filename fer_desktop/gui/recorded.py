"""A recorded session as the window needs it: faces of a moment, series over time."""

import numpy as np

from fer_desktop.frames import Analysis, BoundingBox, Detection, Face, Frame, Track
from fer_desktop.sessions.edits import Corrected
from fer_desktop.sessions.reading import Table
from fer_desktop.timeline import Series, Timeline

NO_CROP = np.full((48, 48), 128, np.uint8)
"""A recorded table keeps no pictures of faces."""

SAME_FRAME_S = 0.0005
"""The table has microseconds, Matroska milliseconds: this near is the same frame."""


class RecordedAnalyzer:
    """Looks up what was recorded instead of analysing; `corrected` may be replaced at any time.

    `offset_s` is session time minus the video's own time.
    """

    def __init__(self, corrected: Corrected, offset_s: float) -> None:
        self.corrected = corrected
        self.offset_s = offset_s

    def analyze(self, frame: Frame) -> Analysis:
        """The recorded faces of the frame nearest to this one, if it was analysed."""
        return Analysis(frame, faces_at(self.corrected.table, frame.timestamp + self.offset_s))


def faces_at(table: Table, time_s: float) -> tuple[Face, ...]:
    """The faces of the recorded frame at `time_s`; none where no frame is that near."""
    place = int(np.searchsorted(table.timestamp, time_s))
    near = [i for i in (place - 1, place) if 0 <= i < len(table)]
    if not near:
        return ()
    best = min(near, key=lambda i: abs(table.timestamp[i] - time_s))
    nearest_s = table.timestamp[best]
    if abs(nearest_s - time_s) > SAME_FRAME_S:
        return ()
    rows = np.flatnonzero((table.timestamp == nearest_s) & table.success)
    return tuple(_face(table, int(row)) for row in rows)


def frame_number(table: Table, time_s: float) -> int:
    """Number of the last recorded frame at or before a time; 0 before the first."""
    place = int(np.searchsorted(table.timestamp, time_s + SAME_FRAME_S, side="right")) - 1
    return int(table.frame[place]) if place >= 0 else 0


def _face(table: Table, row: int) -> Face:
    x, y, width, height = (float(value) for value in table.box[row])
    box = BoundingBox(x, y, x + width, y + height)
    detection = Detection(box, float(table.confidence[row]))
    return Face(
        Track(int(table.face_id[row]), detection),
        NO_CROP,
        table.probabilities[row].astype(np.float32),
        table.smoothed[row].astype(np.float32),
        str(table.quality[row]),
    )


def timeline_of(table: Table) -> Timeline:
    """All series of a recorded session."""
    rows = {}
    for face_id in table.face_ids:
        own = table.of_face(face_id)
        seen = own.select(own.success)
        rows[face_id] = Series(
            seen.timestamp,
            seen.probabilities.astype(np.float32),
            seen.smoothed.astype(np.float32),
        )
    span = (float(table.timestamp[0]), float(table.timestamp[-1])) if len(table) else (0.0, 0.0)
    return Timeline.of_rows(rows, span)
