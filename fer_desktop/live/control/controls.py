"""Controls: does what other programs say, in the order in which they say it, or says why not.

Whatever comes, however fast and from however many sides, costs little and is bounded: what is too
much is refused and counted. A recording that one program has begun is ended by that one or by a
person; when its connection has gone, by any other, too.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import inf
from threading import Lock, RLock

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.control.commands import Answer, Command, CommandError, Verb, parse_command
from fer_desktop.live.control.desk import Desk
from fer_desktop.sessions.messages import ReceivedMessage

AT_ONCE = 200
"""So many commands may come at once from one sender …"""
A_SECOND = 50.0
"""… and so many a second for long."""
MOST_SENDERS = 64
"""Whose allowances are known; the one that was silent longest is forgotten."""
MOST_MARKERS = 5_000
"""Of one recording: more are no markers, and would make it unreadable."""
MOST_EVENTS = 100
"""That go on at the same time."""
MOST_BEFORE = 20
"""Messages that are kept for a recording that has not begun."""
OLDEST_S, NEWEST_S = 60.0, 1.0
"""A message that says it happened longer ago, or later than now, has a clock that jumped."""
PROTOCOL_VERSION = 1

Reply = Callable[[Answer], object]
Act = Callable[[Callable[[], None]], object]
"""Calls something in the thread of the desk, now or soon, in the order of the calls."""


@dataclass(frozen=True)
class Received:
    """A command on its way, and how to answer it."""

    command: Command
    origin: str
    """Who sent it: “tcp 127.0.0.1:50312”, “osc 127.0.0.1”, “lsl Stimulus”."""
    arrived_at: float
    """By `time.perf_counter`."""
    reply: Reply
    happened_at: float | None = None
    """The same clock, where the sender's clock can be told in it."""
    arrived_utc: str = ""


@dataclass(frozen=True)
class ControlCounts:
    """What has come so far."""

    done: int = 0
    refused: int = 0
    """Commands that were not possible."""
    malformed: int = 0
    """Lines that are no commands."""
    too_many: int = 0
    """What came too fast."""


