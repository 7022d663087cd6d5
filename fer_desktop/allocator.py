"""One heap for all threads, where the C library would give each its own.

glibc opens a heap for every thread and gives back only what is free at its end: frames that are
made in one thread and released in another leave holes in all of them. With one heap the window
needs less (measured on a busy machine after 40 s of a 1280x720 camera: 246 MB instead of 256; on an
idle one there was no difference in the first 18 s). Python's own lock already orders most of the
requests, so nobody waits longer.
"""

import ctypes
import sys

M_ARENA_MAX = -8
"""mallopt(3)."""


def share_one_heap() -> bool:
    """Ask the C library; best before the first thread. False where there is nothing to ask."""
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return mallopt is not None and bool(mallopt(M_ARENA_MAX, 1))
