"""FaceReader's detailed log and state log, one file a face, tab-separated."""

from collections import deque
from datetime import datetime

from fer_desktop.core.frames import EMOTIONS, Marker
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.spans import clock, face_frames
from fer_desktop.export.styles import TABS, text_cell
from fer_desktop.scores.labels import NO_LABEL, UNSURE_INDEX, row_labels
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.applying import Corrected

NAMES = {
    "neutral": "Neutral",
    "happiness": "Happy",
    "sadness": "Sad",
    "anger": "Angry",
    "surprise": "Surprised",
    "fear": "Scared",
    "disgust": "Disgusted",
}
"""Our names and FaceReader's, in its order."""

LOST = "FIND_FAILED"
UNKNOWN = "Unknown"


def write_detailed(corrected: Corrected, _options: ExportOptions) -> dict[str, bytes]:
    """The detailed log: every frame with the seven raw values, `FIND_FAILED` without the face.

    Stimulus names the events that go on. In a session without any it repeats the last marker.
    """
    return {
        f"_face{face}_detailed.txt": _preamble(corrected, "Video analysis detailed log")
        + TABS.table(
            ["Video Time", *NAMES.values(), "Stimulus", "Event Marker"],
            _detailed_rows(corrected.table, corrected.markers, face),
        )
        for face in corrected.table.face_ids
    }


def write_state(corrected: Corrected, _options: ExportOptions) -> dict[str, bytes]:
    """The state log: a row for each change of the label, `Unknown` when lost or unsure."""
    return {
        f"_face{face}_state.txt": _preamble(corrected, "Video analysis state log")
        + TABS.table(["Video Time", "Dominant Expression"], _state_rows(corrected, face))
        for face in corrected.table.face_ids
    }


def _preamble(corrected: Corrected, title: str) -> bytes:
    description = corrected.session.description
    source = description.source if description else {}
    model = description.model.get("name", "") if description else ""
    began = description.started_at_utc if description else None
    rate = source.get("frame_rate_hz")
    lines = [
        title,
        "",
        f"Face Model\t{text_cell(str(model))}",
        "Calibration\tNone",
        f"Start time\t{_start_time(began)}",
        f"Filename\t{text_cell(str(source.get('name', '')))}",
        f"Frame rate\t{rate:.9f}" if rate else "Frame rate\t",
        "",
    ]
    return ("\n".join(lines) + "\n").encode()


def _start_time(began: str | None) -> str:
    """FaceReader's way to write a time (month first), here in UTC; empty when not known."""
    if not began:
        return ""
    try:
        time = datetime.fromisoformat(began)
    except ValueError:  # a container may hold any text
        return ""
    milliseconds = time.microsecond // 1000
    return f"{time.month}/{time.day}/{time.year} {time:%H:%M:%S}.{milliseconds:03d}"


def _detailed_rows(table: Table, markers: tuple[Marker, ...], face: int) -> list[list[str]]:
    rows = []
    waiting = deque(sorted(markers))
    has_events = any(marker.end_s is not None for marker in markers)
    on: list[Marker] = []
    stimulus = ""
    for frame in face_frames(table, face):
        due = []
        while waiting and waiting[0].timestamp <= frame.timestamp:
            due.append(waiting.popleft())
        if has_events:
            on = [m for m in (*on, *due) if m.end_s is not None and frame.timestamp < m.end_s]
            stimulus = "; ".join(marker.name for marker in on)
        elif due:
            stimulus = due[-1].name
        if frame.row is None:
            values = [LOST] * len(NAMES)
        else:
            scores = table.probabilities[frame.row]
            values = [TABS.number(scores[EMOTIONS.index(name)], 6) for name in NAMES]
        event = "; ".join(marker.name for marker in due)
        rows.append([clock(frame.timestamp), *values, text_cell(stimulus), text_cell(event)])
    return rows


def _state_rows(corrected: Corrected, face: int) -> list[list[str]]:
    table = corrected.table
    labels = row_labels(table, corrected.threshold)
    rows: list[list[str]] = []
    shown = None
    for frame in face_frames(table, face):
        label = NO_LABEL if frame.row is None else int(labels[frame.row])
        known = label not in {NO_LABEL, UNSURE_INDEX}
        state = NAMES[EMOTIONS[label]] if known else UNKNOWN
        if state != shown:
            rows.append([clock(frame.timestamp), state])
            shown = state
    return rows
