"""markers.csv, and text that no spreadsheet runs as a formula."""

import csv
import io
from math import nan

from fer_desktop.core.frames import Marker
from fer_desktop.core.json_fields import TIME_LIMIT_S

MARKER_COLUMNS = ("timestamp", "name")
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
    return ",".join(MARKER_COLUMNS) + "\n"


def marker_line(marker: Marker) -> str:
    """One line of markers.csv, with its newline."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow([f"{marker.timestamp:.6f}", marker.name])
    return text.getvalue()


def read_markers(text: str) -> tuple[Marker, ...]:
    """The markers of a markers.csv, in order of time. Raises ValueError naming line and column."""
    try:
        lines = csv.DictReader(io.StringIO(text, newline=""))
        return tuple(sorted(_marker(row, lines.line_num) for row in lines))
    except csv.Error as error:
        raise ValueError(str(error)) from None


def _marker(row: dict[str, str], line: int) -> Marker:
    for column in MARKER_COLUMNS:
        if not isinstance(row.get(column), str):
            raise ValueError(f"line {line} has no {column}")
    try:
        timestamp = float(row["timestamp"])
    except ValueError:
        timestamp = nan
    if not 0 <= timestamp <= TIME_LIMIT_S:
        raise ValueError(f"in line {line} timestamp must be a number from 0 on")
    return Marker(timestamp, safe_text(row["name"]))
