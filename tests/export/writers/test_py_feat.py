"""The Py-Feat export has the columns that Py-Feat reads; where installed, its own reader opens it.

That reader needs torch and a dozen other packages (some 2 GB), so it is no part of the project's
environment: `pip install py-feat` into one of your own, and run this file there.
"""

import warnings
from pathlib import Path

import pandas
import pytest
from helpers.session_fakes import record
from helpers.talk import export_one

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session


def test_read_feat_gives_the_scores_back(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of its own imports are none of ours
        io = pytest.importorskip(
            "feat.utils.io", reason="py-feat is not installed (2 GB)", exc_type=ImportError
        )
    record(tmp_path / "talk", [["neutral"]] * 3 + [[]] + [["happiness", "fear"]] * 3)
    corrected = open_corrected(open_session(tmp_path / "talk"))
    path, *_ = export(corrected, "py-feat", tmp_path / "out")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fex = io.read_feat(str(path))
    assert len(fex) == 10
    assert list(fex.emotions.columns) == list(EMOTIONS)
    assert fex.emotions.iloc[0].tolist() == pytest.approx([0.05] * 6 + [0.7])
    assert fex.emotions.isna().all(axis=1).sum() == 1
    assert fex.faceboxes.iloc[0].tolist() == pytest.approx([10, 8, 20, 26, 0.98])
    assert fex.identities.tolist()[-1] == "face 2"
    assert set(fex.inputs) == {"clip.mp4"}
    assert fex["approx_time"].tolist()[:3] == pytest.approx([0.0, 0.1, 0.2])


def test_py_feat_reads_its_columns(corrected: Corrected, tmp_path: Path) -> None:
    """feat.utils.io.read_feat: pandas.read_csv, then columns chosen by these very names."""
    frame = pandas.read_csv(export_one(corrected, "py-feat", tmp_path))
    assert list(frame[list(EMOTIONS)].iloc[0]) == pytest.approx([0.05] * 6 + [0.7])
    box = ["FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight", "FaceScore"]
    assert frame[box].iloc[0].tolist() == pytest.approx([10, 8, 20, 26, 0.98])
    assert not [column for column in frame.columns if "AU" in column]
    assert not {"valence", "arousal"} <= set(frame.columns)
    assert frame[list(EMOTIONS)].isna().all(axis=1).sum() == 3
