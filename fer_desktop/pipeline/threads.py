"""The one place that makes threads. They end by themselves when what they read is closed.

Daemon threads: a driver that never returns from a read must not keep the program alive.
Nothing is ever terminated from outside.

`Thread.start` waits until the new thread has run its first line; while an import or an analysis
holds the interpreter, that can take tens of milliseconds. So the caller, which may be the GUI
thread, only leaves a note, and one thread that does nothing else starts the others.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import TypeVarTuple

Arguments = TypeVarTuple("Arguments")


_loading = Lock()


def load_opencv() -> None:
    """Import OpenCV, in one thread at a time.

    While its package sets itself up, it is replaced in `sys.modules` by its binary half: another
    thread that imports it meanwhile gets that half, and "module 'cv2' has no attribute 'typing'".
    """
    with _loading:
        import cv2  # noqa: F401 - to have it loaded


def _nothing() -> None:
    """What is left to do of a task that has ended."""


class Task:
    """A function on its way through a thread of its own."""

    def __init__(self, name: str, work: Callable[[], object]) -> None:
        self.name = name
        self._work = work
        self._ended = Event()

    def run(self) -> None:
        """Call the function; in its thread."""
        try:
            with suppress(ImportError):  # the work meets it again, and knows what to say
                load_opencv()
            self._work()
        finally:
            self._work = _nothing  # its arguments may hold a whole run, and that its tasks
            self._ended.set()

    @property
    def ended(self) -> bool:
        return self._ended.is_set()

    def wait(self, timeout_s: float | None = None) -> None:
        """Return when the function has ended, or after `timeout_s`."""
        self._ended.wait(timeout_s)


_tasks: list[Task] = []
_to_start: SimpleQueue[Task] = SimpleQueue()
_starters: list[Thread] = []


def start_thread(
    name: str, function: Callable[[*Arguments], object], *arguments: *Arguments
) -> Task:
    """Run a function in a thread of its own; returns at once."""
    _tasks[:] = [task for task in _tasks if not task.ended]
    task = Task(name, partial(function, *arguments))
    _tasks.append(task)
    if not _starters:
        _starters.append(Thread(target=_start_all, name="starter", daemon=True))
        _starters[0].start()
    _to_start.put(task)
    return task


def _start_all() -> None:
    while True:
        task = _to_start.get()
        Thread(target=task.run, name=task.name, daemon=True).start()


def running() -> list[str]:
    """Names of the threads that have not ended."""
    return [task.name for task in _tasks if not task.ended]


def join_all(timeout_s: float) -> list[str]:
    """Wait for all threads together; returns the names of those that have not ended."""
    until = time.monotonic() + timeout_s
    for task in list(_tasks):
        task.wait(max(until - time.monotonic(), 0.0))
    return running()
