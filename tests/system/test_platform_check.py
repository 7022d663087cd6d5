"""Where no window can open, one sentence says so, before Qt could abort."""

import os
import subprocess
import sys

import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.system import platform_check

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux' loader")


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-m", "fer_desktop", "--exit-after", "0"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**kept, **environment},
    )


def test_without_a_display_the_sentence_names_the_headless_command() -> None:
    done = start()
    assert done.returncode == 2
    assert "there is no display" in done.stderr
    assert "fer-desktop analyze" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_display_that_does_not_answer_is_named() -> None:
    done = start(DISPLAY=":65000")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_missing_libraries_are_told_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(platform_check, "_loads", lambda library: library not in missing)
    with pytest.raises(FerError) as caught:
        platform_check.check_platform()
    assert caught.value.advice.endswith("apt-get install libegl1 libxcb-cursor0")


def test_offscreen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    platform_check.check_platform()
