"""Labels of rows: how much time each stands for, runs of one label."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.scores.labels import LABELS, frame_seconds, label_runs
from fer_desktop.scores.table import Table


def test_runs_end_where_the_face_is_gone(table: Table) -> None:
    runs = [(LABELS[r.label], round(r.start_s, 3), round(r.end_s, 3)) for r in label_runs(table, 0)]
    assert runs == [
        ("neutral", 0.0, 1.0),
        ("happiness", 1.0, 1.5),
        ("happiness", 1.8, 2.0),
    ]


@given(hnp.arrays(np.float64, st.integers(1, 50), elements=st.floats(0, 1e5, width=32)))
def test_frame_seconds_never_exceed_the_span(times: np.ndarray) -> None:
    times = np.sort(times)
    seconds = frame_seconds(times)
    assert len(seconds) == len(times)
    assert ((seconds >= 0) & (seconds <= 1)).all()
    assert seconds[:-1].sum() <= times[-1] - times[0] + 1e-6
