"""The session as JSON."""

import json
from pathlib import Path

import pytest
from helpers.talk import export_one

from fer_desktop.sessions.corrections.applying import Corrected


def test_json_holds_everything(corrected: Corrected, tmp_path: Path) -> None:
    values = json.loads(export_one(corrected, "json", tmp_path).read_text())
    assert values["session"]["participant"] == "P01"
    assert len(values["rows"]) == len(corrected.table)
    assert values["rows"][0]["raw"]["neutral"] == pytest.approx(0.7)
    assert values["rows"][30]["raw"] is None
    assert values["episodes"][0]["emotion"] == "neutral"
