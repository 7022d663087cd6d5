"""Measuring one scenario: decode → analyze → draw, frame by frame as fast as it goes."""

import time
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.benchmarking.fresh import run_fresh
from fer_desktop.core.json_values import to_dict
from fer_desktop.core.settings import Settings
from fer_desktop.core.timing import timed
from fer_desktop.drawing.painting import draw
from fer_desktop.sources import open_source
from fer_desktop.sources.scenes import Scene

WARM_UP_FRAMES = 5
"""Frames in which interpreters are built and caches filled; they are not counted."""


@dataclass(frozen=True)
class Spread:
    """Median, 95th percentile and least of milliseconds per frame.

    On a machine that is busy with other things the least is what can be compared.
    """

    median: float
    p95: float
    least: float

    @classmethod
    def of(cls, values_ms: list[float]) -> "Spread":
        return cls(
            float(np.median(values_ms)), float(np.percentile(values_ms, 95)), float(min(values_ms))
        )


@dataclass(frozen=True)
class ScenarioResult:
    """What one scenario cost.

    `total_ms` is the whole analysis of a frame (everything but decoding and drawing),
    `latency_ms` the time from the decoded picture to the drawn one. Frames a second are those
    of decoding, analysis and drawing in a row; `cpu_ms` is processor time per frame, all
    threads together, and `cpu_share_at_30_hz` what that makes of one core for a camera.
    """

    scene: Scene
    mode: str
    engine: str
    frames: int
    faces_found: float
    total_ms: Spread
    latency_ms: Spread
    stages_ms: dict[str, Spread]
    frames_per_second: float
    cpu_ms: float
    memory_mb: float

    @property
    def cpu_share_at_30_hz(self) -> float:
        return self.cpu_ms * 30 / 1000


def measure(scene: Scene, clip: Path, settings: Settings, frames: int) -> ScenarioResult:
    """Analyse and draw the first frames of the scene's clip, in a fresh process.

    A stage that did not run in a frame counts as 0 ms there. Raises FerError.
    """
    arguments = {"clip": str(clip), "settings": to_dict(settings), "frames": frames}
    return _result(scene, run_fresh("measure", arguments))


def measure_here(clip: Path, settings: Settings, frames: int) -> dict[str, Any]:
    """What the fresh process does: all of a ScenarioResult but its scene, as plain values."""
    analyzer = create_analyzer(settings)
    source = open_source(str(clip))
    iterator = iter(source)
    totals: list[float] = []
    latencies: list[float] = []
    stages: dict[str, list[float]] = defaultdict(list)
    faces: list[int] = []
    started_at, cpu_started_s = 0.0, 0.0
    try:
        for number in range(WARM_UP_FRAMES + frames):
            if number == WARM_UP_FRAMES:
                started_at, cpu_started_s = time.perf_counter(), time.process_time()
            outside_ms: dict[str, float] = {}
            with timed(outside_ms, "decode"):
                frame = next(iterator, None)
            if frame is None:
                break
            analysis_ms: dict[str, float] = {}
            with timed(analysis_ms, "total"):
                analysis = analyzer.analyze(frame)
            with timed(outside_ms, "draw"):
                draw(frame.image, analysis.faces)
            if number < WARM_UP_FRAMES:
                continue
            totals.append(analysis_ms["total"])
            latencies.append(analysis_ms["total"] + outside_ms["draw"])
            faces.append(len(analysis.faces))
            for stage, value in {**analysis.stage_ms, **outside_ms}.items():
                stages[stage].append(value)
        elapsed_s = time.perf_counter() - started_at
        cpu_s = time.process_time() - cpu_started_s
    finally:
        source.close()
    count = len(totals)
    return {
        "mode": settings.detection.mode,
        "engine": settings.detection.engine,
        "frames": count,
        "faces_found": float(np.mean(faces)),
        "total_ms": asdict(Spread.of(totals)),
        "latency_ms": asdict(Spread.of(latencies)),
        "stages_ms": {
            stage: asdict(Spread.of(values + [0.0] * (count - len(values))))
            for stage, values in stages.items()
        },
        "frames_per_second": count / elapsed_s,
        "cpu_ms": cpu_s * 1000 / count,
        "memory_mb": psutil.Process().memory_info().rss / 1_000_000,
    }


def _result(scene: Scene, values: dict[str, Any]) -> ScenarioResult:
    stages = {stage: Spread(**spread) for stage, spread in values.pop("stages_ms").items()}
    total, latency = Spread(**values.pop("total_ms")), Spread(**values.pop("latency_ms"))
    return ScenarioResult(
        scene=scene, stages_ms=stages, total_ms=total, latency_ms=latency, **values
    )
