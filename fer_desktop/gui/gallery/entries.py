"""GalleryEntry: one photograph and what was found in it, small enough to keep thousands."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from fer_desktop.core.frames import Analysis, BoundingBox, Face, Image
from fer_desktop.drawing.marks import DrawingOptions
from fer_desktop.drawing.painting import draw
from fer_desktop.scores.labels import UNSURE_INDEX, face_label

THUMBNAIL_PX = 192
"""Longest side; kept as JPEG, some 8 KB each."""
_JPEG_QUALITY = 85


@dataclass(frozen=True)
class FaceFound:
    """One face of a photograph: its label (an index into LABELS) and probabilities (7,)."""

    label: int
    probabilities: tuple[float, ...]
    confidence: float
    """How sure the detector is that it is a face, 0 to 1."""

    @property
    def probability(self) -> float:
        """Of the likeliest expression."""
        return max(self.probabilities)


@dataclass(frozen=True)
class GalleryEntry:
    """One photograph."""

    index: int
    """Its number in the folder, from 0."""
    name: str
    """Of its file; `#2` is the second picture in a file."""
    thumbnail: bytes
    """JPEG, with boxes drawn."""
    faces: tuple[FaceFound, ...]

    def probability_of(self, emotion: int) -> float:
        """The largest probability that any face has for this expression; 0 without a face."""
        return max((face.probabilities[emotion] for face in self.faces), default=0.0)

    @property
    def confidence(self) -> float:
        """Of the likeliest expression of the face that is read most clearly; 0 without a face."""
        return max((face.probability for face in self.faces), default=0.0)

    def has(self, label: int) -> bool:
        """Whether a face has this label."""
        return any(face.label == label for face in self.faces)


NO_FACE_LABEL = UNSURE_INDEX + 1
"""Stands, in filters, for photographs in which no face was found."""


def entry_of(analysis: Analysis, threshold: float) -> GalleryEntry:
    """What is kept of an analysed photograph; labels below `threshold` are unsure."""
    frame = analysis.frame
    return GalleryEntry(
        frame.index,
        frame.picture_name or str(frame.index + 1),
        _thumbnail(frame.image, analysis.faces, threshold),
        tuple(_found(face, threshold) for face in analysis.faces),
    )


def _found(face: Face, threshold: float) -> FaceFound:
    probabilities = tuple(float(value) for value in face.probabilities)
    return FaceFound(face_label(face, threshold), probabilities, face.confidence)


def _thumbnail(image: Image, faces: tuple[Face, ...], threshold: float) -> bytes:
    """The picture made small, with boxes in the colours of the labels."""
    height_px, width_px = image.shape[:2]
    scale = min(THUMBNAIL_PX / max(height_px, width_px), 1.0)
    size = (max(round(width_px * scale), 1), max(round(height_px * scale), 1))
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    options = DrawingOptions(labels=False, threshold=threshold)
    marked = draw(small, tuple(_scaled(face, scale) for face in faces), options)
    bgr = np.ascontiguousarray(marked[..., ::-1])
    _, jpeg = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return jpeg.tobytes()


def _scaled(face: Face, scale: float) -> Face:
    """The face where it stands in a picture that is `scale` times as large."""
    box = face.box
    sides = (box.x_min, box.y_min, box.x_max, box.y_max)
    smaller = BoundingBox(*(side * scale for side in sides))
    detection = replace(face.track.detection, box=smaller, landmarks=None)
    return replace(face, track=replace(face.track, detection=detection))
