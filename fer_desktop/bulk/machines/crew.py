"""DaskCrew: the places of a cluster as workers of a run (`workers.engine`).

One task a job, resources that let each worker thread do one at a time, strings in and a small dict
out. Where a worker shares no folder with this machine, the session comes from it directly; nothing
large goes through the scheduler. That Dask does a task again whose worker was lost does no harm:
the second one finds what the first has made.
"""

import secrets
import time
from collections.abc import Container, Iterator
from contextlib import contextmanager
from math import inf
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from fer_desktop.bulk.identity import stamp_of
from fer_desktop.bulk.machines.carrying import receive
from fer_desktop.bulk.machines.connecting import JOB, connected
from fer_desktop.bulk.machines.remote import do_remotely, make_sign, remove_sign
from fer_desktop.bulk.records import from_values, to_values
from fer_desktop.bulk.tasks import task_from
from fer_desktop.bulk.workers.roles import Messages, Worker
from fer_desktop.core.errors import FerError, Sentence, SourceError

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
    """One place in the cluster: a job at a time, wherever Dask does it (`workers.roles.Worker`)."""

    def __init__(self, number: int, crew: "DaskCrew") -> None:
        self.number = number
        self.is_ready = True
        self.session: str | None = None
        self.killed_because: FerError | None = None
        self.deaths = 0
        self._crew = crew
        self._task = ""
        self._future: Future | None = None
        self._allowed: list[str] | None = None
        self._is_closed = False

    def give(self, session: str, task: str) -> None:
        """Let the cluster do a job. Raises FerError when the scheduler has gone."""
        self.session, self._task = session, task
        self._submit()

    def look_after(self, addresses: Container[str]) -> None:
        """Ask others, where all that may do the job have gone."""
        if self._future is None or self._allowed is None:
            return
        if not any(address in addresses for address in self._allowed):
            self._forget()
            self._submit()

    def close(self) -> None:
        """It is needed no more: a task that has begun ends by itself and keeps what it makes."""
        self._is_closed = True
        self._forget()

    def _forget(self) -> None:
        future, self._future = self._future, None
        if future is not None:
            future.cancel()

    def _submit(self) -> None:
        if self._is_closed:
            return
        self._allowed = self._crew.allowed()
        self._future = self._crew.submit(self._task, self._allowed)
        self._future.add_done_callback(self._take)

    def _take(self, future: "Future") -> None:
        """In a thread of Dask's: a task has ended, or will never."""
        if future is not self._future:
            return
        self._future = None
        try:
            answer = self._crew.answer_of(future)
            if "refused" not in answer:
                self._say(answer=answer)
                return
            if self._crew.is_new_refusal(answer):
                self._say(remark=answer["refused"])
            self._submit()
        except KilledOftenError as error:
            self.deaths = error.times
            self._crew.messages.put((self, None))
        except FerError as error:
            self._say(answer={"error": str(error), "advice": error.advice})

    def _say(self, **message: object) -> None:
        self._crew.messages.put((self, message))


def _is_seen(source: str) -> bool:
    """Whether this machine finds a source; one that nobody finds is a failure like any other."""
    try:
        stamp_of(source)
    except SourceError:
        return False
    return True


@contextmanager
def dask_crew(where: str, folder: Path, workers: int | None = None) -> Iterator["DaskCrew"]:
    """The crew of the cluster at an address, or of "local" or "slurm" with so many workers.

    Raises FerError.
    """
    with connected(where, workers) as client:
        crew = DaskCrew(client, folder)
        try:
            yield crew
        finally:
            crew.close()


