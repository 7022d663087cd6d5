"""Spans: the frames, labels and clock times of a corrected session as writers need them."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from fer_desktop.scores.labels import UNSURE_INDEX, Run, label_runs
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.applying import Corrected


@dataclass(frozen=True)
class FaceFrame:
    """One analysed frame as one face's row in the table; `row` is None when it was not seen."""

    number: int
    timestamp: float
    row: int | None


def face_frames(table: Table, face_id: int) -> Iterator[FaceFrame]:
    """Every analysed frame in order, with this face's row."""
    rows = np.flatnonzero(table.face_id == face_id)
    found = dict(zip(table.frame[rows].tolist(), rows.tolist(), strict=True))
    numbers, times = table.frames
    for number, timestamp in zip(numbers.tolist(), times.tolist(), strict=True):
        yield FaceFrame(number, timestamp, found.get(number))


def clock(seconds: float, separator: str = ".") -> str:
    """`00:00:00.000`: hours, minutes, seconds and milliseconds, rounded to the nearest."""
    milliseconds = round(seconds * 1000)
    hours, rest = divmod(milliseconds, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    whole, thousandths = divmod(rest, 1000)
    return f"{hours:02d}:{minutes:02d}:{whole:02d}{separator}{thousandths:03d}"


@dataclass(frozen=True)
class Caption:
    """The labels shown from `start_s` to `end_s`, by the faces' numbers."""

    start_s: float
    end_s: float
    labels: dict[int, int]


def captions(corrected: Corrected) -> list[Caption]:
    """The labels of all faces as stretches in which nothing changes; none where all are unsure."""
    runs = label_runs(corrected.table, corrected.threshold)
    edges = sorted({edge for run in runs for edge in (run.start_s, run.end_s)})
    found: list[Caption] = []
    waiting, active = deque(runs), list[Run]()
    for start_s, end_s in pairwise(edges):
        while waiting and waiting[0].start_s <= start_s:
            active.append(waiting.popleft())
        active = [run for run in active if run.end_s > start_s]
        labels = {run.face_id: run.label for run in active if run.label != UNSURE_INDEX}
        if found and found[-1].labels == labels and found[-1].end_s == start_s:
            found[-1] = Caption(found[-1].start_s, end_s, labels)
        elif labels:
            found.append(Caption(start_s, end_s, labels))
    return found
