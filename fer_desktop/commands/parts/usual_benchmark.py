"""What benchmark measures unless it is asked for a batch or for the live outputs."""

import argparse
import dataclasses
import sys
from pathlib import Path

from fer_desktop.benchmarking import (
    Benchmark,
    ScenarioResult,
    Scene,
    StartUp,
    as_table,
    measure,
    measure_start_up,
    write_clip,
)
from fer_desktop.benchmarking.measuring import WARM_UP_FRAMES
from fer_desktop.benchmarking.report import ratios
from fer_desktop.benchmarking.whole_files import measure_whole_files
from fer_desktop.benchmarking.window import (
    measure_live_cost,
    measure_source_memory,
    measure_window_start,
)
from fer_desktop.core.settings import ClassificationSettings, DetectionSettings, Settings
from fer_desktop.system.terminal import say, say_lines

REFERENCE_FRAMES = 10
MEASURES = ("stages", "files", "start", "live", "memory")


def measure_all(arguments: argparse.Namespace, folder: Path) -> Benchmark:
    """What `--measures` names, in an empty folder. Raises FerError."""
    wanted, found = arguments.measures, Benchmark(arguments.model)
    if "stages" in wanted:
        found.scenarios = _measure_scenarios(arguments, folder)
    if "start" in wanted:
        _tell("the start")
        found.start_up["mtcnn"] = measure_start_up()
        if arguments.reference:
            found.start_up["mtcnn-tensorflow"] = measure_start_up("mtcnn-tensorflow", "keras")
        found.window = measure_window_start(folder)
    if "files" in wanted:
        settings = settings_of(arguments, "mtcnn", "follow")
        found.whole_files = measure_whole_files(folder, settings, arguments.file_frames, _tell)
    if "live" in wanted:
        _tell("a camera in the window")
        found.live = measure_live_cost(arguments.seconds)
    if "memory" in wanted:
        found.memory = measure_source_memory(folder, _tell)
    return found


def _tell(what: str) -> None:
    say(f"measuring {what} …", to=sys.stderr)


def tell_all(found: Benchmark) -> None:
    """Print it for a person."""
    say(f"expression model: {found.model}")
    if found.scenarios:
        say_lines(as_table(found.scenarios))
    for name, value in found.start_up.items():
        say(_start_up_line(name, value))
    for part in (found.window, *found.whole_files, found.live, found.memory):
        if part is not None:
            say_lines(part.text)
    for ratio in ratios(found.scenarios):
        say(
            f"{ratio['width']}x{ratio['height']}, {ratio['faces']} faces, {ratio['mode']}: "
            f"{ratio['times_faster']} times faster than the reference"
        )


def _measure_scenarios(arguments: argparse.Namespace, folder: Path) -> list[ScenarioResult]:
    results = []
    for width_px, height_px in arguments.sizes:
        for faces in arguments.faces:
            scene = Scene(width_px, height_px, faces)
            _tell(f"{width_px}x{height_px}, {faces} faces")
            clip = folder / f"{width_px}x{height_px}-{faces}.mp4"
            write_clip(scene, clip, WARM_UP_FRAMES + arguments.frames)
            for mode in arguments.modes:
                settings = settings_of(arguments, "mtcnn", mode)
                results.append(measure(scene, clip, settings, arguments.frames))
            if arguments.reference:
                settings = settings_of(arguments, "mtcnn-tensorflow", "search")
                count = min(REFERENCE_FRAMES, arguments.frames)
                result = measure(scene, clip, settings, count)
                results.append(dataclasses.replace(result, mode="reference"))
            clip.unlink()
    return results


def settings_of(arguments: argparse.Namespace, engine: str, mode: str) -> Settings:
    """What is measured, as the command line says. Raises SettingsError."""
    detection = DetectionSettings(
        engine=engine,
        mode="follow" if mode == "follow" else "search",
        smallest_face_px=arguments.smallest_face,
    )
    if arguments.threads is not None:
        detection = dataclasses.replace(detection, thread_count=arguments.threads)
    classifier = "keras" if engine == "mtcnn-tensorflow" else "litert"
    classification = ClassificationSettings(model=arguments.model, engine=classifier)
    return Settings(detection=detection, classification=classification)


def _start_up_line(name: str, start_up: StartUp) -> str:
    return (
        f"start-up {name}: {start_up.total_s:.2f} s to the first frame (import "
        f"{start_up.import_s:.2f}, networks {start_up.create_s:.2f}, first frame "
        f"{start_up.first_frame_s:.2f}), {start_up.memory_mb:.0f} MB"
    )
