"""Analyse a whole file, unwatched, as fast as it goes: the same bytes as `analyze` gives."""

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.core.settings import Settings
from fer_desktop.gui.dialogs.consent_dialog import ask_for_consent
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import first_folder
from fer_desktop.pipeline.threads import start_thread

if TYPE_CHECKING:  # opening the window must not wait for what only a recording needs
    from fer_desktop.sessions.recording.video_recording import VideoContent

logger = logging.getLogger(__name__)

STEPS = 1000


class BatchDialog(QDialog):
    """Runs one batch in a thread and shows how far it is; closing it stops the batch in order."""

    review_asked = Signal(object)
    """The folder of the session that was written."""
    ended = Signal()
    _ended = Signal(str)

    def __init__(
        self,
        path: Path,
        settings: Settings,
        *,
        videos: "tuple[VideoContent, ...]" = (),
        participant: str = "",
        consent: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Analyse {name}").format(name=path.name))
        self.setMinimumWidth(480)
        self.folder: Path | None = None
        self._batch: Any = None
        self._analysed = 0
        self._position_s = 0.0
        self._stopping = False
        self._running = True
        self.message = QLabel(self.tr("Opening…"))
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
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(self._show_progress)
        self._timer.start()
        start_thread("batch", self._run, path, settings, videos, participant, consent)

    def _run(
        self,
        path: Path,
        settings: Settings,
        videos: "tuple[VideoContent, ...]",
        participant: str,
        consent: str,
    ) -> None:
        """In a thread: open, analyse, write."""
        from fer_desktop.bulk.job import Batch, BatchOptions
        from fer_desktop.sessions.names import new_session_folder
        from fer_desktop.sessions.recording.recording_options import RecordingOptions

        try:
            folder = new_session_folder(path.name, datetime.now())
            recording = RecordingOptions(videos)
            options = BatchOptions(folder, False, recording, participant, consent)
            self._batch = Batch(str(path), settings, options)
            if not self._stopping:  # stopped while it was being opened
                self._batch.run(self._on_analysis)
            problem = ""
        except FerError as error:
            problem = texts.error(error)
        except Exception as error:  # a defect must end in a sentence, not in a dialog that waits
            logger.exception("The batch failed")
            problem = texts.error(unexpected(error))
        if self._batch is not None and self._batch.recorder is not None:
            self.folder = folder
        try:
            self._ended.emit(problem)
        except RuntimeError:  # the dialog was closed meanwhile and its C++ half is gone
            logger.debug("A batch ended after its dialog")

    def _on_analysis(self, analysis: Any) -> None:
        self._analysed += 1
        self._position_s = analysis.frame.timestamp

    def _show_progress(self) -> None:
        if self._batch is None or not self._analysed:
            return
        duration_s = self._batch.info.duration_s
        self.bar.setMaximum(STEPS if duration_s else 0)
        if duration_s:
            self.bar.setValue(int(STEPS * min(self._position_s / duration_s, 1.0)))
        told = self.tr("{count} frames analysed, {time} of {duration}").format(
            count=texts.decimal(self._analysed, 0),
            time=texts.clock(self._position_s),
            duration=texts.clock(duration_s or self._position_s),
        )
        if self._batch.warning is not None:
            told += "\n" + self._batch.warning.translated(texts.core)
        self.message.setText(told)

    def _on_ended(self, problem: str) -> None:
        self._timer.stop()
        self._show_progress()
        self._running = False
        self.bar.setMaximum(STEPS)
        if not problem and not self._stopping:
            self.bar.setValue(STEPS)
        count = texts.decimal(self._analysed, 0)
        done = self.tr("Done: {count} frames analysed.").format(count=count)
        stopped = self.tr("Stopped after {count} frames.").format(count=count)
        self.message.setText(problem or (stopped if self._stopping else done))
        self.review.setEnabled(self.folder is not None)
        self.stop.setText(self.tr("Close"))
        self.stop.setEnabled(True)
        self.ended.emit()

    def _stop_or_close(self) -> None:
        if self._running:
            self._stop_batch()
            self.stop.setEnabled(False)
        else:
            self.close()

    def _stop_batch(self) -> None:
        self._stopping = True
        if self._batch is not None:
            self._batch.stop()

    def _review(self) -> None:
        if self.folder is not None:
            self.review_asked.emit(self.folder)
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            self._stop_batch()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and so stops."""
        self.close()
        super().reject()


def ask_for_batch(settings: Settings, parent: QWidget) -> BatchDialog | None:
    """Which file, what to keep, with whose consent: a running batch, or None if called off."""
    title = QCoreApplication.translate("BatchDialog", "Analyse a whole video")
    path, _kind = QFileDialog.getOpenFileName(parent, title, first_folder(settings))
    if not path:
        return None
    consent = ask_for_consent(parent)
    if consent is None:
        return None
    return BatchDialog(
        Path(path),
        settings,
        videos=consent.videos,
        participant=consent.participant,
        consent=consent.note,
        parent=parent,
    )
