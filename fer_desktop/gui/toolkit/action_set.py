"""Actions of a window as attributes, and those that mean the same in every window.

The main window and the review share what they both do: one text, one shortcut, one icon.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from fer_desktop.gui.toolkit import icons

translate = QCoreApplication.translate

SEPARATOR = None
"""Stands for a line in the list of a menu's entries."""

Entry = QAction | QMenu | None


class ActionSet(QObject):
    """Makes the actions of a window and draws their icons in the colours in effect."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: list[QAction] = []
        self._icons: dict[QAction, tuple[str, str | None]] = {}

    def _add(
        self,
        text: str,
        keys: str = "",
        icon: str = "",
        *,
        color: str | None = None,
        checkable: bool = False,
        repeats: bool = False,
    ) -> QAction:
        """Make an action and add it to the window, so that its keys reach it.

        `keys` are one or more shortcuts, separated by "|"; an action that `repeats` goes on while
        its key is held down, any other one happens once. An icon without a `color` of its own
        follows the theme.
        """
        action = QAction(text, self._window)
        if keys:
            action.setShortcuts([QKeySequence(each) for each in keys.split("|")])
        action.setCheckable(checkable)
        action.setAutoRepeat(repeats)
        action.setToolTip(_tip(action))
        self._window.addAction(action)
        self._actions.append(action)
        if icon:
            self.set_icon(action, icon, color)
        return action

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order in which they were made."""
        return tuple(self._actions)

    def set_icon(self, action: QAction, icon: str, color: str | None = None) -> None:
        """Give an action another icon, e.g. pause instead of play."""
        if self._icons.get(action) != (icon, color):
            self._icons[action] = (icon, color)
            action.setIcon(icons.icon(icon, color))

    def retheme(self) -> None:
        """Draw the icons again in the colours in effect."""
        for action, (icon, color) in self._icons.items():
            action.setIcon(icons.icon(icon, color))


class SharedActions(ActionSet):
    """What the main window and the review do alike."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.play = self._add(
            translate("SharedActions", "&Play/Pause"), "Ctrl+P|Media Play", "play"
        )
        self.step = self._add(translate("SharedActions", "Ne&xt frame"), ".", repeats=True)
        self.step_back = self._add(translate("SharedActions", "Pre&vious frame"), ",", repeats=True)
        self.jump = self._add(translate("SharedActions", "Forward 5 s"), "Ctrl+Right", repeats=True)
        self.jump_back = self._add(
            translate("SharedActions", "Back 5 s"), "Ctrl+Left", repeats=True
        )
        self.faster = self._add(translate("SharedActions", "&Faster"), "Ctrl+Up", repeats=True)
        self.slower = self._add(translate("SharedActions", "S&lower"), "Ctrl+Down", repeats=True)
        self.normal_speed = self._add(
            translate("SharedActions", "&Normal speed"), "Ctrl+Shift+Down"
        )
        self.marker = self._add(translate("SharedActions", "&Set a marker…"), "M", "marker")
        self.report = self._add(translate("SharedActions", "&Report…"), "Ctrl+Shift+R")
        self.export = self._add(translate("SharedActions", "&Export…"), "Ctrl+Shift+E")
        self.copy_picture = self._add(translate("SharedActions", "&Copy picture"), "Ctrl+Shift+C")
        self.save_picture = self._add(translate("SharedActions", "&Save picture…"), "Ctrl+Shift+S")
        self.zoom_in = self._add(
            translate("SharedActions", "Zoom &in"), "Ctrl++|Ctrl+=", repeats=True
        )
        self.zoom_out = self._add(translate("SharedActions", "Zoom &out"), "Ctrl+-", repeats=True)
        self.zoom_reset = self._add(translate("SharedActions", "&Whole picture"), "Ctrl+0")
        self.next_face = self._add(translate("SharedActions", "&Next face"), "F", repeats=True)

    @property
    def playback(self) -> tuple[QAction, ...]:
        """Those that move through a file."""
        return (
            *(self.step, self.step_back, self.jump, self.jump_back),
            *(self.faster, self.slower, self.normal_speed),
        )


def fill_menu(menu: QMenu, entries: Sequence[Entry]) -> None:
    """Put actions and other menus into a menu; SEPARATOR draws a line."""
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)


def fill_menu_bar(bar: QMenuBar, menus: Sequence[tuple[str, Sequence[Entry]]]) -> list[QMenu]:
    """Put menus with these titles and entries into a bar."""
    filled = []
    for title, entries in menus:
        menu = bar.addMenu(title)
        fill_menu(menu, entries)
        filled.append(menu)
    return filled


def _tip(action: QAction) -> str:
    """What an action does, with its key."""
    plain = action.text().replace("&", "").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain} ({keys})" if keys else plain
