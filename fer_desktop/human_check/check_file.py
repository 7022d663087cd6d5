"""human_check.csv: the faces that were drawn and the person's labels, one line a face.

A face is known by the number under which it was recorded, whatever it is called since: merging
and splitting faces changes nothing here. A line whose face corrections hide at present is kept as
it is, for they may be taken back. Older files have no `recorded_face_id`; there `face_id`, the
corrected number, has to do.
"""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import read_bytes, replace_file, unreadable
from fer_desktop.scores.labels import LABELS
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.applying import Corrected

COLUMNS = ("frame", "face_id", "drawn", "person", "recorded_face_id")
DRAWN = ("frames", "episodes")
"""What a sample was drawn from: all frames with a face, or the peaks of episodes."""
_LIMIT_BYTES = 16_000_000

Line = dict[str, str]
"""The cells of a line by column."""


@dataclass(frozen=True)
class DrawnFace:
    """One line of the file."""

    row: int | None
    """In the corrected table; None where corrections hide the face."""
    person: str
    """The person's label, or empty while there is none."""
    line: Line


def line_of(corrected: Corrected, row: int, drawn: str, person: str) -> Line:
    """The cells for a row of the corrected table; `person` is a label or empty."""
    table, recorded = corrected.table, corrected.session.table
    cells = (
        table.frame[row],
        table.face_id[row],
        drawn,
        person,
        recorded.face_id[table.recorded_row[row]],
    )
    return dict(zip(COLUMNS, map(str, cells), strict=True))


def read_drawn(path: Path, corrected: Corrected) -> list[DrawnFace]:
    """The lines in the order in which they were drawn. Raises SessionError."""
    try:
        content = read_bytes(path, _LIMIT_BYTES).decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(content, newline=""))
        return _found([_checked(line, reader.line_num) for line in reader], corrected)
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, csv.Error) as error:
        raise SessionError("{path} cannot be used: {reason}.", path=path, reason=error) from error


def _checked(line: Line, number: int) -> Line:
    """The known cells of a line. Raises ValueError naming line and column."""
    for column, allowed in _CELLS.items():
        cell = line.get(column)
        if cell is None and column in _LATER_COLUMNS:
            continue
        if not isinstance(cell, str) or not allowed(cell):
            raise ValueError(f"in line {number} {column} makes no sense")
    return {column: line[column] for column in COLUMNS if line.get(column) is not None}


def _is_number(cell: str) -> bool:
    return len(cell) <= 16 and cell.isascii() and cell.isdecimal()


_CELLS: dict[str, Callable[[str], bool]] = {
    "frame": _is_number,
    "face_id": _is_number,
    "drawn": {"", *DRAWN}.__contains__,
    "person": {"", *LABELS}.__contains__,
    "recorded_face_id": lambda cell: not cell or _is_number(cell),
}
_LATER_COLUMNS = frozenset({"drawn", "recorded_face_id"})


def write_drawn(path: Path, lines: list[Line]) -> None:
    """Raises OutputError; an earlier file stays then."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(lines)
    replace_file(path, text.getvalue())


def _found(lines: list[Line], corrected: Corrected) -> list[DrawnFace]:
    table = corrected.table
    by_number = _rows_by(table.face_id, table)
    by_recorded_number = _rows_by(corrected.session.table.face_id[table.recorded_row], table)
    found: list[DrawnFace] = []
    taken: set[int | None] = set()
    for line in lines:
        frame, recorded = int(line["frame"]), line.get("recorded_face_id")
        row = (
            by_recorded_number.get((frame, int(recorded)))
            if recorded
            else by_number.get((frame, int(line["face_id"])))
        )
        found.append(DrawnFace(None if row in taken else row, line["person"], line))
        taken.add(row)
    return found


def _rows_by(face_id: NDArray[np.int64], table: Table) -> dict[tuple[int, int], int]:
    """The rows with a face by frame and these (n,) numbers of faces."""
    rows = np.flatnonzero(table.success)
    keys = zip(table.frame[rows].tolist(), face_id[rows].tolist(), strict=True)
    return dict(zip(keys, rows.tolist(), strict=True))
