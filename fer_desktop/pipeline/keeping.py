"""An analyzer for a file: every frame is analysed once, and is then what it was.

What was found stays in the run's timeline, by the frame's time. A frame that is there is shown
from there. One that is not is analysed, and its faces keep their numbers:

    the frame before it was analysed last    the tracker knows the faces
    anything else (a person went elsewhere)  the tracker goes on from the nearest frame of the
                                             timeline that shows a face, before or after it, as if
                                             that had been the frame before, so much time away

So a person who sits still keeps the number however often somebody seeks. One who was found
elsewhere meanwhile, under a new number, gets the old one back where the stretches meet: there the
boxes of two neighbouring frames overlap. Who stands where another one stood before takes that one's
number, as in a cut that is watched: no face is recognised here.
"""

from collections.abc import Callable
from dataclasses import replace

from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.pipeline.reloading import ReloadingAnalyzer
from fer_desktop.scores.timeline import Timeline

SAME_FACE_OVERLAP = 0.5
"""Boxes of neighbouring frames that overlap more than this are those of one face."""
FOLLOWS_S, FOLLOWS_FRAMES = 1.0, 3.0
"""A frame that comes no later than this after the one analysed last is the next one, not one
elsewhere; frames of a slow film lie further apart."""


class KeepingAnalyzer:
    """`analyze` belongs to the analysis thread; whoever calls it adds the result to `timeline`."""

    def __init__(
        self,
        analyzer: ReloadingAnalyzer,
        timeline: Timeline,
        frame_rate_hz: float | None,
        on_merged: Callable[[int, int], object],
    ) -> None:
        """`on_merged` is called with a number, and the other one that it is from now on."""
        self._analyzer = analyzer
        self._on_merged = on_merged
        self._meets_s = FOLLOWS_FRAMES / (frame_rate_hz or 25.0)
        self._follows_s = max(FOLLOWS_S, FOLLOWS_FRAMES / (frame_rate_hz or 25.0))
        self._timeline = timeline
        self._last: tuple[float, int] | None = None
        """Time of the frame analysed last, and the generation of the timeline then."""
        timeline.keep_faces()

    def analyze(self, frame: Frame) -> Analysis:
        """What is known of a frame, or else its analysis with the newest settings."""
        self._analyzer.take_newest()
        known = self._timeline.faces_at(frame.timestamp)
        if known is not None:
            return self._analyzer.recall(frame, known)
        if not self._follows(frame.timestamp):
            self._resume(frame.timestamp)
        before_s = self._timeline.time_before(frame.timestamp)
        after_s = self._timeline.time_after(frame.timestamp)
        is_next = self._last == (before_s, self._timeline.generation)
        self._last = frame.timestamp, self._timeline.generation
        analysis = self._analyzer.analyze(frame)
        for other_s in (None if is_next else before_s, after_s):
            if other_s is not None and abs(other_s - frame.timestamp) <= self._meets_s:
                analysis = self._join(analysis, other_s)
        return analysis

    def _join(self, analysis: Analysis, other_s: float) -> Analysis:
        """Two numbers of one face become one where this frame meets another stretch."""
        known = self._timeline.faces_at(other_s) or ()
        theirs = {face.track.track_id for face in known}
        for other in known:
            number, box = other.track.track_id, other.track.detection.box
            own = {
                face.track_id: overlap
                for face in analysis.faces
                if (overlap := face.box.intersection_over_union(box)) > SAME_FACE_OVERLAP
            }
            best = max(own, key=own.__getitem__, default=number)
            if number in {face.track_id for face in analysis.faces} or best in theirs:
                continue
            kept, gone = min(best, number), max(best, number)
            if self._timeline.merge(kept, gone):
                self._on_merged(gone, kept)
                analysis = _renumbered(analysis, gone, kept)
                self._last = None  # the tracker is told at the next frame that is not known
        return analysis

    def _follows(self, time_s: float) -> bool:
        """Whether the frame analysed last is the one before."""
        before_s = self._timeline.time_before(time_s)
        if before_s is None or self._last != (before_s, self._timeline.generation):
            return False
        return time_s - before_s <= self._follows_s

    def _resume(self, time_s: float) -> None:
        found = self._timeline.neighbour(time_s)
        if found is not None:
            away_s = abs(found[0] - time_s)
            next_id = max(self._timeline.track_ids) + 1
            self._analyzer.resume(found[1], time_s - away_s, next_id)


def _renumbered(analysis: Analysis, gone: int, kept: int) -> Analysis:
    faces = tuple(
        replace(face, track=replace(face.track, track_id=kept)) if face.track_id == gone else face
        for face in analysis.faces
    )
    return replace(analysis, faces=faces)
