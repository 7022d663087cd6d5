"""DaskCrew: the places of a cluster as workers of a run (`workers.engine`).

One task a job, resources that let each worker thread do one at a time, strings in and a small dict
out. Where a worker shares no folder with this machine, the session comes from it directly; nothing
large goes through the scheduler. That Dask does a task again whose worker was lost does no harm:
the second one finds what the first has made.
"""

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import inf
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from fer_desktop.bulk.machines.carrying import receive
from fer_desktop.bulk.machines.connecting import JOB, connected
from fer_desktop.bulk.machines.remote import do_remotely, make_sign, remove_sign
from fer_desktop.bulk.records import from_values, to_values
from fer_desktop.bulk.workers.crew import Messages, Worker
from fer_desktop.core.errors import FerError

if TYPE_CHECKING:
    from distributed import Client, Future


LOOK_EVERY_S = 5.0
"""How often the scheduler is asked for its workers."""


class KilledOftenError(Exception):
    """A task ended its worker's process, wherever Dask tried it."""

    def __init__(self, times: int) -> None:
        super().__init__(times)
        self.times = times


class DaskWorker:
    """One place in the cluster: a job at a time, wherever Dask does it."""

    def __init__(self, number: int, crew: "DaskCrew", messages: Messages) -> None:
        self.number = number
        self.session: str | None = None
        self.killed_because = ""
        self.deaths = 0
        self._crew, self._messages = crew, messages
        self._task = ""
        self._future: Future | None = None

    def give(self, session: str, task: str) -> None:
        """Let the cluster do a job."""
        self.session, self._task = session, task
        self._submit(None)

    def close(self) -> None:
        """Forget what it does: a task that has begun ends by itself and keeps what it makes."""
        future, self._future = self._future, None
        if future is not None:
            future.cancel()

    def _submit(self, allowed: list[str] | None) -> None:
        self._future = self._crew.submit(self._task, allowed)
        self._future.add_done_callback(self._take)

    def _take(self, future: "Future") -> None:
        """In a thread of Dask's: a task has ended, or will never."""
        if future is not self._future:
            return
        answer: dict[str, Any] | None
        try:
            answer = self._crew.answer_of(future)
        except KilledOftenError as error:
            self.deaths = error.times
            answer = None
        if answer is not None and "refused" in answer:
            allowed = self._crew.others(answer)
            if allowed:
                self._messages.put((self, {"remark": answer["refused"]}))
                self._submit(allowed)
                return
            answer = {"error": answer["refused"], "advice": answer["advice"]}
        self._future = None
        self._messages.put((self, None if answer is None else {"answer": answer}))


def _ignore(_sentence: str) -> None:
    """Nobody listens."""


@contextmanager
def dask_crew(
    where: str, folder: Path, workers: int | None = None, tell: Callable[[str], None] = _ignore
) -> Iterator["DaskCrew"]:
    """The crew of the cluster at an address, or of "local" or "slurm" with so many workers.

    `tell` is told a sentence when nobody is there yet. Raises FerError.
    """
    with connected(where, workers) as client:
        crew = DaskCrew(client, folder)
        try:
            if not crew.places():
                tell(
                    f"The Dask scheduler at {crew.address} has no worker yet. Start some with: "
                    f"{crew.worker_command}"
                )
            yield crew
        finally:
            crew.close()


class DaskCrew:
    """Workers of a run in a cluster (`workers.crew.Crew`)."""

    def __init__(self, client: "Client", folder: Path) -> None:
        """Raises OutputError."""
        self._client, self._folder = client, folder
        self.address = str(client.scheduler.address)
        self._refused: set[str] = set()
        self._lock = Lock()
        self._looked_at, self._places = -inf, 0
        self._sign = make_sign(folder)

    @property
    def worker_command(self) -> str:
        """By which a worker is started on any machine that has the program."""
        return f'dask worker {self.address} --nthreads 1 --resources "{JOB}=1"'

    def start(self, number: int, messages: Messages, _log_descriptor: int) -> DaskWorker:
        """A further place."""
        return DaskWorker(number, self, messages)

    def addresses(self) -> list[str]:
        """Of the workers that are there. Raises FerError when the scheduler has gone."""
        return list(self._workers())

    def places(self, _jobs: int = 0) -> int:
        """How many jobs the cluster does at the same time; it may grow.

        Raises FerError when the scheduler has gone, or the workers that are there take no jobs.
        """
        if time.monotonic() >= self._looked_at + LOOK_EVERY_S:
            self._places = self._count()
            self._looked_at = time.monotonic()
        return self._places

    def is_full(self) -> bool:
        """Dask knows itself."""
        return False

    def look_after(self, _workers: Sequence[Worker]) -> None:
        """Dask does."""

    def _count(self) -> int:
        workers = self._workers()
        places = sum(int(each["resources"].get(JOB, 0)) for each in workers.values())
        if workers and not places:
            raise FerError(
                "The Dask workers at {address} take no jobs.",
                "Start them with: {command}",
                address=self.address,
                command=self.worker_command,
            )
        return places

    def close(self) -> None:
        """Leave the cluster as it is."""
        remove_sign(self._folder, self._sign)

    def submit(self, task: str, allowed: list[str] | None) -> "Future":
        """A job for any worker, or for those of some addresses."""
        return self._client.submit(
            do_remotely,
            str(self._folder.resolve()),
            self._sign,
            task,
            key=f"fer-desktop-{secrets.token_hex(8)}",
            resources={JOB: 1},
            workers=allowed,
            pure=False,
        )

    def others(self, answer: dict[str, Any]) -> list[str]:
        """The workers that have not refused, after one more has."""
        with self._lock:
            self._refused.add(answer["worker"])
            return [address for address in self._workers() if address not in self._refused]

    def answer_of(self, future: "Future") -> dict[str, Any]:
        """What came of a task. Raises KilledOftenError."""
        from distributed import KilledWorker

        try:
            if future.status == "cancelled":
                raise self._gone()
            answer: dict[str, Any] = future.result()
            return self._received(answer) if "session" in answer else answer
        except KilledWorker as error:
            raise KilledOftenError(error.allowed_failures + 1) from error
        except FerError as error:
            return {"error": str(error), "advice": error.advice}
        except (ImportError, AttributeError):
            return {
                "error": f"A Dask worker at {self.address} has no FER Desktop, or another one.",
                "advice": "Install the same version of FER Desktop on every machine.",
            }
        except Exception as error:  # noqa: BLE001 - Dask raises what it likes
            gone = self._gone()
            reason = f" ({type(error).__name__}: {error})" if str(error) else ""
            return {"error": f"{gone}{reason}", "advice": gone.advice}

    def _received(self, answer: dict[str, Any]) -> dict[str, Any]:
        record = receive(self._folder, from_values(answer["record"]), answer["session"])
        return {"record": to_values(record)}

    def _workers(self) -> dict[str, Any]:
        if self._client.status != "running":
            raise self._gone()
        try:
            workers: dict[str, Any] = self._client.scheduler_info(n_workers=-1)["workers"]
        except Exception as error:  # Dask raises what it likes
            raise self._gone() from error
        return workers

    def _gone(self) -> FerError:
        return FerError(
            "The Dask scheduler at {address} does not answer any more.",
            "What is done is kept: start it and the same command again.",
            address=self.address,
        )
