"""Stages: where the time of a worker goes, in processor time of one thread."""

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.benchmarking.fresh import run_fresh
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import Settings, on_one_thread
from fer_desktop.sessions.describing import describe_session
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sources import open_source

T = TypeVar("T")

TASK = "batch-stages"
DETECTION = ("pyramid", "pnet", "rnet", "onet", "track", "haar", "mtcnn-tensorflow")
CLASSIFICATION = ("crop", "classify", "smooth", "quality")


@dataclass(frozen=True)
class StageTimes:
    """Milliseconds of processor time for each picture; `write` is what the other four leave."""

    frames: int
    decode: float
    detect: float
    classify: float
    write: float

    @property
    def total(self) -> float:
        return self.decode + self.detect + self.classify + self.write

    @property
    def frames_per_s(self) -> float:
        """Of one core that does nothing else."""
        return 1000 / self.total


def measure_stages(clip: Path, folder: Path, settings: Settings) -> StageTimes:
    """Analyse a clip into `folder`, in a fresh process, on one thread. Raises FerError."""
    arguments = {"clip": str(clip), "folder": str(folder), "settings": to_dict(settings)}
    return StageTimes(**run_fresh(TASK, arguments))


def measure_stages_here(arguments: dict[str, Any]) -> dict[str, Any]:
    """What the fresh process does: the work of a job, picture by picture in one thread."""
    settings = on_one_thread(from_dict(Settings, arguments["settings"]))
    clip = Path(arguments["clip"])
    source = open_source(str(clip), settings.camera, settings.source, uses_threads=False)
    analyzer = create_analyzer(settings)
    manifest = analyzer.classifier.manifest
    description = describe_session(source.info, manifest, settings, clip)
    recorder = SessionRecorder(Path(arguments["folder"]), description, source_path=clip)
    spent: dict[str, float] = defaultdict(float)
    stages_ms: dict[str, float] = defaultdict(float)
    frames, whole_s = 0, -time.process_time()
    pictures = iter(source)
    try:
        while (frame := _timed(spent, "decode", lambda: next(pictures, None))) is not None:
            recorder.on_frame(frame)
            analysis = _timed(spent, "analyze", partial(analyzer.analyze, frame))
            for name, value_ms in analysis.stage_ms.items():
                stages_ms[name] += value_ms
            recorder.on_analysis(analysis)
            frames += 1
    finally:
        source.close()
        recorder.stop(RecordingState.COMPLETE)
    whole_s += time.process_time()
    # stages are timed by the clock: what else runs lengthens all alike, so their shares count
    detect_ms = sum(stages_ms[name] for name in DETECTION)
    classify_ms = sum(stages_ms[name] for name in CLASSIFICATION)
    detect_s = spent["analyze"] * detect_ms / (detect_ms + classify_ms)
    parts = {
        "decode": spent["decode"],
        "detect": detect_s,
        "classify": spent["analyze"] - detect_s,
        "write": whole_s - spent["decode"] - spent["analyze"],
    }
    return {"frames": frames, **{name: value * 1000 / frames for name, value in parts.items()}}


def _timed(spent_s: dict[str, float], name: str, do: Callable[[], T]) -> T:
    """Do something and add the processor time that it took in this thread."""
    started_s = time.thread_time()
    try:
        return do()
    finally:
        spent_s[name] += time.thread_time() - started_s
