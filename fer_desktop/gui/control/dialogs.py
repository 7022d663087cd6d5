"""Every dialog and window beside the main one, and what each needs.

Each is imported when it is first opened: none of them is needed for the first picture on the
screen.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from fer_desktop.core.home import own_models_folder
from fer_desktop.core.model_files import MANIFEST
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import ClassificationSettings
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.log import Log
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.gui.window.open_dialogs import FIRST_START, OpenDialogs

if TYPE_CHECKING:
    from fer_desktop.gui.review.review_window import ReviewWindow

PAGES = {
    "settings": "02-window.md",
    "seats": "02-window.md",
    "gallery": "02-window.md",
    "review": "03-review.md",
    "sessions": "03-review.md",
    "queue": "04-many-videos.md",
    "study": "05-studies.md",
    "run": "05-studies.md",
    "connections": "06-live.md",
    "look": "08-numbers.md",
}
"""Where F1 opens the manual, by the first word of the name of what is open."""


class Dialogs(OpenDialogs):
    """Knows which dialogs there are."""

    def __init__(
        self, player: Player, store: SettingsStore, faces: Faces, log: Log, parent: QObject
    ) -> None:
        """Stands beside no window yet: `attach` one before anything else."""
        super().__init__(parent)
        self._player = player
        self._store = store
        self._faces = faces
        self._log = log
        self.make_connections: Callable[[QWidget], QDialog]
        """Makes the dialog of connections to other programs, which only its own room knows."""

    def made(self, name: str, dialog: QDialog) -> None:
        if page := PAGES.get(name.split(maxsplit=1)[0]):
            # the main window's own F1 does not reach another window
            help_ = QShortcut(self._window.actions_.manual.shortcut(), dialog)
            help_.activated.connect(lambda: self.show_manual_at(page))

    # those that need no more than a window

    def show_settings(self) -> None:
        from fer_desktop.gui.settings.settings_dialog import SettingsDialog

        self.open("settings", lambda: SettingsDialog(self._store, self._window), self.show_settings)

    def show_manual(self) -> None:
        from fer_desktop.gui.manual.manual_window import ManualWindow

        self.open("manual", lambda: ManualWindow(QLocale().name(), self._window), self.show_manual)

    def show_manual_at(self, page: str) -> None:
        """The manual at the page of this file name."""
        from fer_desktop.gui.manual.manual_window import ManualWindow

        self.show_manual()
        manual = self.opened("manual")
        assert isinstance(manual, ManualWindow)
        manual.show_page(page)

    def show_connections(self) -> None:
        make = self.make_connections
        self.open("connections", lambda: make(self._window), self.show_connections)

    def show_model_card(self) -> None:
        from fer_desktop.gui.dialogs.help_dialogs import ModelCardDialog

        own = own_models_folder() / self._store.settings.classification.model / "README.md"
        self.open("model_card", lambda: ModelCardDialog(self._window, own), self.show_model_card)

    def show_licenses(self) -> None:
        from fer_desktop.gui.dialogs.help_dialogs import LicensesDialog

        self.open("licenses", lambda: LicensesDialog(self._window), self.show_licenses)

    def show_shortcuts(self) -> None:
        from fer_desktop.gui.dialogs.help_dialogs import ShortcutsDialog

        menus = self._window.menus.all
        self.open("shortcuts", lambda: ShortcutsDialog(menus, self._window), self.show_shortcuts)

    def show_about(self) -> None:
        from fer_desktop.gui.dialogs.help_dialogs import AboutDialog

        self.open("about", lambda: AboutDialog(self._window), self.show_about)

    def show_log(self) -> None:
        from fer_desktop.gui.dialogs.help_dialogs import LogWindow

        self.open("log", lambda: LogWindow(self._log, self._window), self.show_log)

    def show_notice(self) -> None:
        from fer_desktop.gui.dialogs.notice_dialog import NoticeDialog

        self.open(
            "notice", lambda: NoticeDialog("", asks=False, parent=self._window), self.show_notice
        )

    def first_start(self, accepted: Callable[[], object] = lambda: None) -> None:
        """The notice, when it was not accepted yet; refusing it ends the program.

        `accepted` is called when it is, or was before: no face is analysed until then.
        """
        from fer_desktop.gui.dialogs.notice_dialog import NoticeDialog

        app = self._store.settings.app
        if app.notice_accepted:
            accepted()
            return
        dialog = NoticeDialog(app.context_of_use, asks=True, parent=self._window)
        self.open(FIRST_START, lambda: dialog, lambda: self.first_start(accepted))

        def answered(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self._store.update("app", notice_accepted=True, context_of_use=dialog.context)
                accepted()
            else:
                self._window.close()

        dialog.finished.connect(answered)

    def tell_of_model(self, then: Callable[[], object] = lambda: None) -> None:
        """The notice of a model from elsewhere that the settings name and nobody was told of.

        Refusing it brings back the default model. `then` is called in either case, or at once.
        """
        if resource("models", self._store.settings.classification.model, MANIFEST).is_file():
            then()  # a shipped one: nothing is loaded for it before the window shows
            return
        from fer_desktop.gui.settings.foreign_model import tell, untold

        manifest = untold(self._store.settings)
        if manifest is None:
            then()
            return

        def refused() -> None:
            self._store.update("classification", model=ClassificationSettings().model)
            then()

        tell(manifest, self._store, self._window, then, refused)

    # those about what is analysed

    def look_into_chosen(self) -> None:
        """One frame of the chosen face."""
        self.look_into(self._faces.chosen)

    def look_into(self, track_id: int | None) -> None:
        """One frame of one face: the newest analysed one."""
        from fer_desktop.gui.dialogs.frame_dialog import FrameDialog

        analysis = self._player.latest_analysis
        faces = {face.track_id: face for face in analysis.faces} if analysis else {}
        face = faces.get(track_id) if track_id is not None else None
        if analysis is None or face is None:
            self._window.message_bar.say(
                self.tr("There is no face in this frame to look into."), hide_after_s=5
            )
            return
        self.close("look")
        self.open(
            "look",
            lambda: FrameDialog(
                analysis,
                face,
                threshold=self._faces.threshold,
                settings=self._player.settings,
                name=texts.face(face.track_id, self._faces.names),
                parent=self._window,
            ),
            lambda: self.look_into(track_id),
        )

    def draw_seats(self) -> None:
        """Draw the seats on the present picture; they are kept for every source to come."""
        from fer_desktop.gui.dialogs.seats_dialog import SeatsDialog

        frame = self._player.latest_frame
        self.open(
            "seats",
            lambda: SeatsDialog(
                frame.image if frame is not None else None,
                self._store.settings.seating,
                lambda seating: self._store.update("seating", seats=seating.seats),
                self._window,
            ),
            None,
        )

    def copy_diagnostics(self) -> None:
        """Put what a bug report needs onto the clipboard."""
        from fer_desktop.gui.dialogs.diagnostics import diagnostics

        QGuiApplication.clipboard().setText(diagnostics(self._player, self._player.settings))
        self._window.message_bar.say(
            self.tr("Diagnostics copied: versions, source, model and timings; no pictures."),
            icon="check",
            hide_after_s=6,
        )

    def report_crash(self, details: str) -> None:
        """Report an unexpected error; one dialog at a time."""
        from fer_desktop.gui.dialogs.crash_dialog import CrashDialog
        from fer_desktop.gui.dialogs.diagnostics import diagnostics

        text = diagnostics(self._player, self._player.settings)
        self.open(
            "crash",
            lambda: CrashDialog(details, text, self._window),
            lambda: self.report_crash(details),
        )

    # recorded sessions

    def show_sessions(self) -> None:
        self.open("sessions", self._make_sessions, self.show_sessions)

    def _make_sessions(self) -> QDialog:
        from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog

        dialog = SessionsDialog(self._window)
        dialog.review_asked.connect(self.review)
        dialog.deleting.connect(self.close_review)
        return dialog

    def review(self, path: Path) -> None:
        """Open a recorded session, or a table of scores, beside the live window."""
        from fer_desktop.gui.review.review_window import ReviewWindow
        from fer_desktop.sessions.reading import session_path

        name, path = self._review_name(path), session_path(path)
        self.open(name, lambda: ReviewWindow(path, self._window), None)

    def report(self, folder: Path) -> None:
        """Open a session for review, and its report over it."""
        self._review_with(folder, lambda window: window.actions_.report.trigger())

    def export(self, folder: Path) -> None:
        """Open a session for review, and its export over it."""
        self._review_with(folder, lambda window: window.actions_.export.trigger())

    def _review_with(self, folder: Path, step: "Callable[[ReviewWindow], object]") -> None:
        from fer_desktop.gui.review.review_window import ReviewWindow

        self.review(folder)
        window = self.opened(self._review_name(folder))
        assert isinstance(window, ReviewWindow)
        if window.reviewed.is_loaded:
            step(window)
        else:
            window.ready.connect(lambda: step(window))

    @staticmethod
    def _review_name(path: Path) -> str:
        from fer_desktop.sessions.reading import session_path

        return f"review {session_path(path)}"

    def close_review(self, folder: Path) -> None:
        """Let go of a session that is about to be deleted."""
        review = self.opened(self._review_name(folder))
        if review is not None:
            review.close()

    def show_queue(self) -> None:
        """Many videos, analysed beside whatever the window shows."""
        self.open("queue", self._make_queue, None)

    def queue_up(self, folder: Path) -> None:
        """Show the queue, with the videos of a folder in it."""
        from fer_desktop.gui.queue.queue_window import QueueWindow

        self.show_queue()
        queue = self.opened("queue")
        assert isinstance(queue, QueueWindow)
        queue.add([str(folder)])

    def _make_queue(self) -> QDialog:
        from fer_desktop.gui.queue.queue_window import QueueWindow

        kept = self._store.settings.app.batch_folder
        queue = QueueWindow(self._store.settings, Path(kept) if kept else None, self._window)
        queue.review_asked.connect(self.review)
        queue.folder_changed.connect(
            lambda folder: self._store.update("app", batch_folder=str(folder))
        )
        return queue

    def show_gallery(self, folder: Path) -> None:
        """A folder of photographs, each for itself."""
        self.open(f"gallery {folder}", lambda: self._make_gallery(folder), None)

    def _make_gallery(self, folder: Path) -> QDialog:
        from fer_desktop.gui.gallery.gallery_window import GalleryWindow

        gallery = GalleryWindow(folder, self._store.settings, self._window)
        gallery.review_asked.connect(self.review)
        return gallery

    def offer_recovery(self) -> None:
        """Look, in a thread, for sessions that a crash left unfinished, and offer to recover.

        Also among those of the study that is open, which are finished in its window.
        """
        study = self._store.settings.app.study
        look = Task("find unfinished sessions", self)
        look.done.connect(self._on_unfinished)
        look.ended.connect(look.deleteLater)
        look.start(lambda _progress: _count_unfinished(study))

    def _on_unfinished(self, counts: tuple[int, int]) -> None:
        alone, of_study = counts
        if not alone and not of_study:
            return
        self._window.message_bar.say(
            self.tr("%n recording(s) did not end properly.", "", alone + of_study),
            icon="warning",
            action=self.tr("Show sessions") if alone else self.tr("Show the study"),
            on_action=self.show_sessions if alone else self._window.actions_.show_study.trigger,
        )


def _count_unfinished(study: str) -> tuple[int, int]:
    """Among the sessions that belong to no study, and among those of this one."""
    from fer_desktop.sessions.recovery import find_unfinished
    from fer_desktop.studies.places import StudyFolder

    of_study = find_unfinished(StudyFolder(Path(study)).sessions) if study else []
    return len(find_unfinished()), len(of_study)
