"""Every export is opened by the reader that its users open it with."""

import csv
import io
import json
from pathlib import Path

import openpyxl
import pandas
import pytest
from helpers.disks import read_only
from helpers.session_fakes import record
from helpers.talk import LABELS, export_one
from pympi import Eaf

from fer_desktop.core.errors import OutputError
from fer_desktop.export.formats import FORMATS, export
from fer_desktop.export.styles import STYLES
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recording_options import RecordingOptions


@pytest.mark.parametrize("style", list(STYLES))
@pytest.mark.parametrize("name", [n for n, f in FORMATS.items() if f.has_locale])
def test_no_cell_is_run_as_a_formula(
    corrected: Corrected, tmp_path: Path, name: str, style: str
) -> None:
    path = export_one(corrected, name, tmp_path, style)
    text = path.read_text(encoding="utf-8-sig")
    cells = [
        c for row in csv.reader(io.StringIO(text), delimiter=STYLES[style].separator) for c in row
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def test_two_faces_of_one_name_are_told_apart_everywhere(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "Ann"))
    edits.add(RenameFace(2, "Ann"))
    corrected = edits.apply(open_session(folder))
    names = {"Ann [face 1]", "Ann [face 2]"}
    eaf = Eaf(str(export_one(corrected, "elan", tmp_path)))
    assert list(eaf.get_tier_names()) == [*sorted(names), "markers"]
    assert len(eaf.get_annotation_data_for_tier("Ann [face 1]")) == 4
    assert eaf.get_annotation_data_for_tier("Ann [face 2]") == [(1000, 2000, "fear")]
    assert (
        set(pandas.read_csv(export_one(corrected, "py-feat", tmp_path))["Identity"].dropna())
        == names
    )
    events = pandas.read_csv(export_one(corrected, "boris", tmp_path), sep="\t")
    assert set(events["subject"].dropna()) == names
    events = pandas.read_csv(export_one(corrected, "bids", tmp_path), sep="\t", na_values="n/a")
    assert set(events["face"].dropna()) == names
    assert "Ann [face 2]: fear" in export_one(corrected, "srt", tmp_path).read_text()
    assert (
        set(json.loads(export_one(corrected, "json", tmp_path).read_text())["faces"].values())
        == names
    )
    book = openpyxl.load_workbook(export_one(corrected, "xlsx", tmp_path))
    for sheet in ("shares", "episodes"):
        faces = book[sheet].iter_rows(min_row=2, max_col=1, values_only=True)
        assert {face for (face,) in faces} == names


def test_files_are_not_overwritten_silently(corrected: Corrected, tmp_path: Path) -> None:
    export_one(corrected, "csv", tmp_path)
    with pytest.raises(OutputError, match="exists already"):
        export_one(corrected, "csv", tmp_path)
    export(corrected, "csv", tmp_path / "out", overwrite=True)


def test_an_output_that_is_a_file_is_refused(corrected: Corrected, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="cannot be written"):
        export_one(corrected, "csv", tmp_path)


def test_a_read_only_disk_is_told(small_disk: Path) -> None:
    record(small_disk / "s", LABELS, options=RecordingOptions(("clean",)))
    corrected = open_corrected(open_session(small_disk / "s"))
    (small_disk / "out").mkdir()
    with read_only(small_disk):
        for name in ("csv", "mp4"):
            with pytest.raises(OutputError, match="the disk is read-only"):
                export(corrected, name, small_disk / "out")


def test_no_name_of_a_file_says_its_format_twice() -> None:
    for name, each in FORMATS.items():
        assert not any(ending == f".{each.part or name}" for ending in each.endings), name
