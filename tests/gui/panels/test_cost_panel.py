"""The stages that the cost panel names are those that an analysis goes through."""

from helpers.programs import values_of
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import Settings
from fer_desktop.gui.panels.cost_panel import CostPanel
from fer_desktop.sources.scenes import Scene


def test_every_stage_of_an_analysis_is_named_and_explained(qtbot: QtBot) -> None:
    (picture,) = Scene(640, 360, faces=1).frames(1)
    analysis = create_analyzer(Settings()).analyze(Frame(0, 0.0, picture, captured_at=0.0))
    assert analysis.faces
    panel = CostPanel()
    qtbot.addWidget(panel)
    before = values_of(panel)
    panel.show_stages(dict(analysis.stage_ms))
    stages = {title: value for title, value in values_of(panel).items() if title not in before}
    assert len(stages) == len(analysis.stage_ms)
    titles = {label.text(): label.toolTip() for label in panel.findChildren(QLabel)}
    for title, value in stages.items():
        assert titles[title] == value.toolTip() != ""
        assert value.text() != "–"
    panel.show_stages({})
    assert {value.text() for value in stages.values()} == {"–"}
