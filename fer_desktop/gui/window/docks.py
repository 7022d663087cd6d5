"""The docks: where they stand, how they shrink with the window, how they are brought up.

Left alone, Qt takes all that a smaller window loses from the widget in the middle.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

TALL_PX = 780
"""From this height on, faces and cost stand one above the other instead of behind tabs."""
SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


class DockSizes(QObject):
    """Remembers how large each dock was made, by the program or by hand, in which window."""

    def __init__(self, window: QMainWindow, docks: tuple[QDockWidget, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._known = QSize()
        """Size of the window for which the docks have been laid out."""
        self._wanted: dict[QDockWidget, tuple[int, int]] = {}
        """How wide or high each dock is to be, and how wide or high the window was then."""
        for dock in docks:
            dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and isinstance(watched, QDockWidget):
            self._note(watched)
        return False

    def _note(self, dock: QDockWidget) -> None:
        """Take the present size as wanted, unless the dock only follows its window."""
        if dock.isVisible() and self._window.size() == self._known:
            self._wanted[dock] = self._along(dock, dock.size(), self._known)

    def follow(self) -> None:
        """Lay the docks out for the window's new size; never larger than they were made."""
        self._known = QSize()
        for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            docks = [dock for dock in self._docks if self._is_placed(dock, orientation)]
            sizes = [self._size_of(dock) for dock in docks]
            self._window.resizeDocks(docks, sizes, orientation)
        layout = self._window.layout()
        if layout is not None:
            layout.activate()
        self._known = self._window.size()

    def _is_placed(self, dock: QDockWidget, orientation: Qt.Orientation) -> bool:
        across = bool(self._window.dockWidgetArea(dock) & SIDES)
        wanted = across is (orientation is Qt.Orientation.Horizontal)
        return wanted and dock in self._wanted and dock.isVisible() and not dock.isFloating()

    def _size_of(self, dock: QDockWidget) -> int:
        made, room = self._wanted[dock]
        _size, now = self._along(dock, dock.size(), self._window.size())
        return round(made * min(now / room, 1.0))

    def _along(self, dock: QDockWidget, size: QSize, window: QSize) -> tuple[int, int]:
        """The widths of a dock at a side and of the window, else their heights."""
        if self._window.dockWidgetArea(dock) & SIDES:
            return size.width(), window.width()
        return size.height(), window.height()


@dataclass(frozen=True)
class DockLayout:
    """Where the docks of the main window stand by default."""

    window: QMainWindow
    faces: QDockWidget
    cost: QDockWidget
    coach: QDockWidget
    timeline: QDockWidget

    def arrange(self) -> None:
        """Put every dock into its place for the present height."""
        window = self.window
        docks = (self.faces, self.coach, self.cost, self.timeline)
        for dock in docks:
            dock.setFloating(False)
            window.removeDockWidget(dock)
        right, bottom = (
            Qt.DockWidgetArea.RightDockWidgetArea,
            Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        window.setCorner(Qt.Corner.BottomRightCorner, right)
        window.addDockWidget(right, self.faces)
        window.addDockWidget(bottom, self.timeline)
        is_tall = window.height() >= TALL_PX
        if is_tall:
            window.addDockWidget(right, self.cost)
            window.splitDockWidget(self.faces, self.cost, Qt.Orientation.Vertical)
            window.tabifyDockWidget(self.cost, self.coach)
        else:
            window.tabifyDockWidget(self.faces, self.coach)
            window.tabifyDockWidget(self.coach, self.cost)
        for dock in docks:
            dock.show()
        self._resize(is_tall)
        (self.cost if is_tall else self.faces).raise_()

    def _resize(self, is_tall: bool) -> None:
        window, height = self.window, self.window.height()
        side = min(max(window.width() // 4, 270), 420)
        window.resizeDocks([self.faces], [side], Qt.Orientation.Horizontal)
        low = min(max(height // 4, 180), 320)
        window.resizeDocks([self.timeline], [low], Qt.Orientation.Vertical)
        if is_tall:
            heights = [height * 45 // 100, height * 55 // 100]
            window.resizeDocks([self.faces, self.cost], heights, Qt.Orientation.Vertical)


def dock_action(
    dock: QDockWidget, keys: str, take_focus: Callable[[Qt.FocusReason], None]
) -> QAction:
    """Brings a dock to the front, also from behind a tab, and the keyboard into it; hides it when
    it is in front."""
    action = QAction(dock.windowTitle(), dock.parentWidget())
    action.setCheckable(True)
    action.setShortcut(keys)
    dock.visibilityChanged.connect(action.setChecked)

    def show_or_hide(wanted: bool) -> None:
        dock.setVisible(wanted)
        if wanted:
            dock.raise_()
            take_focus(Qt.FocusReason.ShortcutFocusReason)

    action.triggered.connect(show_or_hide)
    return action
