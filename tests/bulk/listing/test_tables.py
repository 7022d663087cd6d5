"""Tables of sources: CSV of every kind, workbooks, and what is wrong with them in a sentence."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from fer_desktop.bulk.listing.tables import read_rows, rows_of
from fer_desktop.core.errors import SettingsError


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("t.csv", b"source,participant,start_s\na.mp4,P01,1.5\n\nb.mp4,P02,\n"),
        ("t.csv", "\ufeffSource;Participant;start_s\r\na.mp4;P01;1.5\r\nb.mp4;P02;\r\n".encode()),
        ("t.tsv", b"source\tparticipant\tstart_s\na.mp4\tP01\t1.5\nb.mp4\tP02\t\n"),
        ("t.csv", "source,participant,start_s\na.mp4,P01,1.5\nb.mp4,P02,\n".encode("utf-16")),
    ],
)
def test_a_text_table_is_read(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    first, second = read_rows(tmp_path / name)
    assert first.source == str(tmp_path / "a.mp4")
    assert first.values == {"participant": "P01", "start_s": "1.5"}
    assert first.said_at == f"row 2 of {name}"
    assert second.values["start_s"] == ""


def test_a_workbook_is_read(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["source", "participant", "age", "end_s"])
    book.active.append(["a.mp4", "P01", 31, 2.5])
    book.active.append([None, None, None, None])
    book.active.append(["/b.mp4", None, None, 3])
    book.save(tmp_path / "t.xlsx")
    first, second = read_rows(tmp_path / "t.xlsx")
    assert first.values == {"participant": "P01", "age": "31", "end_s": "2.5"}
    assert second.source == "/b.mp4"
    assert second.values["end_s"] == "3"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "t.csv is empty"),
        (b"\n , \n", "t.csv is empty"),
        (b"source,participant\n", "names no source"),
        (b"file,participant\na.mp4,P01\n", "no column “source”; its columns are file, participant"),
        (b"source,age,age\na.mp4,3,4\n", "two columns “age”"),
        (b"source,participant\n,P01\n", "Row 2 of t.csv names no source"),
        (b"source\na.mp4,P01\n", "Row 2 of t.csv has more cells"),
        (b"source,\na.mp4,P01\n", "Row 2 of t.csv has a cell in a column without a name"),
        (b"source\nM\xfcller.mp4\n", "not written in UTF-8"),
        (b'source\n"a.mp4\n', "cannot be read"),
    ],
)
def test_a_wrong_table_is_told_in_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(SettingsError, match=sentence):
        read_rows(tmp_path / "t.csv")


@pytest.mark.parametrize("content", [b"", b"no workbook", b"PK\x03\x04" + b"\0" * 40])
def test_a_broken_workbook_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.xlsx").write_bytes(content)
    with pytest.raises(SettingsError, match="not a workbook that can be read"):
        read_rows(tmp_path / "t.xlsx")


@given(st.lists(st.lists(st.text(max_size=5), max_size=4), max_size=4))
def test_any_cells_give_rows_or_a_sentence(cells: list[list[str]]) -> None:
    try:
        rows = rows_of([["source", "x"], *cells], "t.csv", Path("/in"))
    except SettingsError as error:
        assert str(error)
    else:
        assert all(row.source for row in rows)
