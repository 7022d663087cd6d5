"""The set-up coach shows what the analysis has measured, and says what would help."""

from dataclasses import replace

from helpers.faces import make_analysis, make_face
from helpers.qualities import GOOD
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.core.quality import Concern, Grade
from fer_desktop.gui.panels.coach_panel import CoachPanel
from fer_desktop.gui.toolkit import texts


def test_every_concern_has_a_sentence_of_its_own(qapp: QApplication) -> None:
    assert len({texts.advice(concern) for concern in Concern}) == len(Concern)


def test_the_coach_shows_the_quality_that_the_face_carries(qtbot: QtBot) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    dark = replace(GOOD, grade=Grade.POOR, concern=Concern.DARK, light=21.0)
    faces = (replace(make_face(1), quality=dark), make_face(2))
    panel.show_analysis(make_analysis(0.0, faces), 1, rate_hz=30.0)
    assert panel.quality is dark
    assert panel.sentence.text() == texts.advice(Concern.DARK)
    panel.show_analysis(make_analysis(0.0, faces), 2, rate_hz=30.0)
    assert panel.sentence.text() == texts.advice(Concern.NONE)
    panel.show_analysis(make_analysis(0.0, faces), 3, rate_hz=30.0)
    assert panel.quality is None
    assert panel.sentence.text() == "No face in the picture."
