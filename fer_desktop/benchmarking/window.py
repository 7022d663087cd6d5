"""The window, drawn by Qt without a screen: its start, what a camera costs, memory by source."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fer_desktop.benchmarking.clips import write_clip
from fer_desktop.benchmarking.fresh import run_command
from fer_desktop.benchmarking.measuring import Spread
from fer_desktop.core.errors import FerError
from fer_desktop.sources.scenes import FRAME_RATE_HZ, Scene
from fer_desktop.system.monitoring import Memory

CAMERA = "camera:test"
SOURCE_S = 4.0
"""How long each of several sources is played."""
COUNTED_SOURCES = (1, 3, 10)


@dataclass(frozen=True)
class WindowStart:
    """Seconds of a fresh process until its window was painted, and until a video that it was
    started with showed its first picture and its first label; `imports_s` are part of each."""

    imports_s: dict[str, float]
    painted_s: float
    first_picture_s: float
    first_label_s: float

    @property
    def text(self) -> str:
        """A line for a person."""
        parts = ", ".join(f"{name} {value:.2f}" for name, value in self.imports_s.items())
        imports_s = sum(self.imports_s.values())
        return (
            f"window: painted after {self.painted_s:.2f} s, first picture after "
            f"{self.first_picture_s:.2f} s, first label after {self.first_label_s:.2f} s "
            f"(imports {imports_s:.2f}: {parts})"
        )


@dataclass(frozen=True)
class LiveCost:
    """A drawn camera of 1280x720 and 30 Hz in the whole window.

    Milliseconds from a picture's capture to its labels, and to the painted picture with them.
    """

    seconds: float
    cpu_percent: float
    """Of one core, all threads together."""
    captured: int
    analysed: int
    to_label_ms: Spread
    to_screen_ms: Spread
    memory_before: Memory
    memory_after: Memory

    @property
    def text(self) -> str:
        """A line for a person."""
        label, screen = self.to_label_ms, self.to_screen_ms
        return (
            f"window with a drawn camera of 1280x720 at 30 Hz for {self.seconds:g} s: "
            f"{self.cpu_percent:.0f} % of one core, {self.analysed} of {self.captured} pictures "
            f"analysed; camera to label {label.median:.1f} ms (95 %: {label.p95:.1f}), to screen "
            f"{screen.median:.1f} ms (95 %: {screen.p95:.1f}); memory {_told(self.memory_before)}, "
            f"at the end {_told(self.memory_after)}"
        )


@dataclass(frozen=True)
class SourceMemory:
    """Memory of the window after so many sources, one after the other."""

    after: dict[int, Memory]

    @property
    def text(self) -> str:
        """A line for a person."""
        parts = [f"{count}: {_told(memory)}" for count, memory in self.after.items()]
        return f"memory of the window by the number of sources opened: {'; '.join(parts)}"


def measure_window_start(folder: Path) -> WindowStart:
    """Start the window with a video. Raises FerError when it fails."""
    clip = folder / "start.mp4"
    write_clip(Scene(1280, 720, 1), clip, FRAME_RATE_HZ)
    return WindowStart(**_run("start", {"source": str(clip)}))


def measure_live_cost(seconds: float) -> LiveCost:
    """Watch the drawn camera in the window for so long. Raises FerError."""
    values = _run("camera", {"source": CAMERA, "seconds": seconds})
    del values["imports_s"]
    for name in ("to_label_ms", "to_screen_ms"):
        if not values[name]:
            raise FerError("The camera gave too few pictures to measure anything.")
        values[name] = Spread.of(values[name])
    for name in ("memory_before", "memory_after"):
        values[name] = Memory(**values[name])
    return LiveCost(seconds, **values)


def measure_source_memory(folder: Path, tell: Callable[[str], None]) -> SourceMemory:
    """Play different videos of 1280x720 in one window, one after the other. Raises FerError."""
    clips: list[Path] = []
    for number in range(max(COUNTED_SOURCES)):
        clip = folder / f"source{number}.mp4"
        if number < 2:  # one face, two faces, and again
            write_clip(Scene(1280, 720, number + 1), clip, round(SOURCE_S * FRAME_RATE_HZ))
        else:
            clip.write_bytes(clips[number % 2].read_bytes())
        clips.append(clip)
    tell(f"memory after {len(clips)} sources")
    found = _run("sources", {"sources": [str(clip) for clip in clips], "seconds": SOURCE_S})
    return SourceMemory({count: Memory(**found["after"][count - 1]) for count in COUNTED_SOURCES})


def _run(task: str, arguments: dict[str, Any]) -> dict[str, Any]:
    variables = {"QT_QPA_PLATFORM": "offscreen"}
    return run_command(("gui", "--measure", task), json.dumps(arguments), variables)


def _told(memory: Memory) -> str:
    own = "" if memory.proportional_mb is None else f" ({memory.proportional_mb:.0f} proportional)"
    return f"{memory.resident_mb:.0f} MB resident{own}"
