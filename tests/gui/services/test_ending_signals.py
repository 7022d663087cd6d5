"""What asks the window to end finishes its recording: signals, and the end of a desktop session."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.gui.services.ending_signals import ending_signals

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_and_finishes_its_recording(own_home: Path, name: str) -> None:
    number = getattr(signal, name)
    words = ["--source", "camera:test", "--exit-after", "100", "--record"]
    process = subprocess.Popen(
        [sys.executable, "-m", "fer_desktop", *words], stderr=subprocess.PIPE, text=True
    )
    pause = Event()

    def rows() -> int:
        found = list(own_home.rglob("timeline.csv"))
        return found[0].stat().st_size if found else 0

    while process.poll() is None and rows() < 2000:
        pause.wait(0.01)
    process.send_signal(number)
    _, error = process.communicate(timeout=60)
    assert process.returncode == 128 + number, error
    assert "Traceback" not in error
    (description,) = own_home.rglob("session.json")
    values = json.loads(description.read_text())
    assert values["state"] == "stopped"
    assert values["integrity"]["analysed"] > 0


@posix
def test_a_signal_does_nothing_before_the_event_loop_goes_on(
    qtbot: QtBot, qapp: QApplication
) -> None:
    ended: list[str] = []
    with ending_signals() as signals:
        signals.arrived.connect(lambda: ended.append("ended"))
        assert signals.status == 0
        os.kill(os.getpid(), signal.SIGTERM)
        assert ended == []
        qtbot.waitUntil(lambda: ended == ["ended"])
        assert signals.status == 128 + signal.SIGTERM
