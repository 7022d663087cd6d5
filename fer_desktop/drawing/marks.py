"""Split out of drawing.py."""

from dataclasses import dataclass

from fer_desktop.core.frames import EMOTIONS, BoundingBox, Face, Landmarks
from fer_desktop.drawing.palette import Color, emotion_color
from fer_desktop.scores.labels import UNSURE


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
    """One face as drawn. `emotion` is a class index, or None when the label is withheld."""

    track_id: int
    box: BoundingBox
    emotion: int | None
    probability: float
    color: Color
    landmarks: Landmarks | None
    probabilities: tuple[float, ...]
    confidence: float

    @property
    def title(self) -> str:
        """The English label, in ASCII: "2 happiness 87%"."""
        name = UNSURE if self.emotion is None else EMOTIONS[self.emotion]
        return f"{self.track_id} {name} {self.probability:.0%}"


def label_of(face: Face, threshold: float) -> int | None:
    """Class index of the label shown, from the smoothed values; None below the threshold."""
    best = face.dominant_smoothed
    return best if float(face.smoothed[best]) >= threshold else None


def mark_face(face: Face, threshold: float) -> FaceMark:
    """What to draw for one face."""
    emotion = label_of(face, threshold)
    return FaceMark(
        track_id=face.track_id,
        box=face.box,
        emotion=emotion,
        probability=float(face.smoothed[face.dominant_smoothed]),
        color=emotion_color(emotion),
        landmarks=face.landmarks,
        probabilities=tuple(float(value) for value in face.smoothed),
        confidence=face.confidence,
    )


def text_height_px(picture_height_px: float) -> float:
    """Height of label text for a picture of this height: readable and never crowding."""
    return float(min(max(picture_height_px / 32, 11.0), 44.0))
