"""When the whole picture is searched, and whether faces keep their numbers meanwhile."""

import numpy as np
import pytest
from helpers.portraits import Crossing, picture, resized

from fer_desktop.analysis.adaptation import Workload
from fer_desktop.analysis.locator import (
    FollowingLocator,
    SearchingLocator,
    SearchSchedule,
    create_locator,
)
from fer_desktop.analysis.tracking import Tracker
from fer_desktop.core.frames import BoundingBox, Detection, Frame, Search
from fer_desktop.core.settings import DetectionSettings, Settings

SIDE_PX = 80.0


def box_at(x):
    return BoundingBox(x, 100, x + SIDE_PX, 100 + SIDE_PX)


class ScriptedDetector:
    """Sees the faces that the test puts into `faces`; notes what it was asked."""

    def __init__(self, part_count=3):
        self.faces = []
        self.part_count = part_count
        self.parts = []
        self.coarseness = 1.0

    def detect(self, image, stage_ms=None):
        self.parts.append("all")
        return tuple(Detection(box_at(x), 0.9) for x in self.faces)

    def search_parts(self, width_px, height_px):
        return self.part_count

    def coarsen(self, factor):
        self.coarseness = factor

    def detect_part(self, image, part, known=(), stage_ms=None):
        self.parts.append(part)
        if part != 1:  # these faces are of the second part's size
            return ()
        return tuple(
            Detection(box_at(x), 0.9)
            for x in self.faces
            if all(box_at(x).intersection_over_union(box) < 0.3 for box in known)
        )

    def refine(self, image, boxes, stage_ms=None):
        def near(box):
            hits = [x for x in self.faces if box_at(x).intersection_over_union(box) > 0.3]
            return Detection(box_at(hits[0]), 0.8) if hits else None

        return tuple(near(box) for box in boxes)


def frame(number, rate_hz=30.0, size=(640, 480)):
    return Frame(number, number / rate_hz, np.zeros((size[1], size[0], 3), np.uint8), 0.0)


@pytest.fixture
def following():
    detector = ScriptedDetector()
    return detector, FollowingLocator(detector, Tracker(), search_interval_s=0.25)


def asked(detector):
    parts, detector.parts = detector.parts, []
    return parts


def test_the_first_frame_is_searched_whole_and_later_ones_in_turn(following):
    detector, locator = following
    locator.locate(frame(0), {})
    assert asked(detector) == ["all"]
    per_frame = []
    for number in range(1, 61):
        locator.locate(frame(number), {})
        per_frame.append(asked(detector))
    assert max(map(len, per_frame)) == 1  # spread: no frame carries more than one part
    done = [part for parts in per_frame for part in parts]
    assert done == [index % 3 for index in range(len(done))]
    assert len(done) == pytest.approx(2.0 / 0.25 * 3, abs=3)


def test_a_face_that_enters_is_found_within_the_interval(following):
    detector, locator = following
    for number in range(10):
        locator.locate(frame(number), {})
    detector.faces = [300.0]
    for number in range(10, 30):
        if locator.locate(frame(number), {}):
            break
    assert (number - 10) / 30 <= 0.3


def test_a_lost_face_is_searched_for_at_once(following):
    detector, locator = following
    detector.faces = [100.0]
    for number in range(6):
        locator.locate(frame(number), {})
    detector.faces = [420.0]  # it has jumped: following cannot find it
    asked(detector)
    (track,) = locator.locate(frame(6), {})
    assert asked(detector) == [0, 1, 2]
    assert track.detection.box == box_at(420.0)


def test_a_face_that_stays_lost_is_not_searched_for_in_every_frame(following):
    detector, locator = following
    detector.faces = [100.0]
    for number in range(6):
        locator.locate(frame(number), {})
    detector.faces = []
    asked(detector)
    searches = []
    for number in range(6, 20):
        locator.locate(frame(number), {})
        searches.append(len(asked(detector)))
    assert searches[0] == 3
    assert max(searches[1:]) == 1


@pytest.mark.parametrize("rate_hz", [1.0, 4.0])
def test_frames_as_slow_as_searches_are_searched_whole(following, rate_hz):
    detector, locator = following
    for number in range(3):
        locator.locate(frame(number, rate_hz), {})
        assert asked(detector) == ["all"]
        assert locator.search == Search(follows=False)


def test_what_is_found_in_a_photograph_does_not_depend_on_the_one_before():
    photographs = [
        picture(640, 480, ("hopper", 240, 300, 240)),
        picture(640, 480, ("astronaut", 240, 340, 240)),
    ]
    together, alone = create_locator(Settings()), create_locator(Settings())
    for number, image in enumerate(photographs):
        (track,) = together.locate(Frame(number, float(number), image, 0.0), {})
    (same,) = alone.locate(Frame(0, 0.0, photographs[1], 0.0), {})
    assert track.detection == same.detection


def test_a_new_picture_size_is_searched_whole(following):
    detector, locator = following
    for number in range(3):
        locator.locate(frame(number), {})
    asked(detector)
    locator.locate(frame(3, size=(320, 240)), {})
    assert asked(detector) == ["all"]