class DaskCrew:
    """Workers of a run in a cluster (`workers.roles.Crew`)."""

    def __init__(self, client: "Client", folder: Path) -> None:
        """Raises OutputError."""
        self._client, self._folder = client, folder
        self.address = str(client.scheduler.address)
        self._refused: dict[str, FerError] = {}
        """Address of a worker that does no job, and why."""
        self._looked_at, self._places = -inf, 0
        self._has_told_of_nobody = False
        self._workers: list[DaskWorker] = []
        self._started = 0
        self.messages: Messages = SimpleQueue()
        self._sign = make_sign(folder)

    @property
    def worker_command(self) -> str:
        """By which a worker is started on any machine that has the program."""
        return f'dask worker {self.address} --nthreads 1 --resources "{JOB}=1"'

    # What a run needs

    def grow(self, jobs: int) -> int:
        """A worker for each place that the cluster has by now, and for no more than the jobs.

        Raises FerError when the scheduler has gone, or the workers that are there take no jobs.
        """
        if time.monotonic() >= self._looked_at + LOOK_EVERY_S:
            self._places = self._count_places()
            self._looked_at = time.monotonic()
        while len(self._workers) < min(self._places, jobs):
            self._started += 1
            self._workers.append(DaskWorker(self._started, self))
        return len(self._workers)

    def idle(self) -> Iterator[DaskWorker]:
        """Those that have no job."""
        return (each for each in self._workers if each.session is None)

    def is_full(self) -> bool:
        """Dask knows itself."""
        return False

    def has_free_cores(self, _jobs: int) -> bool:
        """Each place is one thread of some machine; nobody here knows its others."""
        return False

    def bury(self, worker: Worker) -> None:
        """Its place in the cluster is as good as any."""
        assert isinstance(worker, DaskWorker)
        self._workers.remove(worker)

    def look_after(self, jobs: int) -> Sentence | None:
        """The cluster may have grown or shrunk. Raises FerError when the scheduler has gone."""
        self.grow(jobs)
        has_told = self._has_told_of_nobody
        self._has_told_of_nobody = not self._places
        if self._places or has_told:
            return None
        return Sentence(
            "The Dask scheduler at {address} has no worker: the files wait for one. Start some "
            "with: {command}",
            address=self.address,
            command=self.worker_command,
        )

    def close(self) -> None:
        """Leave the cluster as it is; what has begun there ends by itself."""
        for worker in self._workers:
            worker.close()
        remove_sign(self._folder, self._sign)

    # What its workers need

    def addresses(self) -> list[str]:
        """Of the cluster's workers. Raises FerError when the scheduler has gone."""
        return list(self._described())

    def allowed(self) -> list[str] | None:
        """The workers that have not refused; None: all.

        Raises FerError with the reason, where all that are there have.
        """
        if not self._refused:
            return None
        addresses = self.addresses()
        found = [address for address in addresses if address not in self._refused]
        if addresses and not found:
            raise next(reversed(self._refused.values()))
        return found or None

    def is_new_refusal(self, answer: dict[str, Any]) -> bool:
        """Note that a worker does no job; whether nobody knew."""
        is_new = answer["worker"] not in self._refused
        self._refused[answer["worker"]] = FerError(answer["refused"], answer["advice"])
        return is_new

    def submit(self, task: str, allowed: list[str] | None) -> "Future":
        """A job for any worker, or for those of some addresses. Raises FerError."""
        try:
            return self._client.submit(
                do_remotely,
                str(self._folder.resolve()),
                self._sign,
                task,
                is_seen=_is_seen(task_from(task).job.source),
                key=f"fer-desktop-{secrets.token_hex(8)}",
                resources={JOB: 1},
                workers=allowed,
                pure=False,
            )
        except Exception as error:  # Dask raises what it likes
            raise self._gone(error) from error

    def answer_of(self, future: "Future") -> dict[str, Any]:
        """What came of a task. Raises KilledOftenError, and FerError where no job can go on."""
        from distributed import KilledWorker

        try:
            if future.status == "cancelled":
                raise self._gone()
            answer: dict[str, Any] = future.result()
        except KilledWorker as error:
            raise KilledOftenError(error.allowed_failures + 1) from error
        except FerError:
            raise
        except (ImportError, AttributeError) as error:
            raise FerError(
                "A Dask worker at {address} has no FER Desktop, or another version of it.",
                "Install the same version on every machine.",
                address=self.address,
            ) from error
        except Exception as error:  # Dask raises what it likes
            raise self._gone(error) from error
        if "session" not in answer:
            return answer
        record = receive(self._folder, from_values(answer["record"]), answer["session"])
        return {"record": to_values(record)}

    def _count_places(self) -> int:
        """How many jobs the cluster does at the same time."""
        described = self._described()
        for worker in self._workers:
            worker.look_after(described)
        places = sum(int(each["resources"].get(JOB, 0)) for each in described.values())
        if described and not places:
            raise FerError(
                "The Dask workers at {address} take no jobs.",
                "Start them with: {command}",
                address=self.address,
                command=self.worker_command,
            )
        return places

    def _described(self) -> dict[str, Any]:
        """What the scheduler says of each worker, by its address."""
        if self._client.status != "running":
            raise self._gone()
        try:
            workers: dict[str, Any] = self._client.scheduler_info(n_workers=-1)["workers"]
        except Exception as error:  # Dask raises what it likes
            raise self._gone(error) from error
        return workers

    def _gone(self, error: Exception | None = None) -> FerError:
        reason = f" ({type(error).__name__}: {error})" if error is not None else ""
        return FerError(
            "The Dask scheduler at {address} does not answer any more{reason}.",
            "What is done is kept: start it and the same command again.",
            address=self.address,
            reason=reason,
        )
