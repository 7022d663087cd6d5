"""Summary: what a run saw, counted frame by frame while it runs.

An hour needs no more memory than its timestamps, 8 bytes a frame.
"""

from array import array
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS, Analysis
from fer_desktop.scores.labels import LABELS, LONGEST_STEP_S, face_label, frame_seconds


@dataclass
class FaceSummary:
    """One face: when it was seen, in how many frames, and for how long with each label."""

    first_timestamp: float
    last_timestamp: float
    frames: int = 0
    label_s: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    probability_s: NDArray[np.float64] = field(default_factory=lambda: np.zeros(len(EMOTIONS)))
    """Raw probabilities times the seconds that each stands for."""

    def shares(self) -> list[tuple[str, float]]:
        """Share of this face's time for each label that it had, the largest first."""
        total = sum(self.label_s.values())
        shares = [(label, seconds / total) for label, seconds in self.label_s.items() if total]
        return sorted(shares, key=lambda share: (-share[1], share[0]))

    def means(self) -> list[tuple[str, float]]:
        """Mean raw probability of each expression over this face's time, the largest first."""
        total = sum(self.label_s.values())
        shares = self.probability_s / total if total else self.probability_s
        means = zip(EMOTIONS, shares.tolist(), strict=True)
        return sorted(means, key=lambda mean: -mean[1])


class Summary:
    """Takes analyses in order of time; `faces` maps a face's number to what was seen of it.

    A frame's label counts for the time that `labels.frame_seconds` gives it, so that the shares
    are shares of time, not of frames, and the report's.
    """

    def __init__(self, threshold: float) -> None:
        self.threshold = threshold
        self._previous: Analysis | None = None
        self._timestamps = array("d")
        self.frames = 0
        self.without_face = 0
        self.damaged = 0
        self.faces: dict[int, FaceSummary] = {}

    def add(self, analysis: Analysis) -> None:
        """Count one analysed frame."""
        now = analysis.frame.timestamp
        if self._previous is not None:
            step_s = now - self._previous.frame.timestamp
            self._credit(self._previous, min(max(step_s, 0.0), LONGEST_STEP_S))
        self._previous = analysis
        self._timestamps.append(now)
        self.frames += 1
        self.without_face += not analysis.faces
        self.damaged += analysis.frame.is_damaged
        for face in analysis.faces:
            seen = self.faces.setdefault(face.track_id, FaceSummary(now, now))
            seen.last_timestamp = now
            seen.frames += 1

    def finish(self) -> None:
        """Count the last frame; how long it stands for depends on the whole run."""
        if self._previous is not None:
            self._credit(self._previous, float(frame_seconds(np.array(self._timestamps))[-1]))
            self._previous = None

    def _credit(self, analysis: Analysis, seconds: float) -> None:
        for face in analysis.faces:
            label = LABELS[face_label(face, self.threshold)]
            seen = self.faces[face.track_id]
            seen.label_s[label] += seconds
            seen.probability_s += seconds * face.probabilities
