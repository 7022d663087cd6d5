"""`fer-desktop benchmark --batch`, as small as it goes."""

import json
from pathlib import Path

import pytest

from fer_desktop.cli import main


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


def test_a_batch_is_measured_and_killed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
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
def test_sizes_that_make_no_sense_are_refused(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["benchmark", "--batch", *words])
    assert stopped.value.code == 2
    assert words[1] in capsys.readouterr().err
