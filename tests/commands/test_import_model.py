"""`fer-desktop import-model`, and its model in the other commands."""

import json
from pathlib import Path

import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")

from helpers.analyzed import analyze, rows, session
from helpers.labelled_pictures import by_brightness
from helpers.onnx_networks import bright_or_dark

from fer_desktop import cli


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_from_a_file_to_a_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    network = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1, channels=3, size_px=64)
    pictures = by_brightness(tmp_path / "lab", "glad", "sad", count=5)
    words = ["import-model", network, "--name", "mine", "--labels", "happy,sad,-", "--quiet"]
    words += ["--pictures", pictures, "--folder-labels", "glad=happiness"]
    assert cli.main(list(map(str, words))) == 0
    printed = capsys.readouterr()
    assert "takes 64 x 64 rgb, channels-first; pixels as 0..255" in printed.out
    assert "happiness        5 faces, 100%" in printed.out
    assert "did not come with FER Desktop" in printed.err
    assert cli.main(["--version"]) == 0
    assert "imported model mine: mine (SHA-256 " in capsys.readouterr().out

    assert analyze("demo", "--model", "mine", "--seconds", 0.3, "--output", tmp_path / "s") == 0
    assert "did not come with" in capsys.readouterr().err
    (tmp_path / "talk.mp4").write_bytes(b"no video")
    batch = ["batch", str(tmp_path / "talk.mp4"), "--output", str(tmp_path / "b")]
    assert cli.main([*batch, "--model", "mine", "--quiet"]) == 3
    assert "“mine” did not come with" in capsys.readouterr().err
    described = session(tmp_path / "s")["model"]
    assert described["is_foreign"] is True
    assert described["labels"] == ["happiness", "sadness", "-"]
    assert described["input_form"]["channels"] == "rgb"
    row = rows(tmp_path / "s")[0]
    assert float(row["happiness"]) + float(row["sadness"]) == pytest.approx(1)
    assert {row[name] for name in ("anger", "fear", "neutral")} == {"0.000000"}
    dictionary = (tmp_path / "s" / "data_dictionary.csv").read_text("utf-8")
    assert dictionary.count("does not know this expression: always 0") == 10  # raw and smoothed
    assert cli.main(["report", str(tmp_path / "s")]) == 0
    page = next((tmp_path / "s").glob("export/*.html")).read_text("utf-8")
    assert "2 expressions (happiness and sadness) were classified from colour 64 x 64" in page
    assert "It does not know anger, disgust, fear, surprise, neutral" in page


def test_the_options_that_are_missing_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    network = bright_or_dark(tmp_path / "net.onnx", 3, bright=0, dark=1)
    assert cli.main(["import-model", str(network), "--name", "mine"]) == 2
    assert "3 outputs, and 0 labels were given" in capsys.readouterr().err
    assert not (tmp_path / "home" / "models" / "mine").exists()
    assert cli.main(["analyze", "demo", "--model", "mine"]) == 2
    assert "no model “mine”" in capsys.readouterr().err


def test_shipped_manifests_say_in_session_json_what_they_said_before(tmp_path: Path) -> None:
    assert analyze("demo", "--seconds", 0.1, "--output", tmp_path / "s") == 0
    model = session(tmp_path / "s")["model"]
    assert {"input_form", "output_form", "engine", "is_foreign"} & set(model) == set()
    assert json.dumps(model)
