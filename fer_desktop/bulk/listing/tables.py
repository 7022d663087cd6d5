"""Tables: a person's list of sources, as CSV, TSV or an Excel workbook's first sheet.

    source,participant,condition,start_s,end_s
    talks/P01.mp4,P01,alone,,
    talks/P02.mp4,P02,in company,12.5,60

Sources are looked for beside the table. Any column that is not known is kept as a variable.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from fer_desktop.bulk.listing.rows import Row
from fer_desktop.core.errors import SettingsError
from fer_desktop.core.files import read_bytes
from fer_desktop.sources import SourceKind, kind_of
from fer_desktop.sources.paths import local_path

SUFFIXES = frozenset({".csv", ".tsv", ".xlsx"})
SOURCE = "source"
KNOWN = (SOURCE, "participant", "start_s", "end_s", "baseline", "session")
"""Columns that mean something; all others are variables."""
_LIMIT_BYTES = 200_000_000
_SEPARATORS = ",;\t"


def is_table(path: Path) -> bool:
    """Whether a path is called like a table."""
    return path.suffix.lower() in SUFFIXES


def read_rows(path: Path) -> list[Row]:
    """The rows of a table; empty ones are passed over. Raises SettingsError in one sentence."""
    cells = _workbook(path) if path.suffix.lower() == ".xlsx" else _text_table(path)
    return rows_of(cells, path.name, path.absolute().parent)


def rows_of(cells: Sequence[Sequence[str]], name: str, folder: Path) -> list[Row]:
    """Rows from cells, the first row of which names the columns; also what was pasted.

    `name` is that of the table, for sentences; relative sources lie in `folder`.
    """
    numbered = [
        (number, [cell.strip() for cell in row])
        for number, row in enumerate(cells, 1)
        if any(cell.strip() for cell in row)
    ]
    if not numbered:
        raise SettingsError("{name} is empty.", "Its first row names the columns.", name=name)
    columns = _columns(numbered[0][1], name)
    rows = [_row(columns, values, number, name, folder) for number, values in numbered[1:]]
    if not rows:
        raise SettingsError(
            "{name} names no source: it has only the row of column names.",
            "Write a row for each source.",
            name=name,
        )
    return rows


def _columns(heads: list[str], name: str) -> list[str]:
    columns = [head.lower() if head.lower() in KNOWN else head for head in heads]
    if SOURCE not in columns:
        raise SettingsError(
            "{name} has no column “source”; its columns are {columns}.",
            "Call the column with the files “source”.",
            name=name,
            columns=", ".join(filter(None, columns)),
        )
    for column in filter(None, columns):
        if columns.count(column) > 1:
            raise SettingsError(
                "{name} has two columns “{column}”.",
                "Give one of them another name.",
                name=name,
                column=column,
            )
    return columns


def _row(columns: list[str], values: list[str], number: int, name: str, folder: Path) -> Row:
    said_at = f"row {number} of {name}"
    if any(values[len(columns) :]):
        raise SettingsError(
            "{place} has more cells than there are columns.",
            "Put a text that holds the separator in quotation marks.",
            place=said_at.capitalize(),
        )
    cells = dict(zip(columns, values, strict=False))
    if cells.get("") is not None and cells.pop(""):
        raise SettingsError(
            "{place} has a cell in a column without a name.",
            "Name the column in the first row.",
            place=said_at.capitalize(),
        )
    source = cells.pop(SOURCE, "")
    if not source:
        raise SettingsError(
            "{place} names no source.", "Fill in its source.", place=said_at.capitalize()
        )
    if kind_of(source) in {SourceKind.VIDEO, SourceKind.IMAGES}:
        source = str(folder / local_path(source))
    elif kind_of(str(folder / source)) is SourceKind.IMAGES or (folder / source).is_file():
        source = str(folder / source)  # a file whose name is a number
    return Row(source, cells, said_at)


def _text_table(path: Path) -> list[list[str]]:
    content = _content(path)
    try:
        text = content.decode(
            "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
        )
    except UnicodeDecodeError:
        raise SettingsError(
            "{path} is not written in UTF-8.",
            "Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).",
            path=path,
        ) from None
    first = text.partition("\n")[0]
    separator = "\t" if path.suffix.lower() == ".tsv" else max(_SEPARATORS, key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise SettingsError("{path} cannot be read: {reason}.", path=path, reason=error) from error


def _workbook(path: Path) -> list[list[str]]:
    content = _content(path)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            rows: Iterable[Sequence[object]] = book.worksheets[0].iter_rows(values_only=True)
            return [[_cell(value) for value in row] for row in rows]
        finally:
            book.close()
    # openpyxl meets a damaged workbook with whatever it stumbles over
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError,
            zipfile.BadZipFile) as error:  # fmt: skip
        raise SettingsError(
            "{path} is not a workbook that can be read.",
            "Save it again as .xlsx, or as “CSV UTF-8”.",
            path=path,
        ) from error


def _content(path: Path) -> bytes:
    try:
        return read_bytes(path, _LIMIT_BYTES, follow_links=True)
    except OSError as error:
        raise SettingsError(
            "{path} cannot be read: {reason}.",
            "Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # a spreadsheet keeps 1 as 1.0
    return str(value)
