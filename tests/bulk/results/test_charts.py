"""Small pictures: valid SVG whose size does not grow with the batch."""

from xml.etree import ElementTree

import numpy as np
import pytest

from fer_desktop.bulk.jobs import JobState
from fer_desktop.bulk.results.charts import spread_svg, states_svg, strip_svg

RECT = "{http://www.w3.org/2000/svg}rect"


def widths(svg: str) -> list[float]:
    return [float(rect.get("width", "")) for rect in ElementTree.fromstring(svg).iter(RECT)]


def test_the_bar_of_states_is_divided_by_their_counts() -> None:
    svg = states_svg({JobState.DONE: 3, JobState.FAILED: 1, JobState.WAITING: 0})
    assert widths(svg) == [675, 225]
    assert widths(states_svg({})) == []


def test_a_strip_is_as_long_as_the_probabilities() -> None:
    assert widths(strip_svg([0.5, 0, 0, 0.25, 0, 0, 0.25], "<a>")) == [100, 50, 50]


@pytest.mark.parametrize("faces", [1, 50_000])
def test_ten_thousand_faces_make_no_larger_picture(faces: int) -> None:
    means = np.random.default_rng(1).dirichlet(np.ones(7), faces)
    svg = spread_svg(means)
    assert 7 <= len(widths(svg)) <= 700
    assert len(svg) < 200_000
