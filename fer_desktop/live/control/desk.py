"""The desk: what commands act on. A run and its recording, in the window or without one.

All of it is called in one thread, that of the desk.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Frame, Marker
from fer_desktop.sessions.messages import ReceivedMessage

Done = Callable[[FerError | None], object]
"""Called when something has been done, with the error for which it could not be."""


@dataclass(frozen=True)
class Situation:
    """What goes on."""

    has_source: bool = False
    """Frames are analysed, so that a marker has a moment to stand at."""
    session: str = ""
    """Name of the session that is recorded; empty without one."""
    is_preparing: bool = False
    """A recording was asked for and does not run yet."""
    by_person: bool = False
    """The recording was begun by a person in the window, who alone ends it."""


class Desk(Protocol):
    """One run. Raises FerError where something is not possible."""

    def situation(self) -> Situation: ...

    def time_at(self, moment: float) -> float:
        """The time of the source, in seconds, at a moment of `time.perf_counter`."""

    def mark(self, marker: Marker) -> None:
        """Set a marker."""

    def end(self, marker: Marker, end_s: float) -> None:
        """Let an event that goes on end."""

    def start(self, participant: str, done: Done) -> None:
        """Begin to record; `done` is called when it runs."""

    def stop(self, done: Done) -> None:
        """End the recording; `done` is called when its files are whole."""

    def keep(self, message: ReceivedMessage) -> None:
        """Write a message into the session, if one is recorded."""


def time_after(frame: Frame, moment: float, *, is_live: bool) -> float:
    """The time of a source at a moment, from a frame of it.

    A live source's clock goes on between its frames, and has gone on before them; a file's time is
    that of the picture in hand.
    """
    if not is_live:
        return frame.timestamp
    return max(frame.timestamp + moment - frame.captured_at, 0.0)
