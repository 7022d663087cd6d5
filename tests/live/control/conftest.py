"""A desk on which everything works, with a clock that a test moves."""

from dataclasses import dataclass, field

import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.control.commands import Answer
from fer_desktop.live.control.controls import Controls
from fer_desktop.live.control.desk import Done, Situation
from fer_desktop.sessions.messages import ReceivedMessage


@dataclass
class ScriptedDesk:
    """Notes what is done; `start` and `stop` end when the test says so, or at once."""

    has_source: bool = True
    session: str = ""
    by_person: bool = False
    at_once: bool = True
    markers: list[Marker] = field(default_factory=list)
    ended: list[tuple[Marker, float]] = field(default_factory=list)
    kept: list[ReceivedMessage] = field(default_factory=list)
    waiting: list[Done] = field(default_factory=list)
    participants: list[str] = field(default_factory=list)

    def situation(self) -> Situation:
        preparing = bool(self.waiting) and not self.session
        return Situation(self.has_source, self.session, preparing, self.by_person)

    def time_at(self, moment: float) -> float:
        return moment

    def mark(self, marker: Marker) -> None:
        self.markers.append(marker)

    def end(self, marker: Marker, end_s: float) -> None:
        self.ended.append((marker, end_s))

    def start(self, participant: str, done: Done) -> None:
        self.participants.append(participant)
        self.waiting.append(done)
        if self.at_once:
            self.finish_start()

    def finish_start(self, error: FerError | None = None) -> None:
        self.session = "" if error else f"session {len(self.participants)}"
        self.waiting.pop()(error)

    def stop(self, done: Done) -> None:
        self.session = ""
        done(None)

    def keep(self, message: ReceivedMessage) -> None:
        assert self.session
        self.kept.append(message)


@dataclass
class Talk:
    """Lines in, answers out, by a clock that stands still."""

    desk: ScriptedDesk
    controls: Controls
    clock: "Clock"
    answers: list[Answer] = field(default_factory=list)

    def say(self, line: str, origin: str = "tcp 127.0.0.1:1", **times: float) -> str:
        """The answer to a line, or an empty text where it is still waited for."""
        answers: list[Answer] = []
        self.controls.receive(line, origin, answers.append, **times)
        self.answers = answers
        return answers[0].line if answers else ""


@dataclass
class Clock:
    """Seconds that pass when a test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def talk() -> Talk:
    desk, clock = ScriptedDesk(), Clock()
    return Talk(desk, Controls(desk, clock=clock), clock)
