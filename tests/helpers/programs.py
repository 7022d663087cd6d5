"""Ending a program that a test has started, so that nothing of it is left for the next one."""

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from fer_desktop.gui.app import App


def end_program(qtbot: QtBot, program: App) -> None:
    """Close it, wait for its threads, and destroy its Qt objects in the thread that made them.

    Python would collect them as garbage in whichever thread allocates next.
    """
    program.close()
    qtbot.waitUntil(lambda: program.closed, timeout=15_000)
    for each in (program.window, program, program.player, program.store, program.cameras):
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
