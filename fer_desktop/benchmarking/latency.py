"""Latency: from a camera's picture to its values at a listener, for every output at once.

The listeners are in a process of their own and read the same clock: `time.perf_counter` is the
system's monotonic clock, one for all processes. What is measured is the frame's `captured_at` to
the moment at which a listener has its row, so it holds analysis, sending, the network stack of this
computer and the listener's reading.
"""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Any

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.benchmarking.fresh import program
from fer_desktop.benchmarking.measuring import Spread
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import Settings
from fer_desktop.live.lsl import LslOutput
from fer_desktop.live.osc import OscOutput
from fer_desktop.live.record import RecordMaker
from fer_desktop.live.safety import Door
from fer_desktop.live.sender import Sender
from fer_desktop.live.websocket import WebSocketOutput
from fer_desktop.pipeline.loops import run
from fer_desktop.sources import open_source

WARM_UP_FRAMES = 30
ANALYSED = "analysed"
"""Of the measurements: before anything is sent."""


@dataclass(frozen=True)
class LatencyResult:
    """Milliseconds from capture to arrival by output, and what became of the frames."""

    arrivals_ms: dict[str, Spread]
    missed: dict[str, int]
    """Frames that were sent and did not arrive, by output."""
    captured: int
    analysed: int
    size_px: tuple[int, int]
    frame_rate_hz: float


def measure_latency(spec: str, settings: Settings, duration_s: float) -> LatencyResult:
    """Analyse a live source for so long, with a listener at every output. Raises FerError."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as reserved:
        reserved.bind(("127.0.0.1", 0))
        osc_port = reserved.getsockname()[1]
    sender = Sender(RecordMaker())
    websocket = WebSocketOutput(Door())
    outputs: dict[str, Any] = {"websocket": websocket, "osc": OscOutput(port=osc_port)}
    name = f"FER Desktop benchmark {osc_port}"
    try:
        sender.add(websocket)
        sender.add(outputs["osc"])
        try:
            lsl = LslOutput(name, f"benchmark-{osc_port}")
            sender.add(lsl)
            outputs["lsl"] = lsl
        except FerError:  # the extra is not installed: the others are measured
            name = ""
        task = {"websocket_port": websocket.port, "osc_port": osc_port, "lsl_name": name}
        with _Listeners(task) as listeners:
            return _measure(
                spec,
                settings,
                duration_s,
                sender=sender,
                listeners=listeners,
                outputs=tuple(outputs),
            )
    finally:
        sender.stop()


def _measure(
    spec: str,
    settings: Settings,
    duration_s: float,
    *,
    sender: Sender,
    listeners: "_Listeners",
    outputs: tuple[str, ...],
) -> LatencyResult:
    source = open_source(spec, settings.camera, settings.source)
    if not source.info.is_live:
        source.close()
        raise FerError("{source} is no camera: a file has no moment of capture.", source=spec)
    captured_at: dict[int, float] = {}
    analysed_ms: list[float] = []
    until = 0.0

    def on_analysis(analysis: Analysis) -> None:
        nonlocal until
        now = time.perf_counter()
        until = until or now + duration_s
        sender.on_analysis(analysis)
        captured_at[analysis.frame.index] = analysis.frame.captured_at
        analysed_ms.append((now - analysis.frame.captured_at) * 1000)
        if now > until:
            source.close()

    count = 0

    def on_frame(_frame: Frame) -> None:
        nonlocal count
        count += 1

    run(source, create_analyzer(settings), on_analysis, on_frame=on_frame)
    sender.stop()
    arrived = listeners.finish()
    counted = sorted(captured_at)[WARM_UP_FRAMES:]
    if not counted:
        raise FerError("The camera gave too few pictures to measure anything.")
    spreads = {ANALYSED: Spread.of(analysed_ms[WARM_UP_FRAMES:])}
    missed = {}
    for name in outputs:
        at = {int(frame): moment for frame, moment in arrived[name].items()}
        delays = [(at[index] - captured_at[index]) * 1000 for index in counted if index in at]
        missed[name] = len(counted) - len(delays)
        if delays:
            spreads[name] = Spread.of(delays)
    info = source.info
    return LatencyResult(
        spreads,
        missed,
        count,
        len(captured_at),
        (info.width_px, info.height_px),
        info.frame_rate_hz or 0.0,
    )


class _Listeners:
    """A process that listens at all outputs and notes when each frame arrives."""

    def __init__(self, task: dict[str, Any]) -> None:
        command = [*program(), "benchmark", "--task", "listen"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()

    def __enter__(self) -> "_Listeners":
        assert self._process.stdout is not None
        if self._process.stdout.readline().strip() != "ready":
            self.__exit__()
            raise FerError("The listeners did not begin.")
        return self

    def finish(self) -> dict[str, dict[str, float]]:
        """When which frame arrived, by output."""
        out, _ = self._process.communicate("\n", timeout=60)
        result: dict[str, dict[str, float]] = json.loads(out.splitlines()[-1])
        return result

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.communicate()


def listen(task: dict[str, Any], tell: Callable[[str], object]) -> dict[str, dict[int, float]]:
    """What the process of the listeners does, until its standard input says something."""
    from threading import Thread

    arrived: dict[str, dict[int, float]] = {"websocket": {}, "osc": {}, "lsl": {}}
    ready: list[str] = []
    lock = Lock()

    def begun(name: str) -> None:
        with lock:
            ready.append(name)
            if len(ready) == (3 if task["lsl_name"] else 2):
                tell("ready")

    def by_websocket() -> None:
        from websockets.sync.client import connect

        address = f"ws://127.0.0.1:{task['websocket_port']}/"
        with connect(address, proxy=None) as connection:
            begun("websocket")
            for line in connection:
                now = time.perf_counter()
                values = json.loads(line)
                if values["type"] == "face":
                    arrived["websocket"].setdefault(values["frame"], now)

    def by_osc() -> None:
        from pythonosc.osc_packet import OscPacket

        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
            receiver.bind(("127.0.0.1", task["osc_port"]))
            begun("osc")
            while True:
                packet = receiver.recv(65_536)
                now = time.perf_counter()
                first = OscPacket(packet).messages[0].message
                arrived["osc"].setdefault(first.params[0], now)

    def by_lsl() -> None:
        from fer_desktop.live.lsl import import_pylsl

        pylsl = import_pylsl()
        found = pylsl.resolve_byprop("name", f"{task['lsl_name']} values", timeout=30)
        if not found:  # a computer without any network: all are missed
            begun("lsl")
            return
        inlet = pylsl.StreamInlet(found[0])
        inlet.open_stream(timeout=30)
        begun("lsl")
        while True:
            sample, _stamp = inlet.pull_sample()
            now = time.perf_counter()
            arrived["lsl"].setdefault(int(sample[0]), now)  # the first column is the frame

    for function in (by_websocket, by_osc, *([by_lsl] if task["lsl_name"] else [])):
        Thread(target=function, daemon=True).start()
    sys.stdin.readline()
    return arrived
