"""Reading tables: timeline.csv as a `table.Table`.

Everything is checked that those who compute on a table rely on; the line that is wrong is named.
"""

import csv
import os
from array import array
from collections.abc import Iterable
from math import isfinite, nan
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import open_regular, unreadable
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.json_fields import TIME_LIMIT_S
from fer_desktop.scores.columns import (
    BOX,
    COLUMNS,
    CORRECTED,
    LABEL_PROBABILITY,
    PICTURE,
    RAW,
    SMOOTHED,
    UNSURE,
    Column,
    names,
)
from fer_desktop.scores.holding import NO_CLASS, held_classes
from fer_desktop.scores.table import NO_FACE, Floats, Table

_READ = tuple(column for column in (*COLUMNS, PICTURE) if not column.derived)
_NUMBERS = names(column for column in _READ if column.kind is not str)
_TEXTS = names(column for column in _READ if column.kind is str)
_NEEDED = names(column for column in _READ if column.needed)
_ALWAYS = names(column for column in _READ if column.always)
_RANGES = {
    "number": (0, 2**53),
    "seconds": (0, TIME_LIMIT_S),
    "0 or 1": (0, 1),
    "0 to 1": (0, 1),
    "pixels": (-1e7, 1e7),
    "degrees": (-180, 180),
}
"""From what to what the numbers of a unit make sense."""
_UNITS = {column.name: column.unit for column in COLUMNS}
_LONGEST_QUALITY = 100


def read_table(path: Path) -> Table:
    """Read a native table; columns that are not needed may be missing.

    An hour at 30 frames a second takes some 30 MB. Raises SessionError naming the line that is
    wrong.
    """
    try:
        with os.fdopen(open_regular(path), newline="", encoding="utf-8-sig") as file:
            return parse_table(file, path.name)
    except OSError as error:
        raise unreadable(path, error) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise SessionError("{path} cannot be read: {reason}.", path=path, reason=error) from error


def parse_table(lines: Iterable[str], name: str) -> Table:
    """A native table from its lines, the header first; `name` stands in errors.

    Raises SessionError naming the line that is wrong, and csv.Error.
    """
    reader = csv.reader(lines)
    header = next(reader, [])
    missing = [column for column in _NEEDED if column not in header]
    if missing:
        raise SessionError(
            "{name} is no table of this program: the column {column} is missing.",
            "Choose a timeline.csv.",
            name=name,
            column=missing[0],
        )
    return _table(header, reader, name)


def _table(header: list[str], rows: Iterable[list[str]], name: str) -> Table:
    columns = [column for column in _NUMBERS if column in header]
    positions = [header.index(column) for column in columns]
    always = [header.index(column) for column in _ALWAYS]
    texts: dict[str, list[str]] = {column: [] for column in _TEXTS if column in header}
    shared: dict[str, str] = {}  # few texts, each in many rows
    values = array("d")
    for line, row in enumerate(rows, 2):
        if len(row) != len(header):
            raise SessionError(
                "Line {line} of {name} has not as many values as the first.",
                "If a crash ended the recording, recover the session first.",
                line=line,
                name=name,
            )
        try:
            values.extend(float(row[at]) if row[at] else nan for at in positions)
        except ValueError as error:
            wrong = next(row[at] for at in positions if row[at] and not _is_number(row[at]))
            raise SessionError(
                "Line {line} of {name}: {text!r} is no number.", line=line, name=name, text=wrong
            ) from error
        missing = [header[at] for at in always if not row[at] or not isfinite(float(row[at]))]
        if missing:
            raise SessionError(
                "Line {line} of {name} has no {column}.", line=line, name=name, column=missing[0]
            )
        for column, found in texts.items():
            text = row[header.index(column)]
            found.append(shared.setdefault(text, text))
    numbers = np.array(values).reshape(-1, len(columns))
    by_column = {column: numbers[:, at] for at, column in enumerate(columns)}
    _check_ranges(by_column, name)
    _check_quality(texts.get("quality", []), name)
    _check_labels(texts.get("label", []), name)
    table = _from_columns(by_column, texts, len(numbers))
    _check_order(table, name)
    _check_faces(table, name)
    return table


def _check_ranges(numbers: dict[str, Floats], name: str) -> None:
    for column, values in numbers.items():
        low, high = _RANGES[_UNITS[column]]
        wrong = np.flatnonzero((values < low) | (values > high))
        if len(wrong):
            raise SessionError(
                "Line {line} of {name}: {column} must lie between {low:g} and {high:g}.",
                line=wrong[0] + 2,
                name=name,
                column=column,
                low=low,
                high=high,
            )


def _check_quality(texts: list[str], name: str) -> None:
    long = next((line for line, text in enumerate(texts, 2) if len(text) > _LONGEST_QUALITY), None)
    if long is not None:
        raise SessionError(
            "Line {line} of {name}: {column} must be a text of at most {count} characters.",
            line=long,
            name=name,
            column="quality",
            count=_LONGEST_QUALITY,
        )


