"""A recorded session, and its review."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from helpers.reviews import LABELS, Opened, stand
from helpers.session_fakes import record
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.recording.recording_options import RecordingOptions


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "talk"
    record(folder, LABELS, markers={5: "Stimulus"}, options=RecordingOptions(("clean",)))
    return folder


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Opened]:
    """Open a review and wait until all of it is there."""
    made: list[ReviewWindow] = []

    def show(path: Path) -> ReviewWindow:
        window = ReviewWindow(path)
        with qtbot.waitExposed(window):
            window.show()
        made.append(window)
        qtbot.waitUntil(lambda: "Reading" not in window.message.text)
        return window

    yield show
    for window in made:
        if shiboken6.isValid(window):
            window.reject()
    assert threads.join_all(5.0) == []


@pytest.fixture
def review(qtbot: QtBot, folder: Path, show: Opened) -> ReviewWindow:
    """The session of `folder`, paused at 2 s."""
    window = show(folder)
    qtbot.waitUntil(lambda: window.player.player.state is PlayerState.RUNNING)
    window.player.player.pause()
    stand(qtbot, window, 2.0)
    return window
