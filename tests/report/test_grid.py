"""Tables of the pages: numbers to the right, no empty columns, the same in every page."""

import pytest
from helpers.pages import text_of

from fer_desktop.report.grid import Grid
from fer_desktop.report.templates import render


@pytest.mark.parametrize(
    "cells",
    [
        ["12", "0.480 ± 0.073"],
        ["16.7%", "0.0%"],
        ["0:01.20 to 0:03.00", "0:00.00 to 0:12.40"],
        ["+35.7 (+27.4 to +43.4)", "−1.0"],
        ["d = +3.42 (+2.33 to +7.67)", "undefined: nothing varies", "g = +0.10"],
        ["7 in both", "8 and 7"],
        ["88%", "never given", "12%"],
        ["1.20 s", "", ""],
    ],
)
def test_a_column_of_numbers(cells: list[str]) -> None:
    grid = Grid(["name", "figure"], [["Ann", cell] for cell in cells])
    assert grid.are_numbers == [False, True]


@pytest.mark.parametrize(
    "cells", [["P01", "P02"], ["2026-01-12_09-00_P01"], ["0.35 s after Stimulus"], ["", ""], ["s"]]
)
def test_a_column_of_words(cells: list[str]) -> None:
    assert Grid(["name"], [[cell] for cell in cells]).are_numbers == [False]


def test_a_column_that_is_empty_in_every_row_is_left_out() -> None:
    grid = Grid(["face", "latency", "seen"], [["Ann", "", "0:01"], ["Bob", "", ""]])
    shown = grid.without_empty_columns
    assert shown == Grid(["face", "seen"], [["Ann", "0:01"], ["Bob", ""]])
    assert shown.without_empty_columns is shown
    nothing = Grid(["face"], [])
    assert nothing.without_empty_columns is nothing


def test_a_table_puts_numbers_below_each_other() -> None:
    means = Grid(["condition", "anger"], [["calm", "1.0%"], ["funny", "12.5%"]])
    empty = Grid(["", "anger"], [])
    page = render(
        "evaluation.html.j2",
        model="m", source="s", warnings=[], figures=[("Right", "70 %")], recalls=means,
        confusion=empty, shades=[], left_out=empty, left_out_places=[], left_out_count=0,
        threshold="0.5",
    )  # fmt: skip
    assert '<td>calm</td><td align="right">1.0%</td>' in page
    assert '<th>condition</th><th align="right">anger</th>' in page
    assert "tabular-nums" in page
    assert "funny" in text_of(page)
