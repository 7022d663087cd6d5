"""Start-up and shutdown of the window, in this order and nowhere else.

Start-up
    1. `platform_check` (by the command, before Qt is loaded): libraries and display
    2. QApplication, log, settings, language, colours
    3. the window is shown
    4. with the event loop running: the source asked for; after the first paint the camera watch,
       and imports that a run will need. OpenCV, PyAV and LiteRT are imported and interpreters made
       in threads, never in the GUI thread

Shutdown, when the window is closed, a signal arrives or the session manager asks
    1. the window hides; timers stop; geometry and settings are saved (nothing after can fail
       them)
    2. the recording is finished, then the player is closed: its channel and source close
    3. the event loop goes on until the threads have ended, at most `SHUTDOWN_LIMIT_S`; a driver
       that hangs longer is left behind (daemon threads), so the program always ends
"""

import gc
import logging
import sys
import time
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.control.live_controls import LiveControls
from fer_desktop.gui.control.main_controller import MainController
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.remote_desk import RemoteDesk
from fer_desktop.gui.live.live_link import LiveLink
from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.resource_watch import ResourceWatch
from fer_desktop.gui.player.whole_file import WholeFile
from fer_desktop.gui.services.camera_watch import CameraWatch
from fer_desktop.gui.services.crash_hooks import CrashReporter
from fer_desktop.gui.services.ending_signals import ending_signals
from fer_desktop.gui.services.log import install_log, route_qt_messages
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.theme import apply_theme
from fer_desktop.gui.window.first_paint import FirstPaint
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.system import failures
from fer_desktop.system.process import process_age_s

logger = logging.getLogger(__name__)

SHUTDOWN_LIMIT_S = 5.0
PAINT_LIMIT_MS = 1000
"""A window that is not painted by then, as behind another one, lets the rest begin anyway."""


