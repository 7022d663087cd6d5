"""The session as JSON."""

import json
from pathlib import Path

import pytest
from helpers.talk import export_one

from fer_desktop.sessions.corrections.applying import Corrected


def test_json_holds_everything(corrected: Corrected, tmp_path: Path) -> None:
    told = json.loads(export_one(corrected, "json", tmp_path).read_text())
    assert told["session"]["participant"] == "P01"
    assert len(told["rows"]) == len(corrected.table)
    assert told["rows"][0]["raw"]["neutral"] == pytest.approx(0.7)
    assert told["rows"][30]["raw"] is None
    assert told["episodes"][0]["emotion"] == "neutral"
