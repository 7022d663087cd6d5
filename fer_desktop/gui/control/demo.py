"""The demo as a first impression: its faces larger, over and over, and what to look at.

Only where a person asks for it by its button: `--source demo` ends as every file does.
"""

from PySide6.QtCore import QObject, Qt

from fer_desktop.gui.control.opening import Opening
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState

SPEC = "demo"
ZOOM = 1.25
"""The faces of the demo stay within this part of the picture."""
HINT_S = 20


class Demo(QObject):
    """Plays the demo until something else is opened, stopped or recorded."""

    def __init__(self, window: MainWindow, player: Player, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._opening = opening
        self._loops = False
        # queued: everybody hears first that the file has ended, then that it goes on
        player.state_changed.connect(self._on_state, Qt.ConnectionType.QueuedConnection)

    def play(self) -> None:
        """Begin it, and say what to look at."""
        self._opening.start(SPEC)
        self._loops = self._player.spec == SPEC
        if self._loops:
            self._window.video.set_zoom(ZOOM)
            self._window.message_bar.say(
                self.tr(
                    "Watch the bars beside each face, and the curves below, follow the picture. "
                    "Stop ends the demo."
                ),
                icon="face",
                hide_after_s=HINT_S,
            )

    def _on_state(self) -> None:
        state = self._player.state
        if self._player.spec != SPEC or state is PlayerState.IDLE:
            self._loops = False
        elif state is PlayerState.ENDED and self._loops and not self._player.holds_settings:
            self._player.resume()
