"""Every action of the review window with its text and shortcut, and the menus they stand in."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from fer_desktop.gui.toolkit.action_set import REPEATING, SEPARATOR


class ReviewActions(QObject):
    """All actions by name: `actions["undo"]`; `menu_bar` holds them all."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        for name, (text, shortcut) in self._entries().items():
            action = QAction(text, window)
            if shortcut:
                action.setShortcuts([QKeySequence(key) for key in shortcut.split("|")])
            action.setAutoRepeat(name in REPEATING)
            self._actions[name] = action
            window.addAction(action)
        self.menu_bar = QMenuBar(window)
        for title, names in self._menus():
            menu = self.menu_bar.addMenu(title)
            for name in names:
                if name == SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self._actions[name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def set_enabled(self, enabled: bool, *but: str) -> None:
        """Switch all actions, except these."""
        for name, action in self._actions.items():
            if name not in but:
                action.setEnabled(enabled)

    def tip(self, name: str) -> str:
        """What an action does, with its key."""
        action = self._actions[name]
        plain = action.text().replace("&", "").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{plain} ({keys})" if keys else plain

    def _menus(self) -> list[tuple[str, tuple[str, ...]]]:
        return [
            (self.tr("&Session"), (
                "report", "check", "export", SEPARATOR, "choose_video", "show_folder",
                SEPARATOR, "close")),
            (self.tr("&Play"), (
                "play", SEPARATOR, "step_back", "step", "jump_back", "jump", SEPARATOR,
                "slower", "faster", "normal_speed")),
            (self.tr("&Correct"), (
                "undo", "redo", SEPARATOR, "rename", "merge", "split", SEPARATOR,
                "add_marker", "change_marker", "remove_marker", SEPARATOR,
                "range_start", "range_end", "exclude", "include")),
            (self.tr("&View"), (
                "next_face", SEPARATOR, "zoom_in", "zoom_out", "zoom_reset")),
        ]  # fmt: skip

    def _entries(self) -> dict[str, tuple[str, str]]:
        return {
            "report": (self.tr("&Report…"), "Ctrl+Shift+R"),
            "check": (self.tr("&Check the model by hand…"), "Ctrl+K"),
            "export": (self.tr("&Export…"), "Ctrl+Shift+E"),
            "choose_video": (self.tr("Choose the &video…"), "Ctrl+O"),
            "show_folder": (self.tr("Show &folder"), "Ctrl+Shift+O"),
            "close": (self.tr("C&lose"), "Ctrl+W"),
            "play": (self.tr("&Play or pause"), "Ctrl+P|Media Play"),
            "step": (self.tr("One frame &on"), "."),
            "step_back": (self.tr("One frame &back"), ","),
            "jump": (self.tr("Five seconds on"), "Ctrl+Right"),
            "jump_back": (self.tr("Five seconds back"), "Ctrl+Left"),
            "faster": (self.tr("&Faster"), "Ctrl+Up"),
            "slower": (self.tr("S&lower"), "Ctrl+Down"),
            "normal_speed": (self.tr("&Normal speed"), "Ctrl+Shift+Down"),
            "undo": (self.tr("&Undo"), "Ctrl+Z"),
            "redo": (self.tr("&Redo"), "Ctrl+Shift+Z|Ctrl+Y"),
            "rename": (self.tr("Re&name the face…"), "F2"),
            "merge": (self.tr("&Merge the face with another…"), "Ctrl+J"),
            "split": (self.tr("S&plit the face here"), "Ctrl+T"),
            "add_marker": (self.tr("&Set a marker here…"), "M"),
            "change_marker": (self.tr("Chan&ge the marker…"), "Ctrl+M"),
            "remove_marker": (self.tr("Remo&ve the marker"), "Ctrl+Shift+M"),
            "range_start": (self.tr("Range begins &here"), "I"),
            "range_end": (self.tr("Range ends h&ere"), "O"),
            "exclude": (self.tr("E&xclude a range…"), "X"),
            "include": (self.tr("&Take the range back in"), "Ctrl+Shift+X"),
            "next_face": (self.tr("&Next face"), "F"),
            "zoom_in": (self.tr("Zoom &in"), "Ctrl++|Ctrl+="),
            "zoom_out": (self.tr("Zoom &out"), "Ctrl+-"),
            "zoom_reset": (self.tr("&Whole picture"), "Ctrl+0"),
        }
