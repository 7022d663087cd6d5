"""The link to other programs: outputs and inputs, each switched on and off by a person.

Nothing is on at the start of the program, whatever was on at its end. Opening and closing load
libraries and wait for sockets, so both happen in threads.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit.tasks import Task, post
from fer_desktop.live.choice import FaceChoice
from fer_desktop.live.control.controls import ControlCounts, Controls
from fer_desktop.live.control.desk import Desk
from fer_desktop.live.control.input import Input
from fer_desktop.live.output import Output, OutputStatus
from fer_desktop.live.record import RecordMaker
from fer_desktop.live.safety import THIS_COMPUTER, Door, new_token
from fer_desktop.live.sender import Sender
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.scores.rows import Belonging

EVERYWHERE = "0.0.0.0"
CHOSEN = "chosen"
"""The face that is chosen in the window, beside what `FaceChoice` knows."""
REFRESH_MS = 500


class Way(StrEnum):
    """A way out of the program, or into it."""

    LSL = "lsl"
    OSC = "osc"
    WEBSOCKET = "websocket"
    TCP_CONTROL = "tcp control"
    OSC_CONTROL = "osc control"
    LSL_CONTROL = "lsl control"

    @property
    def is_out(self) -> bool:
        return self in (Way.LSL, Way.OSC, Way.WEBSOCKET)


@dataclass(frozen=True)
class WayStatus:
    """What is told of one way at a moment."""

    is_on: bool = False
    is_opening: bool = False
    where: str = ""
    partners: int | None = 0
    """Listeners or senders; None where the protocol cannot know."""
    sent: int = 0
    dropped: int = 0


class LiveLink(QObject):
    """The one place where ways are opened and closed."""

    changed = Signal()
    """Something was switched, or counted anew."""
    failed = Signal(object, object)
    """The Way that cannot be opened or used, and the FerError that says why."""

    def __init__(
        self,
        player: Player,
        faces: Faces,
        markers: Markers,
        store: SettingsStore,
        desk: Desk,
        *,
        participant: Callable[[], str] = str,
    ) -> None:
        """`participant` is the code of the recording that goes on."""
        super().__init__(player)
        self._faces, self._store, self._participant = faces, store, participant
        self._outputs: dict[Way, Output] = {}
        self._inputs: dict[Way, Input] = {}
        self._opening: dict[Way, Task] = {}
        self._unwanted: dict[Way, Task] = {}
        """What was closed before it was open: it is dropped when it has opened."""
        self._again: set[Way] = set()
        """Ways that are opened anew as soon as the unwanted one is dropped."""
        self._closing: dict[Way, threads.Task] = {}
        """Who closes a way; it is opened again only when that is done."""
        self._sender: Sender | None = None
        self._sends_participant = False
        self.token = ""
        """What others must know; empty while this computer is alone."""
        self.controls = Controls(desk, lambda function: post(self, function))
        player.add_listener(self)
        markers.added.connect(self._mark)
        markers.ended.connect(self._mark)
        faces.chosen_changed.connect(self._choose)
        store.changed.connect(self._choose)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)

    # what there is to see

    @property
    def counts(self) -> ControlCounts:
        """Of the commands that came."""
        return self.controls.counts

    @property
    def sends(self) -> bool:
        return bool(self._outputs)

    @property
    def hears(self) -> bool:
        return bool(self._inputs)

    @property
    def listeners(self) -> int:
        """As far as the protocols can know."""
        return sum(self.status(way).partners or 0 for way in self._outputs)

    @property
    def sends_participant(self) -> bool:
        return self._sends_participant

    def status(self, way: Way) -> WayStatus:
        """How one way is."""
        if way in self._outputs and self._sender is not None:
            told: OutputStatus = self._sender.status(self._outputs[way])
            return WayStatus(True, False, told.where, told.listeners, told.sent, told.dropped)
        if way in self._inputs:
            source = self._inputs[way]
            return WayStatus(True, False, source.where, source.senders)
        return WayStatus(is_opening=way in self._opening or way in self._again)

    # what can be done

    def open(self, way: Way) -> None:
        """Begin to open a way; `changed` or `failed` tells the end."""
        if way in self._opening or self.status(way).is_on:
            return
        if way in self._unwanted:
            self._again.add(way)
            self.changed.emit()
            return
        make = self._maker(way)
        task = Task(f"open {way}", self)
        self._opening[way] = task
        task.done.connect(lambda made: self._on_opened(way, made))
        task.failed.connect(lambda error: self._on_failed(way, error))
        task.ended.connect(lambda: self._open_again(way))
        task.ended.connect(task.deleteLater)
        task.start(lambda _progress: make())
        self.changed.emit()

    def close_way(self, way: Way) -> None:
        """Close a way; its last values may still be on the way."""
        if way in self._opening:
            self._unwanted[way] = self._opening.pop(way)
        self._again.discard(way)
        output, source = self._outputs.pop(way, None), self._inputs.pop(way, None)
        if output is not None and self._sender is not None:
            self._closing[way] = start_thread(f"close {way}", self._sender.remove, output)
        if source is not None:
            self._closing[way] = start_thread(f"close {way}", source.stop)
        self._watch()

    def allow_network(self, allowed: bool) -> None:
        """Let other computers in, or no more; what is on is closed and must be switched anew."""
        if allowed == bool(self.token):
            return
        for way in Way:
            self.close_way(way)
        self.token = new_token() if allowed else ""
        self.changed.emit()

    def send_participant(self, sent: bool) -> None:
        """Send the participant's code with every row, or no more; outputs must be opened anew."""
        if sent == self._sends_participant:
            return
        for way in Way:
            if way.is_out:
                self.close_way(way)
        self._end_sender()
        self._sends_participant = sent
        self.changed.emit()

    def close(self) -> None:
        """Close everything, in threads; nothing is opened any more."""
        for way in Way:
            self.close_way(way)
        self._end_sender()
        self._timer.stop()

    # opening

    def _maker(self, way: Way) -> Callable[[], Output | Input]:
        """What opens a way, in a thread, with the settings of this moment."""
        live, token, controls = self._store.settings.live, self.token, self.controls
        allows, host = bool(token), EVERYWHERE if token else THIS_COMPUTER
        closing = self._closing.get(way)

        def make() -> Output | Input:
            if closing is not None:
                closing.wait()
            from fer_desktop.live.control import lsl as lsl_control
            from fer_desktop.live.control import osc as osc_control
            from fer_desktop.live.control import tcp as tcp_control
            from fer_desktop.live.lsl import LslOutput
            from fer_desktop.live.osc import OscOutput
            from fer_desktop.live.websocket import WebSocketOutput

            match way:
                case Way.LSL:
                    return LslOutput(live.lsl_name, allows_network=allows)
                case Way.OSC:
                    return OscOutput(live.osc_host, live.osc_port, allows_network=allows)
                case Way.WEBSOCKET:
                    return WebSocketOutput(Door(host, live.websocket_port, token))
                case Way.TCP_CONTROL:
                    return tcp_control.TcpInput(controls, Door(host, live.tcp_control_port, token))
                case Way.OSC_CONTROL:
                    return osc_control.OscInput(controls, Door(host, live.osc_control_port, token))
                case Way.LSL_CONTROL:
                    return lsl_control.LslInput(
                        controls, live.lsl_control_name, allows_network=allows
                    )

        if not way.is_out:
            return make
        sender = self._get_sender()

        def add() -> Output:
            output = make()
            sender.add(output)  # type: ignore[arg-type]  # the ways out make outputs
            return output  # type: ignore[return-value]

        return add

    def _get_sender(self) -> Sender:
        if self._sender is None:
            maker = RecordMaker(self._belonging, with_participant=self._sends_participant)
            self._sender = Sender(maker)
            self._choose()
        return self._sender

    def _end_sender(self) -> None:
        sender, self._sender = self._sender, None
        if sender is not None:
            start_thread("end of sending", sender.stop)

    def _belonging(self) -> Belonging:
        """In the analysis thread."""
        faces = self._faces
        participant = self._participant()
        return Belonging(participant, threshold=faces.threshold, baselines=faces.baselines)

    def _on_opened(self, way: Way, made: Output | Input) -> None:
        if self._unwanted.pop(way, None) is not None:
            self._closing[way] = start_thread(f"close {way}", self._drop, way, made)
            return
        del self._opening[way]
        if way.is_out:
            self._outputs[way] = made  # type: ignore[assignment]
        else:
            self._inputs[way] = made  # type: ignore[assignment]
        self._watch()

    def _drop(self, way: Way, made: Output | Input) -> None:
        """In a thread: what nobody wants any more is stopped, and nothing is sent to it."""
        sender = self._sender
        if way.is_out and sender is not None:
            sender.remove(made)  # type: ignore[arg-type]  # the ways out make outputs
        else:
            made.stop()

    def _on_failed(self, way: Way, error: FerError) -> None:
        if self._unwanted.pop(way, None) is not None:
            return
        del self._opening[way]
        self._watch()
        self.failed.emit(way, error)

    def _open_again(self, way: Way) -> None:
        if way in self._again:
            self._again.remove(way)
            self.open(way)

    def _watch(self) -> None:
        """Count anew while something is on."""
        if self._outputs or self._inputs:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    def _refresh(self) -> None:
        for way, output in tuple(self._outputs.items()):
            problem = self._sender.status(output).problem if self._sender is not None else None
            if problem is not None:
                self.close_way(way)
                self.failed.emit(way, problem)
        self.changed.emit()

    # what is sent

    def _choose(self) -> None:
        if self._sender is None:
            return
        wanted = self._store.settings.live.faces
        if wanted == CHOSEN:
            chosen = self._faces.chosen
            self._sender.choice = FaceChoice("number", number=chosen or 0)
            return
        try:
            self._sender.choice = FaceChoice.parse(wanted)
        except FerError:  # a settings file that somebody has written
            self._sender.choice = FaceChoice()

    def _mark(self, marker: object) -> None:
        if self._sender is not None:
            self._sender.mark(marker)  # type: ignore[arg-type]

    # in the threads of the run

    def on_frame(self, frame: Frame) -> None:
        """Pictures are never sent."""

    def on_analysis(self, analysis: Analysis) -> None:
        sender = self._sender
        if sender is not None:
            sender.on_analysis(analysis)
