"""Start-up: a fresh process until its first analysed frame."""

import time
from dataclasses import dataclass

import numpy as np
import psutil

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.benchmarking.fresh import run_fresh
from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import ClassificationSettings, DetectionSettings, Settings


@dataclass(frozen=True)
class StartUp:
    """Seconds of a fresh process and its memory when it is ready.

    `total_s` = `import_s` (starting Python, imports, ending) + `create_s` (networks) +
    `first_frame_s`.
    """

    total_s: float
    import_s: float
    create_s: float
    first_frame_s: float
    memory_mb: float


def measure_start_up(engine: str = "mtcnn", classifier: str = "litert") -> StartUp:
    """Start a fresh process, let it analyse one empty 1280x720 frame, and time that.

    Raises FerError when it fails.
    """
    started_at = time.perf_counter()
    parts = run_fresh("start-up", {"engine": engine, "classifier": classifier})
    total_s = time.perf_counter() - started_at
    import_s = total_s - parts["create_s"] - parts["first_frame_s"]
    return StartUp(total_s=total_s, import_s=import_s, **parts)


def probe(engine: str, classifier: str) -> dict[str, float]:
    """What the fresh process does and reports; see `StartUp`."""
    started_at = time.perf_counter()
    analyzer = create_analyzer(
        Settings(
            detection=DetectionSettings(engine=engine),
            classification=ClassificationSettings(engine=classifier),
        )
    )
    created_at = time.perf_counter()
    analyzer.analyze(Frame(0, 0.0, np.zeros((720, 1280, 3), np.uint8), created_at))
    return {
        "create_s": created_at - started_at,
        "first_frame_s": time.perf_counter() - created_at,
        "memory_mb": psutil.Process().memory_info().rss / 1_000_000,
    }
