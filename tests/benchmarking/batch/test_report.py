"""What is told of a batch's benchmark."""

import json

from fer_desktop.benchmarking.batch.endurance import Endurance
from fer_desktop.benchmarking.batch.killing import Killing
from fer_desktop.benchmarking.batch.report import BatchBenchmark, as_json, as_lines
from fer_desktop.benchmarking.batch.resuming import Resumption
from fer_desktop.benchmarking.batch.scaling import Scaling, Throughput
from fer_desktop.benchmarking.file_stages import StageTimes

WHOLE = BatchBenchmark(
    StageTimes(100, 1.5, 0.5, 1.0, 1.0, 0.75, 0.25),
    Scaling(
        Throughput(1, 100, 100.0, 8.0, 0.1, 0.5, 0.01, 0.002),
        Throughput(2, 100, 190.0, 8.0, 0.1, 0.5, 0.01, 0.002),
    ),
    Endurance(7200.0, 140.0, 0.5, 1000),
    Resumption(10_000, 4.0, 3.0),
    Killing(200, 20, 0, 0, 0, 1),
)


def test_every_measure_is_a_line() -> None:
    text = "\n".join(as_lines(WHOLE))
    for part in (
        "5.00 ms of processor time (decode 1.50 ms (30%)",
        "200 frames a second on a core of its own",
        "the queue itself 0.10 s = 1.00% of all, 0.20% of a core",
        "1.90 times by the clock, 2.00 by processor time",
        "over 120 min of video: at most 140 MB, +0.5 MB an hour",
        "with 10000 finished jobs the first new one began after 4.0 s",
        "killed 20 times (seed 1): 0 lost, 0 doubled, 0 other",
    ):
        assert part in text, part


def test_the_json_holds_what_was_measured_and_no_more() -> None:
    values = json.loads(json.dumps(as_json(WHOLE)))
    assert values["scaling"]["ratio_by_clock"] == 1.9
    assert values["machine"]["cores"] > 0
    only = as_json(BatchBenchmark(resumption=Resumption(1, 2.0, 1.0)))
    assert set(only) == {"measured_at", "machine", "versions", "resumption"}
