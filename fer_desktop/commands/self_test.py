"""`fer-desktop self-test`: is this installation whole?

Two passes over the demo with the default settings: through the real window on Qt's offscreen
platform, and through the pipeline alone. Exit status 0 only if both found a face and labelled
it, and the window plotted it; 1 if a check failed; 2 if an error explains itself.
"""

import argparse
import os
import time
from dataclasses import dataclass

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.core.frames import EMOTIONS, Analysis
from fer_desktop.core.settings import Settings
from fer_desktop.pipeline import loops as pipeline
from fer_desktop.sources import open_source
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The time that the window may take."""
    parser.add_argument(
        "--limit", type=float, default=60.0, metavar="SECONDS", help="time for the window to show"
    )


@dataclass
class PipelineCheck:
    """What the pipeline saw of the demo."""

    frames: int = 0
    faces: int = 0
    labelled: int = 0

    def add(self, analysis: Analysis) -> None:
        """Count one analysed frame; a label counts when its probabilities are sound."""
        self.frames += 1
        self.faces += len(analysis.faces)
        self.labelled += sum(
            len(face.probabilities) == len(EMOTIONS)
            and abs(float(face.probabilities.sum()) - 1) < 1e-3
            for face in analysis.faces
        )

    @property
    def passed(self) -> bool:
        return self.frames > 0 and self.faces > 0 and self.labelled == self.faces


def run(arguments: argparse.Namespace) -> int:
    """Run both passes and say what each saw. Raises FerError when a part is missing."""
    checks = {"window": check_window(arguments.limit), "pipeline": check_pipeline()}
    failed = [name for name, passed in checks.items() if not passed]
    say(f"self-test: failed in {' and '.join(failed)}" if failed else "self-test: passed")
    return 1 if failed else 0


def check_pipeline() -> bool:
    """The demo through all stages without Qt."""
    started_at = time.perf_counter()
    check = PipelineCheck()
    pipeline.run(open_source("demo"), create_analyzer(Settings()), check.add)
    elapsed_s = time.perf_counter() - started_at
    say(
        f"pipeline: {check.frames} frames, {check.faces} faces found, "
        f"{check.labelled} labelled, in {elapsed_s:.1f} s"
    )
    return check.passed


def check_window(limit_s: float) -> bool:
    """The demo through the real window on the offscreen platform."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from fer_desktop.system.platform_check import check_platform

    check_platform()
    from fer_desktop.gui.smoke import run_window_self_test

    seen = run_window_self_test("demo", limit_s)
    say(f"window: {seen.text}")
    return seen.passed
