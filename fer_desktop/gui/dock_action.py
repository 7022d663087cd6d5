"""The entry of a panel in the View menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QWidget


def dock_action(dock: QDockWidget, keys: str, reader: QWidget) -> QAction:
    """Brings a dock to the front, also from behind a tab, and the keyboard to `reader`; hides it
    when it is in front."""
    action = QAction(dock.windowTitle(), dock.parentWidget())
    action.setCheckable(True)
    action.setShortcut(keys)
    dock.visibilityChanged.connect(action.setChecked)

    def show_or_hide(wanted: bool) -> None:
        dock.setVisible(wanted)
        if wanted:
            dock.raise_()
            reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    action.triggered.connect(show_or_hide)
    return action
