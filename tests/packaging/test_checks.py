"""Checks beside each other: all run, and the first that fails ends the rest."""

import sys
from pathlib import Path

import checks
import pytest
from checks import Check, run


def check(name: str, code: str, **options: bool) -> Check:
    return Check(name, [sys.executable, "-c", code], **options)


def test_lanes_run_beside_each_other_and_each_in_order(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each lane's first check waits for the other's."""
    meet = (
        "import pathlib, threading, sys\n"
        "mine, other = pathlib.Path({!r}), pathlib.Path({!r})\n"
        "mine.touch()\n"
        "pause = threading.Event()\n"
        "while not other.exists(): pause.wait(0.01)\n"
        "print('met')"
    )
    a, b = str(tmp_path / "a"), str(tmp_path / "b")
    second = check("second", f"import pathlib; print(pathlib.Path({a!r}).exists())")
    lanes = [[check("a", meet.format(a, b)), second], [check("b", meet.format(b, a))]]
    assert run(lanes, tmp_path) == 0
    printed = capfd.readouterr().out
    assert printed.count("met") == 2
    assert "== second (" in printed
    assert "True" in printed


def test_what_fails_ends_the_rest_and_is_told_last(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    endless = "import threading; print('begun', flush=True); threading.Event().wait()"
    failing = check("failing", "import sys; print('this is why'); sys.exit(3)")
    never = check("never", "print('never')")
    tests = check("tests", endless, is_shown=True)
    assert run([[tests], [failing, never]], tmp_path) == 3
    printed = capfd.readouterr().out
    assert printed.rstrip().endswith("this is why")
    assert "never" not in printed


def test_a_check_that_does_not_hear_ctrl_c_ends_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is where a shell has started the checks in the background."""
    monkeypatch.setattr(checks, "GRACE_S", 0.1)
    deaf = (
        "import pathlib, signal, threading\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "pathlib.Path('deaf').touch()\n"
        "threading.Event().wait()"
    )
    failing = (
        "import pathlib, sys, threading\n"
        "while not pathlib.Path('deaf').exists(): threading.Event().wait(0.01)\n"
        "sys.exit(3)"
    )
    assert run([[check("deaf", deaf)], [check("failing", failing)]], tmp_path) == 3


def test_what_would_leave_something_behind_is_waited_for(tmp_path: Path) -> None:
    code = (
        "import pathlib, threading\n"
        "pathlib.Path('begun').touch()\n"
        "threading.Event().wait(0.2)\n"
        "pathlib.Path('cleared').touch()"
    )
    failing = (
        "import pathlib, sys, threading\n"
        "while not pathlib.Path('begun').exists(): threading.Event().wait(0.01)\n"
        "sys.exit(1)"
    )
    lanes = [[check("installs", code, must_end=True)], [check("failing", failing)]]
    assert run(lanes, tmp_path) == 1
    assert (tmp_path / "cleared").exists()


def test_output_waits_until_the_tests_are_through(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tests = "import pathlib, threading\nprint('dots', flush=True)\n"
    tests += "while not pathlib.Path('linted').exists(): threading.Event().wait(0.01)\n"
    tests += "threading.Event().wait(0.2); print('end', flush=True)"
    linter = "import pathlib; print('no finding'); pathlib.Path('linted').touch()"
    lanes = [[check("tests", tests, is_shown=True)], [check("linter", linter)]]
    assert run(lanes, tmp_path) == 0
    printed = capfd.readouterr().out
    assert printed.index("dots") < printed.index("end") < printed.index("no finding")
