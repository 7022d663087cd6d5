"""Whole files: from a video to its session, as the command does it, and where the time goes."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fer_desktop.benchmarking.clips import write_clip
from fer_desktop.benchmarking.file_stages import StageTimes, measure_stages
from fer_desktop.benchmarking.fresh import run_fresh
from fer_desktop.bulk.job import Job, JobOptions
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import Settings
from fer_desktop.sources.scenes import Scene

TASK = "whole-file"
SIZES_PX = ((1280, 720), (1920, 1080))
FACES = 1


@dataclass(frozen=True)
class FileSpeed:
    """One job in a process of its own, all but the start of that process.

    `cpu_ms` is processor time for each picture, of all threads: on a busy machine it can be
    compared, and frames a second cannot.
    """

    frames_per_s: float
    cpu_ms: float


@dataclass(frozen=True)
class WholeFile:
    """A clip analysed on one thread, and with all threads that help."""

    scene: Scene
    frames: int
    one_thread: FileSpeed
    all_threads: FileSpeed
    stages: StageTimes

    @property
    def text(self) -> str:
        """Lines for a person."""
        scene, one, every = self.scene, self.one_thread, self.all_threads
        return (
            f"{scene.width_px}x{scene.height_px} H.264, {scene.faces} face, a whole file of "
            f"{self.frames} frames: {one.frames_per_s:.0f} frames a second on one thread "
            f"({one.cpu_ms:.2f} ms of processor time each), {every.frames_per_s:.0f} on all "
            f"({every.cpu_ms:.2f} ms)\n  {self.stages.text}"
        )


def measure_whole_files(
    folder: Path, settings: Settings, frames: int, tell: Callable[[str], None]
) -> list[WholeFile]:
    """Write a clip of each size into an empty folder and analyse it. Raises FerError."""
    found = []
    for width_px, height_px in SIZES_PX:
        scene = Scene(width_px, height_px, FACES)
        tell(f"a whole file of {width_px}x{height_px}")
        clip = folder / f"{height_px}.mp4"
        write_clip(scene, clip, frames)
        arguments = {"clip": str(clip), "settings": to_dict(settings)}
        one, every = (
            run_fresh(
                TASK, {**arguments, "folder": str(clip.with_suffix(name)), "threads": threads}
            )
            for name, threads in ((".one", False), (".all", True))
        )
        stages = measure_stages(clip, clip.with_suffix(".stages"), settings)
        found.append(WholeFile(scene, frames, FileSpeed(**one), FileSpeed(**every), stages))
    return found


def measure_file_here(arguments: dict[str, Any]) -> dict[str, Any]:
    """What the fresh process does."""
    settings = from_dict(Settings, arguments["settings"])
    options = JobOptions(Path(arguments["folder"]), uses_threads=arguments["threads"])
    began_s, cpu_began_s = time.perf_counter(), time.process_time()
    job = Job(arguments["clip"], settings, options)
    job.run()
    count = job.summary.frames
    return {
        "frames_per_s": count / (time.perf_counter() - began_s),
        "cpu_ms": (time.process_time() - cpu_began_s) * 1000 / count,
    }
