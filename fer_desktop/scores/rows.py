"""The native table: one row per analysed frame and face, the root of every export.

A frame without a face keeps one row with `success` 0 and empty scores. The first five names
are OpenFace's; rectangle and emotion names are Py-Feat's (v1). Seconds have six decimals.
Raw scores are never overwritten; smoothed ones carry `_smoothed`.
"""

import csv
import io

from fer_desktop.core.frames import EMOTIONS, Analysis, Face

COLUMNS: tuple[str, ...] = (
    "frame",
    "timestamp",
    "face_id",
    "success",
    "confidence",
    "FaceRectX",
    "FaceRectY",
    "FaceRectWidth",
    "FaceRectHeight",
    "FaceScore",
    *EMOTIONS,
    "dominant",
    "dominant_probability",
    *(f"{emotion}_smoothed" for emotion in EMOTIONS),
    "quality",
    "marker",
)


def header() -> str:
    """The first line of the table, with its newline."""
    return ",".join(COLUMNS) + "\n"


def rows(analysis: Analysis, marker: str = "") -> str:
    """The lines of one analysed frame, each with its newline; faces in order of their number."""
    marker = " ".join(marker.splitlines())  # one line a row, whatever somebody pasted
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    start = [str(analysis.frame.index), f"{analysis.frame.timestamp:.6f}"]
    if not analysis.faces:
        empty = [""] * (len(COLUMNS) - len(start) - 3)
        writer.writerow([*start, "", "0", *empty, marker])
    for face in sorted(analysis.faces, key=lambda face: face.track_id):
        writer.writerow([*start, *_face_values(face), marker])
    return text.getvalue()


def _face_values(face: Face) -> list[str]:
    box = face.box
    return [
        str(face.track_id),
        "1",
        f"{face.confidence:.4f}",
        *(f"{value:.2f}" for value in (box.x_min, box.y_min, box.width, box.height)),
        f"{face.confidence:.4f}",
        *(f"{value:.6f}" for value in face.probabilities),
        EMOTIONS[face.dominant],
        f"{face.probabilities[face.dominant]:.6f}",
        *(f"{value:.6f}" for value in face.smoothed),
        face.quality.word if face.quality is not None else "",
    ]
