"""What happens when: every action and signal of the window, led to the session and back."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog

from fer_desktop.baseline import BaselineRecorder
from fer_desktop.gui import state_page, texts
from fer_desktop.gui.camera_watch import CameraWatch
from fer_desktop.gui.main_window import MainWindow
from fer_desktop.gui.marking import Marking
from fer_desktop.gui.recording import Recording
from fer_desktop.gui.refresher import Refresher
from fer_desktop.gui.session import Session, SessionState
from fer_desktop.gui.settings_store import SettingsStore
from fer_desktop.gui.source_bar import describe_spec
from fer_desktop.settings import Settings
from fer_desktop.sources.base import SourceInfo, SourceKind

logger = logging.getLogger(__name__)

RECENT_LIMIT = 8
VIEW_CHOICES = ("boxes", "labels", "landmarks", "probabilities", "mirrored")


class Routing(QObject):
    """Joins one window to the session, the settings and the cameras."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        store: SettingsStore,
        cameras: CameraWatch,
        refresher: Refresher,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.session = session
        self.store = store
        self.cameras = cameras
        self.refresher = refresher
        self.marking = Marking(window, session, store)
        self.recording = Recording(window, session, store)
        self.marking.marked.connect(self.recording.add_marker)
        self.recording.changed.connect(self._show_sign)
        refresher.sampled.connect(self.recording.add_resources)
        self._connect_session()
        self._connect_widgets()
        self._connect_actions()
        self._apply_settings(store.settings)
        self._fill_recent()
        self._on_state(session.state)

    # joining

    def _connect_session(self) -> None:
        self._joined = (
            (self.session.state_changed, self._on_state),
            (self.session.source_opened, self._on_opened),
            (self.session.analyzer_ready, self._on_analyzer),
            (self.session.message, self._warn),
            (self.store.changed, self._apply_settings),
            (self.store.trouble, self._warn),
            (self.cameras.changed, self._on_cameras),
        )
        for signal, slot in self._joined:
            signal.connect(slot)
        self.refresher.baseline_recorded.connect(self._on_baseline)

    def _warn(self, text: str) -> None:
        self.window.message_bar.say(text, icon="warning")

    def _connect_widgets(self) -> None:
        window = self.window
        window.source.start_asked.connect(self.start)
        window.source.stop_asked.connect(self.session.stop)
        window.page.asked.connect(self._on_step)
        window.files_dropped.connect(lambda paths: self.start(paths[0]))
        window.video.face_clicked.connect(window.faces.choose)
        window.video.double_clicked.connect(self._action("full_screen").trigger)
        window.faces.face_chosen.connect(self._on_face_chosen)
        window.faces.renamed.connect(self._on_renamed)
        window.timeline.face_chosen.connect(window.faces.choose)
        window.timeline.history_changed.connect(
            lambda seconds: self.store.update("view", history_s=seconds)
        )
        window.timeline.raw.toggled.connect(lambda on: self.store.update("view", raw_values=on))
        window.timeline.hold.toggled.connect(self._action("hold").setChecked)
        window.timeline.seek_asked.connect(self.session.seek)
        window.playback.play_asked.connect(self.toggle_pause)
        window.playback.step_asked.connect(self.session.step)
        window.playback.seek_asked.connect(self.session.seek)
        window.playback.speed_asked.connect(self.session.set_speed)
        window.theme_changed.connect(lambda: self._on_state(self.session.state))

    def _action(self, name: str) -> QAction:
        return self.window.actions_[name]

    def _connect_actions(self) -> None:
        window, session = self.window, self.session
        simple: dict[str, Callable[[], object]] = {
            "open": self.open_file,
            "open_folder": self.open_folder,
            "open_stream": self.open_stream,
            "demo": lambda: self.start("demo"),
            "quit": window.close,
            "start": lambda: self.start(window.source.spec),
            "stop": session.stop,
            "play": self.toggle_pause,
            "step": lambda: session.step(1),
            "step_back": lambda: session.step(-1),
            "jump": lambda: session.seek(session.position_s + 5),
            "jump_back": lambda: session.seek(max(session.position_s - 5, 0.0)),
            "faster": lambda: window.playback.change_speed(1),
            "slower": lambda: window.playback.change_speed(-1),
            "normal_speed": window.playback.reset_speed,
            "refresh": self.cameras.refresh,
            "zoom_in": lambda: window.video.zoom_by(1),
            "zoom_out": lambda: window.video.zoom_by(-1),
            "zoom_reset": lambda: window.video.set_zoom(1.0),
            "next_face": self._next_face,
            "reset_layout": window.arrange,
            "baseline": self.record_baseline,
            "clear_baseline": self._clear_baselines,
        }
        for name, slot in simple.items():
            self._action(name).triggered.connect(lambda _checked=False, slot=slot: slot())
        self._action("full_screen").toggled.connect(window.set_full_screen)
        self._action("hold").toggled.connect(window.timeline.hold.setChecked)
        for name in VIEW_CHOICES:
            self._action(name).toggled.connect(
                lambda on, name=name: self.store.update("view", **{name: on})
            )

    def disconnect_all(self) -> None:
        """Hear nothing more: the window is being replaced."""
        for signal, slot in self._joined:
            signal.disconnect(slot)
        self.marking.disconnect_all()
        self.recording.disconnect_all()

    def take_up(self, info: SourceInfo) -> None:
        """Show a run that was already going when this window was made."""
        self.window.source.choose(self.session.spec)
        self._on_opened(info)
        if self.session.analyzer is not None:
            self._on_analyzer(self.session.analyzer)

    # sources

    def start(self, spec: str) -> None:
        """Start a source and remember it."""
        if spec.isdigit():
            spec = f"camera:{spec}"  # the same camera, written so that it is seen to be one
        window = self.window
        window.message_bar.hide()
        window.timeline.clear()
        window.faces.clear()
        window.video.clear()
        self.refresher.reset()
        self.marking.clear()
        window.source.choose(spec)
        self.session.start(spec)
        window.page.show_state(SessionState.STARTING)
        window.stack.setCurrentWidget(window.page)
        app = self.store.settings.app
        recent = app.recent_files
        if spec != "demo" and not spec.startswith("camera:"):
            recent = tuple(dict.fromkeys((spec, *recent)))[:RECENT_LIMIT]
        self.store.update("app", recent_files=recent, last_source=spec)

    def open_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open a video"),
            "",
            self.tr("Videos and pictures")
            + " (*.mp4 *.mkv *.mov *.avi *.webm *.mpg *.mpeg *.m4v *.wmv *.jpg *.jpeg *.png);;"
            + self.tr("All files")
            + " (*)",
        )
        if path:
            self.start(path)

    def open_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self.window, self.tr("Open a folder of images"))
        if path:
            self.start(path)

    def open_stream(self) -> None:
        address, agreed = QInputDialog.getText(
            self.window,
            self.tr("Open a stream"),
            self.tr("Address of the stream, e.g. rtsp://camera.local/live"),
        )
        if agreed and address.strip():
            self.start(address.strip())

    def toggle_pause(self) -> None:
        """Pause, go on, play again after the end; start when nothing runs."""
        state = self.session.state
        if state is SessionState.RUNNING:
            self.session.pause()
        elif state in (SessionState.PAUSED, SessionState.ENDED):
            self.session.resume()
        elif not state.has_source:
            self.start(self.window.source.spec)

    def _on_step(self, step: str) -> None:
        steps: dict[str, Callable[[], object]] = {
            state_page.DEMO: lambda: self.start("demo"),
            state_page.OPEN: self.open_file,
            state_page.RETRY: lambda: self.start(self.session.spec),
            state_page.REFRESH: self._look_again,
            state_page.STOP: self.session.stop,
            state_page.LOG: self._action("log").trigger,
        }
        steps[step]()

    def _look_again(self) -> None:
        self.cameras.refresh()
        self.start(self.session.spec)

    def _on_cameras(self, cameras: list[object]) -> None:
        names = [camera.name for camera in cameras]  # type: ignore[attr-defined]
        self.window.source.set_cameras(names)
        if self.session.state is SessionState.NO_CAMERA and self.session.spec in {
            f"camera:{name}" for name in names
        }:
            self.start(self.session.spec)

    # what the session says

    def _on_state(self, state: SessionState) -> None:
        window = self.window
        window.state_label.setText(self._state_text(state))
        window.source.show_running(self.session.spec if state.has_source else "")
        banners = {SessionState.PAUSED, SessionState.ENDED, SessionState.LOST}
        window.video.set_banner(texts.state(state) if state in banners else "")
        if state is SessionState.IDLE or state.is_failure:
            window.page.show_state(state, self.session.error)
            window.stack.setCurrentWidget(window.page)
        elif state is SessionState.LOST and self.session.error is not None:
            self._say_lost()
        elif state is SessionState.RUNNING:
            window.message_bar.hide()
        running = state is SessionState.RUNNING
        for name in ("stop",):
            self._action(name).setEnabled(state.has_source)
        self._action("play").setEnabled(state is not SessionState.STARTING)
        for name in ("step", "step_back", "jump", "jump_back", "faster", "slower"):
            self._action(name).setEnabled(self.session.can_seek and state.has_source)
        for name in ("look", "baseline", "next_face"):
            self._action(name).setEnabled(state.has_source)
        window.playback.setVisible(self.session.can_seek and state.has_source)
        play = self._action("play")
        play.setIconText(self.tr("Pause") if running else self.tr("Go on"))
        window.actions_.set_icon("play", "pause" if running else "play")
        self._show_sign()

    def _say_lost(self) -> None:
        error = self.session.error
        if self.window.video.has_picture:
            waiting = self.tr("The picture comes back by itself.")
            self.window.message_bar.say(
                f"{error.text if error else ''} {waiting}",
                icon="unplugged",
                action=self.tr("Stop"),
                on_action=self.session.stop,
            )
        else:
            self.window.page.show_state(SessionState.LOST, error)
            self.window.stack.setCurrentWidget(self.window.page)

    def _show_sign(self) -> None:
        state = self.session.state
        if self.recording.active:
            self.window.set_sign(f"●  {self.recording.text}", strong=True)
            return
        active = state in (SessionState.RUNNING, SessionState.STARTING)
        self.window.set_sign(self.tr("●  Analysing faces") if active else "", strong=False)

    def _state_text(self, state: SessionState) -> str:
        text = texts.state(state)
        if state.has_source and self.session.spec:
            text += f"   ·   {self._source_name()}"
        info = self.session.info
        if info is not None and state.has_source:
            text += f"   ·   {info.width_px} × {info.height_px}"
            if info.frame_rate_hz:
                rate = texts.decimal(info.frame_rate_hz, 0)
                text += self.tr("   ·   {rate} Hz").format(rate=rate)
        return text

    def _source_name(self) -> str:
        info = self.session.info
        if info is not None and info.kind is SourceKind.CAMERA:
            return info.name
        return describe_spec(self.session.spec)

    def _on_opened(self, info: SourceInfo) -> None:
        window = self.window
        live_camera = info.kind is SourceKind.CAMERA
        window.source.tell_name(self.session.spec, info.name)
        window.video.mirrored = live_camera and self.store.settings.view.mirrored
        window.playback.set_duration(info.duration_s)
        self._on_state(self.session.state)

    def _on_analyzer(self, analyzer: object) -> None:
        manifest = getattr(getattr(analyzer, "classifier", None), "manifest", None)
        own = float(getattr(manifest, "threshold", 0.0))
        chosen = self.store.settings.classification.threshold
        self._set_threshold(own if chosen is None else chosen)

    def _set_threshold(self, threshold: float) -> None:
        self.refresher.threshold = threshold
        self.window.timeline.set_threshold(threshold)
        self.refresher.forget_shown()

    # faces

    def _on_face_chosen(self, track_id: int) -> None:
        self.window.video.selected_track = track_id
        self.window.timeline.set_face(track_id, self.refresher.baselines.get(track_id))
        self.refresher.forget_shown()

    def _on_renamed(self, _track_id: int, _name: str) -> None:
        self.window.video.face_names = dict(self.window.faces.names)
        self.window.timeline.set_names(self.window.faces.names)
        self.refresher.forget_shown()

    def _next_face(self) -> None:
        tracks = sorted(self.window.faces.cards)
        if tracks:
            chosen = self.window.faces.selected
            place = tracks.index(chosen) + 1 if chosen in tracks else 0
            self.window.faces.choose(tracks[place % len(tracks)])

    def record_baseline(self) -> None:
        """Start to collect ten seconds of the chosen face at rest."""
        track_id = self.window.faces.selected
        if track_id is None:
            self.window.message_bar.say(
                self.tr("There is no face to take a baseline of."), hide_after_s=5
            )
            return
        self.refresher.baseline_recorder = BaselineRecorder(track_id)
        self.window.message_bar.say(
            self.tr("{face}: look into the camera with a relaxed, neutral face for 10 s.").format(
                face=texts.face(track_id, self.window.faces.names)
            ),
            icon="face",
        )

    def _on_baseline(self, track_id: int) -> None:
        if self.window.faces.selected == track_id:
            self.window.timeline.set_face(track_id, self.refresher.baselines[track_id])
        self.refresher.forget_shown()
        self.window.message_bar.say(
            self.tr(
                "Baseline recorded. The thin bars and the curves of {face} are corrected by it; "
                "recorded values stay raw."
            ).format(face=texts.face(track_id, self.window.faces.names)),
            icon="check",
            hide_after_s=12,
        )

    def _clear_baselines(self) -> None:
        self.refresher.baselines.clear()
        self.refresher.baseline_recorder = None
        self.window.timeline.set_face(self.window.faces.selected)
        self.refresher.forget_shown()
        self.window.message_bar.hide()

    # settings

    def _apply_settings(self, settings: Settings) -> None:
        window = self.window
        self.session.apply_settings(settings)
        window.video.options = settings.view
        info = self.session.info
        is_camera = info is not None and info.kind is SourceKind.CAMERA
        window.video.mirrored = is_camera and settings.view.mirrored
        for name in VIEW_CHOICES:
            self._action(name).setChecked(getattr(settings.view, name))
        window.timeline.set_history(settings.view.history_s)
        window.timeline.raw.setChecked(settings.view.raw_values)
        if settings.classification.threshold is not None:
            self._set_threshold(settings.classification.threshold)
        elif self.session.analyzer is not None:
            self._on_analyzer(self.session.analyzer)
        window.source.set_recent(settings.app.recent_files)
        self._fill_recent()
        self.refresher.forget_shown()

    def _fill_recent(self) -> None:
        menu = self.window.menus["recent"]
        menu.clear()
        for path in self.store.settings.app.recent_files:
            action = menu.addAction(describe_spec(path))
            action.setToolTip(path)
            action.triggered.connect(lambda _checked=False, path=path: self.start(path))
        menu.setEnabled(not menu.isEmpty())
