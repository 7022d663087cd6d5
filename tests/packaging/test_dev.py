"""Setting up from a clone, as far as it can be tried without a network."""

import sys

import dev
import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.system import platform_check


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


def test_the_program_asks_for_the_same_libraries(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(platform_check, "_loads", lambda library: False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(FerError) as caught:
        platform_check.check_platform()
    assert set(dev.SYSTEM_LIBRARIES.values()) <= set(caught.value.advice.split())
