"""Marks: what is drawn for one face, apart from how it is drawn.

Recordings (`painting.draw`) and the window paint the same marks, so that both show the same
label in the same colour.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from fer_desktop.core.frames import BoundingBox, Face, Landmarks
from fer_desktop.drawing.palette import Color, label_color
from fer_desktop.scores.labels import LABELS, UNSURE_INDEX, face_label


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
    seat: str = ""

    def title(self, names: Mapping[int, str]) -> str:
        """Name and English label, in ASCII: "Ann: happiness 87%", "2: unsure".

        A face without a name has its seat's, or its number; so has one whose name would lose
        letters in ASCII.
        """
        given = (names.get(self.track_id, ""), self.seat)
        name = next(filter(None, map(_in_ascii, given)), str(self.track_id))
        # a share beside "unsure" would seem to say how unsure
        share = "" if self.label == UNSURE_INDEX else f" {self.probability:.0%}"
        return f"{_cut(name)}: {LABELS[self.label]}{share}"


LONGEST_NAME = 16
"""A longer name is cut."""


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 3]}..."


def _in_ascii(name: str) -> str:
    """A name without accents; empty where it has letters that ASCII lacks."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return plain if plain.isascii() and plain.isprintable() else ""


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
        seat=face.seat,
    )


def text_height_px(picture_height_px: float) -> float:
    """Height of label text for a picture of this height: readable and never crowding."""
    return float(min(max(picture_height_px / 32, 11.0), 44.0))
