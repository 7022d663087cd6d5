"""Plots of a report as SVG."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.session_fakes import record

from fer_desktop.report.svg_plots import timeline_svg
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session


def test_the_plot_is_valid_svg(corrected: Corrected) -> None:
    svg = ElementTree.fromstring(timeline_svg(corrected, 1))
    lines = svg.findall("{http://www.w3.org/2000/svg}polyline")
    assert len(lines) == 14  # half a second without the face is a gap, however short
    assert "<stimulus>" in [element.text for element in svg.iter()]


def test_a_long_plot_stays_small(tmp_path: Path) -> None:
    record(tmp_path / "long", [["neutral"], ["happiness"]] * 3000)
    svg = timeline_svg(open_corrected(open_session(tmp_path / "long")), 1)
    points = sum(
        len(line.get("points", "").split())
        for line in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}polyline")
    )
    assert points <= 7 * 1300


@pytest.mark.parametrize("step_s", [1.0, 60.0, 3600.0, 86_400.0 * 365])
def test_a_plot_of_any_length_has_few_times_below_it(tmp_path: Path, step_s: float) -> None:
    record(tmp_path / "lapse", [["neutral"]] * 100, step_s=step_s)
    svg = timeline_svg(open_corrected(open_session(tmp_path / "lapse")), 1)
    texts = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    assert 2 <= sum(text.get("text-anchor") == "middle" for text in texts) <= 11
