"""Which process writes a folder, so that another one leaves it alone."""

import ctypes
import sys
from typing import Any

import psutil


def this_process() -> dict[str, float]:
    """What tells this process from every other, also from a later one of the same number."""
    process = psutil.Process()
    return {"pid": process.pid, "created_at": process.create_time()}


def lives(told: Any) -> bool:
    """Whether the process that wrote `told` (`this_process`) still runs. Damaged: no."""
    try:
        process = psutil.Process(int(told["pid"]))
        same = abs(process.create_time() - float(told["created_at"])) < 1.0
        return bool(same and process.status() != psutil.STATUS_ZOMBIE)
    except (ValueError, KeyError, TypeError, OverflowError, psutil.Error):
        return False


M_ARENA_MAX = -8
"""mallopt(3)."""


def share_one_heap() -> bool:
    """Ask the C library; best before the first thread. False where there is nothing to ask."""
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return mallopt is not None and bool(mallopt(M_ARENA_MAX, 1))
