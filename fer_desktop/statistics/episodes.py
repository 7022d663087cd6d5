"""Episodes: when an expression sets in, peaks and ends.

An episode begins when a smoothed probability reaches `enter` and ends when it falls below
`leave` or the face is gone: two thresholds, so that a value that trembles around one of them
is one episode and not many. Those shorter than `shortest_s` are left out.
"""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import SettingsError, translatable
from fer_desktop.core.frames import EMOTIONS, Marker
from fer_desktop.scores.labels import LONGEST_STEP_S, row_seconds
from fer_desktop.scores.table import Floats, Table


@dataclass(frozen=True)
class EpisodeSettings:
    """When something is an episode, and the marker from which its latency counts."""

    enter: float = 0.5
    leave: float = 0.4
    shortest_s: float = 0.2
    latency_marker: str = ""
    """Name of the markers that latencies count from; empty: every marker."""

    def __post_init__(self) -> None:
        if not 0 < self.leave <= self.enter <= 1:
            raise SettingsError(
                translatable(
                    "An episode must be left at or below where it is entered, both between 0 and "
                    "1; received enter {enter:g} and leave {leave:g}."
                ),
                enter=self.enter,
                leave=self.leave,
            )
        if not 0 <= self.shortest_s <= 3600:
            raise SettingsError(
                translatable("The shortest episode must last 0 to 3600 s; received {seconds:g}."),
                seconds=self.shortest_s,
            )


@dataclass(frozen=True)
class Episode:
    """One expression of one face; times in seconds.

    `latency_s` is the onset's distance to the last marker at or before it that the settings
    count from, named in `after_marker`; None and empty when there is none.
    """

    face_id: int
    emotion: str
    onset_s: float
    peak_s: float
    end_s: float
    peak_probability: float
    mean_probability: float
    latency_s: float | None = None
    after_marker: str = ""

    @property
    def duration_s(self) -> float:
        return self.end_s - self.onset_s


def find_episodes(
    table: Table, markers: tuple[Marker, ...] = (), settings: EpisodeSettings | None = None
) -> list[Episode]:
    """All episodes of all faces and emotions, in order of onset, face and emotion."""
    settings = settings or EpisodeSettings()
    markers = tuple(sorted(markers))
    if settings.latency_marker:
        markers = tuple(m for m in markers if m.name == settings.latency_marker)
    seconds = row_seconds(table)
    numbers = table.frames[0]
    episodes: list[Episode] = []
    for face_id in table.face_ids:
        rows = np.flatnonzero(table.face_id == face_id)
        times, lasts = table.timestamp[rows], seconds[rows]
        positions = np.searchsorted(numbers, table.frame[rows])
        together = (np.diff(positions) == 1) & (np.diff(times) <= LONGEST_STEP_S)
        for index, emotion in enumerate(EMOTIONS):
            values = table.smoothed[rows, index]
            for first, last in active_spans(values, together, settings.enter, settings.leave):
                end_s = round(float(times[last] + lasts[last]), 6)
                # a difference of seconds with six decimals: compare as such
                if round(end_s - times[first], 6) < settings.shortest_s:
                    continue
                weights = lasts[first : last + 1]
                inside = values[first : last + 1]
                peak = int(inside.argmax())
                total = float(weights.sum())
                mean = float((inside * weights).sum() / total) if total else float(inside.mean())
                after = _last_marker(markers, float(times[first]))
                episodes.append(
                    Episode(
                        face_id,
                        emotion,
                        float(times[first]),
                        float(times[first + peak]),
                        end_s,
                        float(inside[peak]),
                        mean,
                        float(times[first]) - after.timestamp if after else None,
                        after.name if after else "",
                    )
                )
    return sorted(episodes, key=lambda e: (e.onset_s, e.face_id, EMOTIONS.index(e.emotion)))


def active_spans(
    values: Floats, together: NDArray[np.bool_], enter: float, leave: float
) -> list[tuple[int, int]]:
    """First and last index of every span that enters at `enter` and stays at `leave` or above.

    `together[i]`: values i and i + 1 are neighbours in time; a span never reaches over a gap.
    """
    spans: list[tuple[int, int]] = []
    start: int | None = None
    for index, value in enumerate(values):
        gap = index > 0 and not together[index - 1]
        if start is not None and (gap or not value >= leave):
            spans.append((start, index - 1))
            start = None
        if start is None and value >= enter:
            start = index
    if start is not None:
        spans.append((start, len(values) - 1))
    return spans


def _last_marker(markers: tuple[Marker, ...], time_s: float) -> Marker | None:
    """The last one at or before a time, of markers in order."""
    after = bisect_right(markers, time_s, key=lambda marker: marker.timestamp)
    return markers[after - 1] if after else None
