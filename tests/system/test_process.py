"""Who writes a folder: this process, another one, a dead one, a damaged note; its heaps."""

import os
import subprocess
import sys
import time
from typing import Any

import psutil
import pytest

from fer_desktop.system.process import lives, this_process


def test_this_process_lives() -> None:
    assert lives(this_process())


def test_a_later_process_of_the_same_number_is_another() -> None:
    identity = this_process()
    assert not lives(identity | {"created_at": identity["created_at"] - 60})


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="dead processes stay on POSIX only")
def test_a_dead_process_does_not_live_even_before_its_parent_asks() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        identity = {"pid": other.pid, "created_at": psutil.Process(other.pid).create_time()}
        assert lives(identity)
        other.kill()
        os.waitid(os.P_PID, other.pid, os.WEXITED | os.WNOWAIT)
        assert not lives(identity)
    assert not lives(identity)


@pytest.mark.parametrize("values", [None, {}, [], {"pid": 1}, {"pid": "x", "created_at": 0}])
def test_a_damaged_note_is_of_no_process(values: Any) -> None:
    assert not lives(values)


def test_a_process_is_no_older_than_the_time_since_it_was_started() -> None:
    code = "from fer_desktop.system.process import process_age_s; print(process_age_s())"
    before = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    tick_s = 0.02  # the kernel counts in hundredths
    assert 0 <= float(done.stdout) <= time.perf_counter() - before + tick_s


THREADS_THAT_ALLOCATE = """
import sys, threading
from itertools import pairwise
from pathlib import Path
from fer_desktop.system.process import set_up_heap

shared = set_up_heap() if sys.argv[1] == "shared" else False
import numpy
gate = threading.Barrier(9)

def work():
    kept = numpy.ones(1000)  # 8 KB: from a heap, not a mapping of its own
    gate.wait()
    gate.wait()

threads = [threading.Thread(target=work) for _ in range(8)]
[thread.start() for thread in threads]
gate.wait()
maps = [line.split() for line in Path("/proc/self/maps").read_text().splitlines()]
areas = [(*(int(end, 16) for end in words[0].split("-")), words[1]) for words in maps]
# A thread's heap has 64 MB to itself, at a multiple of that: what is used of it, and a reserve. A
# large array may begin at such a place, too.
heaps = [
    start
    for (start, end, use), (reserve, last, kind) in pairwise(areas)
    if start % (64 << 20) == 0 and use == "rw-p"
    if reserve == end and last == start + (64 << 20) and kind == "---p"
]
gate.wait()
print(shared, len(heaps))
"""


def asked_and_counted(code: str, word: str) -> tuple[str, int]:
    """In a process of its own: what was asked of the C library cannot be taken back."""
    done = subprocess.run(
        [sys.executable, "-c", code, word], check=True, capture_output=True, text=True
    )
    asked, count = done.stdout.split()
    return asked, int(count)


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc opens a heap for every thread")
def test_threads_share_the_heap_once_asked() -> None:
    asked, shared = asked_and_counted(THREADS_THAT_ALLOCATE, "shared")
    if asked == "False":
        pytest.skip("this C library has one heap anyway")
    assert shared == 0
    assert asked_and_counted(THREADS_THAT_ALLOCATE, "own")[1] > 0


PICTURES_THAT_COME_AND_GO = """
import resource, sys
from fer_desktop.system.process import set_up_heap

is_set_up = set_up_heap() if sys.argv[1] == "set up" else False
import numpy

def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def three_pictures():
    return [numpy.ones((1080, 1920, 4), numpy.uint8) for _ in range(3)]  # 8 MB each

three_pictures()
before = faults()
for _ in range(10):
    three_pictures()
print(is_set_up, (faults() - before) // 10)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc returns a picture's pages")
def test_the_next_picture_gets_the_pages_of_the_last_one() -> None:
    asked, faults = asked_and_counted(PICTURES_THAT_COME_AND_GO, "set up")
    if asked == "False":
        pytest.skip("this C library decides for itself")
    assert faults < 100  # of the 6,000 pages that three pictures have


@pytest.mark.parametrize(("chosen", "expected"), [({}, 1), ({"OPENCV_FOR_THREADS_NUM": "2"}, 2)])
def test_opencv_has_one_thread_unless_a_person_says_otherwise(
    chosen: dict[str, str], expected: int
) -> None:
    code = (
        "from fer_desktop.system.process import keep_opencv_on_one_thread\n"
        "keep_opencv_on_one_thread()\n"
        "import cv2; print(cv2.getNumThreads())"
    )
    others = {name: value for name, value in os.environ.items() if "OPENCV" not in name}
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env={**others, **chosen},
    )
    assert int(done.stdout) == expected
