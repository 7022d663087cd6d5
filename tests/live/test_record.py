"""What is sent of an analysis: the row of the table, and no name of a person."""

import json
import math
import time

import pytest
from helpers.faces import make_analysis, make_face

from fer_desktop.core.frames import EMOTIONS, Marker
from fer_desktop.live.record import (
    ON_REQUEST,
    PERSONAL,
    LiveMarker,
    RecordMaker,
    columns_line,
    json_lines,
)
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.columns import COLUMNS
from fer_desktop.scores.rows import Belonging, rows

NEUTRAL = Baseline((math.log(1 / 7),) * 7, (0.1,) * 7, 30, 10.0)
BELONGING = Belonging(
    "P07", "Anna at home.mp4", threshold=0.5, face_names={1: "Anna"}, baselines={1: NEUTRAL}
)


def test_a_record_holds_the_numbers_of_the_tables_row() -> None:
    analysis = make_analysis(1.25, (make_face(1, "fear"), make_face(2, "anger")), index=3)
    frame = RecordMaker(lambda: BELONGING).frame(analysis)
    written = [line.split(",") for line in rows(analysis, "", BELONGING).splitlines()]
    assert len(frame.records) == len(written) == 2
    for record, cells in zip(frame.records, written, strict=True):
        for column, cell in zip(COLUMNS, cells, strict=True):
            if column.name not in record:
                continue
            value = record[column.name]
            if column.kind is str:
                assert (value or "") == cell
            else:
                assert (math.nan if value is None else value) == pytest.approx(
                    float(cell or "nan"), nan_ok=True
                )


def test_no_name_is_ever_sent_and_a_code_only_on_request() -> None:
    analysis = make_analysis(0.0, (make_face(),))
    usual, asked = (
        RecordMaker(lambda: BELONGING, with_participant=asked) for asked in (False, True)
    )
    for maker in (usual, asked):
        text = "".join(json_lines(maker.frame(analysis))) + columns_line(maker.columns)
        assert "Anna" not in text
        assert not PERSONAL & {column.name for column in maker.columns}
    assert not ON_REQUEST & set(usual.frame(analysis).records[0])
    assert asked.frame(analysis).records[0]["participant"] == "P07"


def test_label_and_corrected_probabilities_are_sent() -> None:
    (record,) = RecordMaker(lambda: BELONGING).frame(make_analysis(0.0, (make_face(),))).records
    assert record["label"] == "happiness"
    assert sum(record[f"{emotion}_corrected"] for emotion in EMOTIONS) == pytest.approx(1, abs=1e-5)


def test_a_frame_without_a_face_is_one_record() -> None:
    (line,) = json_lines(RecordMaker().frame(make_analysis(0.5)))
    values = json.loads(line)
    assert (values["type"], values["timestamp"], values["success"]) == ("face", 0.5, 0)
    assert values["happiness"] is None


def test_unix_time_is_that_of_the_picture() -> None:
    before = time.time()
    analysis = make_analysis(0.0)
    (record,) = RecordMaker().frame(analysis).records
    assert before - 1 <= record["unix_time"] <= time.time() + 1


@pytest.mark.parametrize(
    ("marker", "expected"),
    [
        (Marker(1.5, "a"), {"timestamp": 1.5, "name": "a"}),
        (Marker(1.5, "a", math.inf), {"timestamp": 1.5, "name": "a", "end": None}),
        (Marker(1.5, "a", 2.5), {"timestamp": 1.5, "name": "a", "end": 2.5}),
    ],
)
def test_markers_are_lines_of_their_own(marker: Marker, expected: dict[str, object]) -> None:
    (line,) = json_lines(LiveMarker(0.0, marker))
    assert json.loads(line) == {"type": "marker", **expected}
