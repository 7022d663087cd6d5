"""Measuring: all parts of a batch's benchmark, one after the other in one folder."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.benchmarking.batch.clips import repeat, write_mixed_clips, write_plain_clips
from fer_desktop.benchmarking.batch.endurance import measure_endurance
from fer_desktop.benchmarking.batch.killing import measure_killing
from fer_desktop.benchmarking.batch.report import BatchBenchmark
from fer_desktop.benchmarking.batch.resuming import measure_resumption
from fer_desktop.benchmarking.batch.scaling import measure_scaling
from fer_desktop.benchmarking.file_stages import measure_stages
from fer_desktop.core.settings import Settings

PARTS = ("stages", "scaling", "endurance", "resumption", "killing")
_SHORT_S = 1.0


@dataclass(frozen=True)
class Sizes:
    """How much is measured. The goals are stated for 200 clips, 20 kills, 120 minutes and 10,000
    finished jobs, which takes hours."""

    clips: int = 12
    clip_s: float = 4.0
    workers: int = 2
    """Beside one."""
    long_s: float = 120.0
    finished: int = 500
    """Jobs that are done when the batch is begun again."""
    kills: int = 5
    seed: int = 1
    """Of the moments of the kills."""


def measure_batch(
    parts: Collection[str], sizes: Sizes, folder: Path, tell: Callable[[str], None]
) -> BatchBenchmark:
    """Measure some of PARTS in an empty folder; `tell` is told which one begins.

    Raises FerError.
    """

    def begins(part: str) -> bool:
        if part in parts:
            tell(part)
        return part in parts

    plain = write_plain_clips(folder / "plain", sizes.clips, sizes.clip_s)
    stages = scaling = endurance = resumption = killing = None
    if begins("stages"):
        stages = measure_stages(plain[0], folder / "stages", Settings())
    if begins("scaling"):
        scaling = measure_scaling(plain, folder, sizes.workers)
    if begins("endurance"):
        long = folder / "long.mp4"
        repeat(plain[0], long, sizes.long_s)
        endurance = measure_endurance(long, sizes.long_s, folder)
    if begins("resumption"):
        short = write_plain_clips(folder / "short", 1, _SHORT_S)[0]
        resumption = measure_resumption(short, folder, sizes.finished)
    if begins("killing"):
        mixed = write_mixed_clips(folder / "mixed", sizes.clips, sizes.clip_s)
        killing = measure_killing(mixed, folder, sizes.kills, sizes.seed, sizes.workers)
    return BatchBenchmark(stages, scaling, endurance, resumption, killing)
