"""Which face of one analysis is which of another one: by where they stood."""

from helpers.faces import LARGE, SMALL, make_analysis, make_face

from fer_desktop.core.frames import BoundingBox
from fer_desktop.scores.same_faces import same_faces
from fer_desktop.scores.timeline import Timeline


def kept(*frames: dict[int, BoundingBox]) -> Timeline:
    timeline = Timeline()
    timeline.keep_faces()
    for index, faces in enumerate(frames):
        found = tuple(make_face(number, box=box) for number, box in faces.items())
        timeline.append(make_analysis(index / 25, found, index))
    return timeline


def test_numbers_go_by_the_place_of_the_faces() -> None:
    old = kept({4: SMALL, 5: LARGE}, {4: SMALL, 5: LARGE})
    new = kept({1: LARGE, 2: SMALL}, {1: LARGE, 2: SMALL.shifted(2, 1)})
    assert same_faces(old, new) == {4: 2, 5: 1}


def test_two_that_became_one_are_listed_by_how_long_they_were_seen() -> None:
    old = kept({7: SMALL}, {3: SMALL}, {3: SMALL}, {9: LARGE})
    new = kept({1: SMALL}, {1: SMALL}, {1: SMALL}, {})
    assert list(same_faces(old, new).items()) == [(3, 1), (7, 1)]


def test_nothing_is_the_same_where_nothing_was_seen() -> None:
    assert same_faces(kept(), kept({1: SMALL})) == {}
    assert same_faces(kept({1: SMALL}), kept()) == {}
