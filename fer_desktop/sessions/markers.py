"""markers.csv, and text that no spreadsheet runs as a formula.

While it is recorded it is a journal: an event has one line when it begins and another when it ends,
of which the later one counts. So a crash costs at most the end of an event.
"""

import csv
import io
from collections.abc import Iterable
from math import inf, isfinite, nan

from fer_desktop.core.frames import Marker, event
from fer_desktop.core.json_fields import TIME_LIMIT_S

MARKER_COLUMNS = ("timestamp", "name")
END = "end"
"""The last column: when an event ended, empty of a moment; earlier versions wrote none."""
FORMULA_SIGNS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
"""With one of these a formula begins; the last four are their full-width forms."""


def safe_text(text: str) -> str:
    """One line of text that a spreadsheet shows instead of running it.

    Excel, LibreOffice and others run a cell that begins with = + - or @ (also after a tab or
    a carriage return, and in Asian locales full-width) as a formula; an apostrophe in front
    prevents it.
    """
    line = "".join(c if c.isprintable() else " " for c in text).strip()
    return f"'{line}" if line[:1] in FORMULA_SIGNS else line


def marker_header() -> str:
    """The first line of markers.csv."""
    return ",".join((*MARKER_COLUMNS, END)) + "\n"


def marker_line(marker: Marker) -> str:
    """One line of markers.csv, with its newline."""
    text = io.StringIO()
    end = "" if marker.end_s is None else f"{marker.end_s:.6f}"
    cells = [f"{marker.timestamp:.6f}", marker.name, end]
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


def marker_file(markers: Iterable[Marker]) -> str:
    """The whole of a markers.csv in order of time, one line each."""
    return marker_header() + "".join(marker_line(marker) for marker in sorted(markers))


def read_markers(text: str) -> tuple[Marker, ...]:
    """The markers of a markers.csv, in order of time. Raises ValueError naming line and column."""
    try:
        lines = csv.DictReader(io.StringIO(text, newline=""))
        return tuple(sorted(_newest(_marker(row, lines.line_num) for row in lines)))
    except csv.Error as error:
        raise ValueError(str(error)) from None


def end_open(markers: Iterable[Marker], last_s: float) -> tuple[Marker, ...]:
    """The same; events that went on when the recording ended have ended with it."""
    return tuple(
        event(m.timestamp, m.name, last_s) if m.end_s == inf else m for m in sorted(markers)
    )


def _newest(markers: Iterable[Marker]) -> list[Marker]:
    """Without the lines of events that a later line of the same beginning and name ends."""
    kept: list[Marker] = []
    for marker in markers:
        if marker.end_s is not None and isfinite(marker.end_s):
            begun = [m for m in kept if (m.timestamp, m.name) == (marker.timestamp, marker.name)]
            for earlier in begun[-1:]:
                kept.remove(earlier)
        kept.append(marker)
    return kept


def _marker(row: dict[str, str], line: int) -> Marker:
    for column in MARKER_COLUMNS:
        if not isinstance(row.get(column), str):
            raise ValueError(f"line {line} has no {column}")
    timestamp, end_s = _number(row["timestamp"]), _number(row.get(END) or "inf")
    if not 0 <= timestamp <= TIME_LIMIT_S:
        raise ValueError(f"in line {line} timestamp must be a number from 0 on")
    if not row.get(END):
        return Marker(timestamp, safe_text(row["name"]))
    if not (end_s > timestamp and (end_s <= TIME_LIMIT_S or end_s == inf)):
        raise ValueError(f"in line {line} {END} must be a number above timestamp")
    return Marker(timestamp, safe_text(row["name"]), end_s)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return nan
