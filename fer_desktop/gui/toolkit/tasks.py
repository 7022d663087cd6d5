"""Background tasks of the window: work in a thread, its end in the GUI thread.

    task = Task("open session", self)
    task.done.connect(self._show)            what the work returned
    task.failed.connect(self._warn)          a FerError; a defect is logged and becomes one, too
    task.start(lambda _progress: open_session(path))

Whoever shows the end of some work waits for it, so every task ends: in `done`, in `failed` or in
`cancelled`, and then in `ended`. All signals are emitted in the GUI thread. If the window has been
closed meanwhile nothing is, and the work ends at its next report of progress.

No thread emits a signal of a window's object: the GUI thread may be deleting that very object, and
then the process crashes. `post` hands a call to the GUI thread, which looks whether the object is
still there.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from queue import Empty, SimpleQueue
from threading import Condition, Event
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.pipeline.threads import start_thread

logger = logging.getLogger(__name__)

Progress = Callable[[float], None]
"""Called by the work with the share that is done, 0 to 1. Raises Cancelled when it is to end."""
Work = Callable[[Progress], object]

Item = TypeVar("Item")
Wish = TypeVar("Wish")


class Cancelled(BaseException):
    """The result is not wanted any more; `except Exception` in the work lets it pass."""


def explained(error: Exception, name: str) -> FerError:
    """The error as a person reads it: a defect is logged under this name and becomes a sentence."""
    if isinstance(error, FerError):
        return error
    logger.error("Failed: %s", name, exc_info=error)
    return unexpected(error)


class _Mailbox(QObject):
    """Takes calls from threads to the GUI thread. It is never deleted, so emitting is safe."""

    posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, function: Callable[[], object]) -> None:
        function()


@cache
def _mailbox() -> _Mailbox:
    return _Mailbox()


def accept_posts() -> None:
    """Make ready for `post`; in the GUI thread, before any other may call it."""
    _mailbox()


def post(receiver: QObject, function: Callable[..., object], *arguments: object) -> bool:
    """From a thread: have the GUI thread call this, unless the receiver is gone by then.

    False when it is gone already.
    """

    def call() -> None:
        if shiboken6.isValid(receiver):
            function(*arguments)

    _mailbox().posted.emit(call)
    return bool(shiboken6.isValid(receiver))


@dataclass(eq=False)
class _Run:
    """One start of a task, and how it ended."""

    cancelled: Event = field(default_factory=Event)
    result: object = None
    error: FerError | None = None
    was_cut_short: bool = False


class Task(QObject):
    """One kind of work. Starting it again drops what an earlier start is still at."""

    progressed = Signal(float)
    """Share that is done, 0 to 1."""
    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The FerError that ended the work."""
    cancelled = Signal()
    """The work was cut short. It may also end as `done`, when it was cancelled too late."""
    ended = Signal()
    """After any of the three."""

    def __init__(self, name: str, parent: QObject) -> None:
        """`name` is that of the thread; the task goes with its parent."""
        super().__init__(parent)
        self._name = name
        self._run: _Run | None = None
        accept_posts()

    @property
    def running(self) -> bool:
        return self._run is not None

    def start(self, work: Work) -> None:
        """Call `work` in a thread of its own."""
        self.cancel()
        self._run = _Run()
        start_thread(self._name, self._call, work, self._run)

    def cancel(self) -> None:
        """Ask the work to end; it does when it next reports progress."""
        if self._run is not None:
            self._run.cancelled.set()

    def _call(self, work: Work, run: _Run) -> None:
        """In the thread."""

        def progress(share: float) -> None:
            if run.cancelled.is_set() or not post(self, self._on_advanced, run, share):
                raise Cancelled

        try:
            run.result = work(progress)
        except Cancelled:
            logger.info("Cancelled: %s", self._name)
            run.was_cut_short = True
        except Exception as error:  # noqa: BLE001, a defect must not end in a window that waits
            run.error = explained(error, self._name)
        post(self, self._on_returned, run)

    def _on_advanced(self, run: _Run, share: float) -> None:
        if run is self._run:
            self.progressed.emit(share)

    def _on_returned(self, run: _Run) -> None:
        if run is not self._run:
            return
        self._run = None
        if run.error is not None:
            self.failed.emit(run.error)
        elif run.was_cut_short:
            self.cancelled.emit()
        else:
            self.done.emit(run.result)
        self.ended.emit()


def waiting(queue: SimpleQueue[Item]) -> Iterator[Item]:
    """Take out what a thread has put into the queue so far; never waits."""
    while True:
        try:
            yield queue.get_nowait()
        except Empty:
            return


class NewestFirst(Generic[Wish]):
    """Wishes from the GUI thread for a reader in another: it iterates, the newest comes first.

    The iteration waits for more, and ends with `close`.
    """

    def __init__(self) -> None:
        self._wishes: list[Wish] = []
        self._changed = Condition()
        self._closed = False

    def want(self, *wishes: Wish) -> None:
        """Add wishes; the last one comes first, and one that still waits is moved there."""
        with self._changed:
            self._wishes = [wish for wish in self._wishes if wish not in wishes] + list(wishes)
            self._changed.notify()

    def close(self) -> None:
        """Let the reader end."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def __iter__(self) -> Iterator[Wish]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or bool(self._wishes))
                if self._closed:
                    return
                wish = self._wishes.pop()
            yield wish
