"""The desk of the window: what other programs' commands act on, in the window's thread.

A recording needs the consent of everybody in the picture, so a person says beforehand whether
programs may record, and what is kept then.
"""

from PySide6.QtCore import QObject

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.recording_tasks import RecordingEnd
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit.tasks import accept_posts
from fer_desktop.live.control.commands import CommandError
from fer_desktop.live.control.desk import Done, Situation, time_after
from fer_desktop.sessions.description import VideoContent
from fer_desktop.sessions.messages import ReceivedMessage

CONSENT = "agreed: confirmed before another program recorded"


class RemoteDesk(QObject):
    """Fulfils `live.control.desk.Desk`."""

    def __init__(self, player: Player, markers: Markers, recording: Recording) -> None:
        super().__init__(player)
        accept_posts()
        self._player, self._markers, self._recording = player, markers, recording
        self.may_record = False
        """A person has said that programs may record, and that everybody has agreed."""
        self.videos: tuple[VideoContent, ...] = ()
        self._started: Done | None = None
        self._stopped: Done | None = None
        self._is_own = False
        """The recording was begun from here."""
        recording.changed.connect(self._on_changed)
        recording.failed.connect(self._on_failed)
        recording.too_late.connect(lambda: self._on_failed(None))
        recording.called_off.connect(lambda: self._on_failed(None))
        recording.ended.connect(self._on_ended)

    def situation(self) -> Situation:
        recording = self._recording
        has_source = self._player.state.has_source and self._player.latest_analysis is not None
        by_person = recording.active and not self._is_own
        session = recording.folder.name if recording.folder is not None else ""
        return Situation(has_source, session, recording.preparing, by_person)

    def time_at(self, moment: float) -> float:
        newest, info = self._player.latest_analysis, self._player.info
        if newest is None or info is None:
            return 0.0
        return time_after(newest.frame, moment, is_live=info.is_live)

    def mark(self, marker: Marker) -> None:
        self._markers.add(marker)

    def end(self, marker: Marker, end_s: float) -> None:
        self._markers.end(marker, end_s)

    def start(self, participant: str, done: Done) -> None:
        if not self.may_record:
            raise CommandError(
                "Recording by other programs is switched off.",
                "Switch it on in the window: Record, Connections.",
            )
        if not self._recording.possible:
            raise CommandError("No source runs that could be recorded.")
        self._started, self._is_own = done, True
        self._recording.start(self.videos, participant, CONSENT, resume=True)

    def stop(self, done: Done) -> None:
        self._stopped = done
        if self._recording.preparing:  # it is called off, and no files are left to be finished
            self._recording.stop()
            self._tell_stopped(None)
        else:
            self._recording.stop()

    def keep(self, message: ReceivedMessage) -> None:
        self._recording.add_message(message)

    def _on_changed(self) -> None:
        if self._recording.active:
            done, self._started = self._started, None
            if done is not None:
                done(None)
        elif not self._recording.preparing:
            self._is_own = self._is_own and self._started is not None

    def _on_failed(self, error: FerError | None) -> None:
        done, self._started = self._started, None
        if done is not None:
            self._is_own = False
            done(error or CommandError("The source ended or changed before the recording began."))
        self._tell_stopped(error)

    def _on_ended(self, end: RecordingEnd) -> None:
        self._tell_stopped(end.problem)

    def _tell_stopped(self, error: FerError | None) -> None:
        done, self._stopped = self._stopped, None
        if done is not None:
            done(error)
