"""markers.csv: moments, events, and the journal that a recording keeps of them."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import Marker, event
from fer_desktop.sessions.markers import (
    end_open,
    marker_file,
    marker_header,
    marker_line,
    read_markers,
)

times = st.integers(0, 10**9).map(lambda micros: micros / 1e6)
events = st.builds(event, times, st.sampled_from(["film", 'a "quoted", name', "rest"]), times)


@given(st.lists(events, unique_by=lambda marker: (marker.timestamp, marker.name)))
def test_markers_come_back_as_they_were_written(markers: list[Marker]) -> None:
    assert read_markers(marker_file(markers)) == tuple(sorted(markers))


def test_a_file_of_an_earlier_version_has_no_ends() -> None:
    assert read_markers("timestamp,name\n2.0,b\n1.0,a\n") == (Marker(1.0, "a"), Marker(2.0, "b"))


def test_the_line_of_an_end_counts_instead_of_that_of_its_beginning() -> None:
    lines = [
        Marker(1.0, "film", inf),
        Marker(2.0, "smile"),
        Marker(1.0, "film", 3.0),
        Marker(4.0, "film", inf),
    ]
    found = read_markers(marker_header() + "".join(map(marker_line, lines)))
    assert found == (Marker(1.0, "film", 3.0), Marker(2.0, "smile"), Marker(4.0, "film", inf))
    assert end_open(found, 9.5)[-1] == Marker(4.0, "film", 9.5)


@pytest.mark.parametrize("end", ["0.5", "1.0", "-3", "nan", "soon", "1e300"])
def test_an_end_that_makes_no_sense_is_told_with_its_line(end: str) -> None:
    with pytest.raises(ValueError, match="line 2 end must be"):
        read_markers(f"timestamp,name,end\n1.0,film,{end}\n")


def test_no_event_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Marker(2.0, "film", 1.0)
    assert event(2.0, "film", 1.0) == Marker(2.0, "film")