class Controls:
    """One for all ways in. `receive` and `left` may be called from any thread."""

    def __init__(
        self, desk: Desk, act: Act | None = None, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        """Without `act` the desk has no thread of its own: one sender at a time acts at once."""
        self._desk, self._act, self._clock = desk, act or self._act_alone, clock
        self._alone = RLock()
        self._lock = Lock()
        self._allowances: dict[str, tuple[float, float]] = {}
        """Of each sender: how many commands are left, and when that was."""
        self._counts = ControlCounts()
        # below: in the thread of the desk
        self.participant = self.condition = ""
        """Of the recording that runs, or else of the next one."""
        self._owner = ""
        self._markers = 0
        self._session = ""
        self._going_on: dict[str, Marker] = {}
        self._before: list[ReceivedMessage] = []
        """Who and what the next recording is of, as it was said."""

    @property
    def counts(self) -> ControlCounts:
        with self._lock:
            return self._counts

    def receive(
        self,
        line: str,
        origin: str,
        reply: Reply,
        *,
        arrived_at: float | None = None,
        happened_at: float | None = None,
    ) -> None:
        """Take one line; it is answered once, now or when it is done."""
        if not self._is_allowed(origin):
            self._count(too_many=1)
            reply(Answer(False, f"More than {A_SECOND:.0f} commands a second: refused."))
            return
        try:
            command = parse_command(line)
        except CommandError as error:
            self._count(malformed=1)
            reply(Answer(False, error.text))
            return
        received = Received(
            command,
            origin,
            self._clock() if arrived_at is None else arrived_at,
            reply,
            happened_at,
            datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
        self._act(lambda: self._take(received))

    def note_malformed(self) -> None:
        """Count what was not even a line."""
        self._count(malformed=1)

    def left(self, origin: str) -> None:
        """A sender has gone: what it began, others may end."""

        def forget() -> None:
            if self._owner == origin:
                self._owner = ""

        self._act(forget)

    def _act_alone(self, function: Callable[[], None]) -> None:
        with self._alone:
            function()

    def _is_allowed(self, origin: str) -> bool:
        with self._lock:
            now = self._clock()
            left, counted_at = self._allowances.pop(origin, (float(AT_ONCE), now))
            left = min(left + max(now - counted_at, 0.0) * A_SECOND, float(AT_ONCE))
            is_allowed = left >= 1
            self._allowances[origin] = (left - 1 if is_allowed else left, now)
            if len(self._allowances) > MOST_SENDERS:
                del self._allowances[next(iter(self._allowances))]
            return is_allowed

    def _count(self, **more: int) -> None:
        with self._lock:
            counted = {name: getattr(self._counts, name) + n for name, n in more.items()}
            self._counts = replace(self._counts, **counted)

    # in the thread of the desk

    def _take(self, received: Received) -> None:
        self._follow_session()
        try:
            answer = self._do(received)
        except FerError as error:
            answer = Answer(False, error.text)
        if answer is not None:
            self._finish(received, answer)

    def _finish(self, received: Received, answer: Answer) -> None:
        self._count(**{"done" if answer.ok else "refused": 1})
        verb = received.command.verb
        if self._desk.situation().session:
            if verb not in (Verb.STATUS, Verb.HELLO):
                self._desk.keep(self._message(received, answer))
        elif answer.ok and verb in (Verb.PARTICIPANT, Verb.CONDITION):
            self._before = [*self._before, self._message(received, answer)][-MOST_BEFORE:]
        received.reply(answer)

    def _message(self, received: Received, answer: Answer) -> ReceivedMessage:
        has_source = self._desk.situation().has_source
        return ReceivedMessage(
            self._desk.time_at(received.arrived_at) if has_source else None,
            received.arrived_utc,
            received.command.sent,
            received.origin,
            received.command.line,
            answer.line,
        )

    def _follow_session(self) -> None:
        """Forget what belonged to a recording that has ended, whoever ended it."""
        session = self._desk.situation().session
        if session != self._session:
            if self._session:
                self._going_on.clear()
                self._owner = self.participant = self.condition = ""
            self._session, self._markers = session, 0

    def _do(self, received: Received) -> Answer | None:
        verb, text = received.command.verb, received.command.text
        answers: dict[Verb, Callable[[], Answer | None]] = {
            Verb.HELLO: lambda: Answer(True, f"fer-desktop {PROTOCOL_VERSION}"),
            Verb.STATUS: lambda: Answer(True, self._status()),
            Verb.MARKER: lambda: self._mark(received),
            Verb.BEGIN: lambda: self._mark(received),
            Verb.END: lambda: self._end(received),
            Verb.PARTICIPANT: lambda: self._set_participant(text),
            Verb.CONDITION: lambda: self._set_condition(received),
            Verb.START: lambda: self._start(received),
            Verb.STOP: lambda: self._stop(received),
        }
        return answers[verb]()

    def _status(self) -> str:
        situation = self._desk.situation()
        recording = "yes" if situation.session else "soon" if situation.is_preparing else "no"
        at = f" time={self._desk.time_at(self._clock()):.6f}" if situation.has_source else ""
        counts = self.counts
        return (
            f"recording={recording} source={'yes' if situation.has_source else 'no'}{at}"
            f" session={_quoted(situation.session)} participant={_quoted(self.participant)}"
            f" condition={_quoted(self.condition)} markers={self._markers}"
            f" refused={counts.refused + counts.malformed + counts.too_many}"
        )

    def _time_of(self, received: Received) -> float:
        """When it happened, in the source's time; when it arrived, where its clock jumped."""
        arrived_at, happened_at = received.arrived_at, received.happened_at
        if happened_at is None or not -OLDEST_S <= happened_at - arrived_at <= NEWEST_S:
            happened_at = arrived_at
        return round(self._desk.time_at(happened_at), 6)

    def _mark(self, received: Received) -> Answer:
        self._need_source()
        name, begins = received.command.text, received.command.verb is Verb.BEGIN
        if self._markers >= MOST_MARKERS:
            raise CommandError("There are {count} markers already.", count=MOST_MARKERS)
        if begins and name in self._going_on:
            raise CommandError("“{name}” has begun already.", name=name)
        if begins and len(self._going_on) >= MOST_EVENTS:
            raise CommandError("{count} events go on already.", count=MOST_EVENTS)
        at_s = self._time_of(received)
        self._add_marker(Marker(at_s, name, inf if begins else None))
        return self._marked(at_s)

    def _end(self, received: Received) -> Answer:
        self._need_source()
        name = received.command.text
        if name not in self._going_on:
            raise CommandError("“{name}” has not begun.", name=name)
        at_s = self._time_of(received)
        self._desk.end(self._going_on.pop(name), at_s)
        return self._marked(at_s)

    def _marked(self, at_s: float) -> Answer:
        return Answer(True, f"time={at_s:.6f} recorded={'yes' if self._session else 'no'}")

    def _add_marker(self, marker: Marker) -> None:
        self._desk.mark(marker)
        self._markers += 1
        if marker.end_s is not None:
            self._going_on[marker.name] = marker

    def _need_source(self) -> None:
        if not self._desk.situation().has_source:
            raise CommandError("No source runs: a marker needs a moment to stand at.")

    def _set_participant(self, code: str) -> Answer:
        situation = self._desk.situation()
        if (situation.session or situation.is_preparing) and code != self.participant:
            raise CommandError("A recording runs: its participant stays.", "Stop it first.")
        self.participant = code
        return Answer(True, f"participant={_quoted(code)}")

    def _set_condition(self, received: Received) -> Answer:
        self.condition = received.command.text
        if self._session:
            self._mark_condition(self._time_of(received))
        return Answer(True, f"condition={_quoted(self.condition)}")

    def _mark_condition(self, at_s: float) -> None:
        self._add_marker(Marker(at_s, f"condition: {self.condition}"))

    def _start(self, received: Received) -> Answer | None:
        situation = self._desk.situation()
        if situation.session or situation.is_preparing:
            raise CommandError("A recording runs already.", "Stop it first.")

        self._going_on.clear()  # what began before cannot be in it
        self._owner = received.origin
        try:
            self._desk.start(
                self.participant,
                lambda error: self._act(lambda: self._started(received, error)),
            )
        except FerError:
            self._owner = ""
            raise
        return None

    def _started(self, received: Received, error: FerError | None) -> None:
        if error is not None:
            self._owner = ""
            self._finish(received, Answer(False, error.text))
            return
        self._session, self._markers = self._desk.situation().session, 0
        for message in self._before:
            self._desk.keep(message)
        self._before = []
        if self.condition:
            self._mark_condition(round(self._desk.time_at(self._clock()), 6))
        self._finish(received, Answer(True, f"session={_quoted(self._session)}"))

    def _stop(self, received: Received) -> Answer | None:
        situation = self._desk.situation()
        session = self._session or situation.session
        if not session and not situation.is_preparing:
            raise CommandError("No recording runs.")
        if situation.by_person and not self._owner:
            raise CommandError("A person has begun this recording, and ends it.")
        if self._owner and self._owner != received.origin:
            raise CommandError(
                "{owner} has begun this recording: only that one or a person ends it.",
                owner=self._owner,
            )

        answer = Answer(True, f"session={_quoted(session)}")

        self._desk.keep(self._message(received, answer))  # later there is no session to keep it in
        self._desk.stop(
            lambda error: self._act(
                lambda: self._finish(
                    received, answer if error is None else Answer(False, error.text)
                )
            )
        )
        return None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
