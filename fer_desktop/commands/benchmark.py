"""`fer-desktop benchmark`: speed, memory and CPU share of every stage, of files, of the window."""

import argparse
import dataclasses
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fer_desktop.benchmarking import (
    Benchmark,
    ScenarioResult,
    Scene,
    StartUp,
    as_json,
    as_table,
    measure,
    measure_start_up,
    write_clip,
)
from fer_desktop.benchmarking.file_stages import TASK as FILE_STAGES
from fer_desktop.benchmarking.file_stages import measure_stages_here
from fer_desktop.benchmarking.measuring import WARM_UP_FRAMES, measure_here
from fer_desktop.benchmarking.report import ratios
from fer_desktop.benchmarking.startup import probe
from fer_desktop.benchmarking.whole_files import TASK as WHOLE_FILE
from fer_desktop.benchmarking.whole_files import measure_file_here, measure_whole_files
from fer_desktop.benchmarking.window import (
    measure_live_cost,
    measure_source_memory,
    measure_window_start,
)
from fer_desktop.commands.parts.analysis_arguments import tell_of_foreign_model
from fer_desktop.commands.parts.batch_benchmark import add_batch_arguments, run_batch_benchmark
from fer_desktop.core.files import output_error, replace_file
from fer_desktop.core.json_values import from_dict
from fer_desktop.core.settings import ClassificationSettings, DetectionSettings, Settings
from fer_desktop.system.terminal import say, say_lines

REFERENCE_FRAMES = 10
MEASURES = ("stages", "files", "start", "live", "memory")


def _measure_task(task: dict[str, Any]) -> dict[str, Any]:
    settings = from_dict(Settings, task["settings"])
    return measure_here(Path(task["clip"]), settings, task["frames"])


def _start_up_task(task: dict[str, Any]) -> dict[str, Any]:
    return probe(task["engine"], task["classifier"])


TASKS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "measure": _measure_task,
    "start-up": _start_up_task,
    FILE_STAGES: measure_stages_here,
    WHOLE_FILE: measure_file_here,
}
"""Tasks of a fresh process by name; arguments and result are JSON."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--measures",
        nargs="+",
        choices=MEASURES,
        default=list(MEASURES),
        help="stages of one frame; whole files; start of the window; cost and latency of a live "
        "camera in it; memory after one, three and ten sources (default: all)",
    )
    parser.add_argument(
        "--sizes",
        nargs="+",
        type=_size,
        default=[(640, 480), (1280, 720), (1920, 1080)],
        metavar="WIDTHxHEIGHT",
        help="picture sizes (default: 640x480 1280x720 1920x1080)",
    )
    parser.add_argument(
        "--faces", nargs="+", type=_count, default=[0, 1, 4, 16], help="numbers of faces"
    )
    parser.add_argument(
        "--modes", nargs="+", choices=("search", "follow"), default=["search", "follow"]
    )
    parser.add_argument("--frames", type=_positive, default=90, help="frames of each scenario")
    parser.add_argument(
        "--file-frames",
        type=_positive,
        default=450,
        help="frames of each whole file (default: 450)",
    )
    parser.add_argument(
        "--live-seconds",
        type=_positive,
        default=20,
        help="how long the camera is watched (default: 20; 3600 tells what an hour leaves)",
    )
    parser.add_argument("--smallest-face", type=float, default=40.0, metavar="PX")
    parser.add_argument(
        "--model",
        default=ClassificationSettings().model,
        help="expression model, also of the reference (default: %(default)s)",
    )
    parser.add_argument("--threads", type=_positive, help="threads of the face detector")
    parser.add_argument(
        "--reference",
        action="store_true",
        help="measure the mtcnn package and the Keras model on the same pictures too",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all results to FILE")
    add_batch_arguments(parser)
    parser.add_argument("--task", choices=TASKS, help=argparse.SUPPRESS)  # see benchmarking.fresh


def run(arguments: argparse.Namespace) -> int:
    """Measure, print a table and write the JSON file."""
    if arguments.task:
        say(json.dumps(TASKS[arguments.task](json.load(sys.stdin))))
        return 0
    if arguments.json is not None:
        _try_to_write(arguments.json)  # measuring takes minutes: fail before, not after
    if arguments.batch:
        measured = run_batch_benchmark(arguments)
        if arguments.json is not None:
            _write(arguments.json, measured)
        return 0
    with tempfile.TemporaryDirectory(prefix="fer-desktop-benchmark-") as folder:
        found = _measure_all(arguments, Path(folder))
    tell_of_foreign_model(arguments.model)
    _print(found)
    if arguments.json is not None:
        _write(arguments.json, json.dumps(as_json(found), indent=2) + "\n")
    return 0


def _measure_all(arguments: argparse.Namespace, folder: Path) -> Benchmark:
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
        settings = _settings(arguments, "mtcnn", "follow")
        found.whole_files = measure_whole_files(folder, settings, arguments.file_frames, _tell)
    if "live" in wanted:
        _tell("a camera in the window")
        found.live = measure_live_cost(arguments.live_seconds)
    if "memory" in wanted:
        found.memory = measure_source_memory(folder, _tell)
    return found


def _tell(what: str) -> None:
    say(f"measuring {what} …", to=sys.stderr)


def _print(found: Benchmark) -> None:
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
                settings = _settings(arguments, "mtcnn", mode)
                results.append(measure(scene, clip, settings, arguments.frames))
            if arguments.reference:
                settings = _settings(arguments, "mtcnn-tensorflow", "search")
                count = min(REFERENCE_FRAMES, arguments.frames)
                result = measure(scene, clip, settings, count)
                results.append(dataclasses.replace(result, mode="reference"))
            clip.unlink()
    return results


def _settings(arguments: argparse.Namespace, engine: str, mode: str) -> Settings:
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


def _size(text: str) -> tuple[int, int]:
    width, separator, height = text.partition("x")
    if not (separator and width.isdigit() and height.isdigit()) or min(int(width), int(height)) < 2:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1280x720")
    return int(width) // 2 * 2, int(height) // 2 * 2  # H.264 wants even sides


def _count(text: str) -> int:
    if not text.isdigit():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number")
    return int(text)


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number above 0")
    return int(text)


def _write(path: Path, text: str) -> None:
    if path.exists() and not path.is_file():  # a pipe or device, as /dev/stdout
        path.write_text(text, encoding="utf-8")
    else:
        replace_file(path, text)


def _try_to_write(path: Path) -> None:
    """Raises OutputError when a file cannot be written there; what is there stays."""
    existed = os.path.lexists(path)
    try:
        path.open("a").close()
        if not existed:
            path.unlink()
    except OSError as error:
        raise output_error(path, error) from error
