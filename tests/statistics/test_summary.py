"""What a run saw, gathered while it runs."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.session_fakes import HAPPY, NEUTRAL, make_analyses, make_description

from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.statistics.shares import (
    face_shares,
)
from fer_desktop.statistics.summary import Summary


@pytest.mark.parametrize("last_s", [0.3, 0.4, 9.0])
def test_a_runs_shares_are_those_of_its_session(tmp_path: Path, last_s: float) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    summary = Summary(threshold=0.4)
    analyses = make_analyses([NEUTRAL] * 4 + [HAPPY])
    for analysis, time_s in zip(analyses, (0.0, 0.1, 0.2, 0.3, last_s), strict=True):
        taken = replace(analysis, frame=replace(analysis.frame, timestamp=time_s))
        recorder.on_frame(taken.frame)
        recorder.on_analysis(taken)
        summary.add(taken)
    recorder.stop()
    summary.finish()
    (recorded,) = face_shares(open_session(tmp_path / "s").table, (), threshold=0.4)
    for label, share in summary.faces[1].shares():
        assert share == pytest.approx(recorded.shares[label]), label
