"""The video beside a session: frames, times, and videos that do not fit."""

import shutil
from pathlib import Path
from types import SimpleNamespace

from helpers.reviews import Opened, lone_table, stand
from helpers.session_fakes import record
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.recording.recording_options import RecordingOptions


def test_frame_number_time_and_faces_agree(qtbot: QtBot, review: ReviewWindow) -> None:
    for time_s, number, count in ((0.0, 0, 1), (1.0, 10, 2), (3.2, 32, 0), (3.9, 39, 1)):
        stand(qtbot, review, time_s)
        qtbot.waitUntil(lambda text=f"Frame {number}": review.player.frame.text() == text)
        assert len(review.player.view.marks) == count


def test_without_its_video_a_table_can_be_given_one(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    window = show(lone_table(folder, tmp_path))
    assert "No video" in window.message.text
    assert not window.player.isVisible()
    assert not window.actions_.play.isEnabled()
    window.timeline.plot.clicked.emit(1.0)
    assert window.position_s == 1.0
    window.choose_video(folder / "video.mkv")
    qtbot.waitUntil(lambda: len(window.player.view.marks) > 0)
    assert window.actions_.play.isEnabled()


def test_a_video_that_is_too_short_is_questioned(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    short = tmp_path / "short"
    record(short, [["neutral"]] * 5, options=RecordingOptions(("clean",)))
    window = show(lone_table(folder, tmp_path))
    window.choose_video(short / "video.mkv")
    qtbot.waitUntil(lambda: "Is it the right one?" in window.message.text)


def test_a_video_that_breaks_off_can_still_be_moved_through(
    qtbot: QtBot, folder: Path, show: Opened
) -> None:
    video = folder / "video.mkv"
    video.write_bytes(video.read_bytes()[: video.stat().st_size * 2 // 3])
    window = show(folder)
    player = window.player.player
    qtbot.waitUntil(lambda: player.state is PlayerState.RUNNING)
    window.seek(3.9)
    qtbot.waitUntil(lambda: player.state is PlayerState.ENDED)
    qtbot.waitUntil(lambda: "breaks off" in window.message.text)
    window.actions_.step_back.trigger()
    stand(qtbot, window, 0.5)
    assert player.state is PlayerState.PAUSED


def test_a_file_that_is_no_video_is_told(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    window = show(lone_table(folder, tmp_path))
    (tmp_path / "letter.mp4").write_text("not a video")
    window.choose_video(tmp_path / "letter.mp4")
    qtbot.waitUntil(lambda: "letter.mp4 is not a video" in window.message.text)


def test_a_film_begins_where_its_recording_did(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    """A person has watched for two seconds before pressing Record."""
    shutil.copy(folder / "video.mkv", tmp_path / "film.mkv")
    head, *rows = (folder / "timeline.csv").read_text().splitlines(keepends=True)
    late = [row for row in rows if float(row.split(",")[1]) >= 2.0]
    (tmp_path / "film.csv").write_text(head + "".join(late))
    window = ReviewWindow(tmp_path / "film.csv")
    shown: list[float] = []
    window.player.player.add_listener(
        SimpleNamespace(
            on_frame=lambda _frame: None,
            on_analysis=lambda analysis: shown.append(analysis.frame.timestamp),
        )
    )
    window.show()
    qtbot.waitUntil(lambda: 2.0 in shown)
    window.reject()
    assert 1.9 not in shown  # what came before was left out
