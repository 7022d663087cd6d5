"""The controller of the main window: joins it to the player, the settings and the cameras.

    opening              what a person chose is opened
    demo                 the demo as a first impression
    faces_controller     the chosen face and its baseline
    marking              markers
    recording_controls   the button that records
    results              what was watched of a file is kept
    studies              the study that is open
    status_presenter     what state the run is in
    turning              pictures that lie on their side are turned
    view_updater         pictures, plots and numbers as they come

All of these live as long as their window. What outlives it is given to them, and their slots are
methods of QObjects below the window: Qt disconnects them when the window is destroyed.
"""

from PySide6.QtCore import QObject

from fer_desktop.core.errors import FerError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.control.demo import Demo
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.control.faces_controller import FacesController
from fer_desktop.gui.control.keeping.leaving import Leaving
from fer_desktop.gui.control.keeping.results import Results
from fer_desktop.gui.control.keeping.sessions_folder import SessionsFolder
from fer_desktop.gui.control.marking import Marking
from fer_desktop.gui.control.opening import Opening
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.recording_controls import RecordingControls
from fer_desktop.gui.control.status_presenter import StatusPresenter
from fer_desktop.gui.control.studies import Studies
from fer_desktop.gui.control.turning import Turning
from fer_desktop.gui.control.view_updater import ViewUpdater
from fer_desktop.gui.picture.snapshots import Snapshots
from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.resource_watch import ResourceWatch
from fer_desktop.gui.player.whole_file import WholeFile
from fer_desktop.gui.presentation.watched_camera import WatchedCamera
from fer_desktop.gui.services.camera_watch import CameraWatch
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.gui.window.state_page import Step
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sources.base import SourceKind

JUMP_S = 5.0


