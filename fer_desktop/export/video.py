"""The annotated video as MP4: boxes and labels after corrections, true timestamps."""

from pathlib import Path

import numpy as np

from fer_desktop.drawing import DrawingOptions, draw
from fer_desktop.errors import SessionError, SourceError
from fer_desktop.frames import BoundingBox, Detection, Face, Frame, Track
from fer_desktop.sessions.edits import Corrected
from fer_desktop.sessions.reading import Table, VideoReference, find_videos
from fer_desktop.sessions.video import VideoWriter
from fer_desktop.sources.video import open_video

SAME_TIME_S = 0.0011
"""A picture and a row further apart than this (Matroska rounds to 1 ms) do not belong together."""


def write_annotated_video(corrected: Corrected, path: Path) -> None:
    """Draw the corrected faces into the session's own video, or else into its source.

    Videos that were recorded annotated already are converted as they are. Raises SessionError
    when there is no video, OutputError when the disk takes no more.
    """
    videos = find_videos(corrected.session)
    if not videos:
        raise SessionError(
            f"{corrected.session.name} has no video to draw into.",
            "It was recorded with scores only and its source is gone.",
        )
    video = videos[0]
    description = corrected.session.description
    rate = description.source.get("frame_rate_hz") if description else None
    writer = VideoWriter(path, rate, container="mp4")
    source = open_video(video.path)
    options = DrawingOptions(threshold=corrected.session.threshold)
    rows = _Rows(corrected.table)
    try:
        for frame in source:
            faces = () if video.content == "annotated" else rows.faces_at(_time(frame, video))
            writer.write(frame.timestamp, draw(frame.image, faces, options))
    except SourceError as error:
        raise SessionError(f"{video.path.name} cannot be read to its end: {error}") from error
    finally:
        source.close()
        writer.close()


def _time(frame: Frame, video: VideoReference) -> float:
    return frame.timestamp + video.offset_s


class _Rows:
    """The rows of each time."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def faces_at(self, timestamp: float) -> tuple[Face, ...]:
        times = self._table.timestamp
        first, last = np.searchsorted(times, (timestamp - SAME_TIME_S, timestamp + SAME_TIME_S))
        if first == last:
            return ()
        nearest = times[first + int(np.abs(times[first:last] - timestamp).argmin())]
        rows = [row for row in range(first, last) if times[row] == nearest]
        return tuple(self._face(row) for row in rows if self._table.success[row])

    def _face(self, row: int) -> Face:
        x, y, width, height = self._table.box[row].tolist()
        box = BoundingBox(x, y, x + width, y + height)
        return Face(
            Track(int(self._table.face_id[row]), Detection(box, self._table.confidence[row])),
            np.zeros((48, 48), np.uint8),
            self._table.probabilities[row].astype(np.float32),
            self._table.smoothed[row].astype(np.float32),
        )
