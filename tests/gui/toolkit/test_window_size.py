"""Windows open wholly on the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.gui.dialogs.help_dialogs import ModelCardDialog
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.gui.toolkit.window_size import on_screen, resize_on_screen


def test_only_a_small_screen_makes_a_window_smaller() -> None:
    wanted = QSize(1120, 760)
    assert on_screen(wanted, QSize(1920, 1040)) == wanted
    laptop = on_screen(wanted, QSize(1366, 728))
    assert laptop.width() == wanted.width()
    assert laptop.height() <= 728 - 40  # title bar


@pytest.mark.parametrize("make", [ModelCardDialog, SessionsDialog])
def test_a_wide_window_fits_on_the_screen(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    window = make()
    qtbot.addWidget(window)
    available = window.screen().availableSize()
    assert window.width() < available.width()
    resize_on_screen(window, 2 * available.width(), 2 * available.height())
    assert window.height() < available.height()
