"""Markers: moments that a person names while watching; kept in order of time."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Marker:
    """A named moment, in seconds since the source's start."""

    timestamp: float
    name: str
