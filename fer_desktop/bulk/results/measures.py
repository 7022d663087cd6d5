"""Measures: the numbers of each face in one session, weighted by time.

Pure, from a session with its corrections: the report and the exports of the same session say the
same. A frame counts for the time until the next one (`scores.labels`), so that a source of uneven
rate counts right.
"""

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.columns import UNSURE
from fer_desktop.scores.labels import LABELS, row_labels, row_seconds
from fer_desktop.scores.table import Floats, Table
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import Episode, EpisodeSettings, find_episodes
from fer_desktop.statistics.shares import coverage

Number = float | None
"""None where there is none: of a face that has no baseline, of a source without a face."""


@dataclass(frozen=True)
class Coverage:
    """What of one source could be used; shares are of `analysed_s`."""

    frames: int = 0
    """Analysed pictures."""
    threshold: float = 0.0
    """Labels of a lower probability are “unsure”."""
    analysed_s: float = 0.0
    without_face: float = 0.0
    excluded: float = 0.0


@dataclass(frozen=True)
class FaceMeasures:
    """One face of a session.

    `values` are named `anger_mean`, …: an expression and one of STATISTICS, with `unsure_share`.
    """

    face_id: int
    name: str
    seat: str
    """In which it was longest; empty for none."""
    baseline: str
    """Whose neutral face the corrected probabilities rest on; empty for none."""
    frames: int
    seen_s: float
    values: dict[str, Number]


@dataclass(frozen=True)
class SessionMeasures:
    """Everything that the summary says of one session; no face gives no entry in `faces`."""

    coverage: Coverage
    faces: tuple[FaceMeasures, ...]
    holds_labels: bool = True
    """Whether the table says which label was shown; those of early versions do not."""
    holds_probabilities: bool = True
    """Whether it says by which probability a label was kept."""


STATISTICS = (
    "share",
    "largest_share",
    "mean",
    "sd",
    "median",
    "smoothed_mean",
    "smoothed_median",
    "corrected_mean",
    "corrected_median",
    "episodes",
    "episode_s",
)
"""What is counted of each expression of a face; `columns.py` says what each means."""
UNSURE_SHARE = f"{UNSURE}_share"
VALUES = (*(f"{emotion}_{name}" for emotion in EMOTIONS for name in STATISTICS), UNSURE_SHARE)
"""The names of all values of a face."""


def measure(corrected: Corrected, settings: EpisodeSettings | None = None) -> SessionMeasures:
    """The numbers of a session after its corrections."""
    table, threshold = corrected.table, corrected.threshold
    found = coverage(table, threshold)
    whole = Coverage(found.frames, threshold, found.analysed_s, found.without_face, found.excluded)
    episodes = find_episodes(table, corrected.markers, settings)
    labels, seconds = row_labels(table, threshold), row_seconds(table)
    faces = []
    for face_id in table.face_ids:
        rows = np.flatnonzero(table.face_id == face_id)
        face = table.select(rows)
        own = [episode for episode in episodes if episode.face_id == face_id]
        faces.append(
            FaceMeasures(
                face_id,
                corrected.face_names.get(face_id, ""),
                _longest(face.seat, seconds[rows]),
                _longest(face.baseline, seconds[rows]),
                len(rows),
                float(seconds[rows].sum()),
                dict(_values(face, labels[rows], seconds[rows], own)),
            )
        )
    return SessionMeasures(whole, tuple(faces), table.holds_labels, table.holds_probabilities)


def _longest(texts: NDArray[np.object_], seconds: Floats) -> str:
    """The text that stood for the longest time; empty ones do not count."""
    times: Counter[str] = Counter()
    for text, time_s in zip(texts, seconds.tolist(), strict=True):
        if text:
            times[str(text)] += time_s
    return max(sorted(times), key=times.__getitem__, default="")


def _values(
    face: Table, labels: np.ndarray, seconds: Floats, episodes: list[Episode]
) -> Iterator[tuple[str, Number]]:
    """The values of one face from its rows."""
    strongest = face.smoothed.argmax(axis=1)
    kinds = (
        ("", face.probabilities),
        ("smoothed_", face.smoothed),
        ("corrected_", face.corrected),
    )
    for place, emotion in enumerate(EMOTIONS):
        own = [episode for episode in episodes if episode.emotion == emotion]
        yield f"{emotion}_share", weighted_mean(labels == place, seconds)
        yield f"{emotion}_largest_share", weighted_mean(strongest == place, seconds)
        yield f"{emotion}_sd", weighted_spread(face.probabilities[:, place], seconds)
        for prefix, values in kinds:
            yield f"{emotion}_{prefix}mean", weighted_mean(values[:, place], seconds)
            yield f"{emotion}_{prefix}median", weighted_median(values[:, place], seconds)
        yield f"{emotion}_episodes", len(own)
        yield f"{emotion}_episode_s", sum(episode.duration_s for episode in own)
    yield UNSURE_SHARE, weighted_mean(labels == LABELS.index(UNSURE), seconds)


def weighted_mean(values: np.ndarray, weights: Floats) -> Number:
    """The mean of values that each stand for some time; None where no time is left.

    Values that are no number (NaN) are left out.
    """
    values, weights = _usable(values, weights)
    total = float(weights.sum())
    return float((values * weights).sum() / total) if total > 0 else None


def weighted_spread(values: np.ndarray, weights: Floats) -> Number:
    """The standard deviation of such values; None where no time is left."""
    mean = weighted_mean(values, weights)
    return None if mean is None else math.sqrt(weighted_mean((values - mean) ** 2, weights) or 0)


def weighted_median(values: np.ndarray, weights: Floats) -> Number:
    """The least value that is not exceeded during half of the time; None where none is left."""
    values, weights = _usable(values, weights)
    if not weights.sum() > 0:
        return None
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2)])


def _usable(values: np.ndarray, weights: Floats) -> tuple[Floats, Floats]:
    usable = ~np.isnan(values.astype(np.float64)) & (weights > 0)
    return values[usable].astype(np.float64), weights[usable]
