"""The recorded table as CSV, opened by pandas."""

from pathlib import Path

import pandas
import pytest
from helpers.talk import export_one

from fer_desktop.scores.columns import COLUMN_NAMES
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import MergeFaces
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session


def test_native_is_the_recorded_file_byte_for_byte(corrected: Corrected, tmp_path: Path) -> None:
    path = export_one(corrected, "csv", tmp_path)
    assert path.read_bytes() == (corrected.session.folder / "timeline.csv").read_bytes()
    frame = pandas.read_csv(path)
    assert tuple(frame.columns) == COLUMN_NAMES
    assert frame["frame"].nunique() == 30


def test_native_after_corrections(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(MergeFaces(2, 1))
    path = export_one(edits.apply(open_session(folder)), "csv", tmp_path)
    frame = pandas.read_csv(path)
    assert len(frame) == 30
    assert set(frame["face_id"].dropna()) == {1}


def test_excel_in_europe_gets_semicolons_and_commas(corrected: Corrected, tmp_path: Path) -> None:
    path = export_one(corrected, "csv", tmp_path, "excel-comma")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    frame = pandas.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig")
    assert frame["timestamp"].iloc[-1] == pytest.approx(2.9)
    assert frame["happiness"].max() == pytest.approx(0.7)
