"""The main window: where its panels and bars stand.

It knows nothing of what they show: `gui.control` does, and is connected to what a person asks for.
"""

import base64
import itertools
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.panels.coach_panel import CoachPanel
from fer_desktop.gui.panels.cost_panel import CostPanel
from fer_desktop.gui.panels.faces_panel import FacesPanel
from fer_desktop.gui.panels.room_panel import RoomPanel
from fer_desktop.gui.picture.playback_bar import PlaybackBar
from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.timeline.timeline_view import TimelineView
from fer_desktop.gui.toolkit import icons
from fer_desktop.gui.toolkit.input import space_triggers
from fer_desktop.gui.toolkit.labels import ValueLabel
from fer_desktop.gui.toolkit.message_bar import MessageBar
from fer_desktop.gui.toolkit.window_size import on_screen
from fer_desktop.gui.window.actions import Actions, Menus
from fer_desktop.gui.window.docks import DockLayout, DockSizes, dock_action
from fer_desktop.gui.window.run_bar import RunBar
from fer_desktop.gui.window.state_page import StatePage
from fer_desktop.scores.timeline import Timeline

LAYOUT_VERSION = 2
USUAL_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Puts the widgets into their places; knows nothing of what they show."""

    closing = Signal()
    """The user closes the window, which hides when whoever hears it agrees."""
    files_dropped = Signal(list)
    """Paths that were dropped onto the window."""
    theme_changed = Signal()
    _is_built = False
    """Qt sends change events from within its own constructor."""

    def __init__(self, timeline: Timeline, faces: Faces, markers: Markers) -> None:
        super().__init__()
        self.setWindowTitle("FER Desktop")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(QSize(800, 520))
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setAnimated(False)
        self.actions_ = Actions(self)
        self._build_center(faces)
        self._build_docks(timeline, faces, markers)
        self._build_toolbar()
        self._build_status()
        self.space = space_triggers(self.actions_.play, self)
        """Enabled while there is a source; before, Space presses what has the keyboard."""
        self.menus = Menus(self, self.actions_, self.dock_actions)
        self.resize(usual_size(self.screen().availableSize()))
        self._before_full_screen: QByteArray | None = None
        self._is_built = True

    # building

    def _build_center(self, faces: Faces) -> None:
        self.message_bar = MessageBar()
        self.page = StatePage()
        self.video = VideoView(faces)
        self.playback = PlaybackBar()
        self.playback.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.video)
        self.room = RoomPanel(faces)
        picture = QHBoxLayout()
        picture.setSpacing(0)
        picture.addWidget(self.stack, 1)
        picture.addWidget(self.room)
        self._below = QWidget()  # hidden in full screen, whatever the run does with the bar in it
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.playback)
        center = QWidget()
        center.setMinimumSize(360, 200)
        layout = QVBoxLayout(center)
        layout.setContentsMargins(8, 8, 2, 2)
        layout.setSpacing(6)
        layout.addWidget(self.message_bar)
        layout.addLayout(picture, 1)
        layout.addWidget(self._below)
        self.setCentralWidget(center)

    def _build_docks(self, timeline: Timeline, faces: Faces, markers: Markers) -> None:
        self.faces = FacesPanel(faces)
        self.coach = CoachPanel()
        self.cost = CostPanel()
        self.timeline = TimelineView(timeline, faces, markers)
        self.faces_dock = self._dock("faces", self.tr("Faces"), self.faces)
        self.coach_dock = self._dock("coach", self.tr("Set-up"), self.coach)
        self.cost_dock = self._dock("cost", self.tr("Cost"), self.cost)
        self.timeline_dock = self._dock("timeline", self.tr("Timeline"), self.timeline)
        self.docks = (self.faces_dock, self.coach_dock, self.cost_dock, self.timeline_dock)
        self._layout = DockLayout(
            self, self.faces_dock, self.cost_dock, self.coach_dock, self.timeline_dock
        )
        self._dock_sizes = DockSizes(self._layout, self.docks)
        takers: tuple[Callable[[Qt.FocusReason], None], ...] = (
            *(self.faces.setFocus, self.coach.setFocus, self.cost.setFocus),
            self.timeline.take_focus,
        )
        self.dock_actions = tuple(
            dock_action(dock, f"Ctrl+{number}", taker)
            for number, (dock, taker) in enumerate(zip(self.docks, takers, strict=True), start=1)
        )

    def _dock(self, name: str, title: str, content: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(content)
        return dock

    def _build_toolbar(self) -> None:
        self.run_bar = RunBar(self.actions_)
        self.source = self.run_bar.source
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.run_bar)

    def _build_status(self) -> None:
        self.state_label = ValueLabel(self.tr("State"), "")
        self.cost_line = QToolButton()
        self.cost_line.setToolTip(
            self.tr(
                "Processor (share of one core), memory, frames a second, age of the picture "
                "when it is shown, frames left out. Press for more."
            )
        )
        self.cost_line.clicked.connect(self.dock_actions[2].trigger)
        self.live = QToolButton()
        self.live.setToolTip(self.tr("Press to see what is sent, and to switch it off"))
        self.live.clicked.connect(self.actions_.connections.trigger)
        self.live.hide()
        self.work = QToolButton()
        self.work.setToolTip(self.tr("Press to stop it"))
        self.work.hide()
        self.study_label = ValueLabel(self.tr("Study"), "")
        self.study_label.hide()
        self.statusBar().setContentsMargins(8, 0, 10, 0)
        self.statusBar().addWidget(self.state_label, 1)
        self.statusBar().addPermanentWidget(self.live)
        self.statusBar().addPermanentWidget(self.study_label)
        self.statusBar().addPermanentWidget(self.work)
        self.statusBar().addPermanentWidget(self.cost_line)
        self.statusBar().setSizeGripEnabled(False)

    # the status bar

    def show_state(self, text: str) -> None:
        """The state of the run, at the left of the status bar."""
        self.state_label.setText(text)

    def show_sign(self, text: str, *, strong: bool) -> None:
        """The sign that faces are analysed or recorded: in the toolbar, and in full screen."""
        self.run_bar.set_sign(text, strong=strong)
        self.room.sign.setText(text)
        self.room.sign.setStyleSheet(self.run_bar.sign.styleSheet())

    def show_cost(self, text: str) -> None:
        """What the program costs, in one line at the right of the status bar."""
        self.cost_line.setText(text)
        self.cost_line.setAccessibleName(self.tr("Cost: {values}").format(values=text))

    def show_work(self, text: str) -> None:
        """What goes on beside the run, and how far it is; empty for nothing."""
        self.work.setText(f"{text}   ✕")
        self.work.setAccessibleName(text)
        self.work.setVisible(bool(text))

    def show_live(self, text: str) -> None:
        """The sign that other programs are sent values or heard; empty without."""
        self.live.setText(text)
        self.live.setAccessibleName(text)
        self.live.setVisible(bool(text))

    def say_for(self, milliseconds: int, text: str) -> None:
        """Show something in the status bar for a while."""
        self.statusBar().showMessage(text, milliseconds)

    # keyboard

    def order_tabs(self) -> None:
        """Let Tab go from the source over the picture to the panels, also to what came later."""
        parts = (self.run_bar, self.message_bar, self.page, self.video, self.playback)
        chain = [
            widget
            for part in (*parts, self.faces, self.timeline, self.coach, self.cost, self.statusBar())
            for widget in (part, *part.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is self
        ]
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)

    def show_picture(self) -> None:
        """Show the picture in the middle."""
        self._show_center(self.video)

    def show_page(self) -> None:
        """Show the page of a state in the picture's place."""
        self.order_tabs()
        self._show_center(self.page)

    def _show_center(self, widget: StatePage | VideoView) -> None:
        """Show the page or the picture, and give it the keyboard unless that is in a panel.

        Also from the line above: a button there that was pressed and is disabled now has passed
        the keyboard on to its neighbour, which Space would press.
        """
        if self.stack.currentWidget() is widget:
            return
        has = self.focusWidget()
        idle = has is None or self.stack.isAncestorOf(has) or self.run_bar.isAncestorOf(has)
        self.stack.setCurrentWidget(widget)
        if idle:
            widget.take_focus()

    # layout

    def arrange(self) -> None:
        """Put every dock where it stands by default."""
        self._layout.arrange()
        self._dock_sizes.forget()
        self.order_tabs()
        if self.focusWidget() is None and self.page.isVisibleTo(self):
            self.page.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isFullScreen():
            self.room.fit(self.width())
        else:
            self._dock_sizes.follow()

    def saved_geometry(self) -> tuple[str, str]:
        """Place and layout as text, to be remembered; none for the layout that is usual."""
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        if self._layout.is_usual and self._dock_sizes.are_usual:
            return geometry, ""
        return geometry, base64.b64encode(self.saveState(LAYOUT_VERSION).data()).decode()

    def restore(self, geometry: str, layout: str) -> None:
        """Take up a remembered place and layout; the default where there is none."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.arrange()
        if layout:
            self.restoreState(QByteArray.fromBase64(layout.encode()), LAYOUT_VERSION)

    def set_full_screen(self, full: bool) -> None:
        """Only the picture with large bars beside it; the sign that analysis runs stays."""
        if full == self.isFullScreen():
            return
        parts = (self.menuBar(), self.statusBar(), self.run_bar, self._below)
        self.room.setVisible(full)
        if full:
            self.room.fit(self.width())  # a window as large as the screen is not resized
            self._before_full_screen = self.saveState(LAYOUT_VERSION)
            for dock in self.docks:
                dock.hide()
            for part in parts:
                part.hide()
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
            (self.page if self.page.isVisible() else self.video).take_focus()
        else:
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
            for part in parts:
                part.show()
            if self._before_full_screen is not None:
                self.restoreState(self._before_full_screen, LAYOUT_VERSION)

    # events

    def event(self, event: QEvent) -> bool:
        """Names the tabs of the panels, which Qt makes while it lays them out."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            direct = Qt.FindChildOption.FindDirectChildrenOnly
            for bar in self.findChildren(QTabBar, options=direct):
                if not bar.accessibleName():
                    bar.setAccessibleName(self.tr("Panels"))
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.closing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            super().keyPressEvent(event)  # a key held down acts once
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.actions_.full_screen.trigger()
        elif event.key() == Qt.Key.Key_Space:
            self.actions_.play.trigger()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            button := self.focusWidget(), QAbstractButton
        ):
            button.click()  # as in a dialog; by itself Qt does so for Space only
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() or url.toString() for url in event.mimeData().urls()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._is_built:
            self.retheme()

    def retheme(self) -> None:
        """Draw everything again in the colours in effect."""
        self.actions_.retheme()
        self.source.retheme()
        self.playback.retheme()
        self.timeline.retheme()
        self.cost.retheme()
        self.page.retheme()
        self.faces.retheme()
        self.theme_changed.emit()


def usual_size(available: QSize) -> QSize:
    """The size of a first start: comfortable on a large screen, wholly visible on a small one."""
    return on_screen(USUAL_SIZE.expandedTo(available * 0.6), available)
