"""A table that scripts for OpenFace's FeatureExtraction read: its first five columns."""

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.joined import JOINED, joined_cells
from fer_desktop.export.styles import STYLES
from fer_desktop.sessions.corrections.applying import Corrected

COLUMNS = ("frame", "face_id", "timestamp", "confidence", "success", "x", "y", "width", "height")


def write_openface(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """OpenFace's frame, face_id, timestamp, confidence, success; then box, emotions and `joined`.

    As in OpenFace, frames count from 1 and a row without success holds zeros.
    """
    style = STYLES[options.style]
    table = corrected.table
    joined = joined_cells(corrected, style)
    box, scores = np.nan_to_num(table.box), np.nan_to_num(table.probabilities)
    rows = (
        [
            str(table.frame[row] + 1),
            str(table.face_id[row]),
            style.number(table.timestamp[row], 6),
            style.number(float(np.nan_to_num(table.confidence[row])), 4),
            str(int(table.success[row])),
            *(style.number(value, 2) for value in box[row]),
            *(style.number(value, 6) for value in scores[row]),
            *joined[row],
        ]
        for row in range(len(table))
    )
    return {".csv": style.table((*COLUMNS, *EMOTIONS, *JOINED), rows)}
