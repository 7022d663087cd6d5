"""The queue in the window: real sources, real workers, the command line's bytes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.programs import Program
from helpers.videos import write_video
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.bulk.batch import read_batch
from fer_desktop.bulk.jobs import JobState
from fer_desktop.core.settings import Settings
from fer_desktop.gui.queue.queue_model import Column
from fer_desktop.gui.queue.queue_window import QueueWindow


@pytest.fixture
def videos(tmp_path: Path) -> Path:
    folder = tmp_path / "videos"
    folder.mkdir()
    write_video(folder / "P01_alone.mp4", count=8)
    shutil.copy(folder / "P01_alone.mp4", folder / "P02_both.mp4")
    (folder / "P03_both.mp4").write_bytes(b"not a video")
    return folder


@pytest.fixture
def queue(qtbot: QtBot, settings: Settings) -> Iterator[QueueWindow]:
    yield (window := opened(qtbot, settings))
    end(qtbot, window)


def opened(qtbot: QtBot, settings: Settings, folder: Path | None = None) -> QueueWindow:
    window = QueueWindow(settings, folder)
    qtbot.addWidget(window)
    window.show()
    return window


def end(qtbot: QtBot, window: QueueWindow) -> None:
    window.runner.stop()
    qtbot.waitUntil(lambda: not window.runner.is_running, timeout=60_000)
    window.close()


def filled(qtbot: QtBot, window: QueueWindow, folder: Path) -> None:
    window.add([str(folder)])
    qtbot.waitUntil(lambda: bool(window.model.rows), timeout=20_000)
    qtbot.waitUntil(lambda: all(row.probe for row in window.model.rows), timeout=20_000)
    window.kept.change(consent="agreed")


def state(window: QueueWindow, name: str) -> JobState:
    (row,) = [each for each in window.model.rows if each.spec.session == name]
    return row.record.state


def finished(qtbot: QtBot, window: QueueWindow) -> None:
    qtbot.waitUntil(lambda: not window.runner.is_running, timeout=120_000)


def test_from_dropped_files_to_sessions_with_the_command_lines_bytes(
    qtbot: QtBot, queue: QueueWindow, videos: Path, tmp_path: Path
) -> None:
    filled(qtbot, queue, videos)
    unreadable = queue.model.index(2, Column.NOTES).data()
    assert "P03_both.mp4" in unreadable
    queue.model.fill(0, Column.PARTICIPANT, [["P01"], ["P02"], ["P03"]])
    queue.ui.start.click()
    finished(qtbot, queue)
    assert [row.record.state for row in queue.model.rows] == [
        JobState.DONE,
        JobState.DONE,
        JobState.FAILED,
    ]
    assert "1 job" in queue.ui.message.text
    assert queue.ui.retry.isEnabled()
    assert not queue.ui.start.isEnabled()
    alone = tmp_path / "alone"
    words = ["--participant", "P01", "--consent", "agreed", "--output", str(alone), "--quiet"]
    assert cli.main(["analyze", str(videos / "P01_alone.mp4"), *words]) == 0
    made = queue.kept.folder / "P01_alone"
    for name in ("timeline.csv", "session.json", "markers.csv"):
        assert (made / name).read_bytes() == (alone / name).read_bytes(), name
    assert (queue.kept.folder / "summary.html").is_file()
    assert "P01" in (queue.kept.folder / "summary.csv").read_text(encoding="utf-8")
    queue.ui.table.selectRow(0)
    with qtbot.waitSignal(queue.review_asked) as asked:
        queue.ui.review.click()
    assert asked.args == [made]


def test_a_closed_queue_goes_on_where_it_was(
    qtbot: QtBot, settings: Settings, queue: QueueWindow, videos: Path
) -> None:
    filled(qtbot, queue, videos)
    queue.model.fill(0, Column.PARTICIPANT, [["P01"]])
    queue.close()
    assert read_batch(queue.kept.folder).job("P01_alone").participant == "P01"
    again = opened(qtbot, settings, queue.kept.folder)
    assert [row.spec.session for row in again.model.rows] == ["P01_alone", "P02_both", "P03_both"]
    assert again.model.index(0, Column.PARTICIPANT).data() == "P01"
    again.start()
    finished(qtbot, again)
    end(qtbot, again)
    third = opened(qtbot, settings, queue.kept.folder)
    qtbot.waitUntil(lambda: state(third, "P02_both") is JobState.DONE, timeout=20_000)
    assert state(third, "P03_both") is JobState.FAILED
    (videos / "P03_both.mp4").write_bytes((videos / "P01_alone.mp4").read_bytes())
    third.ui.retry.click()
    finished(qtbot, third)
    assert state(third, "P03_both") is JobState.DONE
    end(qtbot, third)


def test_the_command_line_goes_on_with_the_windows_batch(
    qtbot: QtBot, settings: Settings, queue: QueueWindow, videos: Path
) -> None:
    (videos / "P03_both.mp4").unlink()
    filled(qtbot, queue, videos)
    queue.close()
    assert cli.main(["batch", "--output", str(queue.kept.folder), "--quiet"]) == 0
    again = opened(qtbot, settings, queue.kept.folder)
    qtbot.waitUntil(lambda: again.model.tally().of(JobState.DONE) == 2, timeout=20_000)
    end(qtbot, again)


def test_closing_while_files_are_analysed_asks_once_and_stops_in_order(
    qtbot: QtBot, queue: QueueWindow, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_video(videos / "long.mp4", count=2000)
    filled(qtbot, queue, videos)
    queue.start()
    qtbot.waitUntil(lambda: queue.model.tally().of(JobState.RUNNING) > 0, timeout=60_000)
    queue.close()
    (question,) = queue.findChildren(QMessageBox)
    assert queue.isVisible()
    next(b for b in question.buttons() if "Stop" in b.text()).click()
    qtbot.waitUntil(lambda: not queue.isVisible(), timeout=60_000)
    assert not queue.runner.is_running


def test_the_same_folder_twice_adds_nothing(qtbot: QtBot, queue: QueueWindow, videos: Path) -> None:
    filled(qtbot, queue, videos)
    queue.add([str(videos)])
    qtbot.waitUntil(lambda: "already" in queue.ui.message.text, timeout=20_000)
    assert len(queue.model.rows) == 3


def test_an_empty_folder_is_told(qtbot: QtBot, queue: QueueWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    queue.add([str(tmp_path / "empty")])
    qtbot.waitUntil(lambda: "no video" in queue.ui.message.text, timeout=20_000)
    assert not queue.model.rows


def test_without_consent_nothing_begins(
    qtbot: QtBot, queue: QueueWindow, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(qtbot, queue, videos)
    queue.kept.change(consent="")
    monkeypatch.setattr("fer_desktop.gui.queue.queue_window.ConsentDialog.exec", lambda self: 0)
    queue.start()
    assert not queue.runner.is_running


def test_the_window_opens_the_queue_it_showed_last(
    qtbot: QtBot, start_program: Program, videos: Path
) -> None:
    program = start_program()
    program.window.actions_.queue.trigger()
    first = program.dialogs.opened("queue")
    assert isinstance(first, QueueWindow)
    filled(qtbot, first, videos)
    first.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    first.close()
    assert program.dialogs.opened("queue") is None
    program.window.actions_.queue.trigger()
    second = program.dialogs.opened("queue")
    assert isinstance(second, QueueWindow)
    assert second.kept.folder == first.kept.folder
    assert len(second.model.rows) == 3
