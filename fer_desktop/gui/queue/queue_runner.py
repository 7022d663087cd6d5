"""Works on a batch in a thread; tells the window what happened since it last asked."""

import time
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.results.keeping import ResultsWriter
from fer_desktop.bulk.workers.engine import BatchRun, Outcome, RunOptions
from fer_desktop.bulk.workers.events import Event
from fer_desktop.bulk.workers.progress import Progress
from fer_desktop.gui.toolkit.tasks import Task, waiting

INTERVAL_MS = 150
LEAST_SHARE = 0.02
"""Of a source: sooner the time left is a guess."""


class QueueRunner(QObject):
    """One run at a time. All signals come in the GUI thread."""

    happened = Signal(list)
    """Events since the last time, in order."""
    done = Signal(object)
    """The Outcome of the run."""
    failed = Signal(object)
    """The FerError that no job would escape."""
    ended = Signal()
    """After either."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._run: BatchRun | None = None
        self.progress: Progress | None = None
        """Of the present run, or of the last one."""
        self.is_stopping = False
        self._task = Task("batch", self)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        return self._task.running

    def start(self, folder: Path, batch: Batch, options: RunOptions) -> None:
        """Do the jobs that are not done yet."""
        self.is_stopping = False
        self.progress = Progress()
        results = ResultsWriter(folder, batch)

        def take(event: Event) -> None:
            self._events.put(event)
            results.take(event)

        self._run = run = BatchRun(folder, batch, options, take)

        def work(_progress: object) -> Outcome:
            try:
                return run.run()
            finally:
                results.finish()  # tables and page as far as the batch has come

        self._task.start(work)
        self._timer.start()

    def stop(self, *, after_current: bool = False) -> None:
        """Begin no further job; end those at work now, or let them end."""
        if self._run is not None:
            self.is_stopping = True
            self._run.stop(after_current=after_current)

    def left_s(self, worker: int) -> float | None:
        """Seconds until a worker is done with its job at the pace so far; None while unknown."""
        at_work = self.progress.workers.get(worker) if self.progress else None
        if at_work is None or at_work.share < LEAST_SHARE:
            return None
        return (time.monotonic() - at_work.began_at) * (1 - at_work.share) / at_work.share

    def _tell(self) -> None:
        events = list(waiting(self._events))
        if events and self.progress is not None:
            for event in events:
                self.progress.take(event)
            self.happened.emit(events)

    def _on_done(self, outcome: Outcome) -> None:
        self._end()
        self.done.emit(outcome)
        self.ended.emit()

    def _on_failed(self, error: object) -> None:
        self._end()
        self.failed.emit(error)
        self.ended.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._tell()
        self._run = None
