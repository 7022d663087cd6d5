"""From a camera's picture to its values at real listeners in another process."""

import json
from pathlib import Path

import pytest

from fer_desktop import cli


def test_every_output_is_measured_and_misses_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "latency.json"
    assert cli.main(["benchmark", "--live", "--seconds", "2", "--json", str(report)]) == 0
    values = json.loads(report.read_text(encoding="utf-8"))
    assert {"analysed", "websocket", "osc"} <= set(values["arrivals_ms"])
    for name, spread in values["arrivals_ms"].items():
        assert 0 < spread["least"] <= spread["median"] <= spread["p95"], name
        assert values["missed"].get(name, 0) == 0
        assert spread["least"] >= values["arrivals_ms"]["analysed"]["least"]
    assert "milliseconds from capture to" in capsys.readouterr().out


def test_a_film_has_no_moment_of_capture(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["benchmark", "--live", "demo"]) == 2
    assert "no camera" in capsys.readouterr().err
