"""Memory and cores: how many workers this machine has room for."""

import os

import psutil

A_WORKER_BYTES = 400_000_000
"""What a worker may be expected to need; most take half of it."""
SHORT_BYTES = 400_000_000
"""With less available memory than this no further worker begins a job."""
LEAST_LIMIT_MB = 300


def worker_count(jobs: int, wanted: int | None = None) -> int:
    """How many workers to use: `wanted`, or one a physical core; not more than memory and jobs."""
    by_memory = max(1, int(psutil.virtual_memory().available // A_WORKER_BYTES))
    return max(1, min(wanted or cores(), by_memory, max(jobs, 1)))


def cores() -> int:
    """Physical cores that this process may use."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
    physical = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    return max(1, min(physical, allowed or physical))


def is_ample() -> bool:
    """Whether the machine has memory for a worker on every core."""
    return bool(psutil.virtual_memory().available >= cores() * A_WORKER_BYTES)


def is_short() -> bool:
    """Whether the machine has too little memory for one more worker."""
    return bool(psutil.virtual_memory().available < SHORT_BYTES)


def resident_bytes(pid: int) -> int:
    """Resident memory of a process; 0 when it has gone."""
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
