"""One row a frame with the faces side by side, opened by pandas."""

import json
from pathlib import Path

import pandas
import pytest
from helpers.talk import export_one

from fer_desktop.sessions.corrections.applying import Corrected


def test_wide_has_fers_columns(corrected: Corrected, tmp_path: Path) -> None:
    frame = pandas.read_csv(export_one(corrected, "wide", tmp_path))
    names = ["angry", "box", "disgust", "fear", "happy", "neutral", "sad", "surprise"]
    assert list(frame.columns)[:16] == [f"{name}{face}" for face in (0, 1) for name in names]
    assert len(frame) == 30
    assert frame["neutral0"][0] == pytest.approx(0.7)
    assert frame["fear1"][:10].isna().all()
    assert frame["fear1"][10:20].tolist() == pytest.approx([0.7] * 10)
    assert json.loads(frame["box0"][0]) == [10, 8, 20, 26]
