"""Connecting: a Dask scheduler that is there, one on this machine, or one that asks SLURM.

Dask is an extra (`pip install "fer-desktop[cluster]"`) and is imported when it is asked for.
"""

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

from fer_desktop.bulk.workers.memory import cores
from fer_desktop.core.errors import FerError

if TYPE_CHECKING:
    from distributed import Client

LOCAL, SLURM = "local", "slurm"
SUBMIT = "sbatch"
JOB = "job"
"""The resource that a worker offers for each thread: one job at a time in each."""
WAIT_S = 10.0
"""So long a scheduler may take to answer."""
CLOSE_S = 1.0
"""So long one that has died is waited for."""
_MEMORY_OF_A_WORKER = "2GB"
_HERE = "127.0.0.1"


@contextmanager
def connected(where: str, workers: int | None = None) -> "Iterator[Client]":
    """A client of the scheduler at an address, or of "local" or "slurm" with so many workers.

    Raises FerError: Dask is not installed, or nobody answers.
    """
    distributed = _distributed()
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters is told in words
    with _cluster(where, workers) as target:
        try:
            client = distributed.Client(
                target, timeout=WAIT_S, direct_to_workers=True, set_as_default=False
            )
        except (OSError, ValueError, ImportError) as error:
            raise FerError(
                "No Dask scheduler answers at {address}.",
                "Start one there with: dask scheduler",
                address=where,
            ) from error
        try:
            yield client
        finally:
            client.close(timeout=CLOSE_S)


@contextmanager
def _cluster(where: str, workers: int | None) -> Iterator[Any]:
    """What a client connects to; a cluster that was started here ends here."""
    if where == LOCAL:
        started = _distributed().LocalCluster(
            n_workers=workers or cores(),
            threads_per_worker=1,
            host=_HERE,
            dashboard_address=None,
            worker_dashboard_address=f"{_HERE}:0",
            scheduler_kwargs={"dashboard_address": f"{_HERE}:0"},
            resources={JOB: 1},
        )
    elif where == SLURM:
        if shutil.which(SUBMIT) is None:
            raise FerError(
                "There is no SLURM here: its command {command} was not found.",
                "Start the batch on a computer from which jobs are given to SLURM.",
                command=SUBMIT,
            )
        started = slurm_cluster()
        started.scale(jobs=workers or 1)
    else:
        yield where
        return
    with started:
        yield started


def slurm_cluster(host: str | None = None) -> Any:
    """A scheduler here whose workers are jobs of SLURM, each with one core.

    It listens at `host`; None: where Dask's own configuration (jobqueue.yaml) says, as queue,
    account and time limit.
    """
    try:
        from dask_jobqueue import SLURMCluster
    except ImportError as error:
        raise _not_installed() from error
    return SLURMCluster(
        cores=1,
        processes=1,
        memory=_MEMORY_OF_A_WORKER,
        worker_extra_args=["--resources", f"{JOB}=1"],
        scheduler_options={
            "dashboard": False,
            "dashboard_address": f"{host or ''}:0",
            **({"host": host} if host else {}),
        },
    )


def _distributed() -> ModuleType:
    try:
        import distributed
    except ImportError as error:
        raise _not_installed() from error
    module: ModuleType = distributed
    return module


def _not_installed() -> FerError:
    return FerError("Dask is not installed.", 'Install it with: pip install "fer-desktop[cluster]"')
