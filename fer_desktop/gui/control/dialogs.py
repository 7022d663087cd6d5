"""Opens every dialog and window beside the main one, and closes them all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from fer_desktop.gui.control.routing import Routing
from fer_desktop.gui.dialogs.crash_dialog import CrashDialog
from fer_desktop.gui.dialogs.diagnostics import diagnostics
from fer_desktop.gui.dialogs.frame_dialog import FrameDialog
from fer_desktop.gui.dialogs.help_dialogs import (
    AboutDialog,
    LicensesDialog,
    LogWindow,
    ModelCardDialog,
    ShortcutsDialog,
)
from fer_desktop.gui.dialogs.notice_dialog import NoticeDialog
from fer_desktop.gui.dialogs.whole_video_dialog import WholeVideoDialog, ask_for_whole_video
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.services.log import Log
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.gui.settings.settings_dialog import SettingsDialog
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.sessions.reading import session_path


class Dialogs(QObject):
    """One place that knows which dialogs there are; each is open at most once."""

    _unfinished = Signal(int)

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        store: SettingsStore,
        routing: Routing,
        log: Log,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self._routing = routing
        self._open: dict[str, QDialog] = {}
        self._unfinished.connect(self._on_unfinished, Qt.ConnectionType.QueuedConnection)
        simple: dict[str, Callable[[], QDialog]] = {
            "settings": lambda: SettingsDialog(store, window),
            "model_card": lambda: ModelCardDialog(window),
            "licenses": lambda: LicensesDialog(window),
            "shortcuts": lambda: ShortcutsDialog(window.menus.values(), window),
            "about": lambda: AboutDialog(window),
            "log": lambda: LogWindow(log, window),
            "notice": lambda: NoticeDialog("", asks=False, parent=window),
            "sessions": self._make_sessions,
        }
        self._simple = tuple(simple)
        for name, make in simple.items():
            window.actions_[name].triggered.connect(
                lambda _checked=False, name=name, make=make: self.open(name, make)
            )
        window.actions_["diagnostics"].triggered.connect(
            lambda _checked=False: self.copy_diagnostics()
        )
        window.actions_["analyze_file"].triggered.connect(
            lambda _checked=False: self.analyze_file()
        )
        window.actions_["look"].triggered.connect(
            lambda _checked=False: self.look_into(window.faces.selected)
        )
        window.faces.looked_into.connect(self.look_into)
        routing.opening.review_asked.connect(self.review)

    def open(self, name: str, make: Callable[[], QDialog]) -> QDialog:
        """Show a dialog, or the one of that name that is open already."""
        dialog = self._open.get(name)
        if dialog is None:
            dialog = make()
            self._add(name, dialog)
        dialog.show()
        dialog.activateWindow()
        return dialog

    def _add(self, name: str, dialog: QDialog) -> None:
        self._open[name] = dialog
        dialog.finished.connect(lambda _result: self._open.pop(name, None))

    def opened(self, name: str) -> QDialog | None:
        """The open dialog of that name."""
        return self._open.get(name)

    def first_start(self, accepted: Callable[[], object] = lambda: None) -> None:
        """The notice, when it was not accepted yet; refusing it ends the program.

        `accepted` is called when it is, or was before: no face is analysed until then.
        """
        app = self._store.settings.app
        if app.notice_accepted:
            accepted()
            return
        dialog = NoticeDialog(app.context_of_use, asks=True, parent=self._window)
        self.open("first start", lambda: dialog)

        def answered(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self._store.update("app", notice_accepted=True, context_of_use=dialog.context)
                accepted()
            else:
                self._window.close()

        dialog.finished.connect(answered)

    def look_into(self, track_id: int | None) -> None:
        """One frame of one face: the newest analysed one."""
        analysis = self._player.latest_analysis
        faces = {face.track_id: face for face in analysis.faces} if analysis else {}
        face = faces.get(track_id) if track_id is not None else None
        if analysis is None or face is None:
            self._window.message_bar.say(
                self.tr("There is no face in this frame to look into."), hide_after_s=5
            )
            return
        name = texts.face(face.track_id, self._window.faces.names)
        open_one = self._open.pop("look", None)
        if open_one is not None:
            open_one.close()
        self.open(
            "look",
            lambda: FrameDialog(
                analysis,
                face,
                threshold=self._routing.refresher.threshold,
                settings=self._player.settings,
                name=name,
                parent=self._window,
            ),
        )

    def copy_diagnostics(self) -> None:
        text = diagnostics(self._player, self._player.settings)
        QGuiApplication.clipboard().setText(text)
        self._window.message_bar.say(
            self.tr("Diagnostics copied: versions, source, model and timings; no pictures."),
            icon="check",
            hide_after_s=6,
        )

    def report_crash(self, details: str) -> None:
        """Tell of an error nobody foresaw; one dialog at a time."""
        text = diagnostics(self._player, self._player.settings)
        self.open("crash", lambda: CrashDialog(details, text, self._window))

    def _make_sessions(self) -> QDialog:
        dialog = SessionsDialog(self._window)
        dialog.review_asked.connect(self.review)
        dialog.deleting.connect(self._close_review)
        return dialog

    def review(self, path: Path) -> None:
        """Open a recorded session, or a table of scores, beside the live window."""
        path = session_path(path)
        self.open(f"review {path}", lambda: ReviewWindow(path, self._window))

    def _close_review(self, folder: Path) -> None:
        """Let go of a session that is about to be deleted."""
        review = self.opened(f"review {session_path(folder)}")
        if review is not None:
            review.close()

    def analyze_file(self) -> None:
        """Analyse a whole file beside whatever the window shows."""
        dialog = self._open.get("batch") or ask_for_whole_video(self._store.settings, self._window)
        if isinstance(dialog, WholeVideoDialog):
            self.show_batch(dialog)

    def show_batch(self, dialog: WholeVideoDialog) -> None:
        """Show a batch; its session can be reviewed from there."""
        if self._open.get("batch") is not dialog:
            dialog.review_asked.connect(self.review)
        self.open("batch", lambda: dialog)

    def offer_recovery(self) -> None:
        """Look, in a thread, for sessions that a crash left unfinished, and offer to recover."""
        start_thread("find unfinished sessions", self._find_unfinished)

    def _find_unfinished(self) -> None:
        from fer_desktop.sessions.recovery import find_unfinished

        found = find_unfinished()
        if found:
            self._unfinished.emit(len(found))

    def _on_unfinished(self, count: int) -> None:
        self._window.message_bar.say(
            self.tr("%n recording(s) did not end properly.", "", count),
            icon="warning",
            action=self.tr("Show sessions"),
            on_action=self._window.actions_["sessions"].trigger,
        )

    def take_over(self, old: "Dialogs") -> None:
        """Go on with what was open beside the window that this one replaces.

        Work that somebody is at stays as it is, in its old language; the rest is opened anew.
        """
        for name, dialog in list(old._open.items()):
            if isinstance(dialog, WholeVideoDialog | ReviewWindow):
                del old._open[name]
                dialog.setParent(self._window, dialog.windowFlags())
                self._add(name, dialog)
                dialog.show()
            if isinstance(dialog, WholeVideoDialog):
                dialog.review_asked.disconnect(old.review)
                dialog.review_asked.connect(self.review)
        again = [name for name in self._simple if name in old._open]
        old.close_all()
        for name in again:
            self._window.actions_[name].trigger()

    def close_all(self) -> None:
        """Close whatever is open."""
        for name, dialog in list(self._open.items()):
            dialog.blockSignals(name == "first start")  # closing it here refuses nothing
            dialog.close()
        self._open.clear()
