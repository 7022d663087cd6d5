"""Doubles: one face found twice, by two searches or in two positions of the picture."""

from collections.abc import Sequence

from fer_desktop.core.frames import Detection

SAME_FACE_OVERLAP = 0.45
"""Two detections that overlap more than this are one face."""


def without_doubles(detections: Sequence[Detection]) -> tuple[Detection, ...]:
    """One detection per face, best first: of two that overlap much, the more confident one."""
    kept: list[Detection] = []
    for detection in sorted(detections, key=lambda detection: -detection.confidence):
        if all(
            detection.box.intersection_over_union(other.box) <= SAME_FACE_OVERLAP for other in kept
        ):
            kept.append(detection)
    return tuple(kept)
