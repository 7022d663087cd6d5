"""What the benchmark reports."""

import json

from fer_desktop.benchmarking import (
    Benchmark,
    ScenarioResult,
    Scene,
    Spread,
    as_json,
    as_table,
)
from fer_desktop.benchmarking.file_stages import StageTimes
from fer_desktop.benchmarking.whole_files import FileSpeed, WholeFile
from fer_desktop.benchmarking.window import LiveCost, SourceMemory, WindowStart
from fer_desktop.system.monitoring import Memory


def result(mode, median):
    spread = Spread(median, 2 * median, median / 2)
    return ScenarioResult(
        scene=Scene(1280, 720, 1),
        mode=mode,
        engine="mtcnn-tensorflow" if mode == "reference" else "mtcnn",
        frames=10,
        faces_found=1.0,
        total_ms=spread,
        latency_ms=spread,
        stages_ms={"pnet": spread},
        frames_per_second=30.0,
        cpu_ms=5.0,
        memory_mb=150.0,
    )


def test_ratios_compare_with_the_reference_on_the_same_pictures():
    results = [result("search", 8.0), result("reference", 400.0)]
    report = as_json(Benchmark("paper", results))
    (ratio,) = report["ratios"]
    assert ratio == {
        "width": 1280, "height": 720, "faces": 1, "mode": "search", "times_faster": 50.0,
    }  # fmt: skip
    assert [scenario["mode"] for scenario in report["scenarios"]] == ["search", "search"]
    assert "| 1280x720 | 1 (1.0) | search | 8.00 |" in as_table([result("search", 8.0)])


def test_files_and_the_window_are_told_in_lines_and_in_json():
    stages = StageTimes(300, 2.0, 0.5, 2.0, 1.5, 0.5, 0.0)
    speed = FileSpeed(100.0, 6.5)
    spread = Spread(20.0, 35.04, 10.0)
    memory = Memory(230.0, 150.0)
    found = Benchmark(
        "paper",
        whole_files=[WholeFile(Scene(1280, 720, 1), 300, speed, FileSpeed(160.0, 7.0), stages)],
        window=WindowStart({"qt": 0.25, "numpy": 0.25}, 1.0, 1.25, 1.5),
        live=LiveCost(20, 35.0, 600, 598, spread, spread, memory, Memory(231.0, None)),
        memory=SourceMemory({1: memory, 10: memory}),
    )
    (file,) = found.whole_files
    assert "100 frames a second on one thread (6.50 ms of processor time each)" in file.text
    assert "convert 0.50 ms (8%)" in file.text
    assert "painted after 1.00 s" in found.window.text
    assert "imports 0.50: qt 0.25, numpy 0.25" in found.window.text
    assert "598 of 600 pictures" in found.live.text
    assert "to screen 20.0 ms (95 %: 35.0)" in found.live.text
    assert "231 MB resident" in found.live.text
    assert "10: 230 MB resident (150 proportional)" in found.memory.text
    values = json.loads(json.dumps(as_json(found)))
    assert values["whole_files"][0]["stages"]["convert"] == 0.5
    assert values["live"]["to_label_ms"]["p95"] == 35.04
    assert values["memory"]["after"]["10"]["proportional_mb"] == 150.0
