"""Tracking: a number for each face that lasts; predict by motion, match by overlap and distance.

No pixels and no embeddings are kept: a track is a box, its motion and the time it was last seen.
All times are seconds of the source, so dropped frames do no harm.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import lap
import numpy as np
from numpy.typing import NDArray

from fer_desktop.analysis.motion import Motion
from fer_desktop.core.frames import BoundingBox, Detection, Track

IMPOSSIBLE = 1e6
"""Cost of a pair that must not be matched."""
REACH_SIZES = 0.5
LONGEST_REACH_SIZES = 2.0
"""A detection may lie this many face sizes (and three standard deviations more) from where the
face is expected."""
HIDDEN_COST = 0.5
"""Handicap of a face that was hidden in the frame before: what is seen where two faces are
expected is the one that was seen there all along."""


@dataclass
class _Tracked:
    track_id: int
    motion: Motion
    seen_at: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """Where a known face is expected; `visible` if it was seen in the frame before."""

    track_id: int
    box: BoundingBox
    visible: bool


class Tracker:
    """Tracks of one source. `update` once per frame."""

    def __init__(self, lost_after_s: float = 1.0) -> None:
        self._lost_after_s = lost_after_s
        self._tracked: list[_Tracked] = []
        self._next_id = 1
        self._timestamp = -math.inf

    def predict(self, timestamp: float) -> tuple[Prediction, ...]:
        """Every known face, also those hidden for a while, where it is expected at that time."""
        return tuple(
            Prediction(
                tracked.track_id,
                tracked.motion.predicted(timestamp),
                tracked.seen_at == self._timestamp,
            )
            for tracked in self._alive(timestamp)
        )

    def resume(self, tracks: Sequence[Track], timestamp: float, next_id: int) -> None:
        """Go on from elsewhere in the source: these faces, and no others, were seen then.

        New faces get numbers from `next_id` on, unless higher ones were given already.
        """
        self._tracked = [
            _Tracked(track.track_id, Motion.starting(track.detection.box, timestamp), timestamp)
            for track in tracks
        ]
        self._timestamp = timestamp
        self._next_id = max(self._next_id, next_id)

    def update(self, detections: Sequence[Detection], timestamp: float) -> tuple[Track, ...]:
        """Match detections with known faces; the rest get new numbers. One track per detection.

        A step back in time keeps the numbers; one of more than `lost_after_s` (the source
        began again) ends all tracks, and numbers go on.
        """
        self._tracked = self._alive(timestamp)
        matches = self._match(detections, timestamp)
        tracks = []
        for index, detection in enumerate(detections):
            tracked = matches.get(index)
            if tracked is None:
                tracked = self._start(detection, timestamp)
            else:
                tracked.motion.update(detection.box, timestamp)
                tracked.seen_at = timestamp
            tracks.append(Track(tracked.track_id, detection))
        self._timestamp = timestamp
        return tuple(sorted(tracks, key=lambda track: track.track_id))

    def forget(self) -> None:
        """End all tracks: what comes next are other people. Numbers go on."""
        self._tracked = []

    def _alive(self, timestamp: float) -> list[_Tracked]:
        if timestamp < self._timestamp - self._lost_after_s:
            return []
        return [
            tracked
            for tracked in self._tracked
            if timestamp - tracked.seen_at <= self._lost_after_s
            or tracked.seen_at == self._timestamp  # a long gap between frames loses nobody at once
        ]

    def _start(self, detection: Detection, timestamp: float) -> _Tracked:
        tracked = _Tracked(self._next_id, Motion.starting(detection.box, timestamp), timestamp)
        self._next_id += 1
        self._tracked.append(tracked)
        return tracked

    def _match(self, detections: Sequence[Detection], timestamp: float) -> dict[int, _Tracked]:
        """Index of a detection → the known face that it is, by an optimal assignment."""
        if not detections or not self._tracked:
            return {}
        costs = np.array([self._costs(tracked, detections, timestamp) for tracked in self._tracked])
        return {
            detection: self._tracked[row]
            for row, detection in enumerate(_assign(costs))
            if detection >= 0
        }

    def _costs(
        self, tracked: _Tracked, detections: Sequence[Detection], timestamp: float
    ) -> list[float]:
        """What it costs to take each detection for this face."""
        expected = tracked.motion.predicted(timestamp)
        reach = REACH_SIZES + 3 * tracked.motion.uncertainty(timestamp)
        handicap = HIDDEN_COST * (tracked.seen_at != self._timestamp)
        return [
            _cost(expected, detection.box, min(reach, LONGEST_REACH_SIZES)) + handicap
            for detection in detections
        ]


def _cost(expected: BoundingBox, box: BoundingBox, reach: float) -> float:
    """Small for a box that overlaps the expected one and lies near its centre."""
    size = math.sqrt(max(expected.area, 1.0))
    distance = math.dist(expected.center, box.center) / size
    if distance > reach:  # most pairs of many faces
        return IMPOSSIBLE
    ratio = math.sqrt(max(box.area, 1.0)) / size
    if not 0.5 <= ratio <= 2.0:
        return IMPOSSIBLE
    return (1 - expected.intersection_over_union(box)) + distance


def _assign(costs: NDArray[np.float64]) -> list[int]:
    """For each row its column, or -1: the cheapest assignment (Jonker and Volgenant 1987)."""
    _, columns, _ = lap.lapjv(costs, extend_cost=True, cost_limit=IMPOSSIBLE / 2)
    return [int(column) for column in columns]
