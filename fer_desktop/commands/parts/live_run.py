"""What `analyze` sends to other programs and hears from them; not a command of its own."""

import argparse
import sys
from threading import Event, Lock

from fer_desktop.bulk.job import Job
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Marker, event
from fer_desktop.live.choice import FaceChoice
from fer_desktop.live.control.commands import CommandError
from fer_desktop.live.control.controls import Controls
from fer_desktop.live.control.desk import Done, Situation, time_after
from fer_desktop.live.control.input import Input
from fer_desktop.live.control.lsl import LslInput
from fer_desktop.live.control.osc import OscInput
from fer_desktop.live.control.tcp import TcpInput
from fer_desktop.live.json_lines import JsonLinesOutput
from fer_desktop.live.lsl import LslOutput
from fer_desktop.live.osc import OscOutput
from fer_desktop.live.output import Output
from fer_desktop.live.record import RecordMaker
from fer_desktop.live.safety import THIS_COMPUTER, Door, is_this_computer, new_token
from fer_desktop.live.sender import Sender
from fer_desktop.live.websocket import WebSocketOutput
from fer_desktop.scores.rows import Belonging
from fer_desktop.sessions.messages import ReceivedMessage
from fer_desktop.system.terminal import say

NEW = "new"
Place = tuple[str, int]
"""Host and port."""


def add_live_arguments(parser: argparse.ArgumentParser) -> None:
    """What is sent where, and who may say something."""
    out = parser.add_argument_group("live values", "to other programs on this computer")
    out.add_argument(
        "--json-lines",
        choices=["-"],
        help="a line of JSON for every row, to standard output (what else is told goes to the "
        "standard error)",
    )
    out.add_argument("--lsl", metavar="NAME", help="Lab Streaming Layer streams of this name")
    out.add_argument(
        "--osc", type=_place, metavar="[HOST:]PORT", help="OSC messages to this UDP port"
    )
    out.add_argument(
        "--websocket",
        type=_place,
        metavar="[HOST:]PORT",
        help="JSON lines by WebSocket; a browser shows them at http://127.0.0.1:PORT/",
    )
    out.add_argument(
        "--send-faces",
        type=_choice,
        default=FaceChoice(),
        metavar="WHICH",
        help="largest (the default), all, the number of a face, or seat:NAME",
    )
    out.add_argument(
        "--send-participant", action="store_true", help="send the participant code, too"
    )
    into = parser.add_argument_group("control", "commands of other programs on this computer")
    into.add_argument(
        "--control-tcp", type=_place, metavar="[HOST:]PORT", help="commands as lines over TCP"
    )
    into.add_argument(
        "--control-osc", type=_place, metavar="[HOST:]PORT", help="commands as OSC messages"
    )
    into.add_argument(
        "--control-lsl", metavar="NAME", help="markers of the Lab Streaming Layer stream NAME"
    )
    into.add_argument(
        "--wait-for-start", action="store_true", help="begin when a program says START"
    )
    parser.add_argument(
        "--allow-network",
        nargs="?",
        const=NEW,
        metavar="TOKEN",
        help="let values leave this computer and other computers listen and speak, if they know "
        "the token; without TOKEN a new one is made",
    )


def _place(text: str) -> Place:
    host, colon, port = text.rpartition(":")
    if not (port.isascii() and port.isdigit()) or len(port) > 5 or (colon and not host):
        raise argparse.ArgumentTypeError(f"“{text}” is not a port or HOST:PORT")
    return host.strip("[]") or THIS_COMPUTER, int(port)


def _choice(text: str) -> FaceChoice:
    try:
        return FaceChoice.parse(text)
    except FerError as error:
        raise argparse.ArgumentTypeError(error.text) from None


