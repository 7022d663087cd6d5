"""Diagnostics for a bug report: versions, source, timings. No pictures, no names of people."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from fer_desktop.core.settings import Settings
from fer_desktop.gui.player.player import Player
from fer_desktop.sources.base import SourceKind
from fer_desktop.system.version import version_text

PACKAGES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "numpy",
    "opencv-python-headless",
    "av",
    "ai-edge-litert",
    "cv2-enumerate-cameras",
)


def diagnostics(player: Player, settings: Settings) -> str:
    """Plain text for the clipboard. File names are left out: they can name people."""
    lines = [version_text(), f"system: {platform.platform()}"]
    memory_gb = psutil.virtual_memory().total / 1e9
    lines.append(f"machine: {psutil.cpu_count()} processors, {memory_gb:.1f} GB memory")
    lines += [f"{name} {_version(name)}" for name in PACKAGES]
    lines.append(f"state: {player.state.value}")
    if player.error is not None:
        lines.append(f"error: {_without_names(player.error.text, player.spec)}")
    info = player.info
    if info is not None:
        rate = "unknown rate" if info.frame_rate_hz is None else f"{info.frame_rate_hz:.2f} Hz"
        name = info.name if info.kind is SourceKind.CAMERA else info.kind.value
        lines.append(f"source: {name}, {info.width_px}x{info.height_px}, {rate}")
    lines.append(
        f"frames: captured {player.captured}, analysed {player.analysed}, "
        f"dropped {player.dropped}, {player.frame_rate_hz:.1f} a second"
    )
    analysis = player.latest_analysis
    if analysis is not None:
        stages = ", ".join(f"{name} {value:.2f}" for name, value in analysis.stage_ms.items())
        lines.append(f"milliseconds of the last frame: {stages}")
    lines.append(f"detection: {settings.detection}")
    lines.append(f"classification: {settings.classification}")
    lines.append(f"smoothing: {settings.smoothing}")
    lines.append(f"camera: {settings.camera}")
    return "\n".join(lines)


def _without_names(text: str, spec: str) -> str:
    """The text without the source's file name and without the user's folder."""
    for name in filter(None, (spec, Path(spec).name, str(Path.home()))):
        text = text.replace(name, "…")
    return text


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "(version unknown)"
