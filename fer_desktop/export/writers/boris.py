"""BORIS: events to import, and series for its plots of external data."""

import io

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.spans import face_frames
from fer_desktop.export.styles import TABS, text_cell
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import find_episodes

COLUMNS = ("time", "subject", "code", "modifier", "comment")


def write_boris(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """`_events.tsv`: each episode and each event of some length as a state event (start, stop),
    each moment as a point event.

    `_face1_series.tsv`: time and seven probabilities for `numpy.loadtxt`, `nan` where the
    face was not seen.
    """
    events: list[tuple[float, list[str]]] = []
    for episode in find_episodes(corrected.table, corrected.markers, options.episodes):
        subject = text_cell(corrected.face_name(episode.face_id))
        for time_s, part in ((episode.onset_s, "start"), (episode.end_s, "stop")):
            row = [TABS.number(time_s, 3), subject, episode.emotion, "", part]
            events.append((time_s, row))
    for marker in corrected.markers:
        code, begin_s, end_s = text_cell(marker.name), marker.timestamp, marker.end_s
        parts = [(begin_s, "marker")] if end_s is None else [(begin_s, "start"), (end_s, "stop")]
        events += [(at_s, [TABS.number(at_s, 3), "", code, "", part]) for at_s, part in parts]
    rows = [row for _, row in sorted(events, key=lambda event: event[0])]
    files = {"_events.tsv": TABS.table(COLUMNS, rows)}
    for face in corrected.table.face_ids:
        files[f"_face{face}_series.tsv"] = _series(corrected, face)
    return files


def _series(corrected: Corrected, face: int) -> bytes:
    table = corrected.table
    values = np.array(
        [
            [
                frame.timestamp,
                *(np.full(7, np.nan) if frame.row is None else table.smoothed[frame.row]),
            ]
            for frame in face_frames(table, face)
        ]
    )
    text = io.StringIO()
    header = "\t".join(["time", *EMOTIONS])  # a comment line: loadtxt passes over it
    np.savetxt(text, values, fmt="%.6f", delimiter="\t", header=header)
    return text.getvalue().encode()
