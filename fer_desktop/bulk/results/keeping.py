"""ResultsWriter: the files of a batch kept up to date beside a run, in a thread of its own.

    writer = ResultsWriter(folder, batch)
    run = BatchRun(folder, batch, options, writer.take)     or from another taker of events
    …
    writer.finish()                                         everything, also what others have done

What became of the jobs is read from the disk each time, so that several programs at work on one
batch write the same files, whoever comes last.
"""

from dataclasses import replace
from pathlib import Path
from threading import Event as Flag
from threading import Thread

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.claims import running
from fer_desktop.bulk.jobs import ENDED, JobRecord, JobState
from fer_desktop.bulk.records import read_records
from fer_desktop.bulk.results.writing import ResultOptions, Results
from fer_desktop.bulk.workers.events import Changed, Ended, Event, Planned
from fer_desktop.core.errors import FerError

LOOK_EVERY_S = 1.0


class ResultsWriter:
    """Begins with the first event; `finish` when the run has ended, however it did."""

    def __init__(self, folder: Path, batch: Batch, options: ResultOptions | None = None) -> None:
        self._folder, self._batch = folder, batch
        self._options = options
        self._results = Results(folder, options)
        self._changed, self._ending = Flag(), Flag()
        self._thread = Thread(target=self._keep, name="results", daemon=True)

    def take(self, event: Event) -> None:
        """Note an event of the run."""
        if isinstance(event, Planned):
            self._results = Results(self._folder, self._options, max(event.workers, 1))
            self._changed.set()
            self._thread.start()
        elif isinstance(event, Changed):
            self._batch = event.batch
            self._changed.set()
        elif isinstance(event, Ended):
            self._changed.set()

    def finish(self) -> list[Path]:
        """End the thread and write everything; gives the files. Raises OutputError."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join()
        return self._results.write(self._batch, self._records())

    def _keep(self) -> None:
        while not self._ending.wait(LOOK_EVERY_S):
            if self._changed.is_set() and self._results.is_due:
                self._changed.clear()
                try:
                    self._results.write_if_due(self._batch, self._records)
                except FerError:  # the disk: `finish` tries once more, and says so
                    return

    def _records(self) -> list[JobRecord]:
        """What the disk says of every job now."""
        at_work = running(self._folder)
        return [
            replace(record, state=JobState.RUNNING)
            if record.session in at_work and record.state not in ENDED
            else record
            for record in read_records(self._folder, self._batch.jobs)
        ]
