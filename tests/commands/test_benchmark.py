"""`fer-desktop benchmark`: what it measures and writes, and how it fails."""

import json

import pytest

from fer_desktop.cli import main


def test_the_command_measures_and_writes_json(tmp_path, capsys):
    path = tmp_path / "benchmark.json"
    arguments = ["--sizes", "640x480", "--faces", "1", "--frames", "6", "--model", "paper"]
    measures = ["--measures", "stages", "start", "files", "--file-frames", "6"]
    assert main(["benchmark", *arguments, *measures, "--json", str(path)]) == 0
    output = capsys.readouterr().out
    assert "expression model: paper" in output
    assert "| 640x480 | 1 (1.0) | follow |" in output
    report = json.loads(path.read_text())
    assert report["model"] == "paper"
    assert {"machine", "versions", "start_up", "scenarios"} <= set(report)
    assert report["start_up"]["mtcnn"]["total_s"] > 0
    assert 0 < report["window"]["painted_s"] <= report["window"]["first_label_s"]
    assert [file["scene"]["height_px"] for file in report["whole_files"]] == [720, 1080]
    for file in report["whole_files"]:
        assert file["stages"]["frames"] == 6
        assert all(value > 0 for value in file["stages"].values())
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


def test_a_batch_is_measured_and_killed(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "batch.json"
    words = ["--batch", "--parts", "stages", "endurance", "resumption", "killing"]
    words += ["--clips", "1", "--clip-seconds", "0.3", "--minutes", "0.01"]
    words += ["--finished", "1", "--kills", "1", "--workers", "1", "--json", str(path)]
    assert main(["benchmark", *words]) == 0
    report = json.loads(path.read_text())
    assert report["stages"]["frames"] == 9
    assert sum(report["stages"][part] for part in ("decode", "detect", "classify", "write")) > 0
    assert report["endurance"]["most_mb"] > 50
    assert report["resumption"]["first_job_s"] > 0
    killing = report["killing"]
    assert (killing["jobs"], killing["lost"], killing["doubled"], killing["different"]) == (
        5,
        0,
        0,
        0,
    )
    assert len(capsys.readouterr().out.splitlines()) == 4


@pytest.mark.parametrize("words", [["--clips", "0"], ["--minutes", "-1"], ["--parts", "nothing"]])
def test_sizes_of_a_batch_that_make_no_sense_are_refused(words, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["benchmark", "--batch", *words])
    assert stopped.value.code == 2
    assert words[1] in capsys.readouterr().err