def create_application() -> QApplication:
    """The one QApplication, made if there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("fer-desktop")
    app.setApplicationDisplayName("FER Desktop")
    app.setDesktopFileName("fer-desktop")
    app.setStyle("Fusion")
    return app


class App(QObject):
    """Everything that lives as long as the program, and the one window around it.

    The window holds nothing that must outlive it, so it is rebuilt in another language.
    """

    def __init__(self, app: QApplication, store: SettingsStore, player: Player) -> None:
        super().__init__()
        self._app = app
        self.store = store
        self.player = player
        self.log = install_log()
        self.resources = ResourceWatch(self)
        self.faces = RunFaces(player)
        self.markers = Markers(self)
        player.begins.connect(self.markers.clear)
        self.recording = Recording(player, self.faces, self.markers, self.resources)
        self.study = CurrentStudy(store, self)
        self.whole = WholeFile(player, self.faces, self.markers)
        self.unseen: FerError | None = None
        """Why a recording failed that nobody could read in the window any more."""
        self.watched = True
        """False for a run that nobody looks at."""
        self.recording.ended.connect(lambda end: self._note_failure(end.problem))
        self.recording.failed.connect(self._note_failure)
        self.desk = RemoteDesk(player, self.markers, self.recording)
        self.live = LiveLink(
            player,
            self.faces,
            self.markers,
            store,
            self.desk,
            participant=lambda: self.recording.participant,
        )
        self.dialogs = Dialogs(player, store, self.faces, self.log, self)
        self.cameras = CameraWatch()
        self.crashes = CrashReporter()
        self.crashes.happened.connect(self.dialogs.report_crash, Qt.ConnectionType.QueuedConnection)
        self._translators: list[QTranslator] = []
        self._language = store.settings.app.language
        self._closing_since: float | None = None
        self.process_started_at = time.perf_counter() - process_age_s()
        self.install_language(self._language)
        self._theme = store.settings.view.theme
        apply_theme(app, self._theme)
        store.changed.connect(player.apply_settings)
        store.changed.connect(self._on_settings)
        self._build()
        self.first_paint = FirstPaint(self.window, self)
        self.first_paint.painted.connect(self._begin_background)
        self._background_begun = False
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme)
        app.setQuitOnLastWindowClosed(False)
        app.commitDataRequest.connect(self.close_at_once)
        app.aboutToQuit.connect(self.close_at_once)

    def _build(self) -> None:
        """Make the window and what controls it; from here on it shows what there is."""
        self.window = MainWindow(self.player.timeline, self.faces, self.markers)
        self.dialogs.attach(self.window)
        self.controller = MainController(
            self.window,
            self.player,
            self.store,
            self.cameras,
            self.resources,
            faces=self.faces,
            markers=self.markers,
            recording=self.recording,
            study=self.study,
            whole=self.whole,
            dialogs=self.dialogs,
        )
        LiveControls(self.window, self.live, self.desk, self.store, self.dialogs)
        self.window.closing.connect(self._ask_to_close)
        values = self.store.settings.app
        self.window.restore(values.window_geometry, values.window_layout)
        self.cameras.tell_again()

    def show(self) -> None:
        """Show the window and begin to watch for cameras."""
        self.window.show()
        self.controller.updater.start()
        self.resources.start()
        QTimer.singleShot(PAINT_LIMIT_MS, self._begin_background)
        if not self.store.settings.app.window_layout:
            QTimer.singleShot(0, self.window.arrange)  # sizes are known only now
        last = self.store.settings.app.last_source
        if last:
            self.window.source.choose(last)
        QTimer.singleShot(0, self.study.open_remembered)
        if self.store.load_error is not None:
            self.window.message_bar.say(texts.error(self.store.load_error), icon="warning")

    def _begin_background(self) -> None:
        """Begin what would only delay the window: cameras are listed, libraries imported."""
        gc.enable()
        if not self._background_begun and self._closing_since is None:
            self._background_begun = True
            self.cameras.start()
            start_thread("warm up", _warm_up)

    def install_language(self, language: str) -> None:
        """Load the translations of the program and of Qt; empty follows the system."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        locale = QLocale(language) if language else QLocale.system()
        QLocale.setDefault(locale)
        places = (
            ("fer_desktop", str(resource("translations"))),
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        )
        for name, folder in places:
            translator = QTranslator(self)
            if translator.load(locale, name, "_", folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def _on_settings(self, settings: Settings) -> None:
        if settings.view.theme != self._theme:  # a style sheet costs every widget a new polish
            self._theme = settings.view.theme
            apply_theme(self._app, self._theme)
        if settings.app.language != self._language:
            self._language = settings.app.language
            QTimer.singleShot(0, self._rebuild)

    def _on_color_scheme(self, _scheme: Qt.ColorScheme) -> None:
        apply_theme(self._app, self.store.settings.view.theme)

    def _rebuild(self) -> None:
        """A new window in the new language around all that goes on."""
        self._remember_window()
        was_visible = self.window.isVisible()
        self.dialogs.detach()
        self.window.deleteLater()  # and at once, so that nothing is connected to two windows
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        gc.collect()  # what Python still held of it, in this thread and in no other
        self.install_language(self._language)
        self._build()
        self.controller.updater.start()
        if was_visible:
            self.window.show()
        self.dialogs.reopen()

    def _remember_window(self) -> None:
        if not self.window.isFullScreen():
            geometry, layout = self.window.saved_geometry()
            self.store.update("app", window_geometry=geometry, window_layout=layout)

    def _ask_to_close(self) -> None:
        """The person closes the window or quits: not in the middle of a recording unasked."""
        if self._closing_since is not None or self.controller.leaving.may_quit():
            self.close()

    def close(self) -> None:
        """Shut down as the module's docstring says; the event loop ends when all is done."""
        if self._closing_since is not None:
            return
        self._closing_since = time.monotonic()
        self._remember_window()
        self.store.save()
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_color_scheme)
        self.window.hide()
        self.controller.updater.stop()
        self.resources.stop()
        self.dialogs.close_all()
        self.cameras.stop()
        self.recording.stop()
        self.live.close()
        self.whole.stop()
        self.player.close()
        self._wait_for_threads()

    def _note_failure(self, problem: FerError | None) -> None:
        if problem is not None and (self._closing_since is not None or not self.watched):
            self.unseen = problem

    def close_at_once(self) -> None:
        """Shut down before this returns: the desktop ends the process right after."""
        self.close()
        assert self._closing_since is not None
        until = self._closing_since + SHUTDOWN_LIMIT_S
        while not self.closed and time.monotonic() < until:
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                | QEventLoop.ProcessEventsFlag.WaitForMoreEvents  # the timer below wakes it
            )

    def _wait_for_threads(self) -> None:
        assert self._closing_since is not None
        left = threads.running() or (["recording"] if self.recording.busy else [])
        if left and time.monotonic() - self._closing_since < SHUTDOWN_LIMIT_S:
            QTimer.singleShot(20, self._wait_for_threads)
            return
        if left:
            logger.warning("Left behind at shutdown: %s", ", ".join(left))
        self._app.quit()

    @property
    def closed(self) -> bool:
        ended = not threads.running() and not self.recording.busy
        return self._closing_since is not None and ended


def _warm_up() -> None:
    """Import what the first run needs while the user still looks for the Start button."""
    import_module("fer_desktop.sources.ffmpeg.reader")
    import_module("fer_desktop.analysis.analyzer")


def run(
    source: str = "",
    *,
    ends_by_itself: Callable[[App], None] | None = None,
    theme: str = "",
    language: str | None = None,
) -> int:
    """Open the window, start `source` if one is given, and return when it is closed.

    `ends_by_itself` is given the program of a run that nobody watches, such as a smoke test.
    """
    app = create_application()
    route_qt_messages()
    with ending_signals() as signals:
        store = SettingsStore()
        if theme:
            store.update("view", theme=theme)
        if language is not None:
            store.update("app", language=language)
        program = App(app, store, Player(store.settings))
        program.crashes.install()
        signals.arrived.connect(program.close)
        program.show()

        def start_source() -> None:
            if source:
                program.controller.start(source)

        if ends_by_itself is not None:
            program.watched = False
            QTimer.singleShot(0, start_source)
            ends_by_itself(program)
        else:
            tell_of_model = program.dialogs.tell_of_model
            QTimer.singleShot(
                0, lambda: program.dialogs.first_start(lambda: tell_of_model(start_source))
            )
            program.dialogs.offer_recovery()
        status = app.exec() or signals.status
    return status if program.unseen is None else failures.report(program.unseen)
