"""Syntax for SPSS and R names every column and level of the tables beside it."""

import csv
import re

import pytest

from fer_desktop.studies.results.outcome import Results


@pytest.mark.parametrize("name", ["long", "wide"])
def test_spss_reads_every_column_in_its_width(results: Results, name: str) -> None:
    folder = results.folder / "results"
    syntax = (folder / f"{name}.sps").read_text()
    rows = list(csv.DictReader((folder / f"{name}.csv").read_text().splitlines()))
    block = syntax.partition("/VARIABLES=\n")[2].partition(".\n\n")[0]
    types = dict(line.split() for line in block.splitlines())
    assert list(types) == list(rows[0])
    for column, kind in types.items():
        cells = [row[column] for row in rows]
        if kind.startswith("A"):
            assert max(len(cell.encode()) for cell in cells) <= int(kind[1:])
        else:
            assert all(cell == "" or re.fullmatch(r"-?\d+(\.\d+)?", cell) for cell in cells)


def test_levels_have_their_labels(results: Results) -> None:
    folder = results.folder / "results"
    long = (folder / "long.sps").read_text()
    assert "VALUE LABELS condition\n  'calm' 'Calm film'\n  'funny' 'Funny film'." in long
    assert "(NOMINAL)" in long
    script = (folder / "read.R").read_text()
    assert 'levels = c("calm", "funny"), labels = c("Calm film", "Funny film")' in script
    assert script.count("(") == script.count(")")
