"""The native table: its columns are a promise to other people's scripts."""

import csv
import dataclasses
import io
import tempfile
from pathlib import Path

import numpy as np
import pytest
from helpers.faces import make_face, make_frame, make_probabilities
from helpers.qualities import GOOD
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.frames import EMOTIONS, Analysis, BoundingBox
from fer_desktop.scores import rows as table
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.scores.columns import COLUMN_NAMES, COLUMNS, FIRST, names, written
from fer_desktop.scores.holding import LabelHolder
from fer_desktop.scores.table_reading import read_table


def parse(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.header() + text)))


def test_the_header_is_the_documented_one() -> None:
    assert table.header() == (
        "frame,timestamp,face_id,success,confidence,"
        "FaceRectX,FaceRectY,FaceRectWidth,FaceRectHeight,FaceScore,"
        "anger,disgust,fear,happiness,sadness,surprise,neutral,dominant,dominant_probability,"
        "anger_smoothed,disgust_smoothed,fear_smoothed,happiness_smoothed,sadness_smoothed,"
        "surprise_smoothed,neutral_smoothed,quality,marker,"
        "label,threshold,face_name,seat,participant,source,excluded,"
        "yaw,roll,facing,valence_derived,"
        "anger_corrected,disgust_corrected,fear_corrected,happiness_corrected,"
        "sadness_corrected,surprise_corrected,neutral_corrected,baseline,label_probability\n"
    )


def test_the_columns_of_the_first_version_stay_where_they_were() -> None:
    assert COLUMN_NAMES[: len(FIRST)] == names(FIRST)
    assert names(written(with_picture=True))[: len(FIRST) + 1] == (*names(FIRST), "picture")


def test_a_frame_without_a_face_keeps_its_row() -> None:
    (row,) = parse(table.rows(Analysis(make_frame(7, 0.28), ())))
    assert row["frame"] == "7"
    assert row["timestamp"] == "0.280000"
    assert row["success"] == "0"
    filled = {name for name, value in row.items() if value}
    assert filled == {"frame", "timestamp", "success", "threshold", "excluded"}


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
    assert (row["label"], row["excluded"]) == ("anger", "0")  # of equal ones the first
    assert (row["yaw"], row["roll"], row["facing"]) == ("0.0", "0.0", "1")
    assert row["valence_derived"] == "0.650000"


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
    assert all(row[COLUMN_NAMES.index("marker")] == "M" for row in rows)


NAMED = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8)
answers = hnp.arrays(np.float64, (5, 7), elements=st.floats(0.001, 1.0)).map(
    lambda values: (values / values.sum(axis=1, keepdims=True)).astype(np.float32)
)


@given(answers, st.floats(0, 1).map(lambda value: round(value, 4)), NAMED, NAMED)
def test_rows_that_are_read_are_written_again_byte_for_byte(
    smoothed: np.ndarray, threshold: float, participant: str, seat: str
) -> None:
    """With labels that were held, a neutral face, a seat and a name."""
    belonging = table.Belonging(
        participant, "clip, 1.mp4", threshold, {2: "Ann"}, {2: baseline_of(smoothed, 1.0)}
    )
    holder = LabelHolder()
    written = table.header()
    for index, values in enumerate(smoothed):
        faces = tuple(
            dataclasses.replace(
                make_face(number, "fear", smoothed=values),
                held=holder.hold(number, index / 3, values),
                seat=seat if number == 1 else "",
            )
            for number in (1, 2)
        )
        written += table.rows(Analysis(make_frame(index, index / 3), faces), "M, N", belonging)
    written += table.rows(Analysis(make_frame(9, 9.0), ()), "", belonging)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "timeline.csv")
        path.write_text(written, encoding="utf-8", newline="")
        read = read_table(path)
    assert (read.participant, read.source, read.threshold) == (
        participant,
        "clip, 1.mp4",
        pytest.approx(threshold),
    )
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(
        table.as_text(row) for row in table.table_rows(read, belonging)
    )
    assert table.header() + text.getvalue() == written


@given(answers)
def test_valence_is_happiness_minus_the_largest_of_the_negative_ones(values: np.ndarray) -> None:
    for row in values:
        negative = max(
            row[EMOTIONS.index(name)] for name in ("anger", "disgust", "fear", "sadness")
        )
        expected = float(row[EMOTIONS.index("happiness")]) - float(negative)
        assert table.derived_valence(row.tolist()) == pytest.approx(expected, abs=2e-6)


@pytest.mark.parametrize(("yaw", "facing"), [(20.04, "1"), (-20.04, "1"), (20.06, "0")])
def test_who_is_turned_by_more_than_20_degrees_does_not_face_the_camera(
    yaw: float, facing: str
) -> None:
    face = make_face(quality=dataclasses.replace(GOOD, yaw_degrees=yaw))
    (row,) = parse(table.rows(Analysis(make_frame(0, 0.0), (face,))))
    assert row["facing"] == facing


def test_a_face_without_landmarks_has_no_pose() -> None:
    quality = dataclasses.replace(GOOD, yaw_degrees=None, roll_degrees=None)
    (row,) = parse(table.rows(Analysis(make_frame(0, 0.0), (make_face(quality=quality),))))
    assert (row["yaw"], row["roll"], row["facing"]) == ("", "", "")


def test_a_row_says_whose_it_is() -> None:
    face = dataclasses.replace(make_face(1, "happiness", 0.7), seat="left")
    analysis = Analysis(make_frame(0, 0.0), (face, make_face(2, "anger", 0.5)))
    (first, second) = parse(
        table.rows(analysis, "", table.Belonging("P01", "a.mp4", 0.6, {2: "Ann"}))
    )
    assert [first[name] for name in ("face_name", "seat", "label")] == ["left", "left", "happiness"]
    assert [second[name] for name in ("face_name", "seat", "label")] == ["Ann", "", "unsure"]
    assert {row["participant"] for row in (first, second)} == {"P01"}
    assert {row["source"] for row in (first, second)} == {"a.mp4"}
    assert first["threshold"] == "0.6000"


def test_a_neutral_face_corrects_the_smoothed_values_in_columns_of_their_own() -> None:
    sad = np.tile(make_probabilities("sadness", 0.6), (10, 1))
    baseline = baseline_of(sad, 1.0, owner="P01")
    analysis = Analysis(make_frame(0, 0.0), (make_face(1, "sadness", 0.6), make_face(2)))
    belonging = table.Belonging(baselines={1: baseline})
    first, second = parse(table.rows(analysis, "", belonging))
    assert first["sadness"] == first["sadness_smoothed"] == "0.600000"
    assert float(first["neutral_corrected"]) > float(first["sadness_corrected"])
    assert first["baseline"] == "P01"
    assert (second["neutral_corrected"], second["baseline"]) == ("", "")
    every = table.Belonging(baselines={table.EVERY_FACE: baseline})
    assert all(row["baseline"] == "P01" for row in parse(table.rows(analysis, "", every)))


def test_every_column_is_explained_and_has_its_kind() -> None:
    assert all(column.unit and column.meaning for column in COLUMNS)
    assert len(set(COLUMN_NAMES)) == len(COLUMNS)
    texts = {"dominant", "quality", "marker", "label", "face_name", "seat", "participant", "source"}
    assert {c.name for c in COLUMNS if c.kind is str} == {*texts, "baseline"}
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
    row, *_ = table.table_rows(found, table.Belonging())
    assert table.as_text(row)[len(FIRST)] == name
