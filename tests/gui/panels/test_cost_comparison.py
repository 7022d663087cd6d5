"""The table beside the live cost: the paper's own rows, and this program in the same units."""

import pytest
from helpers.programs import values_of
from pytestqt.qtbot import QtBot

from fer_desktop.gui.panels.cost_comparison import PAPER, CostComparison
from fer_desktop.gui.panels.cost_panel import CostPanel
from fer_desktop.gui.toolkit import texts
from fer_desktop.system.monitoring import ResourceSample


def shown(table: CostComparison, name: str) -> list[str]:
    return [cell.text() for cell in table.cells[name][1:]]


def test_the_papers_rows_are_as_printed(qtbot: QtBot) -> None:
    table = CostComparison()
    qtbot.addWidget(table)
    assert shown(table, PAPER) == ["17.5 %", "21.1 %", "2.6 %", "3.1 %", "496"]
    resnet = ["49.8 %", "53.7 %", "15.7 %", "2.9 %", "464"]
    assert shown(table, "ResNet-50") == resnet
    table.table.setCurrentIndex(1)
    memory = texts.decimal(2000, 0)
    assert shown(table, "CNN") == ["8.7 %", "16.0 %", "4.6 %", "12.5 %", memory]
    assert list(table.cells) == [PAPER, "CNN", "VGG-Net", "ResNet-50"]


def test_this_program_stands_in_the_first_row_in_the_same_units(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fer_desktop.gui.panels.cost_comparison.psutil.cpu_count", lambda: 2)
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.add_sample(ResourceSample(1.0, 60.0, 50.0, 10.0, 1.2, 290.0))
    now = [cell.text() for cell in panel.comparison.now[1:]]
    assert now == ["30.0 %", "25.0 %", "5.0 %", "1.2 %", "290"]
    memory = values_of(panel)["Memory"].text()
    assert memory.startswith("1.2 %")
    assert "290 MB" in memory
