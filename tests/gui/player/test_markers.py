"""Markers stand in the order of time, whoever set them."""

from math import inf

from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import Marker
from fer_desktop.gui.player.markers import Markers

moments = st.lists(st.builds(Marker, st.floats(0, 100), st.sampled_from(("a", "b"))))


@given(moments)
def test_markers_are_in_the_order_of_time_and_each_is_said_once(set_: list[Marker]) -> None:
    markers = Markers()
    added: list[Marker] = []
    markers.added.connect(added.append)
    for marker in set_:
        markers.add(marker)
    assert added == set_
    assert list(markers.all) == sorted(set_, key=lambda marker: marker.timestamp)


def test_markers_from_elsewhere_are_nobodys_setting() -> None:
    markers = Markers()
    added: list[Marker] = []
    changes: list[None] = []
    markers.added.connect(added.append)
    markers.changed.connect(lambda: changes.append(None))
    markers.replace([Marker(2.0, "b"), Marker(1.0, "a")])
    markers.replace([Marker(1.0, "a"), Marker(2.0, "b")])
    assert (len(changes), added) == (1, [])
    assert [marker.name for marker in markers.all] == ["a", "b"]
    markers.clear()
    assert markers.all == ()


def test_a_marker_becomes_an_event_when_it_ends() -> None:
    markers = Markers()
    ended: list[Marker] = []
    markers.ended.connect(ended.append)
    film, moment = Marker(1.0, "film", inf), Marker(2.0, "smile")
    markers.add(film)
    markers.add(moment)
    markers.end(film, 3.0)
    markers.end(moment, 2.0)
    assert markers.all == (Marker(1.0, "film", 3.0), Marker(2.0, "smile"))
    assert ended == [Marker(1.0, "film", 3.0)]
    markers.clear()
    markers.end(film, 4.0)
    assert markers.all == ()
