"""The table of the `fer` package: one row a frame, each face a group of columns."""

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.joined import JOINED, joined_cells
from fer_desktop.export.spans import face_frames
from fer_desktop.export.styles import STYLES, Style
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.applying import Corrected

NAMES = {
    "angry": "anger",
    "disgust": "disgust",
    "fear": "fear",
    "happy": "happiness",
    "neutral": "neutral",
    "sad": "sadness",
    "surprise": "surprise",
}
"""fer's names, in its alphabetical order, and ours."""

COLUMNS = ("angry", "box", "disgust", "fear", "happy", "neutral", "sad", "surprise")


def write_wide(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """`angry0,box0,disgust0,…,angry1,…`: face 0 is the one with the lowest number.

    fer's table has no time: row n is analysed frame n. Without a face it would have no columns,
    and nothing is written. After fer's columns come `joined` ones, again a group for each face.
    """
    style = STYLES[options.style]
    table = corrected.table
    faces = table.face_ids
    if not faces:
        return {}
    header = [f"{name}{index}" for index in range(len(faces)) for name in COLUMNS]
    header += [f"{name}{index}" for index in range(len(faces)) for name in JOINED]
    joined = joined_cells(corrected, style)
    nothing = [""] * len(JOINED)
    columns = [[_cells(table, f.row, style) for f in face_frames(table, face)] for face in faces]
    columns += [
        [nothing if f.row is None else joined[f.row] for f in face_frames(table, face)]
        for face in faces
    ]
    rows = ([cell for cells in frame for cell in cells] for frame in zip(*columns, strict=True))
    return {".csv": style.table(header, rows)}


def _cells(table: Table, row: int | None, style: Style) -> list[str]:
    if row is None:
        return [""] * len(COLUMNS)
    scores = {
        name: style.number(table.probabilities[row, EMOTIONS.index(emotion)], 6)
        for name, emotion in NAMES.items()
    }
    box = [round(value) for value in np.nan_to_num(table.box[row])]
    return [str(box) if name == "box" else scores[name] for name in COLUMNS]