def _check_labels(texts: list[str], name: str) -> None:
    labels = {*EMOTIONS, UNSURE, ""}
    wrong = next((line for line, text in enumerate(texts, 2) if text not in labels), None)
    if wrong is not None:
        raise SessionError(
            "Line {line} of {name}: {text!r} is no label.",
            line=wrong,
            name=name,
            text=texts[wrong - 2],
        )


def _check_order(table: Table, name: str) -> None:
    """Frames are looked up by number and counted once, so two recordings do not fit in a table."""
    back = np.flatnonzero(np.diff(table.timestamp) < 0)
    if len(back):
        raise SessionError(
            "Line {line} of {name} is earlier than the line before it.",
            "Sort the table by time.",
            line=back[0] + 3,
            name=name,
        )
    back = np.flatnonzero(np.diff(table.frame) < 0)
    if len(back):
        raise SessionError(
            "Line {line} of {name} has a lower frame number than the line before it.",
            "Open tables of several recordings one by one.",
            line=back[0] + 3,
            name=name,
        )
    by_face = np.lexsort((table.face_id, table.frame))  # stable: of two the later line comes second
    same = (np.diff(table.frame[by_face]) == 0) & (np.diff(table.face_id[by_face]) == 0)
    if same.any():
        raise SessionError(
            "Line {line} of {name} has a face and frame that an earlier line has already.",
            "Open tables of several recordings one by one.",
            line=by_face[1:][same].min() + 2,
            name=name,
        )


def _check_faces(table: Table, name: str) -> None:
    """A row of a face has its number and every score: nothing could be counted without."""
    numbered = np.where(table.face_id == NO_FACE, nan, table.face_id)[:, np.newaxis]
    groups = (
        (("face_id",), numbered),
        (names(RAW), table.probabilities),
        (names(SMOOTHED), table.smoothed),
    )
    for columns, values in groups:
        rows, places = np.nonzero(table.success[:, np.newaxis] & ~np.isfinite(values))
        if len(rows):
            raise SessionError(
                "Line {line} of {name} has no {column}.",
                "A row with success 1 needs all scores and a face_id from 1 on.",
                line=rows[0] + 2,
                name=name,
                column=columns[places[0]],
            )


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _from_columns(numbers: dict[str, Floats], texts: dict[str, list[str]], count: int) -> Table:
    none, empty = np.full(count, nan), [""] * count

    def group(columns: tuple[Column, ...]) -> Floats:
        return np.stack([numbers.get(column.name, none) for column in columns], axis=1)

    def objects(column: str) -> NDArray[np.object_]:
        return np.array(texts.get(column, empty), np.object_)

    success = numbers["success"] == 1
    face_id = np.nan_to_num(numbers["face_id"], nan=NO_FACE).astype(np.int64)
    face_id = np.where(success, face_id, NO_FACE)
    smoothed = group(SMOOTHED if SMOOTHED[0].name in numbers else RAW)
    first = {column: (texts.get(column) or [""])[0] for column in ("participant", "source")}
    thresholds = numbers.get("threshold", none)[:1]
    classes = _label_classes(texts.get("label"), face_id, numbers["timestamp"], smoothed)
    own = np.take_along_axis(smoothed, np.maximum(classes, 0)[:, np.newaxis], axis=1)[:, 0]
    held = numbers.get(LABEL_PROBABILITY.name, none)
    return Table(
        frame=numbers["frame"].astype(np.int64),
        timestamp=numbers["timestamp"],
        face_id=face_id,
        success=success,
        confidence=numbers.get("confidence", none),
        box=group(BOX),
        probabilities=group(RAW),
        smoothed=smoothed,
        quality=np.array(texts.get("quality", empty), np.str_),
        marker=objects("marker"),
        picture=objects(PICTURE.name),
        recorded_row=np.arange(count),
        label_class=classes,
        label_probability=np.where(np.isnan(held), np.where(success, own, nan), held),
        pose=np.stack([numbers.get("yaw", none), numbers.get("roll", none)], axis=1),
        corrected=group(CORRECTED),
        baseline=objects("baseline"),
        seat=objects("seat"),
        face_name=objects("face_name"),
        holds_labels="label" in texts,
        holds_probabilities=LABEL_PROBABILITY.name in numbers
        and not (success.any() and np.isnan(held[success]).all()),
        participant=first["participant"],
        source=first["source"],
        threshold=float(np.nan_to_num(thresholds).sum()),
    )


def _label_classes(
    labels: list[str] | None, face_id: NDArray[np.int64], timestamp: Floats, smoothed: Floats
) -> NDArray[np.int64]:
    if labels is None:  # of an earlier version, which held nothing
        largest = np.nan_to_num(smoothed).argmax(axis=1)
        return np.where(face_id == NO_FACE, NO_CLASS, largest)
    numbers = {emotion: number for number, emotion in enumerate(EMOTIONS)}
    shown = np.array([numbers.get(label, NO_CLASS) for label in labels], np.int64)
    return held_classes(face_id, timestamp, smoothed, shown)
