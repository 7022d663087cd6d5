"""A job corrects probabilities by a neutral face; raw and smoothed values stay what they are."""

from pathlib import Path

import pytest
from helpers.analyzed import analyze, rows, session

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.resources import resource
from fer_desktop.scores.baseline import from_values, to_json
from fer_desktop.sessions.baselines import path_of

DEMO = resource("demo", "demo.mp4")
CORRECTED = [f"{emotion}_corrected" for emotion in EMOTIONS]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def own_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(home))


def run(folder: Path, *words: str) -> list[dict[str, str]]:
    shown = ("--output", folder, "--quiet", "--seconds", "1.5")
    assert analyze(DEMO, *shown, *words) == 0
    return [row for row in rows(folder) if row["success"] == "1"]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    return run(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corrected")
    run(folder, "--baseline", "1")
    return folder


def test_only_columns_of_their_own_are_filled(plain: list[dict[str, str]], corrected: Path) -> None:
    found = [row for row in rows(corrected) if row["success"] == "1"]
    own = {*CORRECTED, "baseline"}
    assert [{name: row[name] for name in row if name not in own} for row in found] == [
        {name: row[name] for name in row if name not in own} for row in plain
    ]
    assert all(row[name] == "" for row in plain for name in own)


def test_each_face_of_the_beginning_is_corrected_from_its_first_picture_on(corrected: Path) -> None:
    first = rows(corrected)[0]
    assert first["baseline"] == f"face {first['face_id']}"
    assert sum(float(first[name]) for name in CORRECTED) == pytest.approx(1, abs=1e-5)
    kept = session(corrected)["baselines"]
    baseline = from_values(kept[first["face_id"]])
    assert baseline.made == "beginning"
    assert baseline.duration_s == pytest.approx(1.0, abs=0.1)
    assert baseline.source == "demo.mp4"


def test_a_participants_neutral_face_corrects_all_faces(corrected: Path, tmp_path: Path) -> None:
    baseline = from_values({**session(corrected)["baselines"]["1"], "owner": "P01"})
    path = path_of("P01")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_json(baseline), encoding="utf-8")
    found = run(tmp_path / "by code", "--baseline", "P01")
    assert {row["baseline"] for row in found} == {"P01"}
    assert session(tmp_path / "by code")["baselines"].keys() == {"0"}
    assert found == run(tmp_path / "by file", "--baseline", str(path))


def test_seconds_without_a_face_end_in_a_sentence_and_nothing_is_lost(
    corrected: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (corrected / "timeline.csv").read_bytes()
    words = ("--output", corrected, "--overwrite", "--quiet", "--baseline", "0.01")
    assert analyze(DEMO, *words) == 2
    assert "No face was seen for long enough in the first 0.01 s" in capsys.readouterr().err
    assert (corrected / "timeline.csv").read_bytes() == before


def test_a_live_source_is_corrected_from_the_end_of_the_seconds_on(tmp_path: Path) -> None:
    words = ("--output", tmp_path / "s", "--quiet", "--seconds", "3", "--baseline", "0.7")
    assert analyze("camera:test", *words) == 0
    found = [row for row in rows(tmp_path / "s") if row["success"] == "1"]
    assert all(row["baseline"] == "" for row in found if float(row["timestamp"]) < 0.6)
    assert found[-1]["baseline"] != ""
    assert session(tmp_path / "s")["baselines"]


def test_without_an_output_there_is_nothing_to_correct(capsys: pytest.CaptureFixture[str]) -> None:
    assert analyze(DEMO, "--baseline", "1", "--quiet") == 2
    assert "Add --output DIR" in capsys.readouterr().err
