"""The native table: its columns are a promise to other people's scripts."""

import csv
import dataclasses
import io
import tempfile
from pathlib import Path

import numpy as np
from helpers.faces import make_face, make_frame
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import EMOTIONS, Analysis, BoundingBox
from fer_desktop.scores import rows as table
from fer_desktop.scores.columns import COLUMN_NAMES, COLUMNS
from fer_desktop.scores.table import read_table


def parse(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.header() + text)))


def test_the_header_is_the_documented_one() -> None:
    assert table.header() == (
        "frame,timestamp,face_id,success,confidence,"
        "FaceRectX,FaceRectY,FaceRectWidth,FaceRectHeight,FaceScore,"
        "anger,disgust,fear,happiness,sadness,surprise,neutral,dominant,dominant_probability,"
        "anger_smoothed,disgust_smoothed,fear_smoothed,happiness_smoothed,sadness_smoothed,"
        "surprise_smoothed,neutral_smoothed,quality,marker\n"
    )


def test_a_frame_without_a_face_keeps_its_row() -> None:
    (row,) = parse(table.rows(Analysis(make_frame(7, 0.28), ())))
    assert row["frame"] == "7"
    assert row["timestamp"] == "0.280000"
    assert row["success"] == "0"
    filled = {name for name, value in row.items() if value}
    assert filled == {"frame", "timestamp", "success"}


def test_a_face_row() -> None:
    smoothed = np.full(7, 1 / 7, np.float32)
    face = make_face(4, "happiness", box=BoundingBox(10.0, 8.0, 30.5, 34.25), smoothed=smoothed)
    (row,) = parse(table.rows(Analysis(make_frame(0, 0.0), (face,))))
    assert (row["face_id"], row["success"], row["confidence"]) == ("4", "1", "0.9800")
    assert row["FaceScore"] == row["confidence"]
    rectangle = [row[f"FaceRect{name}"] for name in ("X", "Y", "Width", "Height")]
    assert rectangle == ["10.00", "8.00", "20.50", "26.25"]
    assert (row["dominant"], row["dominant_probability"]) == ("happiness", "0.700000")
    assert row["happiness"] == "0.700000"
    assert row["happiness_smoothed"] == "0.142857"
    assert row["quality"] == "good"


def test_faces_come_in_order_of_their_number() -> None:
    faces = (make_face(3), make_face(1), make_face(2))
    rows = parse(table.rows(Analysis(make_frame(0, 0.0), faces)))
    assert [row["face_id"] for row in rows] == ["1", "2", "3"]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=40))
def test_any_marker_survives(marker: str) -> None:
    (row,) = parse(table.rows(Analysis(make_frame(0, 0.0), ()), marker))
    assert row["marker"] == marker


def test_a_marker_of_several_lines_stays_in_its_row() -> None:
    (row,) = parse(table.rows(Analysis(make_frame(0, 0.0), ()), "one\r\ntwo\rthree\nfour"))
    assert row["marker"] == "one two three four"


@given(st.lists(st.sampled_from(EMOTIONS), max_size=4), st.integers(0, 10**6), st.floats(0, 86_400))
def test_every_row_has_every_column(labels: list[str], index: int, timestamp: float) -> None:
    faces = tuple(make_face(number, label) for number, label in enumerate(labels, 1))
    text = table.rows(Analysis(make_frame(index, timestamp), faces), "M")
    rows = list(csv.reader(io.StringIO(text)))
    assert len(rows) == max(1, len(labels))
    assert all(len(row) == len(COLUMN_NAMES) for row in rows)
    assert all(row[-1] == "M" for row in rows)


@given(st.lists(st.sampled_from(EMOTIONS), max_size=3))
def test_rows_that_are_read_are_written_again_byte_for_byte(labels: list[str]) -> None:
    faces = tuple(make_face(number, label) for number, label in enumerate(labels, 1))
    written = table.header() + table.rows(Analysis(make_frame(3, 1 / 3), faces), "M, N")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "timeline.csv")
        path.write_text(written, encoding="utf-8")
        read = read_table(path)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(
        table.as_text(table.table_row(read, row)) for row in range(len(read))
    )
    assert table.header() + text.getvalue() == written


def test_every_column_is_explained_and_has_its_kind() -> None:
    assert all(column.unit and column.meaning for column in COLUMNS)
    assert len(set(COLUMN_NAMES)) == len(COLUMNS)
    assert {c.name for c in COLUMNS if c.kind is str} == {"dominant", "quality", "marker"}
    assert all((c.decimals is not None) == (c.kind is float) for c in COLUMNS)


def test_a_damaged_picture_is_marked_with_and_without_a_face() -> None:
    frame = dataclasses.replace(make_frame(0, 0.0), is_damaged=True)
    (row,) = parse(table.rows(Analysis(frame, ())))
    assert (row["success"], row["quality"]) == ("0", "damaged")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=20))
def test_tables_of_pictures_name_the_file_of_each_row(name: str) -> None:
    frame = dataclasses.replace(make_frame(0, 0.0), picture_name=name)
    analyses = [Analysis(frame, ()), Analysis(make_frame(1, 1.0), (make_face(1),))]
    written = "".join(table.rows(analysis, with_picture=True) for analysis in analyses)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.csv"
        path.write_text(table.header(with_picture=True) + written, encoding="utf-8", newline="")
        found = read_table(path)
    assert found.has_pictures
    assert found.picture.tolist() == [name, ""]
    assert table.as_text(table.table_row(found, 0))[-1] == name
