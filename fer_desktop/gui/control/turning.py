"""The turning of a source's pictures: asked for by the coach or in the menu, remembered for it.

A camera on its side or a video without a sign of which way is up gives faces whose labels mean
nothing. The settings keep the rotation by the source's name; the player then opens it again.
"""

from PySide6.QtCore import QObject

from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.sources.registry import remembered_name


class Turning(QObject):
    """Turns the pictures of the source that runs, and shows by how much they are turned."""

    def __init__(
        self, window: MainWindow, player: Player, store: SettingsStore, recording: Recording
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self._recording = recording
        for degrees, action in window.actions_.turns.items():
            action.triggered.connect(lambda _on=False, degrees=degrees: self.turn_to(degrees))
        window.coach.turn_asked.connect(self.turn_by)
        player.state_changed.connect(self._show)
        store.changed.connect(self._show)
        self._show()

    @property
    def degrees(self) -> int:
        """How far the settings turn the source's pictures clockwise: 0, 90, 180 or 270."""
        spec = self._player.spec
        return self._store.settings.source.rotation_of(remembered_name(spec)) if spec else 0

    def turn_by(self, degrees: int) -> None:
        """Turn the pictures clockwise by this much more."""
        self.turn_to((self.degrees + degrees) % 360)

    def turn_to(self, degrees: int) -> None:
        """Show the pictures turned clockwise by 0, 90, 180 or 270 degrees, now and later."""
        before = self.degrees
        bar = self._window.message_bar
        if self._recording.busy:
            bar.say(
                self.tr(
                    "A recording belongs to one shape of picture: turn it when the recording "
                    "has ended."
                ),
                icon="warning",
                hide_after_s=15,
            )
        elif degrees != before and self._player.state.has_source:
            name = remembered_name(self._player.spec)
            turned = self._store.settings.source.with_rotation(name, degrees)
            self._store.update("source", rotations=turned.rotations)
            bar.say(
                self.tr("The pictures of this source are turned by {degrees}° from now on.").format(
                    degrees=degrees
                )
                if degrees
                else self.tr("The pictures of this source are shown as they come."),
                hide_after_s=15,
                action=self.tr("Turn back"),
                on_action=lambda: self.turn_to(before),
            )
        self._show()

    def _show(self) -> None:
        """Tick the rotation that is in effect, also after another one was refused."""
        self._window.actions_.turns[self.degrees].setChecked(True)
