"""The stages that the cost panel names are those that an analysis goes through."""

from helpers.programs import values_of
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import Settings
from fer_desktop.gui.panels.cost_panel import CostPanel
from fer_desktop.sources.scenes import Scene
from fer_desktop.system.monitoring import ResourceSample


def test_every_stage_of_an_analysis_is_named_and_explained(qtbot: QtBot) -> None:
    (picture,) = Scene(640, 360, faces=1).frames(1)
    analysis = create_analyzer(Settings()).analyze(Frame(0, 0.0, picture, captured_at=0.0))
    assert analysis.faces
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.show()
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


def test_what_was_sampled_while_it_was_hidden_is_there_when_it_is_shown(qtbot: QtBot) -> None:
    panel = CostPanel()
    qtbot.addWidget(panel)
    for second in range(3):
        panel.add_sample(
            ResourceSample(float(second), 40.0 + second, 30.0, 10.0 + second, 1.5, 250.0)
        )
    panel.show_flow(30.0, 20.0, 90, 0)  # nobody sees it
    assert not panel.findChildren(QLabel)
    panel.show()
    assert values_of(panel)["CPU"].text() == "42 %"
    panel.hide()
    panel.add_sample(ResourceSample(3.0, 50.0, 40.0, 10.0, 1.5, 250.0))
    assert values_of(panel)["CPU"].text() == "42 %"
    panel.show()
    assert values_of(panel)["CPU"].text() == "50 %"
