"""What a run saw, gathered frame by frame in constant memory."""

from collections import defaultdict
from dataclasses import dataclass, field

from fer_desktop.frames import EMOTIONS, Analysis, Face
from fer_desktop.table import UNSURE

LONGEST_STEP_S = 1.0
"""A frame stands for the time until the next one, but never for more than this."""


@dataclass
class FaceSummary:
    """One face: when it was seen, in how many frames, and for how long with each label."""

    first_timestamp: float
    last_timestamp: float
    frames: int = 0
    label_s: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def shares(self) -> list[tuple[str, float]]:
        """Share of this face's time for each label that it had, the largest first."""
        total = sum(self.label_s.values())
        shares = [(label, seconds / total) for label, seconds in self.label_s.items() if total]
        return sorted(shares, key=lambda share: (-share[1], share[0]))


class Summary:
    """Takes analyses in order of time; `faces` maps a face's number to what was seen of it.

    A frame's label counts for the time until the next analysed frame (at most
    LONGEST_STEP_S), so that the shares are shares of time, not of frames.
    """

    def __init__(self, threshold: float) -> None:
        self._threshold = threshold
        self._previous: Analysis | None = None
        self._step_s = 0.0
        self.frames = 0
        self.without_face = 0
        self.faces: dict[int, FaceSummary] = {}

    def add(self, analysis: Analysis) -> None:
        """Count one analysed frame."""
        now = analysis.frame.timestamp
        if self._previous is not None:
            step_s = now - self._previous.frame.timestamp
            self._step_s = min(max(step_s, 0.0), LONGEST_STEP_S)
            self._credit(self._previous)
        self._previous = analysis
        self.frames += 1
        self.without_face += not analysis.faces
        for face in analysis.faces:
            seen = self.faces.setdefault(face.track_id, FaceSummary(now, now))
            seen.last_timestamp = now
            seen.frames += 1

    def finish(self) -> None:
        """Count the last frame for as long as the one before it; a single one for a second."""
        if self._previous is not None:
            self._step_s = self._step_s or LONGEST_STEP_S
            self._credit(self._previous)
            self._previous = None

    def _credit(self, analysis: Analysis) -> None:
        for face in analysis.faces:
            self.faces[face.track_id].label_s[self._label(face)] += self._step_s

    def _label(self, face: Face) -> str:
        best = face.dominant_smoothed
        return EMOTIONS[best] if face.smoothed[best] >= self._threshold else UNSURE
