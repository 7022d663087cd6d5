"""What asks the program to end ends it in order; what it was told to ignore it ignores."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fer_desktop.sessions.description import RecordingState, read_description
from fer_desktop.system.signals import ENDING, ending_on_signals, interrupted_at_once

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


def test_every_signal_ends_and_a_second_ctrl_c_is_the_systems() -> None:
    ended: list[str] = []
    before = {number: signal.getsignal(number) for number in ENDING}
    with ending_on_signals(lambda: ended.append("ended")) as received:
        for number in (*ENDING, signal.SIGHUP, signal.SIGTERM):
            os.kill(os.getpid(), number)
        assert signal.getsignal(signal.SIGINT) is before[signal.SIGINT]
    assert received == [*ENDING, signal.SIGHUP, signal.SIGTERM]
    assert ended == ["ended"] * len(received)
    assert {number: signal.getsignal(number) for number in ENDING} == before


def test_ctrl_c_is_the_systems_while_there_is_nothing_to_finish() -> None:
    before = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with interrupted_at_once():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with interrupted_at_once():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_what_is_ignored_stays_so() -> None:
    code = (
        "import os, signal\n"
        "from fer_desktop.system.signals import ending_on_signals\n"
        "signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does\n"
        "with ending_on_signals(lambda: print('ended')) as received:\n"
        "    os.kill(os.getpid(), signal.SIGHUP)\n"
        "print(received)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


CLOSED_TERMINAL = """
import os, pty, sys
from pathlib import Path
folder = Path(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.executable, [sys.executable, "-m", "fer_desktop", "analyze", "camera:test",
                              "--output", str(folder), "--quiet"])
timeline = folder / "timeline.csv"
while not (timeline.exists() and timeline.stat().st_size > 2000):
    os.sched_yield()
os.close(terminal)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status))
"""


def test_a_closed_terminal_ends_a_recording_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    command = [sys.executable, "-c", CLOSED_TERMINAL, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100)
    assert done.stdout == f"{128 + signal.SIGHUP}\n"
    assert read_description(folder / "session.json").state is RecordingState.STOPPED
