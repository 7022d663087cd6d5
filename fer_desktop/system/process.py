"""This process: which one it is, for folders that only one may write, and its memory.

A recorder notes its process in the session's folder, so that another program leaves the folder
alone while it still runs, and recovers it once it does not.
"""

import ctypes
import os
import sys
import time
from pathlib import Path
from typing import Any

import psutil

from fer_desktop.core.errors import FerError


def this_process() -> dict[str, float]:
    """The identity of this process: no other has it, not even a later one of the same number."""
    process = psutil.Process()
    return {"pid": process.pid, "created_at": process.create_time()}


def lives(identity: Any) -> bool:
    """Whether the process with this identity (`this_process`) still runs; no for a damaged one."""
    try:
        process = psutil.Process(int(identity["pid"]))
        same = abs(process.create_time() - float(identity["created_at"])) < 1.0
        return bool(same and process.status() != psutil.STATUS_ZOMBIE)
    except (ValueError, KeyError, TypeError, OverflowError, psutil.Error):
        return False


def process_age_s() -> float:
    """Seconds since this process was started.

    On Linux psutil knows the time of the boot in whole seconds only, and with it the beginning of
    every process up to a second too early.
    """
    if sys.platform != "linux":
        return time.time() - float(psutil.Process().create_time())
    stat = Path("/proc/self/stat").read_bytes()  # the name in it may be cut amid a letter
    after_the_name = stat.rpartition(b")")[2]
    started_at_s = int(after_the_name.split()[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started_at_s


LEAST_ADDRESS_SPACE_BYTES = 640_000_000
"""Below it OpenCV does not load; it crashes or fails, as it happens."""


def check_memory_limit() -> None:
    """Raise FerError where a limit on this process (`ulimit -v`) leaves too little memory."""
    if sys.platform == "win32":
        return
    import resource

    limit_bytes, _hard = resource.getrlimit(resource.RLIMIT_AS)
    if limit_bytes != resource.RLIM_INFINITY and limit_bytes < LEAST_ADDRESS_SPACE_BYTES:
        raise FerError(
            "Too little memory: this process may use {limit} MB, and FER Desktop needs {least}.",
            "Raise the limit (ulimit -v) and start again.",
            limit=limit_bytes // 1_000_000,
            least=LEAST_ADDRESS_SPACE_BYTES // 1_000_000,
        )


M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
"""mallopt(3)."""
KEPT_BYTES = 64 << 20
"""So much at the heap's end stays with the process when it is free: some pictures of 4K."""
LARGEST_IN_HEAP_BYTES = 32 << 20
"""What is larger gets pages of its own; glibc allows no more than this."""


def set_up_heap() -> bool:
    """Let all threads use one heap that keeps its pages; call it before the first thread starts.

    glibc opens a heap for every thread and gives back only what is free at its end: frames that are
    made in one thread and released in another leave holes in all of them. With one heap the window
    needs less memory (measured on a busy machine after 40 s of a 1280x720 camera: 246 MB instead of
    256; on an idle one there was no difference in the first 18 s). Python's own lock already orders
    most of the requests, so nobody waits longer.

    By itself glibc also returns a picture's pages as soon as it is released, or not, by what else
    lies in the heap, and the next picture has them zeroed by the system once more: converting
    1920x1080 then took 2.9 instead of 0.8 ms, a whole frame of a 1280x720 file 7.0 to 7.6 instead
    of 6.1 to 6.6. What is kept here is returned by `give_back_memory`.

    False where the C library has no such settings.
    """
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is None:
        return False
    choices = {
        M_ARENA_MAX: 1,
        M_MMAP_THRESHOLD: LARGEST_IN_HEAP_BYTES,
        M_TRIM_THRESHOLD: KEPT_BYTES,
    }
    taken = [mallopt(name, value) for name, value in choices.items()]
    return all(taken)


def keep_opencv_on_one_thread() -> None:
    """Let no helpers of OpenCV wait busily for its next call; call it before OpenCV is loaded.

    The detector's and the classifier's own threads share a picture (`core.threads.worker_pool`).
    OpenCV's took 1.7 ms of processor time a picture of 1920x1080, of 11.5 in all, and files were
    done no sooner. A person's own choice stays.
    """
    os.environ.setdefault("OPENCV_FOR_THREADS_NUM", "1")


def give_back_memory() -> bool:
    """Return to the system what is free in the middle of the heap; call it when much was freed.

    glibc by itself gives back the end of the heap only. Twenty sources one after the other left
    350 MB resident without this, of which 160 were free. False where the C library cannot.
    """
    if sys.platform != "linux":
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    return trim is not None and bool(trim(0))
