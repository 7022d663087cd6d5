"""The one rule of labels: the largest smoothed probability, or unsure below the threshold."""

import numpy as np
from helpers.fakes import make_analysis, make_face
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.drawing.marks import mark_face
from fer_desktop.scores.labels import LABELS, UNSURE, UNSURE_INDEX, face_label, shown_labels
from fer_desktop.scores.timeline import Timeline
from fer_desktop.statistics.summary import Summary

scores = hnp.arrays(np.float32, (5, len(EMOTIONS)), elements=st.floats(0, 1, width=32))


@given(scores, st.floats(0, 1))
def test_the_largest_is_shown_from_the_threshold_on(smoothed: np.ndarray, threshold: float) -> None:
    labels = shown_labels(smoothed, threshold)
    assert labels.shape == (len(smoothed),)
    for row, label in zip(smoothed, labels, strict=True):
        assert (label == UNSURE_INDEX) == (row.max() < threshold)
        assert label in {UNSURE_INDEX, int(row.argmax())}
        assert shown_labels(row, threshold) == label


def test_a_face_at_the_threshold_has_its_label() -> None:
    face = make_face(1, 3, share=0.5)
    assert face_label(face, 0.5) == 3
    assert LABELS[face_label(face, 0.51)] == UNSURE


@given(st.floats(0.25, 0.9375, width=32), st.floats(0, 1))
def test_picture_timeline_and_summary_show_the_same_label(share: float, threshold: float) -> None:
    face = make_face(1, 4, share)
    analysis = make_analysis(0.0, (face,))
    label = face_label(face, threshold)
    assert mark_face(face, threshold).label == label
    timeline, summary = Timeline(), Summary(threshold)
    timeline.append(analysis)
    summary.add(analysis)
    summary.finish()
    assert timeline.ribbon(1, 0.0, 0.1, 1, threshold).tolist() == [label]
    assert list(summary.faces[1].label_s) == [LABELS[label]]
