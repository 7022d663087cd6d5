"""A running program in tests: wait for what it does, press its buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.gui.app import App
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit.labels import ValueLabel
from fer_desktop.pipeline.player_state import PlayerState

Program = Callable[..., App]
"""The fixture `start_program`: sources or errors on the shelf, then a program that shows."""


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Let the program go on until something holds, on however slow a machine."""
    qtbot.waitUntil(until, timeout=60_000)


def wait_for(qtbot: QtBot, player: Player, state: PlayerState) -> None:
    """Let the program go on until its player is in a state."""
    wait(qtbot, lambda: player.state is state)


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    """Press a button by the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def end_program(qtbot: QtBot, program: App) -> None:
    """Close it, wait for its threads, and destroy its Qt objects in the thread that made them.

    Python would collect them as garbage in whichever thread allocates next.
    """
    program.close()
    wait(qtbot, lambda: program.closed)
    for each in (program.window, program, program.player, program.store, program.cameras):
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def values_of(panel: QWidget) -> dict[str, ValueLabel]:
    """What a panel shows, by the titles that a screen reader says: "CPU", "Size of the face"."""
    labels = panel.findChildren(ValueLabel)
    return {label.accessibleName().partition(": ")[0]: label for label in labels}
