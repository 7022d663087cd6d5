"""The controls of the recording in a window: its button, its questions and its messages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fer_desktop.core.errors import Sentence
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.control.keeping.sessions_folder import SessionsFolder
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.recording_tasks import RecordingEnd
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.source_notes import BEGINNING_S
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState

if TYPE_CHECKING:
    from fer_desktop.gui.dialogs.consent_dialog import Choice


class RecordingControls(QObject):
    """Asks what to record and with whose consent, and shows how the recording goes."""

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        recording: Recording,
        dialogs: Dialogs,
        study: CurrentStudy,
        *,
        folder: SessionsFolder,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._recording = recording
        self._dialogs = dialogs
        self._study = study
        self._action = window.actions_.record
        self._action.triggered.connect(self._toggle)
        recording.changed.connect(self._show)
        recording.too_late.connect(self._say_too_late)
        recording.called_off.connect(self._say_called_off)
        recording.failed.connect(folder.warn)
        recording.disk_is_low.connect(self._say_low)
        recording.falls_behind.connect(self._say_behind)
        recording.ended.connect(self._say_ended)
        player.state_changed.connect(self._enable)
        self._enable()
        self._show()

    def _show(self) -> None:
        self._window.actions_.set_recording(self._recording.under_way)

    def _enable(self) -> None:
        self._action.setEnabled(self._recording.possible)

    def _toggle(self) -> None:
        """Stop the recording, or ask for what a new one needs and start it."""
        recording, player = self._recording, self._player
        if recording.under_way:
            recording.stop()
            return
        from fer_desktop.gui.dialogs.consent_dialog import ask_for_consent

        self._action.setChecked(False)
        run, resume = player.run, player.state is not PlayerState.PAUSED
        if player.can_seek:
            player.pause()  # a file waits for the answers
        study = self._study.folder
        consent = ask_for_consent(self._window, study=self._study.study, begins=self._begins())
        if player.run is not run or not recording.possible:
            if consent is not None:
                self._say_too_late()
        elif consent is not None:
            recording.start(
                consent.videos,
                consent.participant,
                consent.note,
                resume=resume,
                begin_s=consent.begin_s,
                study=study if consent.in_study else None,
                values=consent.values,
            )
        elif player.state is PlayerState.PAUSED and resume:
            player.resume()

    def _begins(self) -> "tuple[Choice, ...]":
        """Where a recording of a file may begin; nothing where there is no choice."""
        player = self._player
        if not player.can_seek or player.state is PlayerState.ENDED:
            return ()
        here_s = player.position_s
        if here_s <= BEGINNING_S:
            return ((0.0, self.tr("From the beginning of the video")),)
        here = self.tr("Here, at {time}: what comes before is missing in the session")
        return (
            (0.0, self.tr("From the beginning of the video")),
            (None, here.format(time=texts.exact_clock(here_s))),
        )

    # messages

    def _say_too_late(self) -> None:
        self._window.message_bar.say(
            self.tr("The source ended or changed before the recording began: nothing is kept."),
            icon="warning",
        )

    def _say_called_off(self) -> None:
        self._window.message_bar.say(
            self.tr("The recording was called off before it began."), hide_after_s=10
        )

    def _say_low(self, sentence: Sentence) -> None:
        self._window.message_bar.say(sentence.translated(texts.core), icon="warning")

    def _say_behind(self) -> None:
        self._window.message_bar.say(
            self.tr(
                "This computer cannot write the video as fast as pictures come: some are left "
                "out of the video. All that are analysed are in the table."
            ),
            icon="warning",
        )

    def _say_ended(self, end: RecordingEnd) -> None:
        """Say what was kept; for long, where nobody asked for the end and may be looking."""
        if end.status is None:
            return
        text = self.tr("Recorded {count} frames to {folder}.").format(
            count=texts.decimal(end.status.integrity.analysed, 0), folder=end.folder.name
        )
        first_s = end.status.integrity.first_timestamp or 0.0
        if first_s > BEGINNING_S:  # the time of what is live begins with the recording
            text += " " + self.tr("The first {time} of the video are not in it.").format(
                time=texts.exact_clock(first_s)
            )
        if end.problem is not None:
            text = f"{texts.error(end.problem)} {text}"
        if end.status.not_in_videos:
            text += " " + self.tr(
                "%n frame(s) are missing in the video file; the table is complete.",
                "",
                end.status.not_in_videos,
            )
        self._window.message_bar.say(
            text,
            icon="check" if end.problem is None else "warning",
            hide_after_s=15 if end.was_asked_for else 0,
            action=self.tr("Review"),
            on_action=lambda: self._dialogs.review(end.folder),
            more=(
                (self.tr("Report…"), lambda: self._dialogs.report(end.folder)),
                (self.tr("Export…"), lambda: self._dialogs.export(end.folder)),
            ),
        )
