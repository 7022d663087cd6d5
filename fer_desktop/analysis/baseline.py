"""Baseline recorder: collects the answers to one face while it is neutral.

What a baseline is and how it corrects stands in `scores.baseline`.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.scores.baseline import Baseline, baseline_of


class BaselineRecorder:
    """Collects the answers to a neutral face over `duration_s` seconds of one track."""

    def __init__(self, track_id: int, duration_s: float = 10.0, least_frames: int = 10) -> None:
        self.track_id = track_id
        self._duration_s = duration_s
        self._least_frames = least_frames
        self._answers: list[NDArray[np.floating[Any]]] = []
        self._seen_s = 0.0
        self._first_s = 0.0
        self._last_s: float | None = None

    @property
    def progress(self) -> float:
        """Share of the time that has been collected, 0 to 1."""
        if len(self._answers) < self._least_frames:
            return min(self._seen_s / self._duration_s, 0.99)
        return min(self._seen_s / self._duration_s, 1.0)

    @property
    def remaining_s(self) -> float:
        """How much longer the face has to be seen."""
        return (1.0 - self.progress) * self._duration_s

    @property
    def mean(self) -> NDArray[np.floating[Any]] | None:
        """(7,) the mean of the answers so far; None while there are too few to tell anything."""
        answers = list(self._answers)  # another thread may add to them
        return np.mean(answers, axis=0) if len(answers) >= self._least_frames else None

    def add(self, timestamp: float, probabilities: NDArray[np.floating[Any]]) -> None:
        """One more answer. Time without the face (more than half a second) does not count."""
        if self._last_s is not None:
            elapsed_s = timestamp - self._last_s
            if elapsed_s <= 0:
                return
            self._seen_s += elapsed_s if elapsed_s <= 0.5 else 0.0
        else:
            self._first_s = timestamp
        self._last_s = timestamp
        self._answers.append(probabilities)

    def finish(self, **facts: Any) -> Baseline | None:
        """The baseline, once enough has been collected; None before.

        `facts` are what else a Baseline holds of whose face it is and how it was made.
        """
        if self.progress < 1.0:
            return None
        start_s = round(self._first_s, 6)
        return baseline_of(np.stack(self._answers), self._seen_s, start_s=start_s, **facts)
