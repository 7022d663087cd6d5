"""Tracks: numbers that last, in seconds."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.motion import Motion
from fer_desktop.analysis.tracking import Tracker
from fer_desktop.core.frames import BoundingBox, Detection


def face(x, y=100.0, size=80.0, confidence=0.9):
    box = BoundingBox(x - size / 2, y - size / 2, x + size / 2, y + size / 2)
    return Detection(box, confidence)


def ids(tracks):
    return {round(track.detection.box.center[0]): track.track_id for track in tracks}


def test_numbers_start_at_one_and_are_never_used_again():
    tracker = Tracker(lost_after_s=0.5)
    assert ids(tracker.update([face(100), face(400)], 0.0)) == {100: 1, 400: 2}
    tracker.update([], 1.0)
    assert ids(tracker.update([face(100)], 2.0)) == {100: 3}


def test_a_moving_face_keeps_its_number():
    tracker = Tracker()
    for step in range(60):
        (track,) = tracker.update([face(100 + 12 * step)], step / 30)
        assert track.track_id == 1


@pytest.mark.parametrize("hidden_s", [0.1, 0.5, 1.0])
def test_a_face_hidden_for_a_while_comes_back_with_its_number(hidden_s):
    tracker = Tracker(lost_after_s=2.0)
    for step in range(30):
        tracker.update([face(100 + 3 * step)], step / 30)
    for step in range(30, 30 + int(hidden_s * 30)):
        assert tracker.update([], step / 30) == ()
    back_at = 30 + int(hidden_s * 30)
    (track,) = tracker.update([face(100 + 3 * back_at)], back_at / 30)
    assert track.track_id == 1


def test_a_face_lost_for_longer_is_somebody_new():
    tracker = Tracker(lost_after_s=0.5)
    tracker.update([face(100)], 0.0)
    tracker.update([], 0.3)
    tracker.update([], 0.6)
    (track,) = tracker.update([face(100)], 0.7)
    assert track.track_id == 2


def test_lives_are_counted_in_seconds_not_in_frames():
    for rate_hz in (5, 30, 120):
        tracker = Tracker(lost_after_s=1.0)
        tracker.update([face(100)], 0.0)
        for step in range(1, int(0.9 * rate_hz)):
            tracker.update([], step / rate_hz)
        (track,) = tracker.update([face(100)], 0.9)
        assert track.track_id == 1


def test_a_long_gap_between_two_frames_alone_loses_nobody():
    tracker = Tracker(lost_after_s=0.5)
    tracker.update([face(100)], 0.0)
    (track,) = tracker.update([face(100)], 3.0)
    assert track.track_id == 1


def test_two_faces_that_cross_keep_their_numbers():
    tracker = Tracker()
    for step in range(60):
        x = 8 * step
        tracks = tracker.update([face(500 - x, 130), face(20 + x, 100)], step / 30)
        by_height = {round(track.detection.box.center[1]): track.track_id for track in tracks}
        assert by_height == {130: 1, 100: 2}


def test_the_face_in_front_is_not_taken_for_the_hidden_one():
    """When one hides the other, both are expected where only one is seen."""
    tracker = Tracker()
    for step in range(40):
        front, back = 100 + 8 * step, 500 - 8 * step
        hidden = abs(front - back) < 60
        seen = [face(front)] if hidden else [face(front), face(back)]
        found = ids(tracker.update(seen, step / 30))
        assert found[front] == 1
        if not hidden:
            assert found[back] == 2


def test_a_sudden_stop_while_the_other_is_hidden_changes_nothing():
    tracker = Tracker()
    for step in range(20):
        tracker.update([face(100 + 15 * step), face(700 - 15 * step)], step / 10)
    for step in range(20, 26):
        (track,) = tracker.update([face(400)], step / 10)
        assert track.track_id == 1


def test_a_jump_across_the_picture_is_somebody_else():
    tracker = Tracker()
    tracker.update([face(100)], 0.0)
    assert ids(tracker.update([face(600)], 1 / 30)) == {600: 2}


def test_a_face_of_another_size_is_somebody_else():
    tracker = Tracker()
    tracker.update([face(100, size=80)], 0.0)
    assert ids(tracker.update([face(100, size=300)], 1 / 30)) == {100: 2}


def test_time_that_runs_backwards_starts_anew():
    tracker = Tracker()
    tracker.update([face(100)], 5.0)
    assert tracker.predict(1.0) == ()
    assert ids(tracker.update([face(100)], 1.0)) == {100: 2}


def test_a_frame_stepped_back_keeps_the_numbers():
    tracker = Tracker()
    for step in range(10):
        tracker.update([face(100 + 6 * step)], step / 30)
    for step in (8, 7, 6, 7, 8):
        (prediction,) = tracker.predict(step / 30)
        assert prediction.track_id == 1
        assert ids(tracker.update([face(100 + 6 * step)], step / 30)) == {100 + 6 * step: 1}


def test_predictions_name_known_faces_where_they_will_be():
    tracker = Tracker()
    for step in range(30):
        tracker.update([face(100 + 6 * step)], step / 30)
    tracker.update([], 1.0)
    (prediction,) = tracker.predict(31 / 30)
    assert prediction.track_id == 1
    assert not prediction.visible
    assert prediction.box.center[0] == pytest.approx(100 + 6 * 31, abs=6)
    assert prediction.box.width == pytest.approx(80, abs=2)


boxes = st.builds(
    lambda x, y, width, height: Detection(BoundingBox(x, y, x + width, y + height), 0.9),
    st.floats(-200, 2000),
    st.floats(-200, 1200),
    st.floats(1, 600),
    st.floats(1, 600),
)
frames = st.lists(
    st.tuples(st.lists(boxes, max_size=5), st.floats(0, 1.5, allow_nan=False)), max_size=12
)


@given(frames)
def test_every_detection_gets_one_number_of_its_own(drawn):
    tracker = Tracker()
    timestamp = 0.0
    highest = 0
    for detections, elapsed_s in drawn:
        timestamp += elapsed_s
        tracks = tracker.update(detections, timestamp)
        numbers = [track.track_id for track in tracks]
        assert numbers == sorted(set(numbers))
        assert sorted(map(id, (track.detection for track in tracks))) == sorted(map(id, detections))
        new = [number for number in numbers if number > highest]
        assert new == list(range(highest + 1, highest + 1 + len(new)))
        highest = max([highest, *numbers])


@given(frames)
def test_the_same_frames_give_the_same_numbers(drawn):
    first, second = Tracker(), Tracker()
    timestamp = 0.0
    for detections, elapsed_s in drawn:
        timestamp += elapsed_s
        assert first.update(detections, timestamp) == second.update(detections, timestamp)


@given(st.lists(st.tuples(boxes, st.floats(0, 2)), min_size=1, max_size=20), st.floats(0, 100))
def test_motion_stays_finite_and_positive(drawn, later_s):
    motion = Motion.starting(drawn[0][0].box, 0.0)
    timestamp = 0.0
    for detection, elapsed_s in drawn:
        timestamp += elapsed_s
        motion.update(detection.box, timestamp)
        assert motion.place_variance > 0
        assert motion.speed_variance > 0
        assert motion.place_variance * motion.speed_variance >= motion.covariance**2 * (1 - 1e-6)
    predicted = motion.predicted(timestamp + later_s)
    assert predicted.width > 0
    assert predicted.height > 0
    assert all(map(math.isfinite, (predicted.x_min, predicted.y_max)))
    assert motion.uncertainty(timestamp + later_s) >= motion.uncertainty(timestamp) * (1 - 1e-9)
