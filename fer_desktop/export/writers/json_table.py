"""One JSON file with everything: description, corrections' result, markers, episodes, rows."""

import dataclasses
import json
import math
from typing import Any

from fer_desktop.core.files import text_bytes
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.description import to_dict
from fer_desktop.statistics.episodes import find_episodes


def write_json(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """Numbers as numbers; null where there is none."""
    table = corrected.table
    description = corrected.session.description
    values = {
        "session": to_dict(description) if description else None,
        "faces": {str(face): corrected.face_name(face) for face in table.face_ids},
        "markers": [
            {name: value for name, value in dataclasses.asdict(m).items() if value is not None}
            for m in corrected.markers
        ],
        "episodes": [
            dataclasses.asdict(episode)
            for episode in find_episodes(table, corrected.markers, options.episodes)
        ],
    }
    head = json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False).removesuffix("\n}")
    rows = ",\n".join(_row(table, row) for row in range(len(table)))
    return {".json": text_bytes(f'{head},\n "rows": [\n{rows}\n ]\n}}\n')}


def _row(table: Table, row: int) -> str:
    cells: dict[str, Any] = {
        "frame": int(table.frame[row]),
        "timestamp": float(table.timestamp[row]),
        "face_id": int(table.face_id[row]) if table.success[row] else None,
        "success": bool(table.success[row]),
        "confidence": _number(table.confidence[row]),
        "box": [_number(value) for value in table.box[row]] if table.success[row] else None,
    }
    for kind, values in (("raw", table.probabilities[row]), ("smoothed", table.smoothed[row])):
        scores = dict(zip(EMOTIONS, map(_number, values), strict=True))
        cells[kind] = scores if table.success[row] else None
    cells["quality"] = str(table.quality[row])
    cells["marker"] = str(table.marker[row])
    if table.has_pictures:
        cells["picture"] = str(table.picture[row])
    return json.dumps(cells, ensure_ascii=False, allow_nan=False)


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
