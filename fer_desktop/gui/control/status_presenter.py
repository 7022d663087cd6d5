"""The presenter of a run's state: page, banner, sign and names, and what can be done now."""

from dataclasses import replace

from PySide6.QtCore import QObject

from fer_desktop.core.timing import clock
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.source_notes import damage_notes, notes_of_source
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import plain_tip
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.gui.window.source_bar import describe_spec
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sources.base import SourceInfo, SourceKind

NAME_LENGTH = 40
"""Characters of a source's name in the status bar: what follows it would be cut off."""
NOTES_SHOWN_S = 30


class StatusPresenter(QObject):
    """Shows in the window what state the player and the recording are in."""

    def __init__(
        self, window: MainWindow, player: Player, store: SettingsStore, recording: Recording
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self._recording = recording
        self._says_lost = False
        self._said: tuple[str, list[str]] = ("", [])
        """The source of which notes were said last, and these."""
        player.state_changed.connect(self.show_state)
        player.source_opened.connect(self.show_opened)
        recording.changed.connect(self.show_sign)

    def show_state(self, state: PlayerState) -> None:
        """Bring everything into line with the state of the player."""
        window = self._window
        window.show_state(self._state_text(state))
        self._show_notes()
        window.source.show_running(self._player.spec if state.has_source else "")
        window.video.set_banner(self._banner(state))
        if state is PlayerState.IDLE or state.is_failure:
            self.show_page(state)
        elif state is PlayerState.LOST and self._player.error is not None:
            self._say_lost()
        elif state is PlayerState.RUNNING:
            window.show_picture()
        if state is not PlayerState.LOST and self._says_lost:
            window.message_bar.hide()
            self._says_lost = False
        self._enable(state)
        window.actions_.set_playing(state is PlayerState.RUNNING)
        self.show_sign()

    def _enable(self, state: PlayerState) -> None:
        """Allow what can be done in this state."""
        actions = self._window.actions_
        actions.stop.setEnabled(state.has_source)
        actions.play.setEnabled(state is not PlayerState.STARTING)
        self._window.space.setEnabled(state.has_source)
        moves = self._player.can_seek and state.has_source
        for action in actions.playback:
            action.setEnabled(moves)
        for action in actions.with_source:
            action.setEnabled(state.has_source)
        self._window.playback.setVisible(moves)

    def _banner(self, state: PlayerState) -> str:
        """A few words over the picture while it stands still."""
        if state is PlayerState.ENDED:
            return self.tr("End of file · Space plays it again")
        return texts.state(state) if state in (PlayerState.PAUSED, PlayerState.LOST) else ""

    def _say_lost(self) -> None:
        error = self._player.error
        if error is not None and self._window.video.has_picture:
            self._says_lost = True
            waiting = self.tr("The picture comes back by itself.")
            self._window.message_bar.say(
                f"{texts.error(error)} {waiting}",
                icon="unplugged",
                action=self.tr("Stop"),
                on_action=self._player.stop,
            )
        else:
            self.show_page(PlayerState.LOST)

    def show_page(self, state: PlayerState) -> None:
        """The page of a state in the picture's place."""
        self._window.page.show_state(state, self._player.error, self._player.spec)
        self._window.show_page()

    def show_sign(self) -> None:
        """The sign that faces are analysed or recorded."""
        recording, state = self._recording, self._player.state
        text = ""
        if recording.preparing:
            text = self.tr("Preparing the recording…")
        elif recording.active:
            text = self._recording_text()
        elif state in (PlayerState.RUNNING, PlayerState.STARTING):
            text = self.tr("Analysing faces")
        self._window.show_sign(f"●  {text}" if text else "", strong=recording.active)

    def _recording_text(self) -> str:
        text = self.tr("Recording {time}").format(time=clock(self._recording.duration_s))
        if self._recording.not_in_videos:
            text += self.tr(" · {count} not in the video").format(
                count=texts.decimal(self._recording.not_in_videos, 0)
            )
        return text

    def _state_text(self, state: PlayerState) -> str:
        text = texts.state(state)
        if state.has_source and self._player.spec:
            text += f"   ·   {shortened(self._source_name())}"
        info = self._player.info
        if info is not None and state.has_source:
            text += f"   ·   {info.width_px} × {info.height_px}"
            if info.frame_rate_hz:
                rate = texts.decimal(info.frame_rate_hz, 0)
                text += self.tr("   ·   {rate} Hz").format(rate=rate)
            if info.rotation_degrees:
                turned = self.tr("   ·   turned by {degrees}°")
                text += turned.format(degrees=info.rotation_degrees)
        return text

    def _source_name(self) -> str:
        info = self._player.info
        if info is not None and info.kind is SourceKind.CAMERA:
            return info.name
        return describe_spec(self._player.spec)

    def show_opened(self, info: SourceInfo) -> None:
        """What is known of a source once it is open."""
        window = self._window
        is_camera = info.kind is SourceKind.CAMERA
        window.video.set_mirrored(is_camera and self._store.settings.view.mirrored)
        window.playback.set_duration(info.duration_s)
        length_s = info.duration_s if self._player.can_seek else None
        window.timeline.show_file((0.0, length_s) if length_s else None)
        self._store.update("app", last_source=self._player.spec)
        self.show_state(self._player.state)
        self._say_notes(info)

    def _say_notes(self, info: SourceInfo) -> None:
        """Say once what should be known of the source; it stays in the tip of its name.

        Whoever had it turned knows that.
        """
        notes = notes_of_source(replace(info, rotation_degrees=0))
        said, self._said = self._said, (self._player.spec, notes)
        if notes and said != self._said:
            self._window.message_bar.say(" ".join(notes), hide_after_s=NOTES_SHOWN_S)

    def _show_notes(self) -> None:
        """What is known of the source as the tip of its name in the status bar."""
        info = self._player.info if self._player.state.has_source else None
        notes = [] if info is None else notes_of_source(info) + damage_notes(self._player.damaged)
        self._window.state_label.setToolTip(plain_tip("\n".join(notes)))


def shortened(name: str) -> str:
    """A name with its end, which tells takes apart, and at most `NAME_LENGTH` characters."""
    half = NAME_LENGTH // 2
    return name if len(name) <= NAME_LENGTH else f"{name[: half - 1]}…{name[-half:]}"
