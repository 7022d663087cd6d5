"""The one place that makes threads. They end by themselves when what they read is closed.

Daemon threads: a driver that never returns from a read must not keep the program alive.
Nothing is ever terminated from outside.
"""

import time
from collections.abc import Callable
from threading import Thread
from typing import Any

_started: list[Thread] = []


def start_thread(name: str, function: Callable[..., None], *arguments: Any) -> Thread:
    """Run a function in a thread of its own."""
    _started[:] = [thread for thread in _started if thread.is_alive()]
    thread = Thread(target=function, args=arguments, name=name, daemon=True)
    _started.append(thread)
    thread.start()
    return thread


def running() -> list[str]:
    """Names of the threads that have not ended."""
    return [thread.name for thread in _started if thread.is_alive()]


def join_all(timeout_s: float) -> list[str]:
    """Wait for all threads together; returns the names of those that have not ended."""
    until = time.monotonic() + timeout_s
    for thread in list(_started):
        thread.join(max(until - time.monotonic(), 0.0))
    return running()
