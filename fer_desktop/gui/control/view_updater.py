"""The updater of the views: pulls what is new onto the screen.

Pictures come every 33 ms with their boxes and labels, bars and numbers every 100 ms, the curves
every 200 ms: in a view of half a minute they move by three pixels, and to draw them takes longer
than a picture.

Pulling keeps pictures out of signals: a window that is slow shows fewer of them, and none waits.
"""

import time
from collections import deque
from weakref import ref

from PySide6.QtCore import QObject, Qt, QTimer

from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.system.monitoring import ResourceSample

_WITH_PICTURE = frozenset({PlayerState.RUNNING, PlayerState.PAUSED, PlayerState.ENDED})

STRETCHES_S = 0.5
LATENCIES_KEPT = 9000
"""Ages of the pictures shown in the last five minutes or so."""


class ViewUpdater(QObject):
    """Holds the timers, and what was shown at their last tick."""

    def __init__(self, window: MainWindow, player: Player, faces: Faces) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._faces = faces
        self._shown: Analysis | Frame | None = None
        self._panels_shown: ref[Analysis] | None = None
        """Not held: its picture is an earlier one by now, and takes memory."""
        self._panels_valid = False
        self._latency_ms = 0.0
        self._cost_text = ""
        self.first_shown_at: float | None = None
        """When a picture was shown first, on the clock of `time.perf_counter`."""
        self._stretches_shown, self._stretches_at = -1, 0.0
        """Version of the timeline whose stretches were shown, and when that was."""
        self.first_labelled_at: float | None = None
        """When a face was shown first, on that clock."""
        self.latencies_ms: deque[float] = deque(maxlen=LATENCIES_KEPT)
        self._timers = []
        for interval_ms, slot, kind in (
            (33, self._show_picture, Qt.TimerType.PreciseTimer),
            (100, self._show_values, Qt.TimerType.CoarseTimer),
            (200, self._show_curves, Qt.TimerType.CoarseTimer),
        ):
            timer = QTimer(self, interval=interval_ms)
            timer.setTimerType(kind)
            timer.timeout.connect(slot)
            self._timers.append(timer)
        faces.chosen_changed.connect(self.invalidate)
        player.begins.connect(self._on_begins)

    @property
    def shown(self) -> Analysis | Frame | None:
        """What the picture shows at present."""
        return self._shown

    def start(self) -> None:
        for timer in self._timers:
            timer.start()

    def stop(self) -> None:
        for timer in self._timers:
            timer.stop()

    def _on_begins(self) -> None:
        self.invalidate()
        self._latency_ms = 0.0

    def invalidate(self) -> None:
        """Show the present picture and its values again, e.g. after the state has changed."""
        self._shown, self._panels_valid = None, False

    def _show_picture(self) -> None:
        """Show the newest analysed frame with the faces found in it."""
        player, window = self._player, self._window
        analysis = player.latest_analysis
        if analysis is not None:
            if analysis is not self._shown:
                self._shown = analysis
                window.video.show_picture(analysis.frame.image, analysis.faces)
                self._measure(analysis)
        elif player.latest_frame is not None and player.latest_frame is not self._shown:
            self._shown = player.latest_frame
            window.video.show_picture(player.latest_frame.image, ())
        if self._shown is not None and player.state.has_source:
            window.show_picture()
            if self.first_shown_at is None:
                self.first_shown_at = time.perf_counter()

    def _measure(self, analysis: Analysis) -> None:
        now = time.perf_counter()
        age_ms = (now - analysis.frame.captured_at) * 1000
        self._latency_ms += 0.1 * (age_ms - self._latency_ms) if self._latency_ms else age_ms
        self.latencies_ms.append(age_ms)
        if self.first_shown_at is None:
            self.first_shown_at = now
        if analysis.faces and self.first_labelled_at is None:
            self.first_labelled_at = now

    def _show_values(self) -> None:
        """Refresh bars and numbers."""
        player, window = self._player, self._window
        analysis = player.latest_analysis if player.state in _WITH_PICTURE else None
        if not self._panels_valid or not self._is_in_panels(analysis):
            self._panels_shown = None if analysis is None else ref(analysis)
            self._panels_valid = True
            self._show_panels(analysis)
            if player.state is not PlayerState.RUNNING:
                self._show_curves()  # of one picture: where it is, at once
        if window.playback.isVisible():
            playing = player.state in (PlayerState.RUNNING, PlayerState.STARTING)
            index = analysis.frame.index if analysis else 0
            window.playback.show_position(player.position_s, index, playing)
            self._show_stretches()
        rate = player.frame_rate_hz if player.state is PlayerState.RUNNING else 0.0
        latency = self._latency_ms if rate else 0.0
        if window.cost.isVisible():
            window.cost.show_flow(rate, latency, player.analysed, player.dropped)
        parts = [self._cost_text, self._flow_text(rate, latency) if rate else ""]
        if rate and player.effort_text:  # what is left out to keep up with the camera
            parts.append(texts.core(player.effort_text))
        if player.state.has_source and player.damaged:
            parts.append(self.tr("%n torn picture(s)", "", player.damaged))
        window.show_cost("   ·   ".join(filter(None, parts)))

    def _show_curves(self) -> None:
        """Refresh the timeline."""
        player, timeline = self._player, self._window.timeline
        if timeline.isVisible():
            timeline.refresh(player.position_s if player.can_seek else None)

    def _is_in_panels(self, analysis: Analysis | None) -> bool:
        if self._panels_shown is None:
            return analysis is None
        return analysis is not None and analysis is self._panels_shown()

    def _show_stretches(self) -> None:
        """What of the file is analysed: twice a second, for hours hold many frames."""
        now, version = time.monotonic(), self._player.timeline.version
        if version != self._stretches_shown and now - self._stretches_at >= STRETCHES_S:
            self._stretches_shown, self._stretches_at = version, now
            self._window.playback.show_stretches(self._player.timeline.stretches())

    def note_cost(self, sample: ResourceSample) -> None:
        """What the program has cost in the last second."""
        self._cost_text = self.tr("CPU {share} %   ·   {megabytes} MB").format(
            share=texts.decimal(sample.cpu_percent, 0),
            megabytes=texts.decimal(sample.memory_mb, 0),
        )

    def _show_panels(self, analysis: Analysis | None) -> None:
        """What was measured in one frame; nothing when nothing is analysed."""
        player, window = self._player, self._window
        if analysis is None:
            window.faces.show_none()
            window.room.show_faces(())
            window.cost.show_stages({})
            window.coach.show_analysis(None, None, 0.0)
            return
        in_file = player.can_seek
        runs = player.state is PlayerState.RUNNING
        window.faces.show_faces(analysis.faces, runs=runs, in_file=in_file)
        window.room.show_faces(analysis.faces)
        if window.cost.isVisible():
            window.cost.show_stages(dict(analysis.stage_ms))
        if window.coach.isVisible():
            window.coach.show_analysis(
                analysis, self._faces.chosen, player.frame_rate_hz, in_file=in_file
            )

    def _flow_text(self, rate_hz: float, latency_ms: float) -> str:
        return self.tr("{rate} frames/s   ·   {latency} ms   ·   {dropped} dropped").format(
            rate=texts.decimal(rate_hz, 1),
            latency=texts.decimal(latency_ms, 0),
            dropped=texts.decimal(self._player.dropped, 0),
        )
