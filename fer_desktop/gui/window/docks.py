"""The docks: where they stand, how they shrink with the window, how they are brought up.

Left alone, Qt takes all that a smaller window loses from the widget in the middle.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
SIDE_SHARE, SIDE_PX = 0.27, (290, 460)
"""Share of the window's width that the faces take, within these limits."""
TIMELINE_SHARE, TIMELINE_PX = 1 / 3, (190, 480)
"""Share of the window's height that the timeline takes, within these limits."""
NEAR_PX = 3
"""A dock that differs by no more than this from what the program made of it was not resized."""


@dataclass(frozen=True)
class DockLayout:
    """Where the docks of the main window stand by default, and how large: whatever its size.

    The timeline leads below, the faces stand beside; what else there is waits behind tabs.
    """

    window: QMainWindow
    faces: QDockWidget
    cost: QDockWidget
    coach: QDockWidget
    timeline: QDockWidget

    def arrange(self) -> None:
        """Put every dock into its place."""
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
        window.tabifyDockWidget(self.faces, self.coach)
        window.tabifyDockWidget(self.coach, self.cost)
        for dock in docks:
            dock.show()
        self.cost.hide()  # its line in the status bar brings it up
        self.faces.raise_()

    @property
    def is_usual(self) -> bool:
        """Whether every dock stands where `arrange` puts it."""
        window, docks = self.window, (self.faces, self.coach, self.timeline)
        stand = all(not dock.isHidden() and not dock.isFloating() for dock in docks)
        below = window.dockWidgetArea(self.timeline) == Qt.DockWidgetArea.BottomDockWidgetArea
        tabbed = self.coach in window.tabifiedDockWidgets(self.faces)
        beside = window.dockWidgetArea(self.faces) == Qt.DockWidgetArea.RightDockWidgetArea
        return stand and below and beside and tabbed and self.cost.isHidden()

    def usual_size(self, dock: QDockWidget) -> int:
        """Width at a side, height below, for the window as large as it is now."""
        if self.window.dockWidgetArea(dock) & SIDES:
            share, (least, most) = SIDE_SHARE, SIDE_PX
            return min(max(round(self.window.width() * share), least), most)
        share, (least, most) = TIMELINE_SHARE, TIMELINE_PX
        return min(max(round(self.window.height() * share), least), most)


class DockSizes(QObject):
    """Remembers which docks were made larger or smaller by hand, and in which window."""

    def __init__(self, layout: DockLayout, docks: tuple[QDockWidget, ...]) -> None:
        super().__init__(layout.window)
        self._window = layout.window
        self._layout = layout
        self._docks = docks
        self._known = QSize()
        """Size of the window for which the docks have been laid out."""
        self._by_hand: dict[QDockWidget, tuple[int, int]] = {}
        """How wide or high a dock is to be, and how wide or high the window was then."""
        for dock in docks:
            dock.installEventFilter(self)

    @property
    def are_usual(self) -> bool:
        """Whether nothing was resized by hand."""
        return not self._by_hand

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and isinstance(watched, QDockWidget):
            self._note(watched)
        return False

    def _note(self, dock: QDockWidget) -> None:
        """Take the present size as wanted, unless the dock only follows its window."""
        if not dock.isVisible() or dock.isFloating() or self._window.size() != self._known:
            return
        made, room = self._along(dock, dock.size(), self._known)
        if abs(made - self._size_of(dock)) > NEAR_PX:
            self._by_hand[dock] = made, room

    def forget(self) -> None:
        """Nothing was resized by hand any more."""
        self._by_hand.clear()
        self.follow()

    def follow(self) -> None:
        """Lay the docks out for the window's new size: as usual, or never larger than by hand."""
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
        return wanted and dock.isVisible() and not dock.isFloating()

    def _size_of(self, dock: QDockWidget) -> int:
        together = (dock, *self._window.tabifiedDockWidgets(dock))  # they have one size
        by_hand = next((self._by_hand[each] for each in together if each in self._by_hand), None)
        if by_hand is None:
            return self._layout.usual_size(dock)
        made, room = by_hand
        _size, now = self._along(dock, dock.size(), self._window.size())
        return round(made * min(now / room, 1.0))

    def _along(self, dock: QDockWidget, size: QSize, window: QSize) -> tuple[int, int]:
        """The widths of a dock at a side and of the window, else their heights."""
        if self._window.dockWidgetArea(dock) & SIDES:
            return size.width(), window.width()
        return size.height(), window.height()


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
