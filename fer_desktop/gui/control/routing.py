"""What happens when: every action and signal of the window, led to the session and back.

    opening       what a person chose is opened
    run_display   what the session says is shown
    face_routing  the chosen face, names and baselines
    marking, recording

Here they are joined, and the settings are put into effect.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from fer_desktop.core.errors import FerError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.control.face_routing import FaceRouting
from fer_desktop.gui.control.marking import Marking
from fer_desktop.gui.control.opening import Opening
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.refresher import Refresher
from fer_desktop.gui.control.run_display import RunDisplay
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.camera_watch import CameraWatch
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sources.base import SourceKind

VIEW_CHOICES = ("boxes", "labels", "landmarks", "probabilities", "mirrored")


class Routing(QObject):
    """Joins one window to the session, the settings and the cameras."""

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        store: SettingsStore,
        cameras: CameraWatch,
        refresher: Refresher,
        *,
        recording: Recording,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.player = player
        self.store = store
        self.cameras = cameras
        self.refresher = refresher
        self.marking = Marking(window, player, store)
        self.recording = recording
        self.faces = FaceRouting(window, refresher)
        self.display = RunDisplay(window, player, store, refresher, self.recording)
        self.opening = Opening(window, player, store, cameras)
        self.marking.marked.connect(self.recording.add_marker)
        refresher.sampled.connect(self.recording.add_resources)
        self._connect_session()
        self._connect_widgets()
        self._connect_actions()
        self._apply_settings(store.settings)
        window.playback.show_speed(player.speed)
        recording.attach(window)
        self.display.show_state(player.state)

    # joining

    def _connect_session(self) -> None:
        self._joined = (
            (self.player.begins, self._forget_last_run),
            (self.player.state_changed, self.display.show_state),
            (self.player.source_opened, self.display.show_opened),
            (self.player.analyzer_ready, self.display.show_threshold),
            (self.player.settings_changed, self.display.show_threshold),
            (self.player.held_back, self._say_held_back),
            (self.player.trouble, self._warn),
            (self.recording.changed, self.display.show_sign),
            (self.store.changed, self._apply_settings),
            (self.store.trouble, self._warn),
            (self.cameras.changed, self.opening.offer_cameras),
        )
        for signal, slot in self._joined:
            signal.connect(slot)

    def _say_held_back(self) -> None:
        self.window.message_bar.say(
            self.tr("The change takes effect when the recording has ended."), hide_after_s=10
        )

    def _warn(self, error: FerError) -> None:
        self.window.message_bar.say(texts.error(error), icon="warning")

    def _connect_widgets(self) -> None:
        window = self.window
        window.source.start_asked.connect(self.start)
        window.source.stop_asked.connect(self.player.stop)
        window.page.asked.connect(self.opening.take_step)
        window.files_dropped.connect(lambda paths: self.opening.open(paths[0]))
        window.video.double_clicked.connect(self._action("full_screen").trigger)
        window.faces.card_added.connect(window.order_tabs)
        window.timeline.history_changed.connect(
            lambda seconds: self.store.update("view", history_s=seconds)
        )
        window.timeline.bar.raw.toggled.connect(lambda on: self.store.update("view", raw_values=on))
        window.timeline.bar.hold.toggled.connect(self._action("hold").setChecked)
        window.timeline.seek_asked.connect(self.player.seek)
        window.playback.play_asked.connect(self.toggle_pause)
        window.playback.step_asked.connect(self.player.step)
        window.playback.seek_asked.connect(self.player.seek)
        window.playback.speed_asked.connect(self.player.set_speed)
        window.theme_changed.connect(lambda: self.display.show_state(self.player.state))

    def _action(self, name: str) -> QAction:
        return self.window.actions_[name]

    def _connect_actions(self) -> None:
        window, player = self.window, self.player
        simple: dict[str, Callable[[], object]] = {
            "open": self.opening.open_file,
            "open_folder": self.opening.open_folder,
            "open_table": self.opening.open_table,
            "open_stream": self.opening.open_stream,
            "demo": lambda: self.start("demo"),
            "quit": window.close,
            "start": lambda: self.start(window.source.spec),
            "stop": player.stop,
            "play": self.toggle_pause,
            "step": lambda: player.step(1),
            "step_back": lambda: player.step(-1),
            "jump": lambda: player.seek(player.position_s + 5),
            "jump_back": lambda: player.seek(max(player.position_s - 5, 0.0)),
            "faster": lambda: window.playback.change_speed(1),
            "slower": lambda: window.playback.change_speed(-1),
            "normal_speed": window.playback.reset_speed,
            "refresh": self.cameras.refresh,
            "zoom_in": lambda: window.video.zoom_by(1),
            "zoom_out": lambda: window.video.zoom_by(-1),
            "zoom_reset": lambda: window.video.set_zoom(1.0),
            "next_face": self.faces.choose_next,
            "reset_layout": window.arrange,
            "baseline": self.faces.record_baseline,
            "clear_baseline": self.faces.clear_baselines,
        }
        for name, slot in simple.items():
            self._action(name).triggered.connect(lambda _checked=False, slot=slot: slot())
        self._action("full_screen").toggled.connect(window.set_full_screen)
        self._action("hold").toggled.connect(window.timeline.bar.hold.setChecked)
        for name in VIEW_CHOICES:
            self._action(name).toggled.connect(
                lambda on, name=name: self.store.update("view", **{name: on})
            )

    def disconnect_all(self) -> None:
        """Hear nothing more: the window is being replaced."""
        for signal, slot in self._joined:
            signal.disconnect(slot)
        self.marking.disconnect_all()

    def take_over(self, old: "Routing") -> None:
        """Go on with the run that the window before has shown, and what a person added to it."""
        self.refresher.take_over(old.refresher)
        self.marking.show(old.marking.markers)
        self.faces.take_over(old.window.faces.names, old.window.faces.selected)
        if self.player.info is not None:
            self.window.source.choose(self.player.spec)
            self.display.show_opened(self.player.info)

    def start(self, spec: str) -> None:
        """Open a source, as written on the command line, and analyse it."""
        self.opening.start(spec)

    def _forget_last_run(self) -> None:
        window = self.window
        window.message_bar.hide()
        window.timeline.clear()
        window.faces.clear()
        self.faces.take_names()
        window.video.clear()
        self.refresher.reset()
        self.marking.clear()
        self.display.show_page(PlayerState.STARTING)

    def toggle_pause(self) -> None:
        """Pause, go on, play again after the end; start when nothing runs."""
        state = self.player.state
        if state is PlayerState.RUNNING:
            self.player.pause()
        elif state in (PlayerState.PAUSED, PlayerState.ENDED):
            if state is PlayerState.ENDED:
                self.window.timeline.bar.hold.setChecked(False)  # it shows the end; go to the start
            self.player.resume()
        elif not state.has_source:
            self.start(self.window.source.spec)

    # settings

    def _apply_settings(self, settings: Settings) -> None:
        window = self.window
        self.player.apply_settings(settings)
        window.video.options = settings.view
        info = self.player.info
        is_camera = info is not None and info.kind is SourceKind.CAMERA
        window.video.mirrored = is_camera and settings.view.mirrored
        for name in VIEW_CHOICES:
            self._action(name).setChecked(getattr(settings.view, name))
        window.timeline.bar.set_history(settings.view.history_s)
        window.timeline.bar.raw.setChecked(settings.view.raw_values)
        self.display.show_threshold()
        window.source.set_recent(settings.app.recent_files)
        self.opening.fill_recent()
        self.refresher.forget_shown()
