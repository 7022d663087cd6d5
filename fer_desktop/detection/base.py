"""Detectors: what every one of them can do, and what one that follows faces can do besides."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from fer_desktop.core.frames import BoundingBox, Detection, Image


class Detector(Protocol):
    """Finds the faces of one picture; belongs to the thread that made it.

    Helper threads that it may have work only while that thread waits for an answer.
    """

    def detect(
        self, image: Image, stage_ms: dict[str, float] | None = None
    ) -> tuple[Detection, ...]:
        """All faces of an HxWx3 uint8 RGB picture; none is an empty tuple.

        Boxes and landmarks are float pixels of the picture and may reach beyond its edges.
        The time of each inner stage is added to `stage_ms`.
        """


@runtime_checkable
class TurnJudge(Protocol):
    """A detector that can say whether a face stands upright in its picture."""

    def turn_of(self, image: Image, box: BoundingBox) -> int:
        """Degrees (0, 90, 180, 270) by which to turn the picture clockwise so that the face at
        `box` stands upright."""


@runtime_checkable
class FollowingDetector(Detector, Protocol):
    """A detector that can also search a part of the picture and find known faces again."""

    def search_parts(self, width_px: int, height_px: int) -> int:
        """Into how many parts of about equal cost a full search of such a picture falls."""

    def coarsen(self, factor: float) -> None:
        """Search only for faces that are `factor` times as large as the settings say (1: all)."""

    def detect_part(
        self,
        image: Image,
        part: int,
        known: Sequence[BoundingBox] = (),
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection, ...]:
        """The faces of one part of a full search, but for those that `known` boxes cover."""

    def refine(
        self,
        image: Image,
        boxes: Sequence[BoundingBox],
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection | None, ...]:
        """The face at each predicted box, or None where there is none any more."""
