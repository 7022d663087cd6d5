"""How long a fresh process needs until its first analysed frame."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass

import numpy as np
import psutil

from fer_desktop.errors import FerError


@dataclass(frozen=True)
class StartUp:
    """Seconds of a fresh process: all of it, and its parts; and its memory when it is ready."""

    total_s: float
    import_s: float
    create_s: float
    first_frame_s: float
    memory_mb: float


def measure_start_up(engine: str = "mtcnn", classifier: str = "litert") -> StartUp:
    """Start the program anew, let it analyse one empty 1280x720 frame, and time that.

    Raises FerError when it fails.
    """
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-m", "fer_desktop"]
    command = [*program, "benchmark", "--probe", engine, classifier]
    started_at = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    total_s = time.perf_counter() - started_at
    if done.returncode != 0:
        raise FerError(f"The start could not be measured: {done.stderr.strip()[-300:]}")
    return StartUp(total_s=total_s, **json.loads(done.stdout.splitlines()[-1]))


def probe(engine: str, classifier: str) -> dict[str, float]:
    """What the fresh process does and reports; see `StartUp`."""
    started_at = time.perf_counter()
    from fer_desktop.analyzer import create_analyzer
    from fer_desktop.frames import Frame
    from fer_desktop.settings import ClassificationSettings, DetectionSettings, Settings

    imported_at = time.perf_counter()
    analyzer = create_analyzer(
        Settings(
            detection=DetectionSettings(engine=engine),
            classification=ClassificationSettings(engine=classifier),
        )
    )
    created_at = time.perf_counter()
    analyzer.analyze(Frame(0, 0.0, np.zeros((720, 1280, 3), np.uint8), created_at))
    return {
        "import_s": imported_at - started_at,
        "create_s": created_at - imported_at,
        "first_frame_s": time.perf_counter() - created_at,
        "memory_mb": psutil.Process().memory_info().rss / 1_000_000,
    }
