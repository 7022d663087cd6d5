"""The native table with corrections, and the wide and OpenFace-like tables beside it."""

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.styles import STYLES, Style, text_cell
from fer_desktop.scores import rows as native
from fer_desktop.scores.table import NO_FACE, Table
from fer_desktop.sessions.corrections.applying import Corrected


def write_native(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """timeline.csv's own columns; without corrections, in the plain style, its own bytes."""
    style = STYLES[options.style]
    table = corrected.table
    rows = (native_row(table, row, style) for row in range(len(table)))
    return {".csv": style.table(native.COLUMNS, rows)}


def native_row(table: Table, row: int, style: Style) -> list[str]:
    """One row of the native table as text."""
    scores, smoothed = table.probabilities[row], table.smoothed[row]
    best = int(np.argmax(scores)) if table.success[row] else None
    confidence = style.number(table.confidence[row], 4)
    return [
        str(table.frame[row]),
        style.number(table.timestamp[row], 6),
        str(table.face_id[row]) if table.face_id[row] != NO_FACE else "",
        str(int(table.success[row])),
        confidence,
        *(style.number(value, 2) for value in table.box[row]),
        confidence,
        *(style.number(value, 6) for value in scores),
        EMOTIONS[best] if best is not None else "",
        style.number(scores[best], 6) if best is not None else "",
        *(style.number(value, 6) for value in smoothed),
        text_cell(str(table.quality[row])),
        text_cell(str(table.marker[row])),
    ]
