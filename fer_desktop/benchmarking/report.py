"""Report of a benchmark: the results as JSON and as a table."""

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import psutil

from fer_desktop import __version__
from fer_desktop.benchmarking.measuring import ScenarioResult
from fer_desktop.benchmarking.startup import StartUp
from fer_desktop.benchmarking.whole_files import WholeFile
from fer_desktop.benchmarking.window import LiveCost, SourceMemory, WindowStart

PACKAGES = (
    "ai-edge-litert", "av", "mtcnn", "numpy", "opencv-python-headless", "tensorflow-cpu",
)  # fmt: skip
STAGE_ORDER = (
    "decode", "pyramid", "pnet", "rnet", "onet", "mtcnn-tensorflow", "haar", "track",
    "crop", "classify", "smooth", "quality", "draw",
)  # fmt: skip


@dataclass
class Benchmark:
    """What was measured; None and empty where it was not asked for."""

    model: str
    """The expression model."""
    scenarios: list[ScenarioResult] = field(default_factory=list)
    start_up: dict[str, StartUp] = field(default_factory=dict)
    """By detector."""
    whole_files: list[WholeFile] = field(default_factory=list)
    window: WindowStart | None = None
    live: LiveCost | None = None
    memory: SourceMemory | None = None


def as_json(found: Benchmark) -> dict[str, Any]:
    """All of it: machine, versions, what was measured, and ratios to the reference."""
    parts = {"window": found.window, "live": found.live, "memory": found.memory}
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": versions(),
        "model": found.model,
        "start_up": {name: _rounded(asdict(value)) for name, value in found.start_up.items()},
        **{name: _rounded(asdict(part)) for name, part in parts.items() if part is not None},
        "whole_files": [_rounded(asdict(each)) for each in found.whole_files],
        "scenarios": [_scenario(result) for result in found.scenarios],
        "ratios": ratios(found.scenarios),
    }


def ratios(results: Sequence[ScenarioResult]) -> list[dict[str, Any]]:
    """How many times faster than the reference each scenario is, by medians of total_ms."""
    references = {result.scene: result for result in results if result.mode == "reference"}
    return [
        {
            "width": result.scene.width_px,
            "height": result.scene.height_px,
            "faces": result.scene.faces,
            "mode": result.mode,
            "times_faster": round(
                references[result.scene].total_ms.median / result.total_ms.median, 1
            ),
        }
        for result in results
        if result.mode != "reference" and result.scene in references
    ]


def as_table(results: Sequence[ScenarioResult]) -> str:
    """A Markdown table, one row per scenario; milliseconds are medians but for the column p95."""
    stages = [
        stage for stage in STAGE_ORDER if any(stage in result.stages_ms for result in results)
    ]
    header = [
        "picture", "faces (found)", "mode", "total ms", "p95", "least", *stages, "frames/s",
        "CPU of a core at 30 Hz", "MB",
    ]  # fmt: skip
    rows = [_row(result, stages) for result in results]
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _row(result: ScenarioResult, stages: Sequence[str]) -> list[str]:
    scene = result.scene
    medians = [
        f"{result.stages_ms[stage].median:.2f}" if stage in result.stages_ms else "–"
        for stage in stages
    ]
    return [
        f"{scene.width_px}x{scene.height_px}",
        f"{scene.faces} ({result.faces_found:.1f})",
        result.mode,
        f"{result.total_ms.median:.2f}",
        f"{result.total_ms.p95:.2f}",
        f"{result.total_ms.least:.2f}",
        *medians,
        f"{result.frames_per_second:.0f}",
        f"{result.cpu_share_at_30_hz:.0%}",
        f"{result.memory_mb:.0f}",
    ]


def _scenario(result: ScenarioResult) -> dict[str, Any]:
    return {
        "width": result.scene.width_px,
        "height": result.scene.height_px,
        "faces": result.scene.faces,
        "faces_found": round(result.faces_found, 2),
        "mode": "search" if result.mode == "reference" else result.mode,
        "engine": result.engine,
        "frames": result.frames,
        "total_ms": _rounded(asdict(result.total_ms)),
        "latency_ms": _rounded(asdict(result.latency_ms)),
        "stages": {name: _rounded(asdict(value)) for name, value in result.stages_ms.items()},
        "frames_per_second": round(result.frames_per_second, 1),
        "cpu_ms_per_frame": round(result.cpu_ms, 2),
        "cpu_share_at_30_hz": round(result.cpu_share_at_30_hz, 3),
        "memory_mb": round(result.memory_mb, 1),
    }


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _rounded(each) for name, each in value.items()}
    return round(value, 3) if isinstance(value, float) else value


def machine() -> dict[str, Any]:
    """What this was measured on, and how busy it was."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "system": platform.platform(),
        "load_average": [round(value, 2) for value in psutil.getloadavg()],
    }


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:  # not Linux
        return platform.processor()
    names = [line.split(":", 1)[1] for line in text.splitlines() if line.startswith("model name")]
    return names[0].strip() if names else platform.processor()


def versions() -> dict[str, str]:
    """Of the program and of the packages that it stands on."""
    found = {"fer-desktop": __version__, "python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:  # an extra that is not installed
            continue
    return found
