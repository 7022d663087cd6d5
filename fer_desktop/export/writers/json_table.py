"""One JSON file with everything: description, corrections' result, markers, episodes, rows."""

import dataclasses
import json
import math
from typing import Any

from fer_desktop.core.files import text_bytes
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.joined import CORRECTED, JOINED, MEASURED, joined_cells
from fer_desktop.export.styles import STYLES
from fer_desktop.scores.baseline import to_values
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
        "participant": corrected.session.participant,
        "source": corrected.session.source_name,
        "threshold": corrected.threshold,
        "recorded_threshold": corrected.session.threshold,
        "baselines": {str(face): to_values(each) for face, each in corrected.baselines.items()},
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
    added = joined_cells(corrected, STYLES["plain"], (*JOINED, *MEASURED, *CORRECTED, "baseline"))
    rows = ",\n".join(_row(table, row, added[row]) for row in range(len(table)))
    return {".json": text_bytes(f'{head},\n "rows": [\n{rows}\n ]\n}}\n')}


def _row(table: Table, row: int, added: list[str]) -> str:
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
    texts = dict(zip((*JOINED, *MEASURED, *CORRECTED, "baseline"), added, strict=True))
    cells |= {name: texts[name] for name in ("label", "face_name", "seat")}
    cells["excluded"] = texts["excluded"] == "1"
    cells |= {name: _parsed(texts[name]) for name in ("yaw", "roll", "valence_derived")}
    cells["facing"] = texts["facing"] == "1" if texts["facing"] else None
    has_baseline = bool(texts[CORRECTED[0]])
    cells["corrected"] = (
        {name: _parsed(texts[f"{name}_corrected"]) for name in EMOTIONS} if has_baseline else None
    )
    cells["baseline"] = texts["baseline"]
    return json.dumps(cells, ensure_ascii=False, allow_nan=False)


def _parsed(text: str) -> float | None:
    return float(text) if text else None


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
