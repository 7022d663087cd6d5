"""What every way in is: there when it is made, told about, stopped."""

from typing import Protocol


class Input(Protocol):
    """One way in."""

    @property
    def where(self) -> str:
        """Where a sender finds it, or what it listens to."""

    @property
    def senders(self) -> int:
        """How many send, as far as the protocol can know."""

    def stop(self) -> None:
        """Let go of all senders; again does nothing."""
