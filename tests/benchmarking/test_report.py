"""What the benchmark reports."""

from fer_desktop.benchmarking import (
    ScenarioResult,
    Scene,
    Spread,
    WindowStart,
    as_json,
    as_table,
)


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
    report = as_json(results, {}, WindowStart(0.5, 1.0), "paper")
    assert report["window"] == {"import_s": 0.5, "painted_s": 1.0}
    (ratio,) = report["ratios"]
    assert ratio == {
        "width": 1280, "height": 720, "faces": 1, "mode": "search", "times_faster": 50.0,
    }  # fmt: skip
    assert [scenario["mode"] for scenario in report["scenarios"]] == ["search", "search"]
    assert "| 1280x720 | 1 (1.0) | search | 8.00 |" in as_table([result("search", 8.0)])
