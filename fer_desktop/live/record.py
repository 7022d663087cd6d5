"""Records: a row of the native table as a dict, the one thing that every output sends.

The columns are those of `scores.columns`, so what the table gains is sent as well. Names of
people never are; whose session it is, only if somebody asks for it.
"""

import json
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fer_desktop.core.frames import Analysis, Marker
from fer_desktop.scores.columns import COLUMNS, Column
from fer_desktop.scores.rows import Belonging, Cell, frame_rows

Record = Mapping[str, Cell]
"""Values by the names of their columns; None where there is none."""

PERSONAL = frozenset({"face_name", "source", "picture"})
"""Names that people gave to faces, and of files, which often bear a person's."""
ON_REQUEST = frozenset({"participant", "baseline"})
"""Codes of participants."""
APART = frozenset({"marker"})
"""Markers are sent by themselves, at once."""

UNIX_TIME = Column(
    "unix_time",
    float,
    "seconds",
    "When the picture was captured, by this computer's clock: seconds since 1970.",
    decimals=6,
)
"""Sent with every row, for programs that have no other clock in common with this one."""

BelongingNow = Callable[[], Belonging]
"""What rows say of their session and its faces at this moment: the threshold, neutral faces."""


@dataclass(frozen=True)
class LiveFrame:
    """One analysed frame as it is sent: a record for each face, or one without a face.

    `captured_at` is that of the picture, by `time.perf_counter`.
    """

    captured_at: float
    records: tuple[Record, ...]
    is_of_all: bool = True
    """Whether it holds every face; else the one that somebody chose."""


@dataclass(frozen=True)
class LiveMarker:
    """A marker as it is sent, when it is set and, of an event, again when it has ended."""

    captured_at: float
    """When it was set, by `time.perf_counter`."""
    marker: Marker


LiveMessage = LiveFrame | LiveMarker


class RecordMaker:
    """Makes what is sent of an analysis: no picture, no name."""

    def __init__(
        self, belonging: BelongingNow = Belonging, *, with_participant: bool = False
    ) -> None:
        left_out = PERSONAL | APART | (frozenset() if with_participant else ON_REQUEST)
        self._belonging = belonging
        self._sent = [at for at, column in enumerate(COLUMNS) if column.name not in left_out]
        self.columns = (*(COLUMNS[at] for at in self._sent), UNIX_TIME)

    def frame(self, analysis: Analysis) -> LiveFrame:
        """The records of one analysed frame, with as many decimals as the table has."""
        captured_at = analysis.frame.captured_at
        unix_time = time.time() - (time.perf_counter() - captured_at)
        rows = frame_rows(analysis, belonging=self._belonging())
        return LiveFrame(captured_at, tuple(self._record(row, unix_time) for row in rows))

    def _record(self, row: tuple[Cell, ...], unix_time: float) -> Record:
        cells = (*(row[at] for at in self._sent), unix_time)
        return {
            column.name: _rounded(cell, column)
            for column, cell in zip(self.columns, cells, strict=True)
        }


def _rounded(cell: Cell, column: Column) -> Cell:
    if cell is None or cell == "":
        return None
    if column.kind is not float or isinstance(cell, str):
        return cell
    if math.isnan(cell):
        return None  # JSON has none
    return float(cell) if column.decimals is None else round(float(cell), column.decimals)


def json_lines(message: LiveMessage) -> tuple[str, ...]:
    """A message as lines of JSON, without newlines; `type` tells rows from markers."""
    if isinstance(message, LiveFrame):
        return tuple(_json({"type": "face", **record}) for record in message.records)
    return (_json({"type": "marker", **marker_values(message.marker)}),)


def marker_values(marker: Marker) -> dict[str, Cell]:
    """A marker by the names of markers.csv: a moment has no end, an event that goes on None."""
    values: dict[str, Cell] = {"timestamp": round(marker.timestamp, 6), "name": marker.name}
    if marker.end_s is not None:
        values["end"] = round(marker.end_s, 6) if math.isfinite(marker.end_s) else None
    return values


def columns_line(columns: tuple[Column, ...]) -> str:
    """The columns of the rows to come as a line of JSON: name, unit, meaning."""
    told = [{"name": c.name, "unit": c.unit, "meaning": c.meaning} for c in columns]
    return _json({"type": "columns", "columns": told})


def _json(values: dict[str, object]) -> str:
    return json.dumps(values, allow_nan=False, separators=(",", ":"))
