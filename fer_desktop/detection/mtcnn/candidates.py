"""Candidates and faces: what passes from one stage of the cascade to the next."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.detection.mtcnn.boxes import NO_BOXES, NO_SCORES, Boxes, Scores


@dataclass(frozen=True)
class Candidates:
    """Boxes (N, 4) that may hold a face, each with the last stage's score (N,)."""

    boxes: Boxes
    scores: Scores

    def __len__(self) -> int:
        return len(self.boxes)

    def take(self, chosen: NDArray[np.intp] | NDArray[np.bool_]) -> "Candidates":
        """Those chosen by index or mask."""
        return Candidates(self.boxes[chosen], self.scores[chosen])

    @classmethod
    def joined(cls, parts: list["Candidates"]) -> "Candidates":
        """All of several sets; none for no sets."""
        return cls(
            np.concatenate([NO_BOXES, *(part.boxes for part in parts)]),
            np.concatenate([NO_SCORES, *(part.scores for part in parts)]),
        )


@dataclass(frozen=True)
class Faces:
    """What O-Net says of N windows: boxes (N, 4), landmarks (N, 5, 2), probabilities (N,)."""

    boxes: Boxes
    landmarks: NDArray[np.float32]
    probabilities: Scores

    def take(self, chosen: NDArray[np.intp]) -> "Faces":
        """Those chosen by index."""
        return Faces(self.boxes[chosen], self.landmarks[chosen], self.probabilities[chosen])

    def between(self, other: "Faces") -> "Faces":
        """The same faces, with the mean of the boxes and landmarks of two passes."""
        return Faces(
            np.mean([self.boxes, other.boxes], axis=0),
            np.mean([self.landmarks, other.landmarks], axis=0),
            self.probabilities,
        )
