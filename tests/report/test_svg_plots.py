"""Plots of a report as SVG."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.session_fakes import record

from fer_desktop.report.svg_plots import timeline_svg
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session

SVG = "{http://www.w3.org/2000/svg}"


def test_the_plot_is_valid_svg(corrected: Corrected) -> None:
    svg = ElementTree.fromstring(timeline_svg(corrected, 1))
    lines = svg.findall(f"{SVG}polyline")
    assert len(lines) == 14  # half a second without the face is a gap, however short
    assert "<stimulus>" in [element.text for element in svg.iter()]


def test_a_long_plot_stays_small(tmp_path: Path) -> None:
    record(tmp_path / "long", [["neutral"], ["happiness"]] * 3000)
    svg = timeline_svg(open_corrected(open_session(tmp_path / "long")), 1)
    points = sum(
        len(line.get("points", "").split())
        for line in ElementTree.fromstring(svg).iter(f"{SVG}polyline")
    )
    assert points <= 7 * 1300


@pytest.mark.parametrize("step_s", [1.0, 60.0, 3600.0, 86_400.0 * 365])
def test_a_plot_of_any_length_has_few_times_below_it(tmp_path: Path, step_s: float) -> None:
    record(tmp_path / "lapse", [["neutral"]] * 100, step_s=step_s)
    svg = timeline_svg(open_corrected(open_session(tmp_path / "lapse")), 1)
    texts = ElementTree.fromstring(svg).iter(f"{SVG}text")
    assert 2 <= sum(text.get("text-anchor") == "middle" for text in texts) <= 11


def names_shown(folder: Path, markers: dict[int, str]) -> list[ElementTree.Element]:
    record(folder, [["neutral"]] * 100, markers=markers)
    svg = ElementTree.fromstring(timeline_svg(open_corrected(open_session(folder)), 1))
    return [text for text in svg.iter(f"{SVG}text") if "Stim" in "".join(text.itertext())]


def test_names_of_markers_that_are_near_stand_in_rows(tmp_path: Path) -> None:
    first, second = names_shown(tmp_path / "s", {10: "Stimulus one", 12: "Stimulus two"})
    assert (first.text, second.text) == ("Stimulus one", "Stimulus two")
    assert first.get("y") != second.get("y")


def test_a_name_that_is_cut_is_whole_at_the_pointer(tmp_path: Path) -> None:
    crowd = {10 + 2 * number: f"Stimulus {number} of a long list" for number in range(5)}
    first, *others = names_shown(tmp_path / "s", crowd)
    assert first.findtext(f"{SVG}title") == crowd[10]
    assert (first[0].tail or "").endswith("…")
    assert [text.text for text in others] == list(crowd.values())[1:]
