"""The set-up coach shows what the analysis has measured, and says what would help."""

from dataclasses import replace

from helpers.faces import make_analysis, make_face
from helpers.qualities import GOOD
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.core.quality import Concern, Grade
from fer_desktop.gui.panels.coach_panel import CoachPanel
from fer_desktop.gui.panels.face_card import FaceCard
from fer_desktop.gui.toolkit import texts


def test_every_concern_has_a_sentence_of_its_own(qapp: QApplication) -> None:
    assert len({texts.advice(concern) for concern in Concern}) == len(Concern)


def test_the_advice_for_a_file_asks_nobody_to_move(qapp: QApplication) -> None:
    small = texts.advice(Concern.SMALL, in_file=True)
    assert small == "In this file the face is small: its labels are less certain."
    assert texts.advice(Concern.SIDEWAYS, in_file=True) == texts.advice(Concern.SIDEWAYS)
    told = {texts.advice(concern, in_file=True) for concern in Concern}
    assert len(told) == len(Concern)


def test_numbers_have_units_and_say_which_are_good(qtbot: QtBot) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    face = replace(make_face(1), quality=replace(GOOD, size_px=38.0, yaw_degrees=-12.0))
    panel.show_analysis(make_analysis(0.0, (face,)), 1, rate_hz=24.0)
    shown = {key: panel.rows.text_of(key) for key in panel.rows.measures}
    assert (shown["light"], shown["size"], shown["turn"]) == ("47 %", "38 px", "-12°")
    assert (shown["sharp"], shown["rate"]) == ("5.0 %", "24/s")
    size, light = panel.rows.measures["size"], panel.rows.measures["light"]
    assert (size.good_text, light.good_text) == ("good from 64 px", "good from 24 % to 80 %")
    assert not size.is_good(38.0)
    assert size.is_good(64.0)
    panel.show_analysis(None, None, 0.0)
    assert panel.rows.text_of("size") == "–"


def test_the_view_of_a_face_says_why_at_the_pointer(qtbot: QtBot) -> None:
    poor = replace(GOOD, grade=Grade.POOR, concern=Concern.SMALL)
    card = FaceCard(1, "")
    qtbot.addWidget(card)
    face = replace(make_face(1), quality=poor)
    card.show_face(face, 0.5, None)
    assert card.quality.toolTip() == texts.advice(Concern.SMALL)
    card.show_face(face, 0.5, None, in_file=True)
    why = texts.advice(Concern.SMALL, in_file=True)
    assert card.quality.accessibleName() == f"View: poor. {why}"


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


def test_the_coach_offers_the_turn_that_was_seen_most_often_and_for_a_while(qtbot: QtBot) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    asked: list[int] = []
    panel.turn_asked.connect(asked.append)

    def show(time_s: float, turn_degrees: int) -> None:
        concern = Concern.SIDEWAYS if turn_degrees else Concern.NONE
        quality = replace(GOOD, concern=concern, turn_degrees=turn_degrees)
        face = replace(make_face(1), quality=quality)
        panel.show_analysis(make_analysis(time_s, (face,)), 1, rate_hz=30.0)

    show(0.0, 0)
    assert panel.turn.isHidden()
    for time_s, turn_degrees in ((1.0, 270), (1.1, 90), (1.2, 270), (1.3, 90), (1.4, 270)):
        show(time_s, turn_degrees)
    panel.show_analysis(make_analysis(1.5, ()), 1, rate_hz=30.0)
    show(1.6, 0)  # taken for an upright one
    assert not panel.turn.isHidden()
    panel.turn.click()
    assert asked == [270]
    show(9.0, 0)
    assert panel.turn.isHidden()
    show(9.5, 90)
    panel.show_analysis(None, None, 0.0)
    assert panel.turn.isHidden()
