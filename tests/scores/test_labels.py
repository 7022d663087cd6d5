"""The one rule of labels: the largest smoothed probability, or unsure below the threshold."""

from dataclasses import replace

import numpy as np
from helpers.faces import make_analysis, make_face
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.frames import EMOTIONS, HeldLabel
from fer_desktop.drawing.marks import mark_face
from fer_desktop.scores.columns import UNSURE
from fer_desktop.scores.labels import (
    LABELS,
    UNSURE_INDEX,
    face_label,
    frame_seconds,
    label_runs,
    shown_labels,
)
from fer_desktop.scores.table import Table
from fer_desktop.scores.timeline import Timeline
from fer_desktop.statistics.summary import Summary

scores = hnp.arrays(np.float32, (5, len(EMOTIONS)), elements=st.floats(0, 1, width=32))


@given(scores, st.floats(0, 1))
def test_the_largest_is_shown_from_the_threshold_on(smoothed: np.ndarray, threshold: float) -> None:
    classes, probabilities = smoothed.argmax(axis=1), smoothed.max(axis=1)
    labels = shown_labels(classes, probabilities, threshold)
    assert labels.shape == (len(smoothed),)
    for row, label in zip(smoothed, labels, strict=True):
        values = np.rint(row.astype(np.float64) * 1e6)  # as the table has them
        assert (label == UNSURE_INDEX) == (values.max() < round(threshold * 1e6))
        assert label in {UNSURE_INDEX, int(row.argmax())}


def test_a_face_whose_probability_is_held_has_its_label_below_the_threshold() -> None:
    face = replace(make_face(1, "happiness", share=0.5), held=HeldLabel(3, 0.55))
    assert face_label(face, 0.55) == 3
    assert LABELS[face_label(face, 0.56)] == UNSURE
    timeline = Timeline()
    timeline.append(make_analysis(0.0, (face,)))
    assert timeline.ribbon(1, 0.0, 0.1, 1, 0.55).tolist() == [3]


def test_a_face_at_the_threshold_has_its_label() -> None:
    face = make_face(1, "happiness", share=0.5)
    assert face_label(face, 0.5) == 3
    assert LABELS[face_label(face, 0.51)] == UNSURE


@given(st.floats(0.25, 0.9375, width=32), st.floats(0, 1))
def test_picture_timeline_and_summary_show_the_same_label(share: float, threshold: float) -> None:
    face = make_face(1, "sadness", share)
    analysis = make_analysis(0.0, (face,))
    label = face_label(face, threshold)
    assert mark_face(face, threshold).label == label
    timeline, summary = Timeline(), Summary(threshold)
    timeline.append(analysis)
    summary.add(analysis)
    summary.finish()
    assert timeline.ribbon(1, 0.0, 0.1, 1, threshold).tolist() == [label]
    assert list(summary.faces[1].label_s) == [LABELS[label]]


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
