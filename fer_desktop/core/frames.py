"""Frames and what is found in them: the nouns of the program, one per stage boundary.

    Frame → Detection → Track → Face → Analysis

All are frozen. Images are read-only HxWx3 uint8 RGB. Boxes are float pixels of the full
image. Time is seconds since the source's start.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.quality import Quality

Image = NDArray[np.uint8]
"""HxWx3 uint8 RGB, read-only."""

Crop = NDArray[np.uint8]
"""Exactly what the network sees: 48x48 uint8 grey of the shipped models; another size, or SxSx3
RGB, of others."""

EMOTIONS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")
"""FER-2013's seven classes in its own order: the order of every probability vector here."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source.

    `index` counts the frames that the source delivered, from 0. `timestamp` is seconds since
    the source's start: container time of a file, monotonic clock of a camera. `captured_at`
    is `time.perf_counter()` when the picture arrived, to measure its age. `picture_name` is
    the file's, where a source is made of picture files. `is_damaged`: the decoder itself says
    that the picture is torn.
    """

    index: int
    timestamp: float
    image: Image
    captured_at: float
    picture_name: str = ""
    is_damaged: bool = False

    @property
    def width_px(self) -> int:
        return int(self.image.shape[1])

    @property
    def height_px(self) -> int:
        return int(self.image.shape[0])


@dataclass(frozen=True, slots=True)
class BoundingBox:
    """Axis-parallel box in float pixels of the full image; may reach beyond its edges."""

    x_min: float
    y_min: float
    x_max: float
    y_max: float

    @property
    def width(self) -> float:
        return self.x_max - self.x_min

    @property
    def height(self) -> float:
        return self.y_max - self.y_min

    @property
    def area(self) -> float:
        return max(self.width, 0.0) * max(self.height, 0.0)

    @property
    def center(self) -> tuple[float, float]:
        return (self.x_min + self.x_max) / 2, (self.y_min + self.y_max) / 2

    def intersection_over_union(self, other: "BoundingBox") -> float:
        """Overlap of two boxes, 0 (apart) to 1 (the same)."""
        width = min(self.x_max, other.x_max) - max(self.x_min, other.x_min)
        height = min(self.y_max, other.y_max) - max(self.y_min, other.y_min)
        if width <= 0 or height <= 0:
            return 0.0
        intersection = width * height
        return intersection / (self.area + other.area - intersection)

    def shifted(self, dx: float, dy: float) -> "BoundingBox":
        """The same box moved by (dx, dy) pixels."""
        return BoundingBox(self.x_min + dx, self.y_min + dy, self.x_max + dx, self.y_max + dy)


Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Five points in pixels of the full image; left and right as seen in the image, of a face on
    its side as seen once it is turned upright."""

    left_eye: Point
    right_eye: Point
    nose: Point
    mouth_left: Point
    mouth_right: Point

    @property
    def points(self) -> tuple[Point, ...]:
        return (self.left_eye, self.right_eye, self.nose, self.mouth_left, self.mouth_right)


@dataclass(frozen=True, slots=True)
class Detection:
    """One face found in one image; `confidence` is the detector's own, 0 to 1."""

    box: BoundingBox
    confidence: float
    landmarks: Landmarks | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """A detection with the number that this face keeps over time (1, 2, 3, …)."""

    track_id: int
    detection: Detection


@dataclass(frozen=True, slots=True)
class HeldLabel:
    """What a face's label names while it is sure, and how sure it is (`scores.holding`)."""

    label_class: int
    """Index into EMOTIONS."""
    probability: float
    """The label is "unsure" where this is below the threshold."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A tracked face with its expression in one frame.

    `probabilities` and `smoothed` are float32 (7,) in the order of `EMOTIONS` and sum to 1.
    `quality` is the picture's fitness for reading an expression; None where it was not
    measured, as for a face from a table, which has the word of its grade only. `held` is what
    is in force of its label, None where nothing is held. `seat` is the name of the
    region of the picture that the face is in, if any.
    """

    track: Track
    crop: Crop
    probabilities: NDArray[np.float32]
    smoothed: NDArray[np.float32]
    quality: Quality | None = None
    held: HeldLabel | None = None
    seat: str = ""

    @property
    def track_id(self) -> int:
        return self.track.track_id

    @property
    def box(self) -> BoundingBox:
        return self.track.detection.box

    @property
    def confidence(self) -> float:
        return self.track.detection.confidence

    @property
    def landmarks(self) -> Landmarks | None:
        return self.track.detection.landmarks

    @property
    def dominant(self) -> int:
        """Class index of the largest raw probability."""
        return int(np.argmax(self.probabilities))

    @property
    def dominant_smoothed(self) -> int:
        """Class index of the largest smoothed probability."""
        return int(np.argmax(self.smoothed))

    @property
    def label_class(self) -> int:
        """Class index that the label names if it is sure: the one in force, or else the largest."""
        return self.dominant_smoothed if self.held is None else self.held.label_class

    @property
    def label_probability(self) -> float:
        """What the threshold is compared with."""
        return float(self.smoothed.max()) if self.held is None else self.held.probability


@dataclass(frozen=True, slots=True)
class Search:
    """How faces were looked for in one frame.

    `follows`: known faces are found again between full searches; else every frame is searched
    in full. The factors are more than 1 where a live source is too much for the machine: by
    how much searches come less often, and how much larger a face must be, than set.
    """

    follows: bool = False
    interval_factor: float = 1.0
    smallest_face_factor: float = 1.0

    @property
    def is_reduced(self) -> bool:
        return self.interval_factor > 1.0 or self.smallest_face_factor > 1.0


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Analysis:
    """Everything known about one frame. "No face" is an empty tuple, not an error.

    `stage_ms` maps the name of a stage (detect, track, crop, classify, smooth, …) to the
    milliseconds it took for this frame.
    """

    frame: Frame
    faces: tuple[Face, ...]
    stage_ms: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    search: Search = Search()

    @property
    def total_ms(self) -> float:
        return sum(self.stage_ms.values())


@dataclass(frozen=True)
class Marker:
    """A moment that a person named, or an event from `timestamp` to `end_s`; sorted by time.

    Seconds since the source's start. `end_s` is later than `timestamp`; None of a moment, infinite
    while the event goes on.
    """

    timestamp: float
    name: str
    end_s: float | None = None

    def __post_init__(self) -> None:
        if self.end_s is not None and not self.end_s > self.timestamp:
            raise ValueError(f"an event from {self.timestamp} s cannot end at {self.end_s} s")

    @property
    def duration_s(self) -> float:
        """How long the event lasts; 0 of a moment."""
        return 0.0 if self.end_s is None else self.end_s - self.timestamp

    def __lt__(self, other: "Marker") -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[float, str, float]:
        return self.timestamp, self.name, -math.inf if self.end_s is None else self.end_s


def event(timestamp: float, name: str, end_s: float | None) -> Marker:
    """An event, or a moment where its end is not after its beginning."""
    return Marker(timestamp, name, end_s if end_s is not None and end_s > timestamp else None)
