"""The opener of what a person chose: a camera, a file, a folder, a stream, the demo, a session."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from fer_desktop.core.addresses import without_secrets
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.camera_watch import CameraWatch
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit.file_dialogs import first_folder
from fer_desktop.gui.toolkit.labels import plain_action, plain_tip
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.gui.window.source_bar import describe_spec
from fer_desktop.gui.window.state_page import Step
from fer_desktop.pipeline.player_state import PlayerState

if TYPE_CHECKING:  # loads OpenCV, for which the window does not wait
    from fer_desktop.sources.camera_devices import CameraDevice

RECENT_LIMIT = 8
NAME_TIME_LENGTH = len("2026-11-29_14-30-00")
"""So long is the time with which the name of a session's folder begins."""


class Opening(QObject):
    """Asks where what is wanted lies, starts it, and remembers it."""

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        store: SettingsStore,
        cameras: CameraWatch,
        dialogs: Dialogs,
        *,
        may_open: Callable[[], bool],
    ) -> None:
        """`may_open` asks, where something would be lost by opening another source."""
        super().__init__(window)
        self._may_open = may_open
        self._window = window
        self._player = player
        self._store = store
        self._cameras = cameras
        self._dialogs = dialogs
        cameras.changed.connect(self.offer_cameras)
        window.menus.recent_sessions.aboutToShow.connect(self._fill_recent_sessions)

    def start(self, spec: str) -> None:
        """Start a source and remember it, unless a recording is to go on."""
        if not self._may_open():
            return
        if spec.isdigit():
            spec = f"camera:{spec}"  # the same camera, written so that it is seen to be one
        if self._opens_beside(spec):
            self._remember(spec)
            return
        self._window.source.choose(spec)
        self._player.start(spec)
        self._remember(spec)
        self._store.update("app", last_source=spec)

    def _opens_beside(self, spec: str) -> bool:
        """Open a folder in a window of its own: photographs as a gallery, videos as a queue."""
        from fer_desktop.sources.paths import is_image, local_path

        folder = local_path(spec)
        try:
            if not folder.is_dir():
                return False
            if any(is_image(path) for path in folder.iterdir()):
                self._dialogs.show_gallery(folder)
                return True
        except OSError:  # the player says what is wrong with it
            return False
        from fer_desktop.bulk.listing.discovery import holds_videos

        if not holds_videos(folder):
            return False
        self._dialogs.queue_up(folder)
        return True

    def _remember(self, spec: str) -> None:
        recent = self._store.settings.app.recent_files
        if spec != "demo" and not spec.startswith("camera:"):
            recent = tuple(dict.fromkeys((spec, *recent)))[:RECENT_LIMIT]
        self._store.update("app", recent_files=recent)

    def open(self, path: str) -> None:
        """Analyse a video or pictures; show a session or a table of scores for review."""
        from fer_desktop.sessions.library import can_be_reviewed

        if can_be_reviewed(Path(path)):
            self._dialogs.review(Path(path))
        else:
            self.start(path)

    def open_table(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a session or a table of scores"),
            first_folder(self._store.settings),
            self.tr("Sessions and tables of scores") + " (session.json *.csv)",
        )
        if path:
            self.open(path)

    def open_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a video"),
            first_folder(self._store.settings),
            self.tr("Videos and pictures")
            + " (*.mp4 *.mkv *.mov *.avi *.webm *.mpg *.mpeg *.m4v *.wmv *.jpg *.jpeg *.png);;"
            + self.tr("All files")
            + " (*)",
        )
        if path:
            self.open(path)

    def open_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder of images"), first_folder(self._store.settings)
        )
        if path:
            self.open(path)

    def open_stream(self) -> None:
        address, agreed = QInputDialog.getText(
            self._window,
            self.tr("Open a stream"),
            self.tr("Address of the stream, e.g. rtsp://camera.local/live"),
        )
        if agreed and address.strip():
            self.start(address.strip())

    # what asks for it

    def take_step(self, step: Step) -> None:
        """Do what a button of the page asks for."""
        steps: dict[Step, Callable[[], object]] = {
            Step.OPEN: self.open_file,
            Step.RETRY: lambda: self.start(self._player.spec),
            Step.REFRESH: self._look_again,
            Step.STOP: self._player.stop,
            Step.LOG: self._dialogs.show_log,
            Step.STREAM: self.open_stream,
            Step.SETTINGS: self._dialogs.show_settings,
        }
        steps[step]()

    def _look_again(self) -> None:
        self._cameras.refresh()
        self.start(self._player.spec)

    def offer_cameras(self, cameras: "list[CameraDevice]") -> None:
        names = [camera.name for camera in cameras]
        self._window.source.set_cameras(names)
        if self._player.state is PlayerState.NO_CAMERA and self._player.spec in {
            f"camera:{name}" for name in names
        }:
            self.start(self._player.spec)

    def fill_recent(self) -> None:
        menu = self._window.menus.recent
        menu.clear()
        for path in self._store.settings.app.recent_files:
            action = menu.addAction(plain_action(describe_spec(path)))
            action.setToolTip(plain_tip(without_secrets(path)))
            action.triggered.connect(lambda _checked=False, path=path: self.start(path))
        menu.setEnabled(not menu.isEmpty())

    def _fill_recent_sessions(self) -> None:
        """Those recorded last, by the names of their folders: none is read for a menu."""
        from fer_desktop.sessions.library import recent_sessions
        from fer_desktop.sessions.names import time_in_name

        menu = self._window.menus.recent_sessions
        menu.clear()
        for folder in recent_sessions(RECENT_LIMIT):
            at, source = time_in_name(folder.name), folder.name[NAME_TIME_LENGTH:].strip("_")
            shown = ""
            if at is not None:
                moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
                shown = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            action = menu.addAction(plain_action(f"{source}   {shown}" if shown else folder.name))
            action.triggered.connect(
                lambda _checked=False, folder=folder: self._dialogs.review(folder)
            )
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)
