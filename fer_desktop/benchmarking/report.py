"""Report of a benchmark: the results as JSON and as a table."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import psutil

from fer_desktop import __version__
from fer_desktop.benchmarking.measuring import ScenarioResult
from fer_desktop.benchmarking.startup import StartUp, WindowStart

PACKAGES = (
    "ai-edge-litert", "av", "mtcnn", "numpy", "opencv-python-headless", "tensorflow-cpu",
)  # fmt: skip
STAGE_ORDER = (
    "decode", "pyramid", "pnet", "rnet", "onet", "mtcnn-tensorflow", "haar", "track",
    "crop", "classify", "smooth", "quality", "draw",
)  # fmt: skip


def as_json(
    results: Sequence[ScenarioResult],
    start_up: Mapping[str, StartUp],
    window: WindowStart,
    model: str,
) -> dict[str, Any]:
    """All of it: machine, versions, start-up, scenarios, and ratios to the reference."""
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": versions(),
        "model": model,
        "start_up": {name: _rounded(asdict(value)) for name, value in start_up.items()},
        "window": _rounded(asdict(window)),
        "scenarios": [_scenario(result) for result in results],
        "ratios": ratios(results),
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


def _rounded(values: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 3) for name, value in values.items()}


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
