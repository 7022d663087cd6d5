"""Locator: finds the faces of a source, frame after frame, at the least cost.

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

from fer_desktop.analysis.adaptation import Workload
from fer_desktop.analysis.tracking import Tracker
from fer_desktop.core.frames import Detection, Frame, Search, Track
from fer_desktop.core.settings import Settings
from fer_desktop.core.timing import timed
from fer_desktop.detection import Detector, FollowingDetector, create_detector
from fer_desktop.detection.doubles import without_doubles


class Locator(Protocol):
    """Finds the tracked faces of successive frames of one source."""

    search: Search
    """How faces are looked for at present."""

    def locate(self, frame: Frame, stage_ms: dict[str, float]) -> tuple[Track, ...]:
        """The faces of this frame; the time of each stage is added to `stage_ms`."""
        ...

    def apply(self, workload: Workload) -> None:
        """Do as much as `workload` says, from the next frame on. For live sources."""
        ...

    def resume(self, tracks: Sequence[Track], timestamp: float, next_id: int) -> None:
        """Go on from elsewhere in the source, as `Tracker.resume` says. For files."""
        ...


class SearchingLocator:
    """Searches the whole of every frame; works with any detector."""

    def __init__(self, detector: Detector, tracker: Tracker) -> None:
        self._detector = detector
        self._tracker = tracker
        self.search = Search()

    def locate(self, frame: Frame, stage_ms: dict[str, float]) -> tuple[Track, ...]:
        detections = self._detector.detect(frame.image, stage_ms)
        with timed(stage_ms, "track"):
            return number(self._tracker, detections, frame)

    def resume(self, tracks: Sequence[Track], timestamp: float, next_id: int) -> None:
        self._tracker.resume(tracks, timestamp, next_id)

    def apply(self, workload: Workload) -> None:
        if isinstance(self._detector, FollowingDetector):
            self._detector.coarsen(workload.smallest_face_factor)
            self.search = Search(smallest_face_factor=workload.smallest_face_factor)


class FollowingLocator:
    """Follows known faces, and searches for new ones part by part."""

    def __init__(
        self, detector: FollowingDetector, tracker: Tracker, search_interval_s: float
    ) -> None:
        self._detector = detector
        self._tracker = tracker
        self._search_interval_s = search_interval_s
        self._schedule = SearchSchedule(search_interval_s)
        self.search = Search(follows=True)

    def locate(self, frame: Frame, stage_ms: dict[str, float]) -> tuple[Track, ...]:
        part_count = self._detector.search_parts(frame.width_px, frame.height_px)
        restarted = self._schedule.restart_if_needed(frame, part_count)
        self.search = replace(self.search, follows=not restarted)
        detections = (
            self._detector.detect(frame.image, stage_ms)
            if restarted
            else self._follow(frame, part_count, stage_ms)
        )
        with timed(stage_ms, "track"):
            return number(self._tracker, detections, frame)

    def _follow(
        self, frame: Frame, part_count: int, stage_ms: dict[str, float]
    ) -> tuple[Detection, ...]:
        """The known faces that are found again, and new ones in the parts that are searched now."""
        with timed(stage_ms, "track"):
            predictions = self._tracker.predict(frame.timestamp)
        refined = self._detector.refine(
            frame.image, [prediction.box for prediction in predictions], stage_ms
        )
        followed = [detection for detection in refined if detection is not None]
        face_lost = any(
            prediction.visible and detection is None
            for prediction, detection in zip(predictions, refined, strict=True)
        )
        parts = self._schedule.next_parts(frame.timestamp, part_count, face_lost)
        found = [
            detection
            for part in parts
            for detection in self._detector.detect_part(
                frame.image, part, [detection.box for detection in followed], stage_ms
            )
        ]
        return without_doubles([*followed, *found])

    def resume(self, tracks: Sequence[Track], timestamp: float, next_id: int) -> None:
        self._tracker.resume(tracks, timestamp, next_id)
        self._schedule.forget()

    def apply(self, workload: Workload) -> None:
        self._schedule.interval_s = self._search_interval_s * workload.search_interval_factor
        self._detector.coarsen(workload.smallest_face_factor)
        self.search = Search(True, workload.search_interval_factor, workload.smallest_face_factor)


class SearchSchedule:
    """Which parts of a full search a frame has to do."""

    def __init__(self, interval_s: float) -> None:
        self.interval_s = interval_s
        self._size_px = (0, 0)
        self._seen_at = 0.0
        self._next_part = 0
        self._next_at = 0.0

    def restart_if_needed(self, frame: Frame, part_count: int) -> bool:
        """Whether this frame has to be searched as if it were the first; call it once per frame.

        So it is if the frame before had another size, or lies so far back that a full search is due
        anyway: a box at a predicted place would be worse than the search's.
        """
        size_px, elapsed_s = (frame.width_px, frame.height_px), frame.timestamp - self._seen_at
        restarts = size_px != self._size_px or not 0 <= elapsed_s < self.interval_s
        self._size_px, self._seen_at = size_px, frame.timestamp
        if restarts:
            self._restart(frame.timestamp, part_count)
        return restarts

    def forget(self) -> None:
        """Search the next frame as if it were the first."""
        self._size_px = (0, 0)

    def next_parts(self, timestamp: float, part_count: int, face_lost: bool) -> range | list[int]:
        """Numbers of the parts to search now: those whose turn it is, all when a face is lost."""
        if face_lost:
            self._restart(timestamp, part_count)
            return range(part_count)
        due: list[int] = []
        while self._next_at <= timestamp and len(due) < part_count:
            due.append(self._next_part % part_count)  # the count changes with the workload
            self._next_part = (self._next_part + 1) % part_count
            self._next_at += self._pause_s(part_count)
        if due:
            self._next_at = max(self._next_at, timestamp)
        return due

    def _restart(self, timestamp: float, part_count: int) -> None:
        self._next_part = 0
        self._next_at = timestamp + self._pause_s(part_count)

    def _pause_s(self, part_count: int) -> float:
        return self.interval_s / max(part_count, 1)


def number(tracker: Tracker, detections: Sequence[Detection], frame: Frame) -> tuple[Track, ...]:
    """The faces of a frame with their numbers.

    Photographs stand for themselves: who is at the same place in the next one is somebody else.
    """
    if frame.picture_name:
        tracker.forget()
    return tracker.update(detections, frame.timestamp)


def create_locator(settings: Settings, detector: Detector | None = None) -> Locator:
    """A locator as the settings say. Raises SettingsError or ModelError.

    Following needs a detector that can; the reference engines search every frame.
    """
    detector = detector or create_detector(settings.detection)
    tracker = Tracker(settings.tracking.lost_after_s)
    if settings.detection.mode == "follow" and isinstance(detector, FollowingDetector):
        return FollowingLocator(detector, tracker, settings.detection.search_interval_s)
    return SearchingLocator(detector, tracker)
