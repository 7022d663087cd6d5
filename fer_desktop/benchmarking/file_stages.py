"""Stages of a file: where the time goes from a video to a session, on one thread."""

import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import av

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.benchmarking.fresh import run_fresh
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import Settings, on_one_thread
from fer_desktop.sessions.describing import describe_session
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sources import open_source
from fer_desktop.sources.ffmpeg.conversion import Converter
from fer_desktop.sources.ffmpeg.decoder import FrameDecoder, Opened

T = TypeVar("T")

TASK = "file-stages"
DETECTION = ("pyramid", "pnet", "rnet", "onet", "track", "haar", "mtcnn-tensorflow")
CLASSIFICATION = ("crop", "classify", "smooth", "quality")
PARTS = ("decode", "convert", "detect", "classify", "write", "rest")


@dataclass(frozen=True)
class StageTimes:
    """Milliseconds of processor time for each picture; `rest` is what the other five leave."""

    frames: int
    decode: float
    convert: float
    """From the decoder's pixels to upright RGB."""
    detect: float
    classify: float
    """Crop, network, smoothing and grade of every face."""
    write: float
    rest: float

    @property
    def total(self) -> float:
        return float(sum(getattr(self, name) for name in PARTS))

    @property
    def frames_per_s(self) -> float:
        """Of one core that does nothing else."""
        return 1000 / self.total

    @property
    def text(self) -> str:
        """One line for a person."""
        spent = {name: getattr(self, name) for name in PARTS}
        listed = ", ".join(
            f"{name} {value:.2f} ms ({value / self.total:.0%})" for name, value in spent.items()
        )
        return (
            f"a frame on one thread: {self.total:.2f} ms of processor time ({listed}): "
            f"{self.frames_per_s:.0f} frames a second on a core of its own"
        )


def measure_stages(clip: Path, folder: Path, settings: Settings) -> StageTimes:
    """Analyse a clip into `folder`, in a fresh process, on one thread. Raises FerError."""
    arguments = {"clip": str(clip), "folder": str(folder), "settings": to_dict(settings)}
    return StageTimes(**run_fresh(TASK, arguments))


def measure_stages_here(arguments: dict[str, Any]) -> dict[str, Any]:
    """What the fresh process does: the work of a job, picture by picture in one thread."""
    settings = on_one_thread(from_dict(Settings, arguments["settings"]))
    clip = Path(arguments["clip"])
    source = open_source(str(clip), settings.camera, settings.source)
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
            _timed(spent, "write", partial(recorder.on_frame, frame))
            analysis = _timed(spent, "analyze", partial(analyzer.analyze, frame))
            for name, value_ms in analysis.stage_ms.items():
                stages_ms[name] += value_ms
            _timed(spent, "write", partial(recorder.on_analysis, analysis))
            frames += 1
    finally:
        source.close()
        recorder.stop(RecordingState.COMPLETE)
    whole_s += time.process_time()
    # stages are timed by the clock: what else runs lengthens all alike, so their shares count
    detect_ms = sum(stages_ms[name] for name in DETECTION)
    classify_ms = sum(stages_ms[name] for name in CLASSIFICATION)
    detect_s = spent["analyze"] * detect_ms / (detect_ms + classify_ms)
    convert_s = spent["decode"] * _share_of_conversion(clip)
    parts = {
        "decode": spent["decode"] - convert_s,
        "convert": convert_s,
        "detect": detect_s,
        "classify": spent["analyze"] - detect_s,
        "write": spent["write"],
        "rest": whole_s - sum(spent.values()),
    }
    return {"frames": frames, **{name: value * 1000 / frames for name, value in parts.items()}}


def _share_of_conversion(clip: Path) -> float:
    """How much of the reading of a clip is conversion, by reading it once more in two steps."""

    def opened() -> Opened:
        container = av.open(str(clip))
        stream = container.streams.video[0]
        return Opened(container, stream, (stream,))

    spent: dict[str, float] = defaultdict(float)
    decoder = FrameDecoder(opened, is_live=False)
    converter = Converter(decoder.stream)
    with closing(decoder):
        while (frame := _timed(spent, "decode", decoder.next)) is not None:
            _timed(spent, "convert", partial(converter.convert, frame))
    return spent["convert"] / sum(spent.values())


def _timed(spent_s: dict[str, float], name: str, do: Callable[[], T]) -> T:
    """Do something and add the processor time that it took in this thread."""
    started_s = time.thread_time()
    try:
        return do()
    finally:
        spent_s[name] += time.thread_time() - started_s
