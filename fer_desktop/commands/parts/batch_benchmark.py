"""`fer-desktop benchmark --batch`: what a batch costs, and whether it survives being killed."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from fer_desktop.benchmarking.batch.clips import repeat, write_mixed_clips, write_plain_clips
from fer_desktop.benchmarking.batch.endurance import measure_endurance
from fer_desktop.benchmarking.batch.killing import measure_killing
from fer_desktop.benchmarking.batch.report import BatchBenchmark, as_json, as_lines
from fer_desktop.benchmarking.batch.resuming import measure_resumption
from fer_desktop.benchmarking.batch.scaling import measure_scaling
from fer_desktop.benchmarking.file_stages import measure_stages
from fer_desktop.core.settings import Settings
from fer_desktop.system.terminal import say

PARTS = ("stages", "scaling", "endurance", "resumption", "killing")
_SHORT_S = 1.0


def add_batch_arguments(parser: argparse.ArgumentParser) -> None:
    """Which parts are measured, and how large."""
    batch = parser.add_argument_group(
        "with --batch",
        "The sizes that the goals are stated for: --clips 200 --kills 20 --minutes 120 "
        "--finished 10000. It takes hours.",
    )
    batch.add_argument("--batch", action="store_true", help="measure a batch instead of stages")
    batch.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART")
    batch.add_argument("--clips", type=_count, default=12, help="clips (default: %(default)s)")
    batch.add_argument(
        "--clip-seconds", type=_seconds, default=4.0, help="of each clip (default: %(default)s)"
    )
    batch.add_argument("--workers", type=_count, default=2, help="beside one (default: 2)")
    batch.add_argument(
        "--minutes", type=_seconds, default=2.0, help="of the long source (default: %(default)s)"
    )
    batch.add_argument(
        "--finished", type=_count, default=500, help="jobs before resuming (default: %(default)s)"
    )
    batch.add_argument("--kills", type=_count, default=5, help="default: %(default)s")
    batch.add_argument("--seed", type=_count, default=1, help="of the moments of the kills")


def run_batch_benchmark(arguments: argparse.Namespace) -> str:
    """Measure, print a line for each, and give the JSON text. Raises FerError."""
    with tempfile.TemporaryDirectory(prefix="fer-desktop-benchmark-") as folder:
        found = _measure(arguments, Path(folder))
    for line in as_lines(found):
        say(line)
    return json.dumps(as_json(found), indent=2) + "\n"


def _measure(arguments: argparse.Namespace, folder: Path) -> BatchBenchmark:
    wanted = set(arguments.parts)
    seconds = arguments.clip_seconds

    def begins(part: str) -> bool:
        if part in wanted:
            say(f"measuring {part} …", to=sys.stderr)
        return part in wanted

    plain = write_plain_clips(folder / "plain", arguments.clips, seconds)
    stages = scaling = endurance = resumption = killing = None
    if begins("stages"):
        stages = measure_stages(plain[0], folder / "stages", Settings())
    if begins("scaling"):
        scaling = measure_scaling(plain, folder, arguments.workers)
    if begins("endurance"):
        long = folder / "long.mp4"
        repeat(plain[0], long, arguments.minutes * 60)
        endurance = measure_endurance(long, arguments.minutes * 60, folder)
    if begins("resumption"):
        short = write_plain_clips(folder / "short", 1, _SHORT_S)[0]
        resumption = measure_resumption(short, folder, arguments.finished)
    if begins("killing"):
        mixed = write_mixed_clips(folder / "mixed", arguments.clips, seconds)
        killing = measure_killing(mixed, folder, arguments.kills, arguments.seed, arguments.workers)
    return BatchBenchmark(stages, scaling, endurance, resumption, killing)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1_000_000:
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
