"""Excel workbooks, opened by openpyxl."""

from pathlib import Path

import openpyxl
import pytest
from helpers.talk import export_one

from fer_desktop.scores.columns import COLUMN_NAMES
from fer_desktop.sessions.corrections.applying import Corrected


def test_xlsx_holds_numbers_and_no_formula(corrected: Corrected, tmp_path: Path) -> None:
    path = export_one(corrected, "xlsx", tmp_path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["timeline", "shares", "episodes", "markers"]
    rows = list(book["timeline"].iter_rows(values_only=True))
    assert rows[0] == COLUMN_NAMES
    assert len(rows) == 1 + len(corrected.table)
    assert rows[1][1] == 0
    assert rows[1][COLUMN_NAMES.index("neutral")] == pytest.approx(0.7)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert [row[1] for row in book["markers"].iter_rows(min_row=2, values_only=True)] == [
        "'=stimulus()",
        "question",
    ]
    again = export_one(corrected, "xlsx", tmp_path / "again")
    assert again.read_bytes() == path.read_bytes()
