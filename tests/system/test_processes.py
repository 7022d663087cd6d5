"""Who writes a folder: this process, another one, a dead one, a damaged note."""

import os
import subprocess
import sys
from typing import Any

import psutil
import pytest

from fer_desktop.system.process import lives, this_process


def test_this_process_lives() -> None:
    assert lives(this_process())


def test_a_later_process_of_the_same_number_is_another() -> None:
    told = this_process()
    assert not lives(told | {"created_at": told["created_at"] - 60})


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="dead processes stay on POSIX only")
def test_a_dead_process_does_not_live_even_before_its_parent_asks() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        told = {"pid": other.pid, "created_at": psutil.Process(other.pid).create_time()}
        assert lives(told)
        other.kill()
        os.waitid(os.P_PID, other.pid, os.WEXITED | os.WNOWAIT)
        assert not lives(told)
    assert not lives(told)


@pytest.mark.parametrize("told", [None, {}, [], {"pid": 1}, {"pid": "x", "created_at": 0}])
def test_a_damaged_note_is_of_no_process(told: Any) -> None:
    assert not lives(told)
