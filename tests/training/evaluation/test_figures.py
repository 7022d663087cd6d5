"""Figures of runs and of released files."""

import cv2
import pytest

from fer_desktop.core.errors import FerError
from training.cli import main
from training.evaluation.figures import draw_curves
from training.learning.recipes import RECIPES
from training.learning.run_folder import NetworkFacts, RunFolder

pytest.importorskip("matplotlib", reason="needs matplotlib (extra “training”)")


def test_the_command_draws_the_runs_and_the_released_files(tmp_path, capsys):
    folder = RunFolder(tmp_path / "run")
    folder.begin(RECIPES["paper"], NetworkFacts(9, 58_423, 56_951, "an abacus"))
    with pytest.raises(FerError, match="no finished epoch"):
        draw_curves(folder, tmp_path / "curves.png")
    for epoch in (1, 2, 3):
        row = {
            f"{part}_{kind}": 1 / epoch
            for part in ("training", "public")
            for kind in ("loss", "accuracy")
        }
        folder.write_log_row({"epoch": epoch, **row})
    figures = tmp_path / "figures"
    assert main(["figures", "--runs", str(folder.path), "--output", str(figures)]) == 0
    drawn = {file.stem for file in figures.glob("*.png")}
    assert {"curves-run", "confusion-paper", "calibration-paper"} <= drawn
    assert {"accuracy-parameters", "robustness"} <= drawn
    for file in figures.glob("*.png"):
        assert cv2.imread(str(file)).std() > 1
    assert "curves-run.png" in capsys.readouterr().out
