"""Setting up from a clone, as far as it can be tried without a network."""

import sys
from pathlib import Path

import dev
import pytest


@pytest.fixture
def started(monkeypatch):
    """How the program was started; nothing is set up and nothing starts."""
    calls = []
    monkeypatch.setattr(dev, "SYSTEM_LIBRARIES", {})
    monkeypatch.setattr(dev, "_environment", lambda action: sys.executable)
    monkeypatch.setattr(dev, "_run", lambda *args, windowed: calls.append(windowed) or 0)
    return calls


def command(folder, name, script):
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


def test_what_apt_has_installed_is_not_missed(started, monkeypatch, tmp_path):
    command(tmp_path, "apt-get", f"touch {tmp_path}/installed")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(
        dev,
        "_missing_system_packages",
        lambda action: [] if (tmp_path / "installed").exists() else ["libegl1"],
    )
    monkeypatch.setattr(sys, "argv", ["dev.py", "run", "--install-system-packages"])
    assert dev.main() == 0
    assert started == [True]


@pytest.mark.parametrize("status", [100, None])
def test_apt_that_fails_or_is_not_there_is_one_sentence(
    started, monkeypatch, tmp_path, capfd, status
):
    if status is not None:  # as when it is not root that asks
        command(tmp_path, "apt-get", f"exit {status}")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "_missing_system_packages", lambda action: ["libegl1"])
    monkeypatch.setattr(sys, "argv", ["dev.py", "test", "--install-system-packages"])
    assert dev.main() == 2
    told = "Setting up failed: apt-get update" if status else "apt-get install libegl1"
    assert told in capfd.readouterr().err
    assert not started


def test_python_without_its_venv_package_is_told_before_anything_is_set_up(
    started, monkeypatch, capsys
):
    monkeypatch.setitem(sys.modules, "ensurepip", None)  # as Debian delivers Python
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.main() == 2
    assert "apt-get install python3-venv" in capsys.readouterr().err
    assert not started


@pytest.fixture
def lanes(monkeypatch):
    """The names of the checks of each lane; nothing runs."""
    seen = []

    def note(checks, folder):
        seen.extend([check.name for check in lane] for lane in checks)
        return 0

    monkeypatch.setattr(dev, "run", note)
    monkeypatch.setattr(sys, "platform", "linux")
    return seen


def test_without_arguments_everything_is_checked_beside_each_other(lanes):
    assert dev._test(Path(sys.executable), []) == 0
    tests, linters, package = lanes
    assert tests[0].startswith("pytest -n logical")
    assert {name.split()[0] for name in linters} == {"ruff", "lint-imports", "mypy"}
    assert package == ["packaging/build.py --quick", "packaging/smoke.py"]


def test_chosen_tests_make_no_package(lanes):
    assert dev._test(Path(sys.executable), ["tests/core", "-x"]) == 0
    assert lanes[0] == ["pytest tests/core -x"]
    assert len(lanes) == 2


def test_a_base_that_git_does_not_know_ends_it(lanes, capfd):
    assert dev._test(Path(sys.executable), ["--changed", "no-such-branch"]) == 2
    assert "git does not know no-such-branch" in capfd.readouterr().err
    assert lanes == []
