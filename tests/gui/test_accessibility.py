"""Whole program by keyboard, read aloud, in any light: shortcuts, accessible names, contrast."""

import itertools
from collections.abc import Callable

import pytest
from helpers.contrast import contrast
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, values_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.gui.app import App
from fer_desktop.gui.control.marking import MarkerNamesDialog
from fer_desktop.gui.dialogs.consent_dialog import ConsentDialog
from fer_desktop.gui.dialogs.crash_dialog import CrashDialog
from fer_desktop.gui.dialogs.notice_dialog import NoticeDialog
from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.labels import ValueLabel
from fer_desktop.pipeline.player_state import PlayerState


def play_film(qtbot: QtBot, start_program: Program) -> App:
    """A film with two faces: every part of the window is shown, every action is possible."""
    faces = (make_face(1, box=LARGE), make_face(2, "sadness", box=LARGE))
    film = ScriptedSource(live=False, frame_count=50_000)
    program = start_program(film, analyzer=ScriptedAnalyzer(lambda _frame: faces))
    program.window.resize(1400, 1000)
    program.window.arrange()
    program.controller.start("film.mp4")
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 2, timeout=10_000)
    program.window.message_bar.say("Something was said.", action="Do it")
    bars = program.window.findChildren
    qtbot.waitUntil(lambda: all(bar.count() for bar in bars(QTabBar)))  # Qt deletes empty ones
    return program


# keyboard


def test_every_shortcut_reaches_its_action(qtbot: QtBot, start_program: Program) -> None:
    window = play_film(qtbot, start_program).window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.video.setFocus()
    reached: list[str] = []
    actions = [*window.actions_.all, *window.dock_actions]
    for action in actions:  # what each does is tested elsewhere; here, that it is reached
        action.triggered.disconnect()
        action.triggered.connect(lambda _on=False, action=action: reached.append(action.text()))
        if action.isCheckable():
            action.setCheckable(False)
    for action in actions:
        assert action.isEnabled(), action.text()
        for keys in action.shortcuts():
            before = len(reached)
            QTest.keySequence(window, QKeySequence(keys))
            assert reached[before:] == [action.text()], keys.toString()
    assert len(reached) > len(actions)


def test_every_control_of_the_window_is_reached_by_tab(
    qtbot: QtBot, start_program: Program
) -> None:
    program = play_film(qtbot, start_program)
    program.player.pause()
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.order_tabs()
    window.source.picker.setFocus()
    reached: set[QWidget] = set()
    for _ in range(200):
        has = window.focusWidget()
        if has in reached:
            break
        reached.add(has)
        qtbot.keyClick(has, Qt.Key.Key_Tab)
    missed = [each for each in controls(window) if each not in reached and each.isEnabled()]
    assert missed == []


# names


def controls(window: QWidget) -> list[QWidget]:
    """Visible widgets that take the keyboard by Tab, but for the insides of other ones."""
    found = []
    for widget in window.findChildren(QWidget):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inside = widget.objectName().startswith("qt_") or widget.focusProxy() is not None
        if by_tab and widget.isVisible() and not inside and widget.window() is window:
            found.append(widget)
    return found


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)).strip()


def check_names(window: QWidget) -> None:
    named = controls(window)
    assert named
    for widget in named:
        assert spoken_name(widget), (type(widget).__name__, widget.objectName(), window)


def test_every_control_of_the_window_has_a_spoken_name(
    qtbot: QtBot, start_program: Program
) -> None:
    program = play_film(qtbot, start_program)
    check_names(program.window)
    for dock in program.window.docks:  # those behind tabs as well
        dock.raise_()
        check_names(program.window)
    program.player.stop()
    check_names(program.window)


@pytest.mark.parametrize(
    "name",
    ["settings", "manual", "model_card", "licenses", "shortcuts", "about", "log", "notice",
     "sessions", "look", "connections"],
)  # fmt: skip
def test_every_control_of_a_dialog_has_a_spoken_name(
    qtbot: QtBot, start_program: Program, name: str
) -> None:
    program = play_film(qtbot, start_program)
    getattr(program.window.actions_, name).trigger()
    dialog = program.dialogs.opened(name)
    assert dialog is not None
    check_names(dialog)
    dialog.reject()


@pytest.mark.parametrize(
    "make",
    [
        ConsentDialog,
        lambda: MarkerNamesDialog(("a", "b", "c")),
        lambda: NoticeDialog("", asks=True),
        lambda: CrashDialog("Traceback", "versions"),
    ],
    ids=["consent", "marker names", "first start", "crash"],
)
def test_every_control_of_a_question_has_a_spoken_name(
    qtbot: QtBot, make: Callable[[], QDialog]
) -> None:
    dialog = make()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    check_names(dialog)


def test_what_changes_is_spoken_with_its_content(qtbot: QtBot, start_program: Program) -> None:
    program = play_film(qtbot, start_program)
    program.player.pause()
    window = program.window
    assert spoken_name(window.state_label).startswith("State: Paused")
    assert spoken_name(window.run_bar.sign) == "Is analysis running?"
    window.cost_line.click()
    qtbot.waitUntil(lambda: window.cost_line.accessibleName().startswith("Cost: CPU "))
    qtbot.waitUntil(lambda: values_of(window.cost)["Analysed"].text().isdigit())
    spoken = [spoken_name(each) for each in window.cost.findChildren(ValueLabel)]
    assert any(name.startswith("Analysed: ") and name[-1].isdigit() for name in spoken)
    assert window.faces.cards[1].bars.accessibleDescription().startswith("happiness 70 %, ")
    label = ValueLabel("Memory")
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText("<b>1 %</b> <span>290 MB</span>")
    assert spoken_name(label) == "Memory: 1 % 290 MB"


# contrast


def rgb(name: str) -> tuple[int, int, int]:
    color = QColor(name)
    return color.red(), color.green(), color.blue()


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_text_has_a_contrast_of_four_and_a_half_on_every_ground(
    colors: theme.Colors,
) -> None:
    grounds = (colors.window, colors.surface, colors.sunken, colors.stage)
    inks = (colors.text, colors.muted, colors.accent, colors.good, colors.fair, colors.poor)
    pairs = [*itertools.product(inks, grounds)]
    pairs += [(colors.on_accent, ground) for ground in (colors.accent, colors.accent_hover)]
    pairs += [theme.sign_colors(colors, strong=strong) for strong in (False, True)]
    for ink, ground in pairs:
        assert contrast(rgb(ink), rgb(ground)) >= 4.5, (ink, ground)
