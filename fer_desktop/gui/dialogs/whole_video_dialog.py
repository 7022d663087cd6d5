"""The dialog of a whole file analysed unwatched: the same bytes as `fer-desktop analyze`."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis
from fer_desktop.core.settings import Settings
from fer_desktop.gui.dialogs.consent_dialog import ask_for_consent
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import first_folder
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.sessions.description import VideoContent

if TYPE_CHECKING:  # loads OpenCV and PyAV, which opening the window must not wait for
    from fer_desktop.bulk.job import Job

STEPS = 1000


class WholeVideoDialog(QDialog):
    """Runs one job in a thread and shows how far it is; closing it stops the job in order."""

    review_asked = Signal(object)
    """The folder of the session that was written."""
    ended = Signal()

    def __init__(
        self,
        path: Path,
        settings: Settings,
        *,
        videos: tuple[VideoContent, ...] = (),
        participant: str = "",
        consent: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Analyse {name}").format(name=path.name))
        self.setMinimumWidth(480)
        self._job: Job | None = None
        self._analysed = 0
        self._position_s = 0.0
        self._stopping = False
        self._problem = ""
        self.message = Label(self.tr("Opening…"))
        self.message.setWordWrap(True)
        self.bar = QProgressBar(maximum=STEPS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        buttons = QDialogButtonBox()
        self.review = QPushButton(self.tr("Review"))
        self.review.setEnabled(False)
        self.review.clicked.connect(self._review)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._stop_or_close)
        buttons.addButton(self.review, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for widget in (self.message, self.bar, buttons):
            layout.addWidget(widget)
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(self._show_progress)
        self._timer.start()
        self._analysing = Task("whole video", self)
        self._analysing.failed.connect(self._on_failed)
        self._analysing.ended.connect(self._on_ended)
        self._analysing.start(
            lambda _progress: self._run(path, settings, videos, participant, consent)
        )

    @property
    def folder(self) -> Path | None:
        """The session folder; None while nothing is written."""
        recorder = self._job.recorder if self._job is not None else None
        return recorder.folder if recorder is not None else None

    def _run(
        self,
        path: Path,
        settings: Settings,
        videos: tuple[VideoContent, ...],
        participant: str,
        consent: str,
    ) -> None:
        """In a thread: open, analyse, write."""
        from fer_desktop.bulk.job import Job, JobOptions
        from fer_desktop.sessions.names import new_session_folder
        from fer_desktop.sessions.recording.recording_options import RecordingOptions

        folder = new_session_folder(path.name, datetime.now())
        options = JobOptions(folder, False, RecordingOptions(videos), participant, consent)
        self._job = Job(str(path), settings, options)
        if not self._stopping:  # stopped while it was being opened
            self._job.run(self._on_analysis)

    def _on_analysis(self, analysis: Analysis) -> None:
        self._analysed += 1
        self._position_s = analysis.frame.timestamp

    def _show_progress(self) -> None:
        if self._job is None or not self._analysed:
            return
        duration_s = self._job.info.duration_s
        self.bar.setMaximum(STEPS if duration_s else 0)
        if duration_s:
            self.bar.setValue(int(STEPS * min(self._position_s / duration_s, 1.0)))
        text = self.tr("{count} frames analysed, {time} of {duration}").format(
            count=texts.decimal(self._analysed, 0),
            time=texts.clock(self._position_s),
            duration=texts.clock(duration_s or self._position_s),
        )
        if self._job.warning is not None:
            text += "\n" + self._job.warning.translated(texts.core)
        self.message.setText(text)

    def _on_failed(self, error: FerError) -> None:
        self._problem = texts.error(error)

    def _on_ended(self) -> None:
        self._timer.stop()
        self._show_progress()
        self.bar.setMaximum(STEPS)
        if not self._problem and not self._stopping:
            self.bar.setValue(STEPS)
        count = texts.decimal(self._analysed, 0)
        done = self.tr("Done: {count} frames analysed.").format(count=count)
        stopped = self.tr("Stopped after {count} frames.").format(count=count)
        self.message.setText(self._problem or (stopped if self._stopping else done))
        self.review.setEnabled(self.folder is not None)
        self.stop.setText(self.tr("Close"))
        self.stop.setEnabled(True)
        self.ended.emit()

    def _stop_or_close(self) -> None:
        if self._analysing.running:
            self._stop_job()
            self.stop.setEnabled(False)
        else:
            self.close()

    def _stop_job(self) -> None:
        self._stopping = True
        if self._job is not None:
            self._job.stop()

    def _review(self) -> None:
        if self.folder is not None:
            self.review_asked.emit(self.folder)
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._analysing.running:
            self._stop_job()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and so stops."""
        self.close()
        super().reject()


def ask_for_whole_video(settings: Settings, parent: QWidget) -> WholeVideoDialog | None:
    """Ask for the file, what to keep and the consent; the running job, or None if cancelled."""
    title = QCoreApplication.translate("WholeVideoDialog", "Analyse a whole video")
    path, _kind = QFileDialog.getOpenFileName(parent, title, first_folder(settings))
    if not path:
        return None
    consent = ask_for_consent(parent)
    if consent is None:
        return None
    return WholeVideoDialog(
        Path(path),
        settings,
        videos=consent.videos,
        participant=consent.participant,
        consent=consent.note,
        parent=parent,
    )
