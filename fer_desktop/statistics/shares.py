"""Shares of time: labels, mean probabilities, time without a face and without confidence.

Frames are weighted by the time that they stand for, so that a source of uneven rate counts right.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, Marker
from fer_desktop.scores.columns import UNSURE
from fer_desktop.scores.labels import (
    LABELS,
    UNSURE_INDEX,
    frame_seconds,
    label_runs,
    row_labels,
    row_seconds,
)
from fer_desktop.scores.table import EXCLUDED, Floats, Table

WHOLE = "whole session"
BEFORE = "before the first marker"


@dataclass(frozen=True)
class Interval:
    """From one marker to the next, an event, or the whole session; `end_s` is not inside."""

    name: str
    start_s: float
    end_s: float


@dataclass(frozen=True)
class FaceShares:
    """One face within one interval.

    `seen_s` is the time in which it was seen; `shares` are of that time, one for each label
    with "unsure"; `largest` are shares of it too, by the largest smoothed probability, however
    small it is. `means` and `spreads` are mean and standard deviation of the raw probabilities,
    weighted by time; `corrected_means` those of the probabilities corrected by a neutral face,
    empty where there is none.
    """

    face_id: int
    interval: Interval
    frames: int
    seen_s: float
    shares: dict[str, float]
    means: dict[str, float]
    spreads: dict[str, float]
    largest: dict[str, float]
    corrected_means: dict[str, float]

    @property
    def sure_shares(self) -> dict[str, float]:
        """Shares of the time with a sure label, one for each expression; all 0 without any."""
        sure = 1 - self.shares[UNSURE]
        return {
            emotion: self.shares[emotion] / sure if sure > 1e-9 else 0.0 for emotion in EMOTIONS
        }


@dataclass(frozen=True)
class Coverage:
    """How much of the analysed time can be used; shares are of `analysed_s`."""

    frames: int
    analysed_s: float
    without_face: float
    excluded: float
    unsure: float
    """Of the time with a face: label below the threshold, averaged over faces."""


def intervals(table: Table, markers: tuple[Marker, ...]) -> list[Interval]:
    """The whole session first, then the time before, between and after markers, then the events.

    Markers at one time begin one interval with the names of all. Events cut nothing: each is an
    interval of its own, as far as it lies in the session.
    """
    _, times = table.frames
    if not len(times):
        return []
    start_s, end_s = float(times[0]), float(times[-1] + frame_seconds(times)[-1])
    named: dict[float, list[str]] = {}
    for marker in sorted(markers):
        if marker.end_s is None and start_s <= marker.timestamp < end_s:
            named.setdefault(marker.timestamp, []).append(marker.name)
    found = [Interval(WHOLE, start_s, end_s)]
    if named and min(named) > start_s:
        found.append(Interval(BEFORE, start_s, min(named)))
    if named:
        for begin, end in pairwise([*named, end_s]):
            found.append(Interval("; ".join(named[begin]), begin, end))
    return [*found, *event_intervals(table, markers)]


def event_intervals(table: Table, markers: tuple[Marker, ...]) -> list[Interval]:
    """The markers that have an end, as far as they lie in the session, by their beginning."""
    _, times = table.frames
    if not len(times):
        return []
    start_s, end_s = float(times[0]), float(times[-1] + frame_seconds(times)[-1])
    events = (
        Interval(m.name, max(m.timestamp, start_s), min(m.end_s, end_s))
        for m in sorted(markers)
        if m.end_s is not None
    )
    return [each for each in events if each.start_s < each.end_s]


def face_shares(table: Table, markers: tuple[Marker, ...], threshold: float) -> list[FaceShares]:
    """The numbers of every face in every interval in which it was seen."""
    return interval_shares(table, intervals(table, markers), threshold)


def interval_shares(
    table: Table, all_intervals: list[Interval], threshold: float
) -> list[FaceShares]:
    """The numbers of every face in those of the intervals in which it was seen."""
    labels, seconds = row_labels(table, threshold), row_seconds(table)
    found = []
    for face_id in table.face_ids:
        rows_of_face = np.flatnonzero(table.face_id == face_id)
        edges = [edge for each in all_intervals for edge in (each.start_s, each.end_s)]
        places = np.searchsorted(table.timestamp[rows_of_face], edges).reshape(-1, 2)
        for interval, (first, end) in zip(all_intervals, places.tolist(), strict=True):
            rows = rows_of_face[first:end]
            seen_s = float(seconds[rows].sum())
            if seen_s == 0:
                continue
            weights = seconds[rows] / seen_s
            shares = {
                label: float(weights[labels[rows] == index].sum())
                for index, label in enumerate(LABELS)
            }
            means = _mean(table.probabilities[rows], weights)
            strongest = table.smoothed[rows].argmax(axis=1)
            spreads = np.sqrt(_mean((table.probabilities[rows] - means) ** 2, weights))
            largest = _mean(strongest[:, None] == np.arange(len(EMOTIONS)), weights)
            has_baseline = np.isfinite(table.corrected[rows]).all(axis=1)
            corrected = table.corrected[rows][has_baseline]
            found.append(
                FaceShares(
                    face_id,
                    interval,
                    len(rows),
                    seen_s,
                    shares,
                    _by_emotion(means),
                    _by_emotion(spreads),
                    _by_emotion(largest),
                    _by_emotion(_mean(corrected, weights[has_baseline]))
                    if weights[has_baseline].sum()
                    else {},
                )
            )
    return found


def _mean(values: NDArray[Any], weights: Floats) -> Floats:
    """(7,) the mean of (n, 7) values."""
    mean: Floats = np.average(values, axis=0, weights=weights)
    return mean


def _by_emotion(values: Floats) -> dict[str, float]:
    return dict(zip(EMOTIONS, values.tolist(), strict=True))


def coverage(table: Table, threshold: float) -> Coverage:
    """Time without a face, taken out, and without confidence."""
    numbers, times = table.frames
    seconds = frame_seconds(times)
    total = float(seconds.sum())
    with_face = np.isin(numbers, table.frame[table.success])
    taken_out = np.isin(numbers, table.frame[table.quality == EXCLUDED]) & ~with_face
    rows = table.success
    face_s = float(row_seconds(table)[rows].sum())
    unsure = rows & (row_labels(table, threshold) == UNSURE_INDEX)
    unsure_s = float(row_seconds(table)[unsure].sum())
    return Coverage(
        frames=len(numbers),
        analysed_s=total,
        without_face=float(seconds[~with_face & ~taken_out].sum()) / total if total else 0.0,
        excluded=float(seconds[taken_out].sum()) / total if total else 0.0,
        unsure=unsure_s / face_s if face_s else 0.0,
    )


def transitions(table: Table, threshold: float, face_id: int) -> NDArray[np.int64]:
    """(8, 8) how often the label of the row was followed by that of the column.

    Indices are those of LABELS. Only direct successors count: a time without the face in
    between is no transition.
    """
    counts = np.zeros((len(LABELS), len(LABELS)), np.int64)
    for before, after in pairwise(label_runs(table, threshold, face_id)):
        if before.label != after.label and after.start_s <= before.end_s:
            counts[before.label, after.label] += 1
    return counts
