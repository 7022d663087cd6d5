"""Corrections of rows do what their names say, and thousands of them cost their rows only."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from fer_desktop.core.frames import Marker
from fer_desktop.scores.holding import NO_CLASS
from fer_desktop.scores.table import EXCLUDED, NO_FACE, Table
from fer_desktop.sessions.corrections.applying import correct
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ChangeMarker,
    Edit,
    ExcludeRange,
    IncludeRange,
    MergeFaces,
    RemoveMarker,
    RenameFace,
    SplitFace,
)
from fer_desktop.sessions.reading import Session

FRAMES = 6


def make_table(faces: list[list[int]], sure: list[float]) -> Table:
    """A table of frames with these faces, 0.1 s apart; confidences in order of rows."""
    frame = [number for number, each in enumerate(faces) for _ in each or [NO_FACE]]
    face_id = np.array([face for each in faces for face in each or [NO_FACE]], np.int64)
    count, success = len(frame), face_id != NO_FACE
    confidence = np.where(success, np.resize(np.array(sure), count), np.nan)
    scores = np.where(success[:, None], np.arange(count)[:, None] + np.zeros(7), np.nan)
    return Table(
        frame=np.array(frame, np.int64),
        timestamp=np.array(frame) * 0.1,
        face_id=face_id,
        success=success,
        confidence=confidence,
        box=scores[:, :4],
        probabilities=scores,
        smoothed=scores,
        quality=np.where(success, "good", "").astype(np.str_),
        marker=np.full(count, "", object),
        picture=np.full(count, "", object),
        recorded_row=np.arange(count),
        label_class=np.where(success, 0, NO_CLASS),
        label_probability=scores[:, 0],
        pose=scores[:, :2],
        corrected=scores,
        baseline=np.full(count, "", object),
        seat=np.full(count, "", object),
        face_name=np.full(count, "", object),
    )


def session_of(table: Table, markers: tuple[Marker, ...] = ()) -> Session:
    return Session(Path("s"), "s", table, markers, None)


@dataclass(frozen=True)
class Row:
    """One row in the plain way of doing it."""

    frame: int
    face: int
    sure: float
    number: int
    is_excluded: bool = False


def plainly(table: Table, edits: list[Edit]) -> list[Row]:
    """What corrections do, said row by row: the merged row that stays is the surest, of equals
    that of the lower face; a frame in which all is taken out keeps the row taken out last."""
    rows = [
        Row(*each)
        for each in zip(
            table.frame.tolist(),
            table.face_id.tolist(),
            table.confidence.tolist(),
            table.recorded_row.tolist(),
            strict=True,
        )
    ]
    for edit in edits:
        match edit:
            case MergeFaces(face_id, into):
                rows = _plain_merge(rows, lambda row, old=face_id: row.face == old, into)
            case SplitFace(face_id, timestamp, new):
                rows = _plain_merge(
                    rows,
                    lambda row, old=face_id, at=timestamp: (
                        row.face == old and row.frame * 0.1 >= at
                    ),
                    new,
                )
            case ExcludeRange(start_s, end_s, face_id):
                rows = _plain_exclude(rows, start_s, end_s, face_id)
    return rows


def _plain_merge(rows: list[Row], moves, into: int) -> list[Row]:
    kept: dict[tuple[int, int, int], tuple[tuple[float, int], Row]] = {}
    for place, row in enumerate(rows):
        new = replace(row, face=into) if moves(row) else row
        key = (new.frame, new.face, place if new.face == NO_FACE else 0)
        rank = (-row.sure, place)
        if key not in kept or rank < kept[key][0]:
            kept[key] = (rank, new)
    return sorted((row for _rank, row in kept.values()), key=lambda row: (row.frame, row.face))


def _plain_exclude(rows: list[Row], start_s: float, end_s: float, face_id: int) -> list[Row]:
    def is_out(row: Row) -> bool:
        return start_s <= row.frame * 0.1 <= end_s and face_id in {NO_FACE, row.face}

    has_face = {row.frame for row in rows if row.face != NO_FACE and not is_out(row)}
    kept: list[Row] = []
    for row in rows:
        if not is_out(row):
            kept.append(row)
        elif row.frame not in has_face:
            has_face.add(row.frame)
            kept.append(replace(row, face=NO_FACE, is_excluded=True))
    return kept


times = st.integers(-1, FRAMES + 1).map(lambda tenth: tenth * 0.1)
faces = st.integers(1, 5)
row_edits = st.one_of(
    st.builds(MergeFaces, faces, faces),
    st.builds(SplitFace, faces, times, faces),
    st.builds(ExcludeRange, times, times, st.integers(0, 5)),
)


@settings(max_examples=300)
@given(
    seen=st.lists(st.lists(faces, max_size=4, unique=True), max_size=FRAMES),
    sure=st.lists(st.sampled_from([0.5, 0.7, 0.9]), min_size=1, max_size=9),
    edits=st.lists(row_edits, max_size=8),
)
def test_corrections_do_to_rows_what_is_said(
    seen: list[list[int]], sure: list[float], edits: list[Edit]
) -> None:
    table = make_table(seen, sure)
    corrected = correct(session_of(table), tuple(edits))
    found = corrected.table
    rows = zip(
        found.frame.tolist(),
        found.face_id.tolist(),
        found.recorded_row.tolist(),
        (found.quality == EXCLUDED).tolist(),
        strict=True,
    )
    assert list(rows) == [
        (row.frame, row.face, row.number, row.is_excluded) for row in plainly(table, edits)
    ]
    assert (found.success == (found.face_id != NO_FACE)).all()
    assert (np.isnan(found.smoothed[:, 0]) == ~found.success).all()
    assert corrected.is_changed == bool(edits)


marker_names = st.sampled_from(["a", "b", "trial {1}", "50 {%"])
moments = st.integers(0, FRAMES).map(lambda tenth: tenth * 0.1)
marker_edits = st.one_of(
    st.builds(AddMarker, moments, marker_names),
    st.builds(RemoveMarker, moments, marker_names),
    st.builds(ChangeMarker, moments, marker_names, moments, marker_names),
)


@given(
    recorded=st.lists(st.builds(Marker, moments, marker_names), max_size=4),
    edits=st.lists(marker_edits, max_size=6),
)
def test_markers_are_corrected_one_by_one(recorded: list[Marker], edits: list[Edit]) -> None:
    table = make_table([[1]] * FRAMES, [0.9])
    expected = sorted(recorded)
    for edit in edits:
        match edit:
            case AddMarker(at, name):
                expected.append(Marker(at, name))
            case RemoveMarker(at, name):
                expected = [m for m in expected if m != Marker(at, name)]
            case ChangeMarker(at, name, new_at, new):
                changed = Marker(new_at, new)
                expected = [changed if m == Marker(at, name) else m for m in expected]
    corrected = correct(session_of(table, tuple(sorted(recorded))), tuple(edits))
    assert corrected.markers == tuple(sorted(expected))
    if corrected.markers != tuple(sorted(recorded)):
        named = [text for text in corrected.table.marker.tolist() if text]
        inside = [m.name for m in corrected.markers if round(m.timestamp, 6) <= (FRAMES - 1) * 0.1]
        assert "; ".join(named) == "; ".join(inside)


def test_thousands_of_corrections_touch_their_own_rows() -> None:
    """With the square of their number this would take minutes, and the test would time out."""
    table = make_table([[1, 2]] * 20_000, [0.5, 0.9])
    markers = tuple(Marker(number * 0.2, "m") for number in range(10_000))
    edits: list[Edit] = [AddMarker(number * 0.4, "late") for number in range(5_000)]
    edits += [ExcludeRange(number * 0.4 - 0.05, number * 0.4 + 0.15) for number in range(5_000)]
    edits += [IncludeRange(number * 0.4 - 0.05, number * 0.4 + 0.15) for number in range(2_500)]
    corrected = correct(session_of(table, markers), tuple(edits))
    assert len(corrected.markers) == 15_000
    assert (corrected.table.quality == EXCLUDED).sum() == 2 * 2_500


def test_a_face_is_called_by_its_name_or_else_by_its_seat() -> None:
    table = make_table([[1, 2], [1, 2], [1, 2, 3]], [0.9])
    seats = np.array(["left", "right", "left", "right", "", "right", "right"], object)
    session = session_of(replace(table, seat=seats))
    corrected = correct(session, (RenameFace(1, "Ann"),))
    assert [corrected.face_name(face) for face in (1, 2, 3)] == [
        "Ann",
        "right [face 2]",
        "right [face 3]",
    ]
    assert correct(session, ()).face_name(1) == "left"
