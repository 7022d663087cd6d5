"""What the C library is asked for, in a process of its own: it cannot be taken back."""

import subprocess
import sys

import pytest

THREADS_THAT_ALLOCATE = """
import sys, threading
from pathlib import Path
from fer_desktop.system.process import share_one_heap

shared = share_one_heap() if sys.argv[1] == "shared" else False
import numpy
gate = threading.Barrier(9)

def work():
    kept = numpy.ones(1000)  # 8 KB: from a heap, not a mapping of its own
    gate.wait()
    gate.wait()

threads = [threading.Thread(target=work) for _ in range(8)]
[thread.start() for thread in threads]
gate.wait()
heaps = {
    line.split("-")[0]
    for line in Path("/proc/self/maps").read_text().splitlines()
    # A thread's heap begins at a multiple of 64 MB and is readable and writable.
    if int(line.split("-")[0], 16) % (64 << 20) == 0 and " rw-p " in line and len(line.split()) == 5
}
gate.wait()
print(shared, len(heaps))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc opens a heap for every thread")
def test_threads_share_the_heap_once_asked() -> None:
    def heaps_with(word: str) -> tuple[str, int]:
        done = subprocess.run(
            [sys.executable, "-c", THREADS_THAT_ALLOCATE, word],
            check=True,
            capture_output=True,
            text=True,
        )
        asked, count = done.stdout.split()
        return asked, int(count)

    asked, shared = heaps_with("shared")
    if asked == "False":
        pytest.skip("this C library has one heap anyway")
    assert shared == 0
    assert heaps_with("own")[1] > 0
