"""Marks: what is drawn for one face, apart from how it is drawn.

Recordings (`painting.draw`) and the window paint the same marks, so that both show the same
label in the same colour.
"""

from dataclasses import dataclass

from fer_desktop.core.frames import BoundingBox, Face, Landmarks
from fer_desktop.drawing.palette import Color, label_color
from fer_desktop.scores.labels import LABELS, face_label


@dataclass(frozen=True)
class DrawingOptions:
    """What to draw. Labels below `threshold` are drawn as "unsure"."""

    boxes: bool = True
    labels: bool = True
    landmarks: bool = False
    probabilities: bool = False
    threshold: float = 0.0


@dataclass(frozen=True)
class FaceMark:
    """One face as drawn. `label` is an index into LABELS."""

    track_id: int
    box: BoundingBox
    label: int
    probability: float
    color: Color
    landmarks: Landmarks | None
    probabilities: tuple[float, ...]
    confidence: float

    @property
    def title(self) -> str:
        """The English label, in ASCII: "2 happiness 87%"."""
        return f"{self.track_id} {LABELS[self.label]} {self.probability:.0%}"


def mark_face(face: Face, threshold: float) -> FaceMark:
    """What to draw for one face."""
    label = face_label(face, threshold)
    return FaceMark(
        track_id=face.track_id,
        box=face.box,
        label=label,
        probability=float(face.smoothed[face.label_class]),
        color=label_color(label),
        landmarks=face.landmarks,
        probabilities=tuple(float(value) for value in face.smoothed),
        confidence=face.confidence,
    )


def text_height_px(picture_height_px: float) -> float:
    """Height of label text for a picture of this height: readable and never crowding."""
    return float(min(max(picture_height_px / 32, 11.0), 44.0))
