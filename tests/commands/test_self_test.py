"""The self-test finds a whole installation whole, and a broken one broken."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.faces import make_face, make_frame

from fer_desktop.commands.self_test import PipelineCheck
from fer_desktop.core.frames import Analysis, Face


def test_this_installation_is_whole(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fer_desktop", "self-test"],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        env={**os.environ, "FER_DESKTOP_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    window, pipeline, verdict = done.stdout.splitlines()
    assert "plotted True" in window
    assert pipeline.startswith("pipeline: 300 frames, ")
    assert verdict == "self-test: passed"
    assert not (tmp_path / "settings.json").exists()  # it leaves the user's settings alone


def test_without_frames_or_faces_it_fails() -> None:
    check = PipelineCheck()
    assert not check.passed
    check.add(Analysis(make_frame(0, 0.0), ()))
    assert not check.passed
    check.add(Analysis(make_frame(1, 0.1), (make_face(),)))
    assert check.passed


@pytest.mark.parametrize("probabilities", [np.full(7, 0.5), np.full(6, 1 / 6), np.full(7, np.nan)])
def test_a_face_with_unsound_probabilities_is_not_labelled(probabilities: np.ndarray) -> None:
    sound = make_face()
    face = Face(sound.track, sound.crop, probabilities.astype(np.float32), sound.smoothed)
    check = PipelineCheck()
    check.add(Analysis(make_frame(0, 0.0), (face,)))
    assert (check.faces, check.labelled, check.passed) == (1, 0, False)
