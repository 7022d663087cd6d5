"""Finding a scheduler: one sentence where there is none."""

import sys

import psutil
import pytest

from fer_desktop.bulk.machines import connecting
from fer_desktop.bulk.machines.connecting import connected, slurm_cluster
from fer_desktop.core.errors import FerError


@pytest.mark.parametrize("where", ["tcp://127.0.0.1:1", "127.0.0.1:1", "no address"])
def test_a_scheduler_that_cannot_be_reached(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="needs Dask (extra “cluster”)")
    monkeypatch.setattr(connecting, "WAIT_S", 0.2)
    with pytest.raises(FerError, match="No Dask scheduler answers at"), connected(where):
        pass


def test_dask_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(FerError, match="Dask is not installed") as caught, connected("local"):
        pass
    assert 'pip install "fer-desktop[cluster]"' in caught.value.advice
    monkeypatch.setitem(sys.modules, "dask_jobqueue", None)
    with pytest.raises(FerError, match="Dask is not installed"):
        slurm_cluster()


def test_workers_of_slurm_do_one_job_at_a_time() -> None:
    pytest.importorskip("dask_jobqueue", reason="needs dask-jobqueue (extra “cluster”)")
    with slurm_cluster("127.0.0.1") as cluster:
        assert cluster.scheduler_address.startswith("tcp://127.0.0.1:")
        script = cluster.job_script()
    assert "#SBATCH --cpus-per-task=1" in script
    assert "--nthreads 1" in script
    assert "--resources job=1" in script


def test_where_there_is_no_slurm(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("dask_jobqueue", reason="needs dask-jobqueue (extra “cluster”)")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(FerError, match="There is no SLURM here"), connected("slurm"):
        pass


def test_a_local_cluster_listens_to_this_computer_alone() -> None:
    pytest.importorskip("distributed", reason="needs Dask (extra “cluster”)")
    with connected("local", 1):
        own = psutil.Process()
        listening = [
            found.laddr.ip
            for process in (own, *own.children(recursive=True))
            for found in process.net_connections("tcp")
            if found.status == psutil.CONN_LISTEN
        ]
    assert listening
    assert set(listening) == {"127.0.0.1"}