class LiveRun:
    """The outputs and inputs around one analysis; a context."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Raises FerError where something asked for is not possible."""
        self._arguments = arguments
        self._token = _token(arguments)
        self._inputs: list[Input] = []
        self._json: JsonLinesOutput | None = None
        self._desk = _Desk(arguments)
        self._controls = Controls(self._desk)
        self._sender: Sender | None = None
        has_input = arguments.control_tcp or arguments.control_osc or arguments.control_lsl
        if arguments.wait_for_start and not (has_input and arguments.output):
            raise FerError(
                "Nobody could say START, or nothing would be recorded.",
                "Add --control-tcp PORT and --output DIR.",
            )

    def __enter__(self) -> "LiveRun":
        try:
            self._listen()
        except FerError:
            self.close(None)
            raise
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        self.close(error if isinstance(error, FerError) else None)

    @property
    def participant(self) -> str:
        """The code that was said, or else that of the command line."""
        return self._desk.participant or str(self._arguments.participant)

    @property
    def has_lost_reader(self) -> bool:
        """Whether values were to be read from standard output, and nobody does any more."""
        return self._json is not None and not self._json.has_reader

    def wait_for_start(self) -> None:
        """Return when somebody says START, if this is to be waited for."""
        if self._arguments.wait_for_start:
            self._desk.wait_for_start()

    def attach(self, job: Job) -> None:
        """Serve this job: the outputs are there from now on. Raises FerError."""
        self._desk.attach(job, self)
        waits = not job.info.is_live
        outputs = self._make_outputs(waits=waits)
        if not outputs:
            return
        arguments = self._arguments
        maker = RecordMaker(
            lambda: _belonging(job, self.participant),
            with_participant=arguments.send_participant,
        )
        self._sender = Sender(maker, arguments.send_faces, waits=waits)
        for output in outputs:
            self._sender.add(output)
        for status in self._sender.statuses():
            say(f"fer-desktop: sending by {status.name}: {status.where}", to=sys.stderr)

    def on_analysis(self, analysis: Analysis) -> None:
        """In the analysis thread."""
        self._desk.on_analysis(analysis)
        if self._sender is not None:
            self._sender.on_analysis(analysis)

    def mark(self, marker: Marker) -> None:
        """Send a marker that somebody has set."""
        if self._sender is not None:
            self._sender.mark(marker)

    def abort(self) -> None:
        """Wait for no reader any more."""
        if self._sender is not None:
            self._sender.abort()

    def close(self, error: FerError | None) -> None:
        """Send what waits, answer what was asked, let go of everybody."""
        if self._sender is not None:
            self._sender.stop()
            for status in self._sender.statuses():
                if status.dropped and status.problem is None:
                    lost = f"{status.dropped} messages were too much for a listener"
                    say(f"fer-desktop: {status.name}: {lost}", to=sys.stderr)
        self._desk.close(error)
        for each in self._inputs:
            each.stop()

    def _door(self, place: Place) -> Door:
        host, port = place
        return Door(host, port, "" if is_this_computer(host) else self._token)

    def _make_outputs(self, *, waits: bool) -> list[Output]:
        arguments, allows_network = self._arguments, bool(self._token)
        outputs: list[Output] = []
        if arguments.json_lines:
            self._json = JsonLinesOutput(sys.stdout, waits=waits)
            outputs.append(self._json)
        if arguments.lsl:
            outputs.append(LslOutput(arguments.lsl, allows_network=allows_network))
        if arguments.osc:
            outputs.append(OscOutput(*arguments.osc, allows_network=allows_network))
        if arguments.websocket:
            outputs.append(WebSocketOutput(self._door(arguments.websocket)))
        return outputs

    def _listen(self) -> None:
        arguments, controls = self._arguments, self._controls
        if arguments.control_tcp:
            self._inputs.append(TcpInput(controls, self._door(arguments.control_tcp)))
        if arguments.control_osc:
            self._inputs.append(OscInput(controls, self._door(arguments.control_osc)))
        if arguments.control_lsl:
            self._inputs.append(
                LslInput(controls, arguments.control_lsl, allows_network=bool(self._token))
            )
        for each in self._inputs:
            say(f"fer-desktop: listening for commands: {each.where}", to=sys.stderr)


def _token(arguments: argparse.Namespace) -> str:
    """The token of the network, told to whoever started this; empty where it is not allowed."""
    if arguments.allow_network is None:
        return ""
    token = new_token() if arguments.allow_network == NEW else str(arguments.allow_network)
    say(
        "fer-desktop: the network is allowed: values of faces may leave this computer, and who "
        f"knows the token may listen and give commands. Token: {token}",
        to=sys.stderr,
    )
    return token


def _belonging(job: Job, participant: str) -> Belonging:
    """What the rows of the session say, or would say if one was recorded."""
    if job.recorder is not None:
        return job.recorder.belonging
    return Belonging(participant, threshold=job.summary.threshold)


class _Desk:
    """The job, and the session that it records from its beginning to its end."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._records = arguments.output is not None
        self._waits = bool(arguments.wait_for_start)
        self._asked = Event()
        self.participant = ""
        """The code that was said before START."""
        self._lock = Lock()
        self._started: list[Done] = []
        self._stopped: list[Done] = []
        self._job: Job | None = None
        self._run: LiveRun | None = None
        self._newest: Analysis | None = None

    def wait_for_start(self) -> None:
        self._asked.wait()

    def attach(self, job: Job, run: LiveRun) -> None:
        self._job, self._run = job, run

    def on_analysis(self, analysis: Analysis) -> None:
        self._newest = analysis
        if self._started:
            self._tell(self._started, None)

    def close(self, error: FerError | None) -> None:
        """Answer what waits: nothing begins any more, and all files are whole."""
        ended = error or CommandError("The run ended before it began.")
        self._tell(self._started, ended)
        self._tell(self._stopped, error)

    def _tell(self, waiting: list[Done], error: FerError | None) -> None:
        with self._lock:
            told, waiting[:] = waiting[:], []
        for done in told:
            done(error)

    # what commands act on

    def situation(self) -> Situation:
        job, newest = self._job, self._newest
        recorder = job.recorder if job else None
        runs = newest is not None and not self._stopped
        return Situation(
            has_source=newest is not None,
            session=recorder.folder.name if recorder and runs else "",
            is_preparing=self._records and not runs and (not self._waits or self._asked.is_set()),
        )

    def time_at(self, moment: float) -> float:
        if self._newest is None or self._job is None:
            return 0.0
        return time_after(self._newest.frame, moment, is_live=self._job.info.is_live)

    def mark(self, marker: Marker) -> None:
        if self._job is not None and self._job.recorder is not None:
            self._job.recorder.add_marker(marker.name, marker.timestamp, marker.end_s)
        if self._run is not None:
            self._run.mark(marker)

    def end(self, marker: Marker, end_s: float) -> None:
        if self._job is not None and self._job.recorder is not None:
            self._job.recorder.end_marker(marker.name, marker.timestamp, end_s)
        if self._run is not None:
            self._run.mark(event(marker.timestamp, marker.name, end_s))

    def start(self, participant: str, done: Done) -> None:
        if not self._records:
            raise CommandError("This run writes no session.", "Start it with --output DIR.")
        self.participant = participant
        with self._lock:
            self._started.append(done)
        self._asked.set()

    def stop(self, done: Done) -> None:
        with self._lock:
            self._stopped.append(done)
        if self._job is not None:
            self._job.stop()

    def keep(self, message: ReceivedMessage) -> None:
        if self._job is not None and self._job.recorder is not None:
            self._job.recorder.add_message(message)
