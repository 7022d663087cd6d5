"""The benchmark: what it measures with, what it reports, and how it fails."""

import json

import av
import numpy as np
import pytest

from fer_desktop.benchmarking import (
    ScenarioResult,
    Scene,
    Spread,
    WindowStart,
    as_json,
    as_table,
    write_clip,
)
from fer_desktop.cli import main
from fer_desktop.core.errors import OutputError
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import create_detector


@pytest.mark.parametrize("faces", [0, 1, 4, 16])
@pytest.mark.parametrize("size", [(640, 480), (1280, 720)])
def test_a_scene_has_as_many_faces_as_it_says(size, faces):
    (image,) = Scene(*size, faces).frames(1)
    assert image.shape == (size[1], size[0], 3)
    assert len(create_detector(DetectionSettings()).detect(image)) == faces


def test_faces_sway_and_scenes_repeat():
    scene = Scene(640, 480, 1)
    first, second = scene.frames(2)
    assert (first != second).any()
    again, _ = scene.frames(2)
    np.testing.assert_array_equal(first, again)


def test_a_clip_holds_the_frames_at_thirty_a_second(tmp_path):
    path = tmp_path / "clip.mp4"
    write_clip(Scene(640, 480, 1), path, 7)
    with av.open(str(path)) as container:
        times = [frame.time for frame in container.decode(video=0)]
    np.testing.assert_allclose(times, np.arange(7) / 30, atol=1e-3)


def test_a_clip_that_cannot_be_written_is_explained(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        write_clip(Scene(640, 480, 0), tmp_path / "missing" / "clip.mp4", 1)


def test_spread_is_median_percentile_and_least():
    spread = Spread.of([float(value) for value in range(101)])
    assert (spread.median, spread.p95, spread.least) == (50.0, 95.0, 0.0)


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
    report = as_json(
        [result("search", 8.0), result("reference", 400.0)], {}, WindowStart(0.5, 1.0), "paper"
    )
    (ratio,) = report["ratios"]
    assert ratio == {
        "width": 1280, "height": 720, "faces": 1, "mode": "search", "times_faster": 50.0,
    }  # fmt: skip
    assert [scenario["mode"] for scenario in report["scenarios"]] == ["search", "search"]
    assert "| 1280x720 | 1 (1.0) | search | 8.00 |" in as_table([result("search", 8.0)])


def test_the_command_measures_and_writes_json(tmp_path, capsys):
    path = tmp_path / "benchmark.json"
    arguments = ["--sizes", "640x480", "--faces", "1", "--frames", "6", "--model", "paper"]
    assert main(["benchmark", *arguments, "--json", str(path)]) == 0
    told = capsys.readouterr().out
    assert "expression model: paper" in told
    assert "| 640x480 | 1 (1.0) | follow |" in told
    report = json.loads(path.read_text())
    assert report["model"] == "paper"
    assert {"machine", "versions", "start_up", "scenarios"} <= set(report)
    assert report["start_up"]["mtcnn"]["total_s"] > 0
    assert 0 < report["window"]["import_s"] < report["window"]["painted_s"]
    search, follow = report["scenarios"]
    assert (search["mode"], follow["mode"]) == ("search", "follow")
    for scenario in (search, follow):
        assert (scenario["width"], scenario["height"], scenario["faces"]) == (640, 480, 1)
        assert scenario["engine"] == "mtcnn"
        assert scenario["faces_found"] == 1
        assert 0 < scenario["total_ms"]["median"] <= scenario["total_ms"]["p95"]
        assert scenario["memory_mb"] > 20
    stages = {"decode", "pyramid", "pnet", "rnet", "onet", "crop", "classify", "smooth", "draw"}
    assert stages <= set(search["stages"])
    for spread in search["stages"].values():
        assert spread["median"] <= spread["p95"]


def test_results_that_cannot_be_written_are_known_before_measuring(tmp_path, capsys):
    path = tmp_path / "missing" / "benchmark.json"
    assert main(["benchmark", "--json", str(path)]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_older_results_stay_until_there_are_new_ones(tmp_path, capsys):
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text("old")
    for path in (old, new):
        assert main(["benchmark", "--json", str(path), "--smallest-face", "nan"]) == 2
    assert old.read_text() == "old"
    assert not new.exists()


def test_a_smallest_face_that_makes_no_sense_is_explained(capsys):
    assert main(["benchmark", "--faces", "0", "--smallest-face", "nan"]) == 2
    assert "smallest_face_px" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--sizes", "wide"], ["--sizes", "1x1"], ["--frames", "0"], ["--faces", "-1"]]
)
def test_arguments_that_make_no_sense_are_refused(words, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["benchmark", *words])
    assert stopped.value.code == 2
    assert words[1] in capsys.readouterr().err
