"""Every action with its text, shortcut and icon, and the menus they stand in."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from fer_desktop.gui.toolkit import icons
from fer_desktop.gui.toolkit.action_set import REPEATING, SEPARATOR


@dataclass(frozen=True)
class _Entry:
    text: str
    shortcut: str = ""
    icon: str = ""
    checkable: bool = False


class Actions(QObject):
    """All actions by name: `actions["open"]`."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[str, str] = {}
        self._actions: dict[str, QAction] = {}
        for name, entry in self._entries().items():
            action = QAction(entry.text, window)
            action.setObjectName(name)
            if entry.shortcut:
                action.setShortcuts([QKeySequence(key) for key in entry.shortcut.split("|")])
            action.setCheckable(entry.checkable)
            action.setAutoRepeat(name in REPEATING)
            if entry.icon:
                self._icons[name] = entry.icon
            plain = entry.text.replace("&", "").rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain} ({keys})" if keys else plain)
            window.addAction(action)
            self._actions[name] = action
        self.retheme()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        return tuple(self._actions)

    def retheme(self) -> None:
        """Draw the icons again in the colours in effect."""
        for name, icon in self._icons.items():
            color = "#D0352B" if name == "record" else None
            self._actions[name].setIcon(icons.icon(icon, color))

    def set_icon(self, name: str, icon: str) -> None:
        """Give an action another icon, e.g. pause instead of play."""
        if self._icons.get(name) != icon:
            self._icons[name] = icon
            self._actions[name].setIcon(icons.icon(icon))

    def build_menus(self, docks: list[QAction]) -> dict[str, QMenu]:
        """Put every action into the menu bar; returns the menus that are filled later."""
        bar = self._window.menuBar()
        bar.clear()
        filled: dict[str, QMenu] = {}
        for key, title, names in self._menus():
            menu = bar.addMenu(title)
            filled[key] = menu
            for name in names:
                if name == SEPARATOR:
                    menu.addSeparator()
                elif name == "recent":
                    filled["recent"] = menu.addMenu(self.tr("Open &recent"))
                elif name == "markers":
                    filled["markers"] = menu.addMenu(self.tr("Set &marker"))
                elif name == "docks":
                    menu.addActions(docks)
                else:
                    menu.addAction(self._actions[name])
        return filled

    def _menus(self) -> list[tuple[str, str, tuple[str, ...]]]:
        return [
            ("file", self.tr("&File"), (
                "open", "open_folder", "open_stream", "demo", "recent", SEPARATOR,
                "analyze_file", "sessions", "open_table", SEPARATOR, "settings", SEPARATOR,
                "quit")),
            ("run", self.tr("&Run"), (
                "start", "stop", "play", SEPARATOR, "step_back", "step", "jump_back", "jump",
                "slower", "faster", "normal_speed", SEPARATOR, "refresh")),
            ("record", self.tr("Re&cord"), (
                "record", SEPARATOR, "markers", "marker", "marker_names")),
            ("view", self.tr("&View"), (
                "boxes", "labels", "landmarks", "probabilities", "mirrored", SEPARATOR,
                "zoom_in", "zoom_out", "zoom_reset", "full_screen", SEPARATOR,
                "next_face", "hold", SEPARATOR, "docks", "reset_layout")),
            ("analysis", self.tr("&Analysis"), (
                "look", SEPARATOR, "baseline", "clear_baseline")),
            ("help", self.tr("&Help"), (
                "model_card", "notice", "shortcuts", "licenses", SEPARATOR,
                "log", "diagnostics", SEPARATOR, "about")),
        ]  # fmt: skip

    def _entries(self) -> dict[str, _Entry]:
        entries = {
            "open": _Entry(self.tr("&Open video…"), "Ctrl+O", "open"),
            "open_folder": _Entry(self.tr("Open &folder of images…"), "Ctrl+Shift+O"),
            "open_stream": _Entry(self.tr("Open &stream…"), "Ctrl+U"),
            "demo": _Entry(self.tr("Play the &demo"), "Ctrl+D", "face"),
            "analyze_file": _Entry(self.tr("&Analyse a whole video…"), "Ctrl+Shift+W", "timeline"),
            "sessions": _Entry(self.tr("Recorded s&essions…"), "Ctrl+E", "sessions"),
            "open_table": _Entry(self.tr("Review a session or ta&ble…"), "Ctrl+Shift+E"),
            "settings": _Entry(self.tr("Se&ttings…"), "Ctrl+,", "settings"),
            "quit": _Entry(self.tr("&Quit"), "Ctrl+Q"),
            "start": _Entry(self.tr("&Start"), "Ctrl+Return"),
            "stop": _Entry(self.tr("S&top"), "Ctrl+."),
            "play": _Entry(self.tr("&Pause or go on"), "Ctrl+P|Media Play", "pause"),
            "step": _Entry(self.tr("One frame &on"), "."),
            "step_back": _Entry(self.tr("One frame &back"), ","),
            "jump": _Entry(self.tr("Five seconds on"), "Ctrl+Right"),
            "jump_back": _Entry(self.tr("Five seconds back"), "Ctrl+Left"),
            "faster": _Entry(self.tr("&Faster"), "Ctrl+Up"),
            "slower": _Entry(self.tr("S&lower"), "Ctrl+Down"),
            "normal_speed": _Entry(self.tr("&Normal speed"), "Ctrl+Shift+Down"),
            "refresh": _Entry(self.tr("Look for &cameras again"), "F5", "refresh"),
            "record": _Entry(self.tr("&Record"), "Ctrl+R", "record", checkable=True),
            "marker": _Entry(self.tr("Set marker with a &name…"), "M", "marker"),
            "marker_names": _Entry(self.tr("&Names of the markers…"), "Ctrl+M"),
            "boxes": _Entry(self.tr("&Boxes"), "Ctrl+Shift+B", checkable=True),
            "labels": _Entry(self.tr("&Labels"), "Ctrl+Shift+L", checkable=True),
            "landmarks": _Entry(self.tr("L&andmarks"), "Ctrl+Shift+A", checkable=True),
            "probabilities": _Entry(self.tr("&Probabilities"), "Ctrl+Shift+P", checkable=True),
            "mirrored": _Entry(self.tr("&Mirror the camera"), "Ctrl+Shift+M", checkable=True),
            "zoom_in": _Entry(self.tr("Zoom &in"), "Ctrl++|Ctrl+="),
            "zoom_out": _Entry(self.tr("Zoom &out"), "Ctrl+-"),
            "zoom_reset": _Entry(self.tr("Whole pi&cture"), "Ctrl+0"),
            "full_screen": _Entry(self.tr("&Full screen"), "F11", "fullscreen", checkable=True),
            "next_face": _Entry(self.tr("&Next face"), "F"),
            "hold": _Entry(self.tr("&Hold the timeline"), "H", checkable=True),
            "reset_layout": _Entry(self.tr("Put everything back in its place"), "Ctrl+Shift+0"),
            "look": _Entry(self.tr("&Look into this frame…"), "Ctrl+I", "search"),
            "baseline": _Entry(self.tr("Record neutral &baseline (10 s)"), "Ctrl+B"),
            "clear_baseline": _Entry(self.tr("&Forget the baselines"), "Ctrl+Shift+F"),
            "model_card": _Entry(self.tr("&Model card"), "F1", "help"),
            "notice": _Entry(self.tr("&Notice to read and print"), "Ctrl+Shift+N"),
            "shortcuts": _Entry(self.tr("&Keyboard shortcuts"), "Ctrl+F1"),
            "licenses": _Entry(self.tr("&Licences"), "Ctrl+Shift+I"),
            "log": _Entry(self.tr("Log &window"), "Ctrl+L"),
            "diagnostics": _Entry(self.tr("Copy &diagnostics"), "Ctrl+Shift+D"),
            "about": _Entry(self.tr("&About"), "Shift+F1"),
        }
        for key in range(1, 10):
            entries[f"marker_{key}"] = _Entry(self.tr("Marker {key}").format(key=key), str(key))
        return entries
