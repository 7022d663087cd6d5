import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from fer_desktop.gui.presentation.stimulus_screen import BACKGROUND, Scene, StimulusScreen


def shown(qtbot: QtBot, **options: bool) -> StimulusScreen:
    screen = StimulusScreen(**options)
    qtbot.addWidget(screen)
    screen.resize(640, 480)
    screen.show()
    return screen


def test_a_scene_is_painted_before_its_time_is_given(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    red = QImage(32, 32, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    before = time.perf_counter()
    painted_at = screen.show_scene(Scene(red))
    assert before <= painted_at <= time.perf_counter()
    pixels = screen.grab().toImage()
    assert pixels.pixelColor(320, 240) == QColor("red")
    assert pixels.pixelColor(20, 240) == BACKGROUND  # a square picture on a wide screen


def test_text_and_cross_are_in_the_middle_and_a_pause_is_grey(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    screen.show_scene(Scene(has_cross=True))
    assert screen.grab().toImage().pixelColor(320, 240) != BACKGROUND
    screen.show_scene(Scene())
    image = screen.grab().toImage()
    assert {image.pixelColor(x, 240).name() for x in range(0, 640, 16)} == {BACKGROUND.name()}
    screen.show_scene(Scene(text="Look at the cross."))
    row = [screen.grab().toImage().pixelColor(x, 240) for x in range(640)]
    assert any(color != BACKGROUND for color in row)


def test_a_patch_marks_pictures_for_a_light_sensor(qtbot: QtBot) -> None:
    screen = shown(qtbot, has_patches=True)
    black = QImage(32, 32, QImage.Format.Format_RGB32)
    black.fill(QColor("black"))
    screen.show_scene(Scene(black))
    assert screen.grab().toImage().pixelColor(5, 475) == QColor("white")
    screen.show_scene(Scene())
    assert screen.grab().toImage().pixelColor(5, 475) == BACKGROUND


def test_escape_and_answers_are_told(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    with qtbot.waitSignal(screen.escaped):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.answered):
        qtbot.keyClick(screen, Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.answered):
        qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(screen.escaped):
        screen.close()
    with qtbot.assertNotEmitted(screen.escaped):
        screen.end()
