"""Resuming: how soon a batch with many finished jobs begins the first new one."""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.benchmarking.batch.clips import link
from fer_desktop.benchmarking.batch.running import BatchProcess, run_batch


@dataclass(frozen=True)
class Resumption:
    """Seconds by the clock, and processor time, from the start to the first new job."""

    finished: int
    first_job_s: float
    cpu_s: float


def measure_resumption(clip: Path, folder: Path, finished: int) -> Resumption:
    """Make a batch with so many finished jobs (links to one) and begin it again.

    Raises FerError.
    """
    sources, output = folder / "resumed", folder / "resumed-batch"
    sources.mkdir()
    first = sources / f"s{0:06}.mp4"
    link(clip, first)
    run_batch([sources], output, "--workers", "1")
    done = output / first.stem
    for number in range(1, finished):
        source = sources / f"s{number:06}.mp4"
        link(first, source)
        (output / source.stem).mkdir(mode=0o700)
        for path in done.iterdir():
            link(path, output / source.stem / path.name)
    link(clip, sources / "new.mp4")
    process = BatchProcess([sources], output, "--workers", "1")
    try:
        watched = process.watch_until(lambda: bool(process.watched.times_of("began")))
    finally:
        process.close()
    (began_s, *_) = watched.times_of("began")
    return Resumption(finished, began_s, watched.queue_cpu_at_first_job_s)
