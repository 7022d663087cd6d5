"""The stages that the cost panel names are those that an analysis goes through."""

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
    panel.show_stages(dict(analysis.stage_ms))
    assert set(panel._stages) == set(panel._stage_texts) == set(analysis.stage_ms)
    for stage, value in panel._stages.items():
        assert panel._stage_titles[stage].toolTip() == value.toolTip() != ""
        assert value.text() != "–"
    panel.show_stages({})
    assert {value.text() for value in panel._stages.values()} == {"–"}
