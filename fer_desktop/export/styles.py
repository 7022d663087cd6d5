"""Styles of text tables: separators, decimal sign, byte order mark."""

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fer_desktop.sessions.markers import safe_text


@dataclass(frozen=True)
class Style:
    """One way to write a table that a program or a country expects."""

    description: str
    separator: str = ","
    decimal: str = "."
    byte_order_mark: bool = False

    def number(self, value: float, decimals: int) -> str:
        """A number with this many decimals; empty when there is none (NaN)."""
        if math.isnan(value):
            return ""
        return f"{value:.{decimals}f}".replace(".", self.decimal)

    def table(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
        """The table as bytes (UTF-8); lines end with a newline."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=self.separator, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
        mark = "\ufeff" if self.byte_order_mark else ""
        return (mark + text.getvalue()).encode()


STYLES: dict[str, Style] = {
    "plain": Style("commas and decimal points, for programs"),
    "excel": Style("the same with a mark by which Excel knows UTF-8", byte_order_mark=True),
    "excel-comma": Style(
        "semicolons and decimal commas, for Excel in much of Europe", ";", ",", True
    ),
}
"""The choice of locale when exporting."""

TABS = Style("tab-separated", "\t")


def text_cell(text: str) -> str:
    """Text that a spreadsheet shows instead of running it (see `safe_text`)."""
    return safe_text(text)
