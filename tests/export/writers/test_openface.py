"""OpenFace's columns, opened by pandas."""

from pathlib import Path

import pandas
from helpers.talk import export_one

from fer_desktop.export.writers.openface import COLUMNS
from fer_desktop.sessions.corrections.applying import Corrected


def test_openface_begins_with_its_five_columns(corrected: Corrected, tmp_path: Path) -> None:
    frame = pandas.read_csv(export_one(corrected, "openface", tmp_path))
    assert list(frame.columns)[:5] == ["frame", "face_id", "timestamp", "confidence", "success"]
    assert frame["frame"].min() == 1
    assert (frame.loc[frame["success"] == 0, "confidence"] == 0).all()
    assert not frame[[*COLUMNS]].isna().any().any()
