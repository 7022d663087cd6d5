"""Signals that ask the program to end: Ctrl-C, `kill`, a closed terminal.

Each ends a run in order, with its session finished; a second Ctrl-C ends the program at once.
The others often come twice, as from the shell and from the terminal that closes. A program
that was started to ignore a signal (nohup, a job in the background) goes on ignoring it.
"""

import os
import signal
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
)
"""SIGHUP is unknown to Windows; SIGBREAK is its Ctrl-Break and the closed console."""


@contextmanager
def ending_on_signals(
    stop: Callable[[], None], *, interrupts_twice: bool = True
) -> Iterator[list[int]]:
    """Call `stop` on every signal that asks to end; in the main thread.

    Gives the list of signals received. A second Ctrl-C does what it did before; where an exception
    at any line would do harm, as below Qt, `interrupts_twice=False` lets it end the process.
    """
    received: list[int] = []
    old = {number: signal.getsignal(number) for number in ENDING}

    def on_signal(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        if number == signal.SIGINT:
            signal.signal(number, old[number] if interrupts_twice else signal.SIG_DFL)
        if sys.platform != "win32" and number == signal.SIGHUP:
            _leave_terminal()
        stop()

    for number, handler in old.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, on_signal)
    try:
        yield received
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


@contextmanager
def interrupted_at_once() -> Iterator[None]:
    """Let Ctrl-C end the process instead of raising an exception; in the main thread.

    For as long as there is nothing to finish: an exception amid the imports of a large library
    is swallowed there, or aborts the process. One that is ignored stays so.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _leave_terminal() -> None:
    """The terminal has gone: what is still printed would fail."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            with suppress(OSError):
                if stat.S_ISCHR(os.fstat(descriptor).st_mode):
                    os.dup2(nowhere, descriptor)
        os.close(nowhere)
