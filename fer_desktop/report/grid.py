"""Tables of texts as the pages show them: numbers to the right, no empty columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBER = re.compile(
    r"(?=.*\d)(?:[dg] = )?(?:[\d\s.,:;%±()\[\]+−–-]|\bto\b|\band\b|\bs\b|\bin both\b)+"
)
"""A figure, also with its sign, unit, spread or interval."""


@dataclass(frozen=True)
class Grid:
    """A table of texts."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    @property
    def without_empty_columns(self) -> "Grid":
        """The same without the columns in which no row has anything to say."""
        told = [any(row[column] for row in self.rows) for column in range(len(self.header))]
        if not self.rows or all(told):
            return self
        return Grid(_chosen(self.header, told), [_chosen(row, told) for row in self.rows])

    @property
    def are_numbers(self) -> Sequence[bool]:
        """Whether a column holds numbers, of each column."""
        return [_mostly_numbers([row[at] for row in self.rows]) for at in range(len(self.header))]


def _chosen(cells: Sequence[str], told: Sequence[bool]) -> list[str]:
    return [cell for cell, is_told in zip(cells, told, strict=True) if is_told]


def _mostly_numbers(cells: Sequence[str]) -> bool:
    """A single "never given" among percentages makes no words of them."""
    filled = [cell for cell in cells if cell]
    return 2 * sum(bool(_NUMBER.fullmatch(cell)) for cell in filled) > len(filled)
