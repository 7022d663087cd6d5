"""What is recorded reaches the disk every second or two: a power cut takes no more than that.

The operating system would keep it in memory for half a minute. A disk may take long to answer,
so this waits in a thread of its own.
"""

from collections.abc import Callable, Sequence
from threading import Event, Thread

from fer_desktop.core.errors import OutputError

INTERVAL_S = 1.5
"""While a disk commits, whoever writes waits some milliseconds: so not more often than needed."""


class PeriodicSync:
    """Calls all `syncs` again and again; the first error ends it and stands in `problem`."""

    def __init__(self, syncs: Sequence[Callable[[], None]], interval_s: float = INTERVAL_S) -> None:
        self.problem: OutputError | None = None
        self._syncs = syncs
        self._interval_s = interval_s
        self._stopped = Event()
        self._thread = Thread(target=self._run, name="sync recording", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End before the files are closed; waits for a sync under way."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            while not self._stopped.wait(self._interval_s):
                for sync in self._syncs:
                    sync()
        except OutputError as error:
            self.problem = error
