"""Signals that ask the window to end, brought into its event loop.

A signal may arrive at any line of Python, also within a call from Qt, where an exception crashes
the process. So the handler does nothing; the byte that the interpreter writes for each signal
wakes the event loop, and the program closes from there.
"""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from fer_desktop.system.signals import ending_on_signals


class EndingSignals(QObject):
    """Emits in the event loop when a signal has asked to end, also one from before the loop."""

    arrived = Signal()

    def __init__(self, wakes: socket.socket, received: list[int]) -> None:
        """`received` is filled by the handlers; each signal also writes a byte to `wakes`' peer."""
        super().__init__()
        self._wakes = wakes
        self._received = received
        notifier = QSocketNotifier(wakes.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_bytes)

    def _on_bytes(self) -> None:
        self._wakes.recv(64)
        if self._received:  # the handlers have run by now: they do before any other Python
            self.arrived.emit()

    @property
    def status(self) -> int:
        """The exit status: 0, or that of the signal that came first."""
        return 128 + self._received[0] if self._received else 0


@contextmanager
def ending_signals() -> Iterator[EndingSignals]:
    """Take over the signals that ask to end; in the main thread, with a QApplication."""
    wakes, writes = socket.socketpair()
    with wakes, writes:
        for end in (wakes, writes):
            end.setblocking(False)
        before = signal.set_wakeup_fd(writes.fileno(), warn_on_full_buffer=False)
        try:
            with ending_on_signals(lambda: None, interrupts_twice=False) as received:
                yield EndingSignals(wakes, received)
        finally:
            signal.set_wakeup_fd(before)
