"""Endurance: resident memory of a worker over one long source."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fer_desktop.benchmarking.batch.running import Sample, run_batch

SETTLED_SHARE = 1 / 3
"""The first part of the time is left out: networks are loaded, caches filled."""


@dataclass(frozen=True)
class Endurance:
    """Memory of a worker: the most, and how it grows with each hour of video."""

    video_s: float
    most_mb: float
    slope_mb_per_hour: float
    samples: int


def measure_endurance(clip: Path, seconds: float, folder: Path) -> Endurance:
    """Analyse one source of so many seconds with one worker. Raises FerError."""
    watched = run_batch([clip], folder / "endurance", "--workers", "1")
    samples = max(watched.samples.values(), key=len)  # a helper may live for a moment
    slope = memory_slope(samples) * watched.working_s / seconds
    return Endurance(
        seconds,
        max(sample.resident_mb for sample in samples),
        slope * 3600,
        len(samples),
    )


def memory_slope(samples: list[Sample]) -> float:
    """MB a second of a straight line through the samples after the first third."""
    settled = samples[round(len(samples) * SETTLED_SHARE) :]
    if len(settled) < 2:
        return 0.0
    times = np.array([sample.at_s for sample in settled])
    values = np.array([sample.resident_mb for sample in settled])
    return float(np.polyfit(times - times[0], values, 1)[0])
