"""markers.csv, and text that no spreadsheet runs as a formula."""

import csv
import io

from fer_desktop.core.frames import Marker

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
    """The markers of a markers.csv, in order of time. Raises ValueError or KeyError."""
    rows = csv.DictReader(io.StringIO(text))
    return tuple(sorted(Marker(float(row["timestamp"]), row["name"]) for row in rows))
