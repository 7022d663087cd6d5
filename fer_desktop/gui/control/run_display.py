"""What the window shows of a run: its state, page, sign and names, and what can be done now."""

from PySide6.QtCore import QObject

from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.refresher import Refresher
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.gui.window.source_bar import describe_spec
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sources.base import SourceInfo, SourceKind

NAME_LENGTH = 40
"""Characters of a source's name in the status bar: what follows it would be cut off."""


class RunDisplay(QObject):
    """Puts what the session says onto the window."""

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        store: SettingsStore,
        refresher: Refresher,
        recording: Recording,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self._refresher = refresher
        self._recording = recording
        self._says_lost = False

    def show_state(self, state: PlayerState) -> None:
        """Bring everything into line with the state of the session."""
        window = self._window
        window.state_label.setText(self._state_text(state))
        window.source.show_running(self._player.spec if state.has_source else "")
        window.video.set_banner(self._banner(state))
        if state is PlayerState.IDLE or state.is_failure:
            self.show_page(state)
        elif state is PlayerState.LOST and self._player.error is not None:
            self._say_lost()
        elif state is PlayerState.RUNNING:
            window.show_center(window.video)
        if state is not PlayerState.LOST and self._says_lost:
            window.message_bar.hide()
            self._says_lost = False
        self._refresher.forget_shown()
        running = state is PlayerState.RUNNING
        self._window.actions_["stop"].setEnabled(state.has_source)
        self._window.actions_["play"].setEnabled(state is not PlayerState.STARTING)
        for name in ("step", "step_back", "jump", "jump_back", "faster", "slower"):
            self._window.actions_[name].setEnabled(self._player.can_seek and state.has_source)
        for name in ("look", "baseline", "next_face"):
            self._window.actions_[name].setEnabled(state.has_source)
        window.playback.setVisible(self._player.can_seek and state.has_source)
        play = self._window.actions_["play"]
        play.setIconText(self.tr("Pause") if running else self.tr("Go on"))
        window.actions_.set_icon("play", "pause" if running else "play")
        self.show_sign()

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
        window = self._window
        window.page.show_state(state, self._player.error, self._player.spec)
        window.order_tabs()
        window.show_center(window.page)

    def show_sign(self) -> None:
        """The sign that faces are analysed or recorded."""
        state = self._player.state
        if self._recording.text:
            text, strong = f"●  {self._recording.text}", self._recording.active
            self._window.run_bar.set_sign(text, strong=strong)
            return
        active = state in (PlayerState.RUNNING, PlayerState.STARTING)
        self._window.run_bar.set_sign(self.tr("●  Analysing faces") if active else "", strong=False)

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
        return text

    def _source_name(self) -> str:
        info = self._player.info
        if info is not None and info.kind is SourceKind.CAMERA:
            return info.name
        return describe_spec(self._player.spec)

    def show_opened(self, info: SourceInfo) -> None:
        """What is known of a source once it is open."""
        window = self._window
        live_camera = info.kind is SourceKind.CAMERA
        window.video.mirrored = live_camera and self._store.settings.view.mirrored
        window.playback.set_duration(info.duration_s)
        self._store.update("app", last_source=self._player.spec)
        self.show_state(self._player.state)

    def show_threshold(self) -> None:
        """Labels below it are "unsure", everywhere: the settings' in effect, or the model's."""
        classifier = getattr(self._player.analyzer, "classifier", None)
        own = float(getattr(getattr(classifier, "manifest", None), "threshold", 0.0))
        chosen = self._player.settings.classification.threshold
        threshold = own if chosen is None else chosen
        self._refresher.threshold = threshold
        self._window.timeline.set_threshold(threshold)
        self._refresher.forget_shown()


def shortened(name: str) -> str:
    """A name with its end, which tells takes apart, and at most `NAME_LENGTH` characters."""
    half = NAME_LENGTH // 2
    return name if len(name) <= NAME_LENGTH else f"{name[: half - 1]}…{name[-half:]}"
