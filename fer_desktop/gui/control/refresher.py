"""Pulls what is new onto the screen: pictures every 33 ms, plots 100 ms, cost every second."""

import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from fer_desktop.analysis.baseline import Baseline, BaselineRecorder
from fer_desktop.core.frames import Analysis
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.system.monitoring import ResourceMonitor, ResourceSample

_WITH_PICTURE = frozenset({PlayerState.RUNNING, PlayerState.PAUSED, PlayerState.ENDED})
_NEVER = object()


LATENCIES_KEPT = 9000
"""Ages of the pictures shown in the last five minutes or so."""


class Refresher(QObject):
    """Holds the timers and what they need between two ticks."""

    sampled = Signal(object)
    """A ResourceSample, once a second."""
    baseline_recorded = Signal(int)
    """Number of the face whose baseline is complete."""

    def __init__(self, window: MainWindow, player: Player) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._monitor = ResourceMonitor()
        self._shown: object = None
        self._panel_shown: object = _NEVER
        self._latency_ms = 0.0
        self.threshold = 0.0
        self.first_labelled_at: float | None = None
        self.latencies_ms: deque[float] = deque(maxlen=LATENCIES_KEPT)
        self.baselines: dict[int, Baseline] = {}
        self.baseline_recorder: BaselineRecorder | None = None
        player.add_sink(self._collect_baseline)
        self._timers = []
        for interval_ms, slot, kind in (
            (33, self.show_picture, Qt.TimerType.PreciseTimer),
            (100, self.show_plots, Qt.TimerType.CoarseTimer),
            (1000, self._sample, Qt.TimerType.CoarseTimer),
        ):
            timer = QTimer(self, interval=interval_ms)
            timer.setTimerType(kind)
            timer.timeout.connect(slot)
            self._timers.append(timer)

    def disconnect_all(self) -> None:
        """Hear nothing more: the window is being replaced."""
        self.stop()
        self._player.remove_sink(self._collect_baseline)

    def take_over(self, old: "Refresher") -> None:
        """Go on with the baselines of the window that this one replaces."""
        self.baselines = old.baselines
        self.baseline_recorder = old.baseline_recorder

    def start(self) -> None:
        for timer in self._timers:
            timer.start()

    def stop(self) -> None:
        for timer in self._timers:
            timer.stop()

    def reset(self) -> None:
        """A new run begins."""
        self.forget_shown()
        self._latency_ms = 0.0
        self.baselines.clear()
        self.baseline_recorder = None

    def forget_shown(self) -> None:
        """Paint the present picture anew, e.g. after the choice of what to draw changed."""
        self._shown, self._panel_shown = None, _NEVER

    def show_picture(self) -> None:
        """Paint the newest analysed frame with the faces found in it."""
        player, window = self._player, self._window
        analysis = player.latest_analysis
        if analysis is not None:
            if analysis is not self._shown:
                self._shown = analysis
                window.video.threshold = self.threshold
                window.video.show_picture(analysis.frame.image, analysis.faces)
                self._measure(analysis)
        elif player.latest_frame is not None and player.latest_frame is not self._shown:
            self._shown = player.latest_frame
            window.video.show_picture(player.latest_frame.image, ())
        if self._shown is not None and player.state.has_source:
            window.show_center(window.video)

    def _measure(self, analysis: Analysis) -> None:
        now = time.perf_counter()
        age_ms = (now - analysis.frame.captured_at) * 1000
        self._latency_ms += 0.1 * (age_ms - self._latency_ms) if self._latency_ms else age_ms
        self.latencies_ms.append(age_ms)
        if analysis.faces and self.first_labelled_at is None:
            self.first_labelled_at = now

    def _collect_baseline(self, analysis: Analysis) -> None:
        """In the analysis thread, so that every frame counts; the signal crosses over."""
        recorder = self.baseline_recorder
        if recorder is None:
            return
        for face in analysis.faces:
            if face.track_id == recorder.track_id:
                recorder.add(analysis.frame.timestamp, face.probabilities)
        found = recorder.finish()
        if found is not None:
            self.baselines[recorder.track_id] = found
            self.baseline_recorder = None
            self.baseline_recorded.emit(recorder.track_id)

    def show_plots(self) -> None:
        """Refresh plot, bars and numbers."""
        player, window = self._player, self._window
        analysis = player.latest_analysis if player.state in _WITH_PICTURE else None
        if analysis is not self._panel_shown:
            self._panel_shown = analysis
            self._show_panels(analysis)
        if window.timeline.isVisible():
            window.timeline.refresh(player.position_s if player.can_seek else None)
        if window.playback.isVisible():
            playing = player.state in (PlayerState.RUNNING, PlayerState.STARTING)
            index = analysis.frame.index if analysis else 0
            window.playback.show_position(player.position_s, index, playing)
        rate = player.frame_rate_hz if player.state is PlayerState.RUNNING else 0.0
        latency = self._latency_ms if rate else 0.0
        if window.cost.isVisible():
            window.cost.show_flow(rate, latency, player.analysed, player.dropped)
        flow = self._flow_text(rate, latency) if rate else ""
        if rate and player.effort_text:  # what is left out to keep up with the camera
            flow += f"   ·   {texts.core(player.effort_text)}"
        window.flow_label.setText(flow)

    def _show_panels(self, analysis: Analysis | None) -> None:
        """What was measured in one frame; nothing when nothing is analysed."""
        player, window = self._player, self._window
        if analysis is None:
            window.faces.show_none()
            window.cost.show_stages({})
            window.coach.show_analysis(None, None, 0.0)
            return
        runs = player.state is PlayerState.RUNNING
        window.faces.show_faces(analysis.faces, self.threshold, self.baselines, runs=runs)
        if window.cost.isVisible():
            window.cost.show_stages(dict(analysis.stage_ms))
        if window.coach.isVisible():
            window.coach.show_analysis(analysis, window.faces.selected, player.frame_rate_hz)

    def _flow_text(self, rate_hz: float, latency_ms: float) -> str:
        return self.tr("{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped").format(
            rate=texts.decimal(rate_hz, 1),
            latency=texts.decimal(latency_ms, 0),
            dropped=texts.decimal(self._player.dropped, 0),
        )

    def _sample(self) -> None:
        if self.baseline_recorder is not None and not self._player.state.has_source:
            self.baseline_recorder = None
            self._window.message_bar.hide()
        sample: ResourceSample = self._monitor.sample()
        self._window.cost.add_sample(sample)
        self.sampled.emit(sample)
