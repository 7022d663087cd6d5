"""What every output is: started, given messages, asked how it goes, stopped."""

from dataclasses import dataclass
from typing import Protocol

from fer_desktop.core.errors import FerError
from fer_desktop.live.record import LiveMessage
from fer_desktop.scores.columns import Column


@dataclass(frozen=True)
class OutputStatus:
    """What is told of an output at a moment."""

    name: str
    where: str
    """Where a listener finds it: an address, the name of a stream."""
    listeners: int | None
    """How many listen now; None where the protocol cannot know."""
    sent: int = 0
    """Messages given to the network, frames and markers alike."""
    dropped: int = 0
    """Messages that a listener missed because it, or the network, was too slow."""
    problem: FerError | None = None
    """What keeps it from sending."""


class Output(Protocol):
    """One way out. Everything but `status` is called by one thread at a time."""

    def start(self, columns: tuple[Column, ...], /) -> None:
        """Be there for listeners: the records to come have these columns. Raises FerError."""

    def send(self, message: LiveMessage) -> None:
        """Pass a message on without waiting for anybody; what cannot be passed on is counted."""

    def status(self) -> OutputStatus:
        """How it goes; from any thread."""

    def stop(self) -> None:
        """Let go of all listeners; again does nothing."""
