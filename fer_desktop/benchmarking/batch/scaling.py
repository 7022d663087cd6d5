"""Scaling: one worker and two on the same clips, and what the queue itself costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.benchmarking.batch.running import Watched, run_batch


@dataclass(frozen=True)
class Throughput:
    """What a number of workers did.

    `frames_per_s` is by the clock, from the first job's beginning to the last one's end;
    `cpu_ms_per_frame` is processor time, whatever else the machine does.
    """

    workers: int
    frames: int
    frames_per_s: float
    cpu_ms_per_frame: float
    queue_cpu_s: float
    """Processor time of the program that gives the jobs, after the first began."""
    queue_start_cpu_s: float
    """Before it began: starting Python, finding the sources."""
    queue_share: float
    """`queue_cpu_s` as a share of that of all processes together."""
    queue_core_share: float
    """The same as a share of one core over the time by the clock: what it costs a machine on which
    the workers have cores of their own; where they have not, `queue_share` is larger."""


@dataclass(frozen=True)
class Scaling:
    """One worker and several."""

    one: Throughput
    several: Throughput

    @property
    def ratio_by_clock(self) -> float:
        """How many times faster; on a machine that does nothing else."""
        return self.several.frames_per_s / self.one.frames_per_s

    @property
    def ratio_by_cpu(self) -> float:
        """The same as far as it follows from the processor time of a frame: if cores were free."""
        one, several = self.one.cpu_ms_per_frame, self.several.cpu_ms_per_frame
        return self.several.workers * one / several


def measure_scaling(clips: Sequence[Path], folder: Path, workers: int) -> Scaling:
    """Analyse the clips with one worker, then with several. Raises FerError."""
    one = run_batch(clips, folder / "one-worker", "--workers", "1")
    several = run_batch(clips, folder / "several-workers", "--workers", str(workers))
    return Scaling(_throughput(1, one), _throughput(workers, several))


def _throughput(workers: int, watched: Watched) -> Throughput:
    queue_cpu_s = watched.queue_cpu_s - watched.queue_cpu_at_first_job_s
    whole_cpu_s = queue_cpu_s + watched.worker_cpu_s
    return Throughput(
        workers,
        watched.analysed,
        watched.analysed / watched.working_s,
        watched.worker_cpu_s * 1000 / watched.analysed,
        queue_cpu_s,
        watched.queue_cpu_at_first_job_s,
        queue_cpu_s / whole_cpu_s,
        queue_cpu_s / watched.working_s,
    )
