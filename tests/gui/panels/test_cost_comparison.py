"""The table beside the live cost, from a small comparison as `training compare --json` writes."""

import json
from pathlib import Path

import pytest
from helpers.programs import values_of
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import ModelError
from fer_desktop.gui.panels.cost_comparison import CostComparison, load_comparison
from fer_desktop.gui.panels.cost_panel import CostPanel
from fer_desktop.gui.toolkit import texts
from fer_desktop.system.monitoring import ResourceSample

USAGE = {"cpu_percent": 88.0, "user_percent": 80.0, "system_percent": 8.0, "memory_mb": 1900.0}


def run(architecture: str, **changes: object) -> dict[str, object]:
    return {
        "name": f"a run of {architecture}",
        "architecture": architecture,
        "layers": 10,
        "parameters": 58_423,
        "trainable_parameters": 56_951,
        "epochs": 3,
        "planned_epochs": 3,
        "pictures": None,
        "public_accuracy": 0.6,
        "seconds_per_epoch": 30.0,
        "machine": f"where {architecture} learned",
        "training": USAGE,
        "testing": {**USAGE, "cpu_percent": 44.0},
        **changes,
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "comparison.json"
    unfinished = run("vgg_net", parameters=33_600_000, epochs=1, training=None, testing=None)
    values = {"machine": "2 cores", "method": "…", "runs": [run("mini_xception"), unfinished]}
    path.write_text(json.dumps(values))
    return path


def shown(table: CostComparison, row: int) -> list[str]:
    return [cell.text() for cell in table.cells[row]]


def test_rows_show_testing_or_training_and_dashes_for_what_was_not_recorded(
    qtbot: QtBot, path: Path
) -> None:
    comparison = load_comparison(path)
    assert comparison is not None
    table = CostComparison(comparison)
    qtbot.addWidget(table)
    assert shown(table, 0) == ["mini-Xception · 58 k", "44", "80", "8.0", texts.decimal(1900, 0)]
    assert table.cells[0][0].toolTip().endswith("epochs\nwhere mini_xception learned")
    table.part.setCurrentIndex(1)
    table.part.activated.emit(1)
    assert shown(table, 0)[1] == "88"
    assert shown(table, 1) == ["VGG-Net · 33.6 M *", "–", "–", "–", "–"]
    assert "1 of 3" in table.cells[1][0].toolTip()


def test_this_program_stands_in_the_first_row_in_the_same_units(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fer_desktop.gui.panels.cost_panel.comparison_path", lambda: path)
    monkeypatch.setattr("fer_desktop.gui.panels.cost_comparison.psutil.cpu_count", lambda: 2)
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.add_sample(ResourceSample(1.0, 60.0, 50.0, 10.0, 1.2, 290.0))
    assert [cell.text() for cell in panel.comparison.now[1:]] == ["30", "25", "5.0", "290"]
    memory = values_of(panel)["Memory"].text()
    assert memory.startswith("1.2 %")
    assert "290 MB" in memory


def test_without_the_file_only_the_paper_stands_beside_and_a_broken_one_is_refused(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "comparison.json"
    assert load_comparison(path) is None
    table = CostComparison(None)
    qtbot.addWidget(table)
    assert [cell.text() for cell in table.paper] == ["the paper's program", "–", "–", "–", "496"]
    assert not table.cells
    path.write_text('{"runs": []}')
    with pytest.raises(ModelError, match="machine"):
        load_comparison(path)
