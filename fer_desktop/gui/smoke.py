"""Runs that end by themselves: smoke tests of the program as it is, frozen or not."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from fer_desktop.pipeline.player_state import PlayerState

if TYPE_CHECKING:
    from fer_desktop.gui.app import App


@dataclass(frozen=True)
class Seen:
    """What a run showed. Times are seconds; None where it did not happen."""

    frames_analysed: int
    frames_dropped: int
    faces: int
    labelled: int
    plotted: bool
    window_painted_s: float | None
    first_labelled_s: float | None
    latency_p95_ms: float | None
    resident_mb: float
    most_resident_mb: float
    cpu_percent: float | None
    """Share of one core, of all threads together, since the first analysed frame."""
    problem: str

    @property
    def passed(self) -> bool:
        """A face was found, labelled and plotted."""
        return self.faces > 0 and self.labelled > 0 and self.plotted and not self.problem

    @property
    def text(self) -> str:
        """One line for the console."""
        painted = "never" if self.window_painted_s is None else f"{self.window_painted_s:.2f} s"
        first = "never" if self.first_labelled_s is None else f"{self.first_labelled_s:.2f} s"
        late = "none" if self.latency_p95_ms is None else f"{self.latency_p95_ms:.0f} ms"
        busy = "unknown" if self.cpu_percent is None else f"{self.cpu_percent:.0f} % of one core"
        return (
            f"frames analysed {self.frames_analysed}, dropped {self.frames_dropped}; "
            f"faces {self.faces}, labelled {self.labelled}, plotted {self.plotted}; "
            f"window painted after {painted}; first labelled frame after {first}; "
            f"frame age on screen, 95th percentile: {late}; "
            f"processor: {busy}; "
            f"resident memory {self.resident_mb:.0f} MB, at most {self.most_resident_mb:.0f} MB"
            + (f"; problem: {self.problem}" if self.problem else "")
        )


class FirstPaint(QObject):
    """Notes when a window was painted for the first time; make it before the event loop runs."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.painted_at: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.painted_at is None and event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._note)  # after the picture has gone to the screen
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        if self.painted_at is None:
            self.painted_at = time.perf_counter()


class Costs(QObject):
    """Looks once a second at what the process takes, from the first analysed frame on."""

    def __init__(self, program: "App") -> None:
        super().__init__(program)
        self._player = program.player
        self._process = psutil.Process()
        self._began: tuple[float, float] | None = None
        self.most_resident_mb = 0.0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def resident_mb(self) -> float:
        """Resident memory now."""
        resident_mb: float = self._process.memory_info().rss / 1_000_000
        return resident_mb

    @property
    def cpu_percent(self) -> float | None:
        """Share of one core since the first look at a run; None before."""
        if self._began is None:
            return None
        passed_s, busy_s = (
            now - then for now, then in zip(self._times(), self._began, strict=True)
        )
        return 100 * busy_s / passed_s if passed_s > 0 else None

    def _times(self) -> tuple[float, float]:
        spent = self._process.cpu_times()
        return time.perf_counter(), spent.user + spent.system

    def _look(self) -> None:
        self.most_resident_mb = max(self.most_resident_mb, self.resident_mb)
        if self._began is None and self._player.analysed:
            self._began = self._times()


def look(program: "App", first_paint: FirstPaint, costs: Costs) -> Seen:
    """What the window has shown so far. Times of events count from the process's start."""
    painted = first_paint.painted_at
    player, refresher = program.player, program.refresher
    tracks = player.timeline.track_ids
    first = refresher.first_labelled_at
    latencies = refresher.latencies_ms
    return Seen(
        frames_analysed=player.analysed,
        frames_dropped=player.dropped,
        faces=len(tracks),
        labelled=len(program.window.faces.cards),
        plotted=any(len(curve) > 1 for curve in program.window.timeline.curves),
        window_painted_s=None if painted is None else painted - program.process_started_at,
        first_labelled_s=None if first is None else first - program.process_started_at,
        latency_p95_ms=float(np.percentile(latencies, 95)) if latencies else None,
        resident_mb=costs.resident_mb,
        most_resident_mb=max(costs.most_resident_mb, costs.resident_mb),
        cpu_percent=costs.cpu_percent,
        problem=player.error.text if player.error else "",
    )


def end_after(program: "App", seconds: float, screenshot: Path | None, record: bool) -> None:
    """Close the program after that time; print what was seen, keep a picture of the window.

    With `record` a session with blurred video is recorded from the first analysed frame on.
    """
    first_paint, costs = FirstPaint(program.window), Costs(program)
    if record:
        wait = QTimer(program, interval=50)

        def start_recording() -> None:
            if program.player.state is PlayerState.RUNNING:
                wait.stop()
                program.recording.start(("blurred",), "smoke test", "")

        wait.timeout.connect(start_recording)
        wait.start()

    def end() -> None:
        if screenshot is not None:
            program.window.grab().save(str(screenshot))
        seen = look(program, first_paint, costs)
        print(seen.text, flush=True)  # noqa: T201 - the result of this kind of run
        program.window.close()

    QTimer.singleShot(round(seconds * 1000), end)


def run_window_self_test(source: str = "demo", limit_s: float = 60.0) -> Seen:
    """Run a source through the real window until a face was found, labelled and plotted.

    Uses the platform that QT_QPA_PLATFORM names (the caller sets "offscreen") and leaves the
    user's settings alone.
    """
    from fer_desktop.core.settings import AppSettings, Settings
    from fer_desktop.gui.app import App, create_application
    from fer_desktop.gui.player.player import Player
    from fer_desktop.gui.services.settings_store import SettingsStore

    app = create_application()
    store = SettingsStore(Settings(app=AppSettings(notice_accepted=True)))
    store.save_to_disk = False
    program = App(app, store, Player(store.settings))
    first_paint, costs = FirstPaint(program.window), Costs(program)
    program.show()
    program.routing.start(source)
    result: list[Seen] = []
    poll = QTimer(interval=100)

    def check() -> None:
        seen = look(program, first_paint, costs)
        if seen.passed or seen.problem:
            result.append(seen)
            poll.stop()
            program.window.close()

    def give_up() -> None:
        if not result:
            result.append(look(program, first_paint, costs))
            poll.stop()
            program.window.close()

    poll.timeout.connect(check)
    poll.start()
    QTimer.singleShot(round(limit_s * 1000), give_up)
    app.exec()
    return result[0]
