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
    as_json,
)
from fer_desktop.benchmarking.batch import report as batch_report
from fer_desktop.benchmarking.batch.measuring import PARTS, Sizes, measure_batch
from fer_desktop.benchmarking.file_stages import TASK as FILE_STAGES
from fer_desktop.benchmarking.file_stages import measure_stages_here
from fer_desktop.benchmarking.measuring import measure_here
from fer_desktop.benchmarking.startup import probe
from fer_desktop.benchmarking.whole_files import TASK as WHOLE_FILE
from fer_desktop.benchmarking.whole_files import measure_file_here
from fer_desktop.commands.parts.analysis_arguments import tell_of_foreign_model
from fer_desktop.commands.parts.usual_benchmark import (
    MEASURES,
    measure_all,
    settings_of,
    tell_all,
)
from fer_desktop.core.files import output_error, replace_file
from fer_desktop.core.json_values import from_dict
from fer_desktop.core.settings import ClassificationSettings, Settings
from fer_desktop.system.terminal import say


def _measure_task(task: dict[str, Any]) -> dict[str, Any]:
    settings = from_dict(Settings, task["settings"])
    return measure_here(Path(task["clip"]), settings, task["frames"])


def _start_up_task(task: dict[str, Any]) -> dict[str, Any]:
    return probe(task["engine"], task["classifier"])


def _listen_task(task: dict[str, Any]) -> dict[str, Any]:
    from fer_desktop.benchmarking.latency import listen

    return dict(listen(task, say))


TASKS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "measure": _measure_task,
    "start-up": _start_up_task,
    FILE_STAGES: measure_stages_here,
    WHOLE_FILE: measure_file_here,
    "listen": _listen_task,
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
    parser.add_argument(
        "--live",
        nargs="?",
        const="camera:test",
        metavar="CAMERA",
        help="measure from a camera's picture to its values at a listener of each live output, "
        "and nothing else (default: the drawn camera, 1280x720, 30 pictures a second)",
    )
    parser.add_argument(
        "--seconds",
        type=_positive,
        default=60,
        help="how long a camera is watched (default: 60; 3600 tells what an hour leaves)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all results to FILE")
    _add_batch_arguments(parser)
    parser.add_argument("--task", choices=TASKS, help=argparse.SUPPRESS)  # see benchmarking.fresh


def _add_batch_arguments(parser: argparse.ArgumentParser) -> None:
    default = Sizes()
    group = parser.add_argument_group(
        "with --batch",
        "The goals are stated for --clips 200 --kills 20 --minutes 120 --finished 10000, which "
        "takes hours.",
    )
    group.add_argument("--batch", action="store_true", help="measure a batch instead")
    group.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="default: all")
    group.add_argument("--clips", type=_positive, default=default.clips)
    group.add_argument("--clip-seconds", type=_seconds, default=default.clip_s)
    group.add_argument("--workers", type=_positive, default=default.workers, help="beside one")
    group.add_argument(
        "--minutes", type=_seconds, default=default.long_s / 60, help="of the long source"
    )
    group.add_argument(
        "--finished", type=_positive, default=default.finished, help="jobs before resuming"
    )
    group.add_argument("--kills", type=_positive, default=default.kills)
    group.add_argument(
        "--seed", type=_count, default=default.seed, help="of the moments of the kills"
    )


def run(arguments: argparse.Namespace) -> int:
    """Measure, print a table and write the JSON file."""
    if arguments.task:
        say(json.dumps(TASKS[arguments.task](json.loads(sys.stdin.readline()))))
        return 0
    if arguments.json is not None:
        _try_to_write(arguments.json)  # measuring takes minutes: fail before, not after
    if arguments.live:
        return _measure_live(arguments)
    if arguments.batch:
        return _measure_batch(arguments)
    with tempfile.TemporaryDirectory(prefix="fer-desktop-benchmark-") as folder:
        found = measure_all(arguments, Path(folder))
    tell_of_foreign_model(arguments.model)
    tell_all(found)
    if arguments.json is not None:
        _write(arguments.json, json.dumps(as_json(found), indent=2) + "\n")
    return 0


def _measure_batch(arguments: argparse.Namespace) -> int:
    sizes = Sizes(
        arguments.clips,
        arguments.clip_seconds,
        arguments.workers,
        arguments.minutes * 60,
        arguments.finished,
        arguments.kills,
        arguments.seed,
    )
    with tempfile.TemporaryDirectory(prefix="fer-desktop-benchmark-") as folder:
        found = measure_batch(
            arguments.parts,
            sizes,
            Path(folder),
            lambda part: say(f"measuring {part} …", to=sys.stderr),
        )
    for line in batch_report.as_lines(found):
        say(line)
    if arguments.json is not None:
        _write(arguments.json, json.dumps(batch_report.as_json(found), indent=2) + "\n")
    return 0


def _measure_live(arguments: argparse.Namespace) -> int:
    from fer_desktop.benchmarking.latency import measure_latency

    settings = settings_of(arguments, "mtcnn", "follow")
    result = measure_latency(arguments.live, settings, arguments.seconds)
    width_px, height_px = result.size_px
    say(
        f"{arguments.live}: {width_px}x{height_px}, {result.frame_rate_hz:g} Hz, "
        f"{result.captured} captured, {result.analysed} analysed"
    )
    say("milliseconds from capture to  median   95 %  least  missed")
    for name, spread in result.arrivals_ms.items():
        missed = result.missed.get(name, "")
        say(f"{name:<29}{spread.median:7.1f}{spread.p95:7.1f}{spread.least:7.1f}{missed:>8}")
    if arguments.json is not None:
        _write(arguments.json, json.dumps(dataclasses.asdict(result), indent=2) + "\n")
    return 0


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


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1e6:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number above 0")
    return value


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
