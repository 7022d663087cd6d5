"""Runs of the window that end by themselves: smoke tests of the program, frozen or not."""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from fer_desktop.core.settings import AppSettings, Settings
from fer_desktop.gui.app import App, create_application
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.pipeline.player_state import PlayerState

LONGEST_START_S = 60.0
"""A source from which nothing was analysed by then is not waited for any longer."""


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


class Costs(QObject):
    """What the process costs, measured once a second from the first analysed frame on."""

    def __init__(self, program: App) -> None:
        super().__init__(program)
        self._player = program.player
        self._process = psutil.Process()
        self._began: tuple[float, float] | None = None
        self.most_resident_mb = 0.0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._measure)
        self._timer.start()

    @property
    def resident_mb(self) -> float:
        """Resident memory now."""
        resident_mb: float = self._process.memory_info().rss / 1_000_000
        return resident_mb

    @property
    def cpu_percent(self) -> float | None:
        """Share of one core since the first measurement of a run; None before."""
        if self._began is None:
            return None
        passed_s, busy_s = (
            now - then for now, then in zip(self._times(), self._began, strict=True)
        )
        return 100 * busy_s / passed_s if passed_s > 0 else None

    def _times(self) -> tuple[float, float]:
        spent = self._process.cpu_times()
        return time.perf_counter(), spent.user + spent.system

    def _measure(self) -> None:
        self.most_resident_mb = max(self.most_resident_mb, self.resident_mb)
        if self._began is None and self._player.analysed:
            self._began = self._times()


def observe(program: App, costs: Costs) -> Seen:
    """What the window has shown so far. Times of events count from the process's start."""
    painted = program.first_paint.painted_at
    player, updater = program.player, program.controller.updater
    tracks = player.timeline.track_ids
    first = updater.first_labelled_at
    latencies = updater.latencies_ms
    return Seen(
        frames_analysed=player.analysed,
        frames_dropped=player.dropped,
        faces=len(tracks),
        labelled=program.window.faces.count,
        plotted=program.window.timeline.has_curves,
        window_painted_s=None if painted is None else painted - program.process_started_at,
        first_labelled_s=None if first is None else first - program.process_started_at,
        latency_p95_ms=float(np.percentile(latencies, 95)) if latencies else None,
        resident_mb=costs.resident_mb,
        most_resident_mb=max(costs.most_resident_mb, costs.resident_mb),
        cpu_percent=costs.cpu_percent,
        problem=player.error.text if player.error else "",
    )


def end_after(program: App, seconds: float, screenshot: Path | None, record: bool) -> None:
    """Close the program after that time; print what was seen, keep a picture of the window.

    The time counts from the first analysed frame on, if a source is coming: a machine may take long
    to load what finds a face. With `record` a session with blurred video is recorded from then on.
    """
    costs = Costs(program)
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
        seen = observe(program, costs)
        print(seen.text, flush=True)  # noqa: T201 - the result of this kind of run
        program.close()  # nobody is there to be asked whether a recording may end

    beginning, asked_at = QTimer(program, interval=50), time.perf_counter()

    def begin() -> None:
        is_late = time.perf_counter() - asked_at > LONGEST_START_S
        if program.player.state is not PlayerState.STARTING or is_late:
            beginning.stop()
            QTimer.singleShot(round(seconds * 1000), end)

    beginning.timeout.connect(begin)
    beginning.start()


def unwatched_program() -> App:
    """The program on a platform that QT_QPA_PLATFORM names; the user's settings are left alone."""
    app = create_application()
    store = SettingsStore(Settings(app=AppSettings(notice_accepted=True)))
    store.save_to_disk = False
    return App(app, store, Player(store.settings))


def run_until_painted() -> float:
    """Open the window, close it once it was painted; seconds from the process's start to that."""
    program = unwatched_program()
    program.first_paint.painted.connect(program.close)
    program.show()
    QCoreApplication.exec()
    painted_at = program.first_paint.painted_at
    assert painted_at is not None, "nothing else ends the event loop"
    return painted_at - program.process_started_at


def run_window_self_test(source: str = "demo", limit_s: float = 60.0) -> Seen:
    """Run a source through the real window until a face was found, labelled and plotted.

    Uses the platform that QT_QPA_PLATFORM names (the caller sets "offscreen") and leaves the
    user's settings alone.
    """
    program = unwatched_program()
    costs = Costs(program)
    program.show()
    program.controller.start(source)
    result: list[Seen] = []
    poll = QTimer(interval=100)

    def check() -> None:
        seen = observe(program, costs)
        if seen.passed or seen.problem:
            result.append(seen)
            poll.stop()
            program.close()

    def give_up() -> None:
        if not result:
            result.append(observe(program, costs))
            poll.stop()
            program.close()

    poll.timeout.connect(check)
    poll.start()
    QTimer.singleShot(round(limit_s * 1000), give_up)
    QCoreApplication.exec()
    return result[0]
