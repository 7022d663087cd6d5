"""The series in memory: what goes in comes out, gaps stay gaps, peaks survive any zoom."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.faces import SMALL, make_analysis, make_face, make_probabilities
from hypothesis import given, settings
from hypothesis import strategies as st

from fer_desktop.core.frames import EMOTIONS, BoundingBox
from fer_desktop.scores.labels import NO_LABEL, UNSURE_INDEX
from fer_desktop.scores.timeline import Timeline


def filled(times: list[float], label: str = "happiness", share: float = 0.8) -> Timeline:
    timeline = Timeline()
    for index, time_s in enumerate(times):
        timeline.append(make_analysis(time_s, (make_face(1, label, share),), index))
    return timeline


def test_values_come_back_as_they_were() -> None:
    timeline = filled([0.0, 0.1, 0.2])
    series = timeline.series(1)
    assert series.times.tolist() == [0.0, 0.1, 0.2]
    np.testing.assert_array_equal(series.raw[1], make_probabilities("happiness", 0.8))
    assert timeline.track_ids == (1,)
    assert timeline.span == (0.0, 0.2)
    assert len(timeline.series(7)) == 0


def test_time_without_the_face_is_a_gap() -> None:
    timeline = filled([0.0, 0.1, 2.0, 2.1])
    series = timeline.series(1)
    assert np.isnan(series.smoothed).all(axis=1).tolist() == [False, False, True, False, False]
    assert timeline.at(1, 1.0) is None
    found = timeline.at(1, 2.04)
    assert found is not None
    assert found[0] == 2.0


def test_after_a_jump_back_what_came_later_stays() -> None:
    timeline = filled([0.0, 0.1, 0.2, 0.3])
    timeline.append(make_analysis(0.15, (make_face(1, "surprise"),)))
    assert timeline.series(1).times.tolist() == [0.0, 0.1, 0.15, 0.2, 0.3]
    assert timeline.span == (0.0, 0.3)


def test_a_frame_that_comes_again_replaces_itself() -> None:
    timeline = Timeline()
    timeline.append(make_analysis(0.1, (make_face(1), make_face(2))))
    timeline.append(make_analysis(0.1, (make_face(2, "fear"),)))
    assert timeline.track_ids == (2,)
    np.testing.assert_array_equal(timeline.series(2).raw, [make_probabilities("fear")])


def kept(times: list[float], track_id: int = 1, box: BoundingBox = SMALL) -> Timeline:
    timeline = Timeline()
    timeline.keep_faces()
    for index, time_s in enumerate(times):
        timeline.append(make_analysis(time_s, (make_face(track_id, box=box),), index))
    return timeline


def test_of_a_file_faces_are_kept_as_they_were() -> None:
    timeline = kept([0.0, 0.04])
    face = make_face(1)
    (again,) = timeline.faces_at(0.04) or ()
    assert again.track.track_id == 1
    assert again.track.detection.box == face.box
    assert again.track.detection.landmarks is not None
    assert face.landmarks is not None
    np.testing.assert_allclose(again.track.detection.landmarks.points, face.landmarks.points, 1e-6)
    np.testing.assert_array_equal(again.probabilities, face.probabilities)
    np.testing.assert_array_equal(again.smoothed, face.smoothed)
    assert timeline.faces_at(0.02) is None


def test_of_a_file_a_frame_that_comes_again_changes_nothing() -> None:
    timeline = kept([0.0, 0.04])
    version = timeline.version
    timeline.append(make_analysis(0.04, (make_face(7, "fear"),)))
    assert timeline.track_ids == (1,)
    assert timeline.version == version


def test_a_frame_without_a_face_is_known_too() -> None:
    timeline = kept([0.0])
    timeline.append(make_analysis(0.04))
    assert timeline.faces_at(0.04) == ()
    found = timeline.neighbour(0.05)
    assert found is not None
    assert found[0] == 0.0


def test_other_settings_leave_what_there_is_until_it_is_analysed_again() -> None:
    timeline = kept([0.0, 0.04])
    timeline.renew()
    assert timeline.faces_at(0.04) is None
    assert len(timeline.series(1)) == 2
    timeline.append(make_analysis(0.04, (make_face(3, "fear"),)))
    assert timeline.stretches() == [(0.04, 0.04)]
    assert timeline.series(1).times.tolist() == [0.0]
    assert timeline.series(3).times.tolist() == [0.04]


def test_the_stretches_are_what_was_watched() -> None:
    timeline = kept([0.0, 0.1, 0.2, 5.0, 5.1, 9.0])
    assert timeline.stretches() == [(0.0, 0.2), (5.0, 5.1), (9.0, 9.0)]


def test_one_timeline_takes_the_place_of_another() -> None:
    timeline, other = kept([0.0, 0.1], 5), kept([0.0, 0.1, 0.2], 1)
    generation = timeline.generation
    timeline.take(other)
    assert timeline.track_ids == (1,)
    assert timeline.generation > generation
    assert timeline.stretches() == [(0.0, 0.2)]
    (face,) = timeline.faces_at(0.1) or ()
    assert face.track.track_id == 1


def test_means_are_of_the_frames_between_two_times() -> None:
    timeline = Timeline()
    for time_s, share in ((0.0, 0.2), (1.0, 0.4), (2.0, 0.8), (3.0, 0.9)):
        timeline.append(make_analysis(time_s, (make_face(1, "fear", share),)))
    means = timeline.means(1, 1.0, 2.0)
    assert means is not None
    assert means[EMOTIONS.index("fear")] == pytest.approx(0.6)
    assert timeline.means(1, 1.1, 1.9) is None
    assert timeline.means(4, 0.0, 9.0) is None


@settings(max_examples=15)
@given(peak=st.integers(0, 599), limit=st.integers(20, 300))
def test_a_single_peak_survives_any_reduction(peak: int, limit: int) -> None:
    timeline = Timeline()
    low, high = make_face(1, "happiness", 0.2), make_face(1, "happiness", 0.99)
    first = make_analysis(0.0)
    for index in range(600):
        frame = replace(first.frame, timestamp=index / 30)
        timeline.append(replace(first, frame=frame, faces=(high if index == peak else low,)))
    series = timeline.series(1, point_limit=limit)
    assert len(series) <= 2 * limit + 4
    assert not np.isnan(series.raw).any()
    assert series.raw[:, 3].max() == pytest.approx(0.99)


def test_a_reduced_series_keeps_its_gaps_and_adds_none() -> None:
    times = [i / 30 for i in range(600)] + [200 + i / 30 for i in range(600)]
    series = filled(times).series(1, point_limit=60)
    assert np.isnan(series.raw[:, 0]).sum() == 1


@given(st.floats(0, 8), st.floats(0.1, 8))
def test_a_window_holds_its_range_and_one_value_beyond_each_edge(
    start: float, length: float
) -> None:
    series = WINDOWED.series(1, start, start + length)
    inside = [t for t in TIMES if start <= t <= start + length]
    assert set(inside) <= set(series.times.tolist())
    assert len(series) <= len(inside) + 2


TIMES = [i / 10 for i in range(100)]
WINDOWED = filled(TIMES)


def test_the_ribbon_tells_label_unsure_and_absence() -> None:
    timeline = filled([i / 10 for i in range(10)])
    for i in range(10):
        timeline.append(make_analysis(3 + i / 10, (make_face(1, "sadness", 0.3),)))
    cells = timeline.ribbon(1, 0.0, 4.0, 40, threshold=0.5)
    assert set(cells[:10]) == {EMOTIONS.index("happiness")}
    assert set(cells[17:23]) == {NO_LABEL}
    assert set(cells[31:39]) == {UNSURE_INDEX}


def test_clear_forgets_everything() -> None:
    timeline = filled([0.0, 1.0])
    version = timeline.version
    timeline.clear()
    assert timeline.track_ids == ()
    assert timeline.span == (0.0, 0.0)
    assert timeline.version > version
