"""Record: ask what and with whose consent, feed the recorder, show that it runs, end it well.

Making and finishing a recording read and write files, so both happen in threads of their own;
between them the capture and analysis threads feed the recorder directly.

A recording belongs to one run: where that ends before the recording is made, nothing is recorded.
While there is one, what the run is analysed with stays as its session.json says.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.gui.control.recording_tasks import Plan, RecordingTasks
from fer_desktop.gui.dialogs.consent_dialog import ask_for_consent
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.pipeline.run import Run
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.system.monitoring import ResourceSample

if TYPE_CHECKING:  # opening the window must not wait for what only a recording needs
    from fer_desktop.sessions.recording.video_recording import VideoContent

RECORDABLE = (PlayerState.RUNNING, PlayerState.PAUSED, PlayerState.ENDED)


class Recording(QObject):
    """At most one recording at a time, of the source that runs. Outlives the window."""

    changed = Signal()
    """Started, stopped, or what `text` says is new."""
    finished = Signal(object)
    """The folder of a session that is complete on the disk."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        """Shown and controlled by no window yet: `attach` one before anything else."""
        super().__init__(parent)
        self._player = player
        self._tasks = RecordingTasks(self)
        self._window: MainWindow
        self._plan: Plan | None = None
        """What is being made; one that was called off is not here any more."""
        self._recorder: Any = None
        self._run: Run | None = None
        """The run that is recorded."""
        self._last: Any = None
        """The recorder that has ended last, of the run that is still shown."""
        self._threads = 0
        self._recorded_s = 0.0
        self._left_out = 0
        self._warned = False
        queued = Qt.ConnectionType.QueuedConnection
        self._tasks.made.connect(self._on_made, queued)
        self._tasks.ended.connect(self._on_ended, queued)
        self._tasks.dropped.connect(self._on_dropped, queued)
        player.state_changed.connect(self._on_state)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._look)

    def attach(self, window: MainWindow) -> None:
        """Be shown and controlled by this window from now on."""
        self._window = window
        self._action = window.actions_["record"]
        self._action.triggered.connect(self._toggle)
        window.faces.renamed.connect(self._name_face)
        self._enable(self._player.state)
        self._show()

    @property
    def active(self) -> bool:
        return self._recorder is not None

    @property
    def busy(self) -> bool:
        """Whether a recording is made, goes on, or is still being finished."""
        return self._plan is not None or self._recorder is not None or self._threads > 0

    @property
    def text(self) -> str:
        """What the sign says; empty when nothing is recorded."""
        if self._plan is not None:
            return self.tr("Preparing the recording…")
        if self._recorder is None:
            return ""
        told = self.tr("Recording {time}").format(time=texts.clock(self._recorded_s))
        if self._left_out:
            told += self.tr(" · {count} not in the video").format(
                count=texts.decimal(self._left_out, 0)
            )
        return told

    def _show(self) -> None:
        """Bring button and sign into line."""
        on = self._plan is not None or self.active
        self._action.setChecked(on)
        self._action.setIconText(self.tr("Stop recording") if on else self.tr("Record"))
        self.changed.emit()

    def start(
        self,
        videos: "tuple[VideoContent, ...]",
        participant: str,
        consent: str,
        *,
        resume: bool = False,
    ) -> None:
        """Begin to record the source that runs; a film goes on with it if it is to `resume`."""
        run, info = self._player.run, self._player.info
        if self._plan is None and self._recorder is None:
            can = self._player.state in RECORDABLE and run is not None and info is not None
            used = self._player.hold_settings() if can else None
            if run is None or info is None or used is None:
                self._say_too_late()
            else:
                self._plan = Plan(run, info, used, videos, participant, consent, resume)
                self._in_thread("make recording", self._tasks.make, self._plan)
        self._show()

    def _in_thread(self, name: str, function: Callable[..., None], *arguments: Any) -> None:
        self._threads += 1
        start_thread(name, function, *arguments)

    def _thread_ended(self) -> None:
        self._threads -= 1
        if not self.busy:
            self._player.release_settings()

    def _on_made(self, plan: Plan, made: Any) -> None:
        wanted = plan is self._plan
        if wanted:
            self._plan = None
        failed = isinstance(made, Exception)
        if not failed and wanted:
            self._begin(plan, made)
        elif not failed:
            self._in_thread("drop recording", self._tasks.drop, made)
        self._show()
        self._thread_ended()
        if failed and wanted:
            self._warn(made)

    def _begin(self, plan: Plan, recorder: Any) -> None:
        self._recorder, self._run = recorder, plan.run
        self._recorded_s = 0.0
        self._left_out = 0
        self._warned = False
        for face_id, name in self._window.faces.names.items():
            recorder.name_face(face_id, name)
        plan.run.record(recorder)
        self._timer.start()
        if plan.resume:
            self._player.resume()  # after the end of a file, from its beginning

    def _call_off(self) -> None:
        """Give up what is being made; `_on_made` takes it back."""
        self._plan = None
        self._show()

    def _on_dropped(self, problem: FerError | None) -> None:
        self._thread_ended()
        if problem is not None:
            self._warn(problem)

    def _warn(self, error: Exception) -> None:
        text = texts.error(error) if isinstance(error, FerError) else str(error)
        self._window.message_bar.say(text, icon="warning")

    def add_marker(self, marker: Marker) -> None:
        """Keep a marker; also one whose name was still being typed when the source ended."""
        if self._recorder is not None:
            self._recorder.add_marker(marker.name, marker.timestamp)
        elif self._last is not None:
            try:
                self._last.add_late_marker(marker.name, marker.timestamp)
            except FerError as error:
                self._warn(error)

    def _name_face(self, face_id: int, name: str) -> None:
        """Keep the name of a face; also one that was still being typed when the source ended."""
        recorder = self._recorder or self._last
        if recorder is not None:
            try:
                recorder.name_face(face_id, name)
            except FerError as error:
                self._warn(error)

    def add_resources(self, sample: ResourceSample) -> None:
        if self._recorder is not None:
            self._recorder.add_resources(sample)

    def stop(self, *, complete: bool = False, problem: FerError | None = None) -> None:
        """Finish the files, in a thread; `finished` tells when they are whole.

        What is still being made is called off.
        """
        if self._plan is not None:
            self._call_off()
            self._window.message_bar.say(
                self.tr("The recording was called off before it began."), hide_after_s=10
            )
        recorder, self._recorder = self._recorder, None
        run, self._run = self._run, None
        if recorder is None or run is None:
            return
        self._last = recorder
        run.end_recording(recorder)
        self._timer.stop()
        self._in_thread("finish recording", self._tasks.finish, recorder, complete, problem)
        self._show()

    def _on_ended(self, folder: Path, status: Any, problem: FerError | None, asked: bool) -> None:
        """Say what was kept; for long, where nobody `asked` for the end and may be looking."""
        self._thread_ended()
        if status is None and problem is not None:
            self._warn(problem)
            return
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
        if self._plan is not None or self.active:
            self.stop()
            return
        self._action.setChecked(False)
        run, resume = self._player.run, self._player.state is not PlayerState.PAUSED
        if self._player.can_seek:
            self._player.pause()  # a file waits for the answers
        consent = ask_for_consent(self._window)
        if self._player.run is not run or self._player.state not in RECORDABLE:
            if consent is not None:
                self._say_too_late()
        elif consent is not None:
            self.start(consent.videos, consent.participant, consent.note, resume=resume)
        elif self._player.state is PlayerState.PAUSED and resume:
            self._player.resume()

    def _say_too_late(self) -> None:
        self._window.message_bar.say(
            self.tr("The source ended or changed before the recording began: nothing is kept."),
            icon="warning",
        )

    def _enable(self, state: PlayerState) -> None:
        goes_on = self._player.run is not None and self._player.info is not None
        self._action.setEnabled(state in RECORDABLE and goes_on)

    def _on_state(self, state: PlayerState) -> None:
        self._enable(state)
        if self._plan is not None and state not in (PlayerState.RUNNING, PlayerState.PAUSED):
            self._call_off()
            self._say_too_late()
        if state is PlayerState.ENDED:
            self.stop(complete=True)
        elif state.is_failure:
            self.stop(problem=self._player.error)
        elif state in (PlayerState.IDLE, PlayerState.STARTING):
            self._window.faces.end_naming()
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
            self._window.message_bar.say(status.warning.translated(texts.core), icon="warning")
        if status.not_in_videos and not self._left_out:
            self._window.message_bar.say(
                self.tr(
                    "This computer cannot write the video as fast as pictures come: some are left "
                    "out of the video. All that are analysed are in the table."
                ),
                icon="warning",
            )
        self._left_out = status.not_in_videos
        self._recorded_s = status.duration_s
        self.changed.emit()
