"""The results as PDF: the same study gives the same bytes."""

from pathlib import Path

import pytest
from helpers.studies import fill, make_study
from PySide6.QtWidgets import QApplication

from fer_desktop.gui.studies.results_pdf import write_results_pdf
from fer_desktop.studies.results.writing import compute


def test_the_same_results_give_the_same_pdf(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = make_study(tmp_path / "study")
    for code in ("P01", "P02"):
        fill(places, code, "calm", 5)
    first = write_results_pdf(compute(places.path)).read_bytes()
    assert first.startswith(b"%PDF")
    assert len(first) > 10_000
    assert write_results_pdf(compute(places.path)).read_bytes() == first
