"""When to search the whole picture, and when to follow known faces.

The cascade's last stage alone finds a known face again on the square predicted from its motion,
for a hundredth of a search's cost. Between, full searches look for new faces: one part after the
other, spread over the frames of `search_interval_s`, and all parts at once when a face is lost.
Where frames lie further apart than that (photographs, a gap in a video) nothing is followed.

    search  every frame: detector.detect → tracker.update
    follow  every frame: tracker.predict → detector.refine (+ a part of a search) → tracker.update

What is done depends on the frames' timestamps alone, never on the clock of the machine: a file
that is analysed twice gives the same result.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from fer_desktop.analysis.adaptation import Effort
from fer_desktop.analysis.tracking import Tracker
from fer_desktop.core.frames import Detection, Frame, Search, Track
from fer_desktop.core.settings import Settings
from fer_desktop.core.timing import timed
from fer_desktop.detection import Detector, FollowingDetector, create_detector

SAME_FACE_OVERLAP = 0.45
"""Two detections that overlap more than this are one face."""


class Locator(Protocol):
    """Finds the tracked faces of successive frames of one source."""

    search: Search
    """How it looks at present."""

    @property
    def detector(self) -> Detector:
        """What finds the faces."""
        ...

    def locate(self, frame: Frame, stage_ms: dict[str, float]) -> tuple[Track, ...]:
        """The faces of this frame; the time of each stage is added to `stage_ms`."""
        ...

    def apply(self, effort: Effort) -> None:
        """Look as hard as `effort` says, from the next frame on. For live sources."""
        ...


class SearchingLocator:
    """Searches the whole of every frame; works with any detector."""

    def __init__(self, detector: Detector, tracker: Tracker) -> None:
        self.detector = detector
        self._tracker = tracker
        self.search = Search()

    def locate(self, frame: Frame, stage_ms: dict[str, float]) -> tuple[Track, ...]:
        detections = self.detector.detect(frame.image, stage_ms)
        with timed(stage_ms, "track"):
            return self._tracker.update(detections, frame.timestamp)

    def apply(self, effort: Effort) -> None:
        if isinstance(self.detector, FollowingDetector):
            self.detector.coarsen(effort.smallest_face_factor)
            self.search = Search(smallest_face_factor=effort.smallest_face_factor)


class FollowingLocator:
    """Follows known faces, and searches for new ones part by part."""

    def __init__(
        self, detector: FollowingDetector, tracker: Tracker, search_interval_s: float
    ) -> None:
        self.detector = detector
        self._tracker = tracker
        self._search_interval_s = search_interval_s
        self._schedule = SearchSchedule(search_interval_s)
        self.search = Search(follows=True)

    def locate(self, frame: Frame, stage_ms: dict[str, float]) -> tuple[Track, ...]:
        part_count = self.detector.search_parts(frame.width_px, frame.height_px)
        anew = self._schedule.begins_anew(frame, part_count)
        self.search = replace(self.search, follows=not anew)
        detections = (
            self.detector.detect(frame.image, stage_ms)
            if anew
            else self._follow(frame, part_count, stage_ms)
        )
        with timed(stage_ms, "track"):
            return self._tracker.update(detections, frame.timestamp)

    def _follow(
        self, frame: Frame, part_count: int, stage_ms: dict[str, float]
    ) -> tuple[Detection, ...]:
        """The known faces that are found again, and those that the due parts of a search find."""
        with timed(stage_ms, "track"):
            predictions = self._tracker.predict(frame.timestamp)
        refined = self.detector.refine(
            frame.image, [prediction.box for prediction in predictions], stage_ms
        )
        followed = [detection for detection in refined if detection is not None]
        somebody_lost = any(
            prediction.visible and detection is None
            for prediction, detection in zip(predictions, refined, strict=True)
        )
        parts = self._schedule.due_parts(frame.timestamp, part_count, somebody_lost)
        found = [
            detection
            for part in parts
            for detection in self.detector.detect_part(
                frame.image, part, [detection.box for detection in followed], stage_ms
            )
        ]
        return without_doubles([*followed, *found])

    def apply(self, effort: Effort) -> None:
        self._schedule.interval_s = self._search_interval_s * effort.search_interval_factor
        self.detector.coarsen(effort.smallest_face_factor)
        self.search = Search(True, effort.search_interval_factor, effort.smallest_face_factor)


class SearchSchedule:
    """Which parts of a full search a frame has to do."""

    def __init__(self, interval_s: float) -> None:
        self.interval_s = interval_s
        self._size_px = (0, 0)
        self._seen_at = 0.0
        self._next_part = 0
        self._next_at = 0.0

    def begins_anew(self, frame: Frame, part_count: int) -> bool:
        """Whether this frame needs a search as if it were the first; ask once for each.

        The one before had another size, or lies so far off that a full search is due anyway: a
        place that was only guessed would lead to a worse box than the search.
        """
        size_px, elapsed_s = (frame.width_px, frame.height_px), frame.timestamp - self._seen_at
        anew = size_px != self._size_px or not 0 <= elapsed_s < self.interval_s
        self._size_px, self._seen_at = size_px, frame.timestamp
        if anew:
            self._begin_turns(frame.timestamp, part_count)
        return anew

    def due_parts(
        self, timestamp: float, part_count: int, somebody_lost: bool
    ) -> range | list[int]:
        """Parts by number: those whose turn it is, or all when a face is lost."""
        if somebody_lost:
            self._begin_turns(timestamp, part_count)
            return range(part_count)
        due: list[int] = []
        while self._next_at <= timestamp and len(due) < part_count:
            due.append(self._next_part % part_count)  # the count changes with the effort
            self._next_part = (self._next_part + 1) % part_count
            self._next_at += self._pause_s(part_count)
        if due:
            self._next_at = max(self._next_at, timestamp)
        return due

    def _begin_turns(self, timestamp: float, part_count: int) -> None:
        self._next_part = 0
        self._next_at = timestamp + self._pause_s(part_count)

    def _pause_s(self, part_count: int) -> float:
        return self.interval_s / max(part_count, 1)


def without_doubles(detections: Sequence[Detection]) -> tuple[Detection, ...]:
    """One detection per face: of two that overlap much, the more confident one."""
    kept: list[Detection] = []
    for detection in sorted(detections, key=lambda detection: -detection.confidence):
        if all(
            detection.box.intersection_over_union(other.box) <= SAME_FACE_OVERLAP for other in kept
        ):
            kept.append(detection)
    return tuple(kept)


def create_locator(settings: Settings) -> Locator:
    """A locator as the settings say. Raises SettingsError or ModelError.

    Following needs a detector that can; the reference engines search every frame.
    """
    detector = create_detector(settings.detection)
    tracker = Tracker(settings.tracking.lost_after_s)
    if settings.detection.mode == "follow" and isinstance(detector, FollowingDetector):
        return FollowingLocator(detector, tracker, settings.detection.search_interval_s)
    return SearchingLocator(detector, tracker)
