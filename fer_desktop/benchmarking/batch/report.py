"""Report of a batch's benchmark: as JSON and in words."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from fer_desktop.benchmarking.batch.endurance import Endurance
from fer_desktop.benchmarking.batch.killing import Killing
from fer_desktop.benchmarking.batch.resuming import Resumption
from fer_desktop.benchmarking.batch.scaling import Scaling
from fer_desktop.benchmarking.file_stages import StageTimes
from fer_desktop.benchmarking.report import machine, versions


@dataclass(frozen=True)
class BatchBenchmark:
    """What was measured; None where it was not asked for."""

    stages: StageTimes | None = None
    scaling: Scaling | None = None
    endurance: Endurance | None = None
    resumption: Resumption | None = None
    killing: Killing | None = None


def as_json(found: BatchBenchmark) -> dict[str, Any]:
    """All of it, with the machine."""
    values = {name: _rounded(part) for name, part in asdict(found).items() if part is not None}
    if found.stages is not None:
        values["stages"]["frames_per_s"] = round(found.stages.frames_per_s, 1)
    if found.scaling is not None:
        values["scaling"]["ratio_by_clock"] = round(found.scaling.ratio_by_clock, 3)
        values["scaling"]["ratio_by_cpu"] = round(found.scaling.ratio_by_cpu, 3)
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": versions(),
        **values,
    }


def as_lines(found: BatchBenchmark) -> list[str]:
    """For a person, a line a measure."""
    lines = []
    if (stages := found.stages) is not None:
        lines.append(stages.text)
    if (scaling := found.scaling) is not None:
        for each in (scaling.one, scaling.several):
            lines.append(
                f"{each.workers} worker{'s' * (each.workers != 1)}: {each.frames} frames, "
                f"{each.frames_per_s:.0f} a second by the clock, {each.cpu_ms_per_frame:.2f} ms of "
                f"processor time a frame; the queue itself {each.queue_cpu_s:.2f} s = "
                f"{each.queue_share:.2%} of all, {each.queue_core_share:.2%} of a core (and "
                f"{each.queue_start_cpu_s:.2f} s to start)"
            )
        lines.append(
            f"{scaling.several.workers} workers beside one: {scaling.ratio_by_clock:.2f} times by "
            f"the clock, {scaling.ratio_by_cpu:.2f} by processor time"
        )
    if (endurance := found.endurance) is not None:
        lines.append(
            f"memory of a worker over {endurance.video_s / 60:g} min of video: at most "
            f"{endurance.most_mb:.0f} MB, {endurance.slope_mb_per_hour:+.1f} MB an hour of video"
        )
    if (resumption := found.resumption) is not None:
        lines.append(
            f"with {resumption.finished} finished jobs the first new one began after "
            f"{resumption.first_job_s:.1f} s ({resumption.cpu_s:.1f} s of processor time)"
        )
    if (killing := found.killing) is not None:
        lines.append(
            f"{killing.jobs} sources, killed {killing.kills} times (seed {killing.seed}): "
            f"{killing.lost} lost, {killing.doubled} doubled, {killing.different} other than in an "
            "undisturbed run"
        )
    return lines


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _rounded(each) for name, each in value.items()}
    return round(value, 4) if isinstance(value, float) else value
