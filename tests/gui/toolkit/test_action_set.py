"""The same shortcut means the same in every window."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_actions import ReviewActions
from fer_desktop.gui.toolkit.action_set import ActionSet
from fer_desktop.gui.window.actions import Actions


def by_keys(actions: ActionSet) -> dict[str, QAction]:
    """Each shortcut with what it does; none stands twice."""
    found: dict[str, QAction] = {}
    for action in actions.all:
        for keys in action.shortcuts():
            assert keys.toString() not in found, keys.toString()
            found[keys.toString()] = action
    return found


def test_a_shortcut_of_both_windows_is_one_action(qtbot: QtBot) -> None:
    main, other = QMainWindow(), QWidget()
    qtbot.addWidget(main)
    qtbot.addWidget(other)
    ours, theirs = by_keys(Actions(main)), by_keys(ReviewActions(other))
    both = ours.keys() & theirs.keys()
    assert {"M", "F", "Ctrl+P", ".", ",", "Ctrl+0"} <= both
    for keys in both:
        assert ours[keys].text() == theirs[keys].text(), keys


def test_every_action_of_a_window_reaches_it_and_tells_its_key(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert list(actions.all) == window.actions()
    assert actions.hold.toolTip() == "Hold the timeline (H)"
