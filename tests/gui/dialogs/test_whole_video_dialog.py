"""Analyse a whole file from the window: real source, real models, the command line's bytes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.bulk.job import Job
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.whole_video_dialog import WholeVideoDialog

DEMO = resource("demo", "demo.mp4")


def test_window_and_command_line_give_the_same_bytes(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    dialog = WholeVideoDialog(DEMO, settings, participant="P07", consent="agreed")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        pass
    assert dialog.folder is not None
    assert dialog.review.isEnabled()
    assert dialog.bar.value() == dialog.bar.maximum()
    output = tmp_path / "out"
    words = ["--output", str(output), "--participant", "P07", "--consent", "agreed", "--quiet"]
    assert cli.main(["analyze", str(DEMO), *words]) == 0
    for name in ("timeline.csv", "markers.csv", "data_dictionary.csv"):
        assert (dialog.folder / name).read_bytes() == (output / name).read_bytes()


def test_a_file_that_is_no_video_is_told_in_one_sentence(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "letter.mp4"
    path.write_text("not a video")
    dialog = WholeVideoDialog(path, settings)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        pass
    assert "letter.mp4" in dialog.message.text()
    assert not dialog.review.isEnabled()


def test_a_defect_ends_in_a_sentence(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Job, "run", lambda *_arguments: 1 / 0)
    dialog = WholeVideoDialog(DEMO, settings)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        pass
    assert "ZeroDivisionError" in dialog.message.text()
    assert dialog.stop.text() == "Close"


@pytest.mark.parametrize("running", [True, False])
def test_a_closed_dialog_is_gone_from_the_window(
    qtbot: QtBot, settings: Settings, start_program: Callable[[], App], running: bool
) -> None:
    program = start_program()
    dialog = WholeVideoDialog(DEMO, settings, parent=program.window)
    program.dialogs.show_whole_video(dialog)
    if not running:
        with qtbot.waitSignal(dialog.ended, timeout=60_000):
            dialog.stop.click()
    dialog.reject()
    assert program.dialogs.opened("whole video") is None
    qtbot.waitUntil(lambda: not program.window.findChildren(WholeVideoDialog))


def test_stopping_keeps_what_was_analysed(qtbot: QtBot, settings: Settings) -> None:
    dialog = WholeVideoDialog(DEMO, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "frames" in dialog.message.text(), timeout=60_000)
    with qtbot.waitSignal(dialog.ended, timeout=60_000):
        dialog.stop.click()
    assert dialog.folder is not None
    assert len((dialog.folder / "timeline.csv").read_text().splitlines()) > 1