def test_time_that_runs_backwards_is_searched_whole(following):
    detector, locator = following
    for number in range(20, 23):
        locator.locate(frame(number), {})
    asked(detector)
    locator.locate(frame(0), {})
    assert asked(detector) == ["all"]


def test_pictures_too_small_to_search_have_no_parts(following):
    detector, locator = following
    detector.part_count = 0
    for number in range(40):
        assert locator.locate(frame(number), {}) == ()
    assert asked(detector) == ["all"]


def test_less_effort_searches_less_often_and_coarser(following):
    detector, locator = following
    locator.locate(frame(0), {})
    locator.apply(Workload(search_interval_factor=4.0, smallest_face_factor=2.0))
    asked(detector)
    for number in range(1, 61):
        locator.locate(frame(number), {})
    assert len(asked(detector)) == pytest.approx(2.0 / 1.0 * 3, abs=2)
    assert detector.coarseness == 2.0
    assert locator.search == Search(True, 4.0, 2.0)


def test_a_detector_that_cannot_search_less_does_what_is_set():
    class Haar:
        def detect(self, image, stage_ms=None):
            return ()

    less = Workload(search_interval_factor=4.0, smallest_face_factor=2.0)
    for detector, search in ((Haar(), Search()), (ScriptedDetector(), Search(False, 1.0, 2.0))):
        locator = SearchingLocator(detector, Tracker(2.0))
        locator.apply(less)
        assert locator.search == search


def test_fewer_parts_than_before_stay_within_their_number():
    schedule = SearchSchedule(0.1)
    for number in range(40):
        for part in schedule.next_parts(number / 30, 3 if number < 20 else 1, False):
            assert part < (3 if number < 20 else 1)


def test_searching_asks_for_every_frame():
    detector = ScriptedDetector()
    locator = SearchingLocator(detector, Tracker())
    detector.faces = [100.0]
    for number in range(5):
        assert [track.track_id for track in locator.locate(frame(number), {})] == [1]
    assert asked(detector) == ["all"] * 5


def test_engines_that_cannot_follow_search():
    haar = Settings(detection=DetectionSettings(engine="haar", mode="follow"))
    assert isinstance(create_locator(haar), SearchingLocator)
    assert isinstance(create_locator(Settings()), FollowingLocator)


CROSSINGS = {
    "walking past": Crossing(30, speed_px_s=200.0),
    "walking past, 10 Hz": Crossing(10, speed_px_s=200.0),
    "quickly": Crossing(30, speed_px_s=340.0),
    "quickly, 10 Hz": Crossing(10, speed_px_s=340.0),
    "meeting for half a second": Crossing(30, speed_px_s=300.0, pause_s=0.5),
    "meeting for half a second, 10 Hz": Crossing(10, speed_px_s=300.0, pause_s=0.5),
    "meeting and turning back": Crossing(30, speed_px_s=225.0, pause_s=0.5, turn_back=True),
    "meeting and turning back, 10 Hz": Crossing(10, speed_px_s=225.0, pause_s=0.5, turn_back=True),
}


@pytest.mark.parametrize("mode", ["follow", "search"])
@pytest.mark.parametrize("crossing", CROSSINGS.values(), ids=CROSSINGS.keys())
def test_two_portraits_that_cross_do_not_swap(crossing, mode):
    locator = create_locator(Settings(detection=DetectionSettings(mode=mode)))
    front, back = set(), set()
    apart = 0
    for crossing_frame, position in crossing.frames():
        tracks = locator.locate(crossing_frame, {})
        middle = crossing.width_px / 2
        for track in tracks:
            x = track.detection.box.center[0]
            if abs(x - (middle + position)) < 60:
                front.add(track.track_id)
            elif abs(x - (middle - position)) < 60:
                back.add(track.track_id)
        if abs(position) > crossing.card_height_px * 0.5:  # both fully visible
            apart += 1
            assert len(tracks) == 2
    assert apart > 5
    assert len(front) == 1
    assert len(back) == 1
    assert front != back


def test_the_same_frames_give_the_same_tracks():
    crossing = Crossing(10, speed_px_s=300.0)
    runs = []
    for _ in range(2):
        locator = create_locator(Settings())
        runs.append([locator.locate(moment, {}) for moment, _ in crossing.frames()])
    assert runs[0] == runs[1]


def test_a_stream_whose_size_changes_keeps_going():
    locator = create_locator(Settings())
    large = picture(1280, 720, ("astronaut", 500, 640.0, 360.0))
    for number, image in enumerate([large, resized(large, 640, 360), large[:1, :1], large]):
        tracks = locator.locate(Frame(number, number / 30, image, 0.0), {})
        assert len(tracks) == (0 if number == 2 else 1)


def test_all_black_and_all_white_frames_have_no_face_and_lose_no_later_one():
    locator = create_locator(Settings())
    image = picture(640, 480, ("hopper", 400, 320.0, 240.0))
    black, white = np.zeros_like(image), np.full_like(image, 255)
    counts = [
        len(locator.locate(Frame(number, number * 0.3, shown, 0.0), {}))
        for number, shown in enumerate([black, image, white, black, white, image])
    ]
    assert counts[0] == counts[2] == counts[3] == counts[4] == 0
    assert counts[1] == counts[5] == 1