class MainController(QObject):
    """Puts into effect what a person does in the window, and the settings."""

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        store: SettingsStore,
        cameras: CameraWatch,
        resources: ResourceWatch,
        *,
        faces: RunFaces,
        markers: Markers,
        recording: Recording,
        study: CurrentStudy,
        whole: WholeFile,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self._dialogs = dialogs
        self.updater = ViewUpdater(window, player, faces)
        self.faces = FacesController(window, faces, resources)
        self.marking = Marking(window, player, store, markers)
        self.leaving = Leaving(window, recording, whole)
        self.opening = Opening(
            window, player, store, cameras, dialogs, may_open=self.leaving.may_open
        )
        self.folder = SessionsFolder(window, store)
        self._recording_controls = RecordingControls(
            window, player, recording, dialogs, study, folder=self.folder
        )
        camera = WatchedCamera(player, faces, markers, recording)
        self.studies = Studies(window, study, camera, dialogs)
        self.results = Results(
            window, player, whole, recording, dialogs, study=study, folder=self.folder
        )
        Snapshots(window.video, window.actions_, lambda text: window.say_for(5000, text))
        self._demo = Demo(window, player, self.opening)
        self._status = StatusPresenter(window, player, store, recording)
        self._turning = Turning(window, player, store, recording)
        self._connect_player()
        self._connect_widgets(resources)
        self._connect_actions(cameras)
        self._connect_dialogs()
        self._apply_settings(store.settings)
        self._show_run()

    def _show_run(self) -> None:
        """Show the run that goes on already, for a window that was made in the middle of it."""
        player = self._player
        self._window.playback.show_speed(player.speed)
        self._status.show_state(player.state)
        if player.info is not None:
            self._window.source.choose(player.spec)
            self._status.show_opened(player.info)

    # joining

    def _connect_player(self) -> None:
        self._player.ending.connect(self._window.faces.end_naming)
        self._player.begins.connect(self._on_begins)
        self._player.state_changed.connect(self.updater.invalidate)
        self._player.held_back.connect(self._say_held_back)
        self._player.settings_refused.connect(self._warn)
        self._store.changed.connect(self._apply_settings)
        self._store.not_saved.connect(self._warn)

    def _connect_widgets(self, resources: ResourceWatch) -> None:
        window, player, store = self._window, self._player, self._store
        window.source.start_asked.connect(self.start)
        window.source.stop_asked.connect(player.stop)
        window.page.asked.connect(self._take_step)
        window.files_dropped.connect(lambda paths: self.opening.open(paths[0]))
        window.video.double_clicked.connect(window.actions_.full_screen.trigger)
        window.faces.card_added.connect(window.order_tabs)
        window.faces.looked_into.connect(self._dialogs.look_into)
        window.faces.named.connect(window.video.take_focus)
        window.timeline.history_changed.connect(
            lambda seconds: store.update("view", history_s=seconds)
        )
        window.timeline.raw_changed.connect(lambda on: store.update("view", raw_values=on))
        window.timeline.hold_changed.connect(window.actions_.hold.setChecked)
        for asked in (window.timeline.seek_asked, window.timeline.clicked):
            asked.connect(self._seek)
        for stepped in (window.timeline.step_asked, window.video.stepped):
            stepped.connect(player.step)
        window.timeline.range.offer(mark=True)
        window.timeline.range.mark_asked.connect(self.marking.ask)
        window.playback.play_asked.connect(self.toggle_pause)
        window.playback.step_asked.connect(player.step)
        window.playback.seek_asked.connect(player.seek)
        window.playback.speed_asked.connect(player.set_speed)
        window.theme_changed.connect(lambda: self._status.show_state(player.state))
        window.theme_changed.connect(self.updater.invalidate)
        resources.sampled.connect(window.cost.add_sample)
        resources.sampled.connect(self.updater.note_cost)

    def _connect_actions(self, cameras: CameraWatch) -> None:
        window, player, store = self._window, self._player, self._store
        do = window.actions_
        do.open.triggered.connect(self.opening.open_file)
        do.open_folder.triggered.connect(self.opening.open_folder)
        do.open_table.triggered.connect(self.opening.open_table)
        do.open_stream.triggered.connect(self.opening.open_stream)
        do.demo.triggered.connect(self._demo.play)
        do.quit.triggered.connect(window.close)
        do.start.triggered.connect(lambda: self.start(window.source.spec))
        do.stop.triggered.connect(player.stop)
        do.play.triggered.connect(self.toggle_pause)
        do.step.triggered.connect(lambda: player.step(1))
        do.step_back.triggered.connect(lambda: player.step(-1))
        do.jump.triggered.connect(lambda: self._jump(JUMP_S))
        do.jump_back.triggered.connect(lambda: self._jump(-JUMP_S))
        do.faster.triggered.connect(lambda: window.playback.change_speed(1))
        do.slower.triggered.connect(lambda: window.playback.change_speed(-1))
        do.normal_speed.triggered.connect(window.playback.reset_speed)
        do.refresh.triggered.connect(cameras.refresh)
        do.zoom_in.triggered.connect(lambda: window.video.zoom_by(1))
        do.zoom_out.triggered.connect(lambda: window.video.zoom_by(-1))
        do.zoom_reset.triggered.connect(lambda: window.video.set_zoom(1.0))
        do.reset_layout.triggered.connect(window.arrange)
        do.full_screen.toggled.connect(window.set_full_screen)
        do.hold.toggled.connect(window.timeline.hold)
        do.boxes.toggled.connect(lambda on: store.update("view", boxes=on))
        do.labels.toggled.connect(lambda on: store.update("view", labels=on))
        do.landmarks.toggled.connect(lambda on: store.update("view", landmarks=on))
        do.probabilities.toggled.connect(lambda on: store.update("view", probabilities=on))
        do.mirrored.toggled.connect(lambda on: store.update("view", mirrored=on))

    def _connect_dialogs(self) -> None:
        do, dialogs = self._window.actions_, self._dialogs
        do.settings.triggered.connect(dialogs.show_settings)
        do.sessions.triggered.connect(dialogs.show_sessions)
        do.queue.triggered.connect(dialogs.show_queue)
        do.look.triggered.connect(dialogs.look_into_chosen)
        do.manual.triggered.connect(dialogs.show_manual)
        do.seats.triggered.connect(dialogs.draw_seats)
        do.model_card.triggered.connect(dialogs.show_model_card)
        do.notice.triggered.connect(dialogs.show_notice)
        do.shortcuts.triggered.connect(dialogs.show_shortcuts)
        do.licenses.triggered.connect(dialogs.show_licenses)
        do.log.triggered.connect(dialogs.show_log)
        do.diagnostics.triggered.connect(dialogs.copy_diagnostics)
        do.about.triggered.connect(dialogs.show_about)

    # the run

    def start(self, spec: str) -> None:
        """Open a source, as written on the command line, and analyse it."""
        self.opening.start(spec)

    def _take_step(self, step: Step) -> None:
        """Do what a button of the page asks for."""
        if step is Step.DEMO:
            self._demo.play()
        else:
            self.opening.take_step(step)

    def toggle_pause(self) -> None:
        """Pause, go on, play again after the end; start when nothing runs."""
        state = self._player.state
        if state is PlayerState.RUNNING:
            self._player.pause()
        elif state in (PlayerState.PAUSED, PlayerState.ENDED):
            if state is PlayerState.ENDED:
                self._window.timeline.hold(False)  # it shows the end; go to the start
            self._player.resume()
        elif not state.has_source:
            self.start(self._window.source.spec)

    def _seek(self, time_s: float) -> None:
        """Go to a place of the timeline; what is live has none to go to."""
        if self._player.can_seek:
            self._player.seek(max(time_s, 0.0))

    def _jump(self, seconds: float) -> None:
        self._player.seek(max(self._player.position_s + seconds, 0.0))

    def _on_begins(self) -> None:
        """Show nothing of the run before."""
        window = self._window
        window.message_bar.hide()
        window.timeline.clear()
        window.faces.show_none()
        window.video.clear()
        self._status.show_page(PlayerState.STARTING)

    def _say_held_back(self) -> None:
        self._window.message_bar.say(
            self.tr("The change takes effect when the recording has ended."), hide_after_s=10
        )

    def _warn(self, error: FerError) -> None:
        self._window.message_bar.say(texts.error(error), icon="warning")

    # settings

    def _apply_settings(self, settings: Settings) -> None:
        window, view = self._window, settings.view
        info = self._player.info
        is_camera = info is not None and info.kind is SourceKind.CAMERA
        window.video.set_options(view)
        window.video.set_mirrored(is_camera and view.mirrored)
        window.actions_.show_view(view)
        window.timeline.show_history(view.history_s)
        window.timeline.show_raw(view.raw_values)
        window.source.set_recent(settings.app.recent_files)
        self.opening.fill_recent()
