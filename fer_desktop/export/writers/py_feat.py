"""Py-Feat (v1): what `feat.utils.io.read_feat` reads."""

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.joined import JOINED, joined_cells
from fer_desktop.export.styles import STYLES, text_cell
from fer_desktop.sessions.corrections.applying import Corrected

COLUMNS = (
    "input",
    "frame",
    "approx_time",
    "FaceRectX",
    "FaceRectY",
    "FaceRectWidth",
    "FaceRectHeight",
    "FaceScore",
    *EMOTIONS,
    "Identity",
)


def write_py_feat(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """One row a frame and face with Py-Feat's names, then `joined`; empty where no face was
    found."""
    style = STYLES[options.style]
    table = corrected.table
    description = corrected.session.description
    name = text_cell(str(description.source.get("name", "")) if description else "")
    joined = joined_cells(corrected, style)
    rows = (
        [
            text_cell(str(table.picture[row])) or name,
            str(table.frame[row]),
            style.number(table.timestamp[row], 6),
            *(style.number(value, 2) for value in table.box[row]),
            style.number(table.confidence[row], 4),
            *(style.number(value, 6) for value in table.probabilities[row]),
            text_cell(corrected.face_name(int(table.face_id[row]))) if table.success[row] else "",
            *joined[row],
        ]
        for row in range(len(table))
    )
    return {".csv": style.table((*COLUMNS, *JOINED), rows)}
