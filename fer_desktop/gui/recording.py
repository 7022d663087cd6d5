"""Record: ask what and with whose consent, feed the recorder, show that it runs, end it well.

Making and finishing a recording read and write files, so both happen in threads of their own;
between them the capture and analysis threads feed the recorder directly.
"""

import logging
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog

from fer_desktop.errors import FerError
from fer_desktop.gui import texts
from fer_desktop.gui.consent_dialog import ConsentDialog
from fer_desktop.gui.main_window import MainWindow
from fer_desktop.gui.session import Session
from fer_desktop.gui.session_state import SessionState
from fer_desktop.gui.settings_store import SettingsStore
from fer_desktop.gui.threads import start_thread
from fer_desktop.markers import Marker
from fer_desktop.monitoring import ResourceSample

if TYPE_CHECKING:  # opening the window must not wait for what only a recording needs
    from fer_desktop.sessions.video_recording import VideoContent

logger = logging.getLogger(__name__)


class Recording(QObject):
    """At most one recording at a time, of the source that runs."""

    changed = Signal()
    """Started, stopped, or what `text` says is new."""
    finished = Signal(object)
    """The folder of a session that is complete on the disk."""
    _made = Signal(object)
    _ended = Signal(object, object, object, bool)

    def __init__(self, window: MainWindow, session: Session, store: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._recorder: Any = None
        self._last: Any = None
        """The recorder that has ended last, of the run that is still shown."""
        self._starting = False
        self._started_at = 0.0
        self._left_out = 0
        self._warned = False
        self._resume = False
        self._action = window.actions_["record"]
        self._action.triggered.connect(self._toggle)
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        session.state_changed.connect(self._on_state)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._look)
        self._on_state(session.state)

    def disconnect_all(self) -> None:
        """Hear nothing more: the window is being replaced."""
        self._session.state_changed.disconnect(self._on_state)

    @property
    def active(self) -> bool:
        return self._recorder is not None

    @property
    def text(self) -> str:
        """What the sign says; empty when nothing is recorded."""
        if self._recorder is None:
            return ""
        told = self.tr("Recording {time}").format(
            time=texts.clock(time.monotonic() - self._started_at)
        )
        if self._left_out:
            told += self.tr(" · {count} not in the video").format(
                count=texts.decimal(self._left_out, 0)
            )
        return told

    def start(self, videos: "tuple[VideoContent, ...]", participant: str, consent: str) -> None:
        """Begin to record the source that runs."""
        info, analyzer = self._session.info, self._session.analyzer
        if info is None or analyzer is None or self._starting or self._recorder is not None:
            self._action.setChecked(self.active)
            return
        self._starting = True
        start_thread("make recording", self._make, info, analyzer, videos, participant, consent)

    def _make(
        self,
        info: Any,
        analyzer: Any,
        videos: "tuple[VideoContent, ...]",
        participant: str,
        consent: str,
    ) -> None:
        """In a thread: read what describes the source and make the folder."""
        from fer_desktop.sessions.describing import describe_session
        from fer_desktop.sessions.folder import new_session_folder
        from fer_desktop.sessions.recorder import SessionRecorder
        from fer_desktop.sessions.recording_options import RecordingOptions

        try:
            path = Path(self._session.spec) if info.kind.value in {"video", "images"} else None
            description = describe_session(
                info,
                analyzer.classifier.manifest,
                self._session.settings,
                path,
                participant=participant,
                consent=consent,
            )
            folder = new_session_folder(info.name, datetime.now())
            options = RecordingOptions(videos)
            self._made.emit(SessionRecorder(folder, description, options, source_path=path))
        except (FerError, OSError) as error:
            self._made.emit(error)

    def _on_made(self, made: Any) -> None:
        self._starting = False
        if isinstance(made, Exception):
            text = texts.error(made) if isinstance(made, FerError) else str(made)
            self._window.message_bar.say(text, icon="warning")
            self._action.setChecked(False)
            return
        self._recorder = made
        self._started_at = time.monotonic()
        self._left_out = 0
        self._warned = False
        self._session.add_frame_sink(made.on_frame)
        self._session.add_sink(made.on_analysis)
        self._action.setChecked(True)
        self._action.setIconText(self.tr("Stop recording"))
        self._timer.start()
        if self._resume:
            self._session.resume()  # after the end of a file, from its beginning
        self.changed.emit()

    def add_marker(self, marker: Marker) -> None:
        """Keep a marker; also one whose name was still being typed when the source ended."""
        if self._recorder is not None:
            self._recorder.add_marker(marker.name, marker.timestamp)
        elif self._last is not None:
            try:
                self._last.add_late_marker(marker.name, marker.timestamp)
            except FerError as error:
                self._window.message_bar.say(texts.error(error), icon="warning")

    def add_resources(self, sample: ResourceSample) -> None:
        if self._recorder is not None:
            self._recorder.add_resources(sample)

    def stop(self, *, complete: bool = False, problem: FerError | None = None) -> None:
        """Finish the files, in a thread; `finished` tells when they are whole."""
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return
        self._last = recorder
        self._session.remove_frame_sink(recorder.on_frame)
        self._session.remove_sink(recorder.on_analysis)
        self._timer.stop()
        self._action.setChecked(False)
        self._action.setIconText(self.tr("Record"))
        start_thread("finish recording", self._finish, recorder, complete, problem)
        self.changed.emit()

    def _finish(self, recorder: Any, complete: bool, problem: FerError | None) -> None:
        from fer_desktop.sessions.description import RecordingState

        state = RecordingState.COMPLETE if complete else RecordingState.STOPPED
        if problem is not None:
            state = RecordingState.FAILED
        status = recorder.stop(state, problem)
        asked = state is RecordingState.STOPPED and recorder.problem is None
        self._ended.emit(recorder.folder, status, recorder.problem, asked)

    def _on_ended(self, folder: Path, status: Any, problem: FerError | None, asked: bool) -> None:
        """Say what was kept; for long, where nobody `asked` for the end and may be looking."""
        text = self.tr("Recorded {count} frames to {folder}.").format(
            count=texts.decimal(status.integrity.analysed, 0), folder=folder.name
        )
        if problem is not None:
            text = texts.error(problem)
        if status.not_in_videos:
            text += " " + self.tr(
                "%n picture(s) are left out of the video; the table lacks none for that.",
                "",
                status.not_in_videos,
            )
        self._window.message_bar.say(
            text,
            icon="check" if problem is None else "warning",
            hide_after_s=15 if asked else 0,
            action=self.tr("Show sessions"),
            on_action=self._window.actions_["sessions"].trigger,
        )
        self.finished.emit(folder)

    def _toggle(self) -> None:
        if self.active:
            self.stop()
            return
        self._action.setChecked(False)
        self._resume = self._session.state in (SessionState.RUNNING, SessionState.ENDED)
        if self._session.can_seek:
            self._session.pause()  # a file waits for the answers
        dialog = ConsentDialog(self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.start(
                dialog.videos.currentData(), dialog.participant.text().strip(), dialog.consent
            )
        elif self._session.state is SessionState.PAUSED and self._resume:
            self._session.resume()

    def _on_state(self, state: SessionState) -> None:
        recordable = (SessionState.RUNNING, SessionState.PAUSED, SessionState.ENDED)
        self._action.setEnabled(state in recordable and self._session.info is not None)
        if state is SessionState.ENDED:
            self.stop(complete=True)
        elif state.is_failure:
            self.stop(problem=self._session.error)
        elif state in (SessionState.IDLE, SessionState.STARTING):
            self.stop()
            self._last = None

    def _look(self) -> None:
        """Twice a second: has the disk or the encoder something to say?"""
        status = self._recorder.status()
        if status.problem is not None:
            self.stop()
            return
        if status.warning is not None and not self._warned:
            self._warned = True
            self._window.message_bar.say(status.warning.told(texts.core), icon="warning")
        if status.not_in_videos and not self._left_out:
            self._window.message_bar.say(
                self.tr(
                    "This computer cannot write the video as fast as pictures come: some are left "
                    "out of the video. All that are analysed are in the table."
                ),
                icon="warning",
            )
        self._left_out = status.not_in_videos
        self.changed.emit()
