"""The controller of the open study: begins, opens and closes one, and shows which it is."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QFileDialog

from fer_desktop.core.errors import FerError
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.presentation.watched_camera import WatchedCamera
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import plain_action
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.studies.places import studies_folder

if TYPE_CHECKING:  # loads PyAV and OpenCV, for which the window does not wait
    from fer_desktop.gui.presentation.participant_run import ParticipantRun
    from fer_desktop.gui.presentation.run_dialog import RunDialog

STUDY = "study"


class Studies(QObject):
    """Joins the menu of studies to the study that is open."""

    run_refused = Signal(str)
    """Why a participant cannot be led through the stimuli now."""

    def __init__(
        self, window: MainWindow, current: CurrentStudy, camera: WatchedCamera, dialogs: Dialogs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._current = current
        self._camera = camera
        self._dialogs = dialogs
        self._making = Task("sample study", self)
        self._making.done.connect(self._open)
        self._making.failed.connect(self._warn)
        do = window.actions_
        do.new_study.triggered.connect(self.begin)
        do.open_study.triggered.connect(self.choose)
        do.show_study.triggered.connect(self.show_study)
        do.close_study.triggered.connect(self.close)
        do.sample_study.triggered.connect(self.make_sample)
        current.changed.connect(self._show)
        current.failed.connect(self._warn)
        camera.recording.finished.connect(self._refresh)
        self._show()

    def begin(self) -> None:
        """Ask for what a new study needs, make it and open it."""
        from fer_desktop.gui.studies.new_study import NewStudyDialog

        dialog = NewStudyDialog(self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.folder is not None:
            self._open(dialog.folder)
        dialog.deleteLater()

    def choose(self) -> None:
        """Ask for the folder of a study and open it."""
        start = studies_folder()
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Open a study: the folder that holds study.json"),
            str(start if start.is_dir() else start.parent),
        )
        if chosen:
            self._open(Path(chosen))

    def make_sample(self) -> None:
        """Make a sample study, in a thread, and open it."""
        folder = studies_folder() / f"sample-{datetime.now():%Y-%m-%d_%H-%M-%S}"
        self._window.message_bar.say(
            self.tr("A sample study is drawn and analysed; this takes some seconds.")
        )
        self._making.start(lambda progress: _make_sample(folder, progress))

    def _open(self, folder: Path) -> None:
        self._window.message_bar.hide()
        if self._current.open(folder):
            self.show_study()

    def show_study(self) -> None:
        """Participants and results of the open study."""
        from fer_desktop.gui.studies.study_window import StudyWindow

        if not self._is_open():
            return

        def make() -> QDialog:
            window = StudyWindow(self._current, self._window)
            window.review_asked.connect(self._dialogs.review)
            window.deleting.connect(self._dialogs.close_review)
            window.run_asked.connect(self.run_participant)
            self.run_refused.connect(window.people.message.setText)
            return window

        self._dialogs.open(STUDY, make, self.show_study)

    def run_participant(self, code: str) -> None:
        """Lead through the stimuli of one participant, from where they were left."""
        from fer_desktop.gui.presentation.participant_run import ParticipantRun
        from fer_desktop.gui.presentation.run_dialog import RunDialog
        from fer_desktop.studies.presenting.progress import read_progress

        study, folder, camera = self._current.study, self._current.folder, self._camera
        if study is None or folder is None:
            return
        info = camera.player.info
        if info is None or not info.is_live or not camera.player.state.has_source:
            self.run_refused.emit(self.tr("Start the camera that films the participant first."))
            return
        try:
            progress = read_progress(folder, study, code)
        except FerError as error:
            self.run_refused.emit(texts.error(error))
            return
        if not progress.next_names:
            self.run_refused.emit(self.tr("{code} has seen all stimuli.").format(code=code))
            return
        run = ParticipantRun(folder, study, progress, camera, self)
        consent = study.design.consent_text
        dialog = RunDialog(run, consent, camera, self._window)
        dialog.start_asked.connect(lambda screen: self._start(run, dialog, screen))
        dialog.finished.connect(run.deleteLater)
        self._dialogs.open(f"run {code}", lambda: dialog, None)

    def _start(self, run: "ParticipantRun", dialog: "RunDialog", screen: QScreen | None) -> None:
        def begin() -> None:
            self._camera.recording.start(
                dialog.videos, run.progress.participant, "agreed", study=self._current.folder
            )

        try:
            run.start(screen, begin)
        except FerError as error:
            dialog.show_error(error)

    def close(self) -> None:
        """Recordings lie among the sessions again."""
        if self._is_open():
            self._current.close()

    def _is_open(self) -> bool:
        if self._current.study is None:
            self._window.message_bar.say(
                self.tr("No study is open: begin or open one, or make the sample, in this menu."),
                hide_after_s=6,
            )
        return self._current.study is not None

    def _refresh(self, _folder: Path) -> None:
        """A recording has ended, and may be one of the study."""
        self._current.refresh()

    def _show(self) -> None:
        study, window = self._current.study, self._window
        text = self.tr("Study: {title}").format(title=study.title) if study else ""
        window.study_label.setText(text)
        window.study_label.setVisible(study is not None)
        menu = window.menus.recent_studies
        menu.clear()
        for path in self._current.store.settings.app.recent_studies:
            action = menu.addAction(plain_action(Path(path).name))
            action.setToolTip(path)
            action.triggered.connect(lambda _checked=False, path=path: self._open(Path(path)))
        menu.setEnabled(not menu.isEmpty())

    def _warn(self, error: FerError) -> None:
        self._window.message_bar.say(texts.error(error), icon="warning")


def _make_sample(folder: Path, progress: object) -> Path:
    from fer_desktop.studies.sample import make_sample

    return make_sample(folder, progress=progress).path  # type: ignore[arg-type]
