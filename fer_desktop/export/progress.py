"""How long work tells how far it is, and is ended."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1; what it raises ends the work."""


def no_progress(_share: float) -> None:
    """Nobody wants to know."""
