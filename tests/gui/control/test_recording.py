"""Record the real demo from the window, find it in the list, review and correct it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import numpy as np
import pytest
from helpers.disks import fill
from helpers.faces import make_face
from helpers.fakes import ScriptedSource, SourceShelf
from helpers.programs import end_program, wait
from PySide6.QtCore import QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import OutputError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.consent_dialog import ConsentDialog
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.sessions.baselines import path_of
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.description import RecordingState, read_description
from fer_desktop.sessions.library import list_sessions
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import LOW_SPACE_BYTES, STOP_SPACE_BYTES
from fer_desktop.sessions.recording.score_files import ScoreFiles
from fer_desktop.sessions.recording.video_writer import VideoWriter


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Player], App]]:
    """The program as it is, with the real models, around a session."""
    monkeypatch.setattr("fer_desktop.gui.app.CameraWatch.start", lambda self: None)
    made: list[App] = []

    def start(player: Player) -> App:
        program = App(qapp, SettingsStore(settings), player)
        program.show()
        made.append(program)
        return program

    yield start
    for program in made:
        end_program(qtbot, program)


@pytest.fixture
def program(start: Callable[[Player], App], settings: Settings) -> App:
    """With the real sources, too."""
    return start(Player(settings))


@pytest.fixture
def live(qtbot: QtBot, start: Callable[[Player], App], settings: Settings) -> App:
    """With a camera that gives 60 pictures a second, and already running."""
    program = start(Player(settings, SourceShelf(ScriptedSource(frame_rate_hz=60.0))))
    program.controller.start("camera:Scripted")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    wait(qtbot, lambda: program.player.analyzer is not None)
    return program


def recorded(program: App) -> int:
    """Frames in the recording; some were captured before it began and are not in it."""
    return program.recording.recorded


def record(qtbot: QtBot, program: App, videos: tuple[str, ...]) -> Path:
    """Record a second of the demo; the session's folder."""
    finished: list[Path] = []
    program.recording.finished.connect(finished.append)
    program.controller.start("demo")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.recording.start(videos, "P07", "agreed")
    wait(qtbot, lambda: program.recording.active)
    assert program.window.actions_.record.isChecked()
    assert "Recording" in program.window.run_bar.sign.text()
    wait(qtbot, lambda: recorded(program) >= 5)
    program.controller.marking.mark("Stimulus")
    wait(qtbot, lambda: recorded(program) >= 30)
    program.window.actions_.record.trigger()
    wait(qtbot, lambda: len(finished) == 1)
    return finished[0]


def test_a_recording_is_whole_and_can_be_reviewed_and_corrected(qtbot: QtBot, program: App) -> None:
    folder = record(qtbot, program, ("clean",))
    entry = list_sessions()[0]
    assert entry.folder == folder
    assert entry.description is not None
    assert entry.description.participant == "P07"
    assert entry.description.integrity.analysed >= 30
    assert "Recorded" in program.window.message_bar.text
    program.player.stop()

    program.window.actions_.sessions.trigger()
    dialog = program.dialogs.opened("sessions")
    assert isinstance(dialog, SessionsDialog)
    wait(qtbot, lambda: dialog.selected == folder)
    dialog.review.click()
    review = program.dialogs.opened(f"review {folder}")
    assert isinstance(review, ReviewWindow)
    wait(qtbot, lambda: len(review.player.view.marks) > 0)
    assert review.side.markers.count() == 1
    middle = sum(review.reviewed.corrected.table.timestamp[[0, -1]]) / 2
    review.player.player.pause()
    review.seek(middle)
    wait(qtbot, lambda: abs(review.position_s - middle) < 0.1)
    review.reject()


def test_a_baseline_goes_into_the_recording_and_is_kept_for_the_participant(
    qtbot: QtBot, program: App
) -> None:
    """With the name that was given; one that is forgotten corrects no more."""
    program.controller.start("demo")
    wait(qtbot, lambda: program.faces.chosen is not None)
    face = program.faces.chosen
    assert face is not None
    answers = make_face(1, "sadness", 0.6).probabilities[np.newaxis]
    program.faces.set_baseline(face, baseline_of(answers, 10.0))
    program.faces.rename(face, "Ann")
    finished: list[Path] = []
    program.recording.finished.connect(finished.append)
    program.recording.start((), "P07", "")
    wait(qtbot, lambda: recorded(program) >= 5)
    program.faces.clear_baselines()
    so_far = recorded(program)
    wait(qtbot, lambda: recorded(program) >= so_far + 5)
    program.recording.stop()
    wait(qtbot, lambda: len(finished) == 1)
    session = open_session(finished[0])
    table = session.table.of_face(face)
    assert set(table.face_name) == {"Ann"}
    assert (table.baseline[0], table.baseline[-1]) == ("P07", "")
    assert session.description is not None
    assert session.description.baselines[str(face)].owner == "P07"
    wait(qtbot, lambda: path_of("P07").is_file())


def agree() -> None:
    """Answer the question of consent as soon as it is asked."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ConsentDialog):
        QTimer.singleShot(20, agree)
        return
    dialog.agreed.click()
    dialog.record.click()


def test_a_film_waits_for_the_answers_and_begins_anew_after_its_end(
    qtbot: QtBot, program: App
) -> None:
    states: list[PlayerState] = []
    program.controller.start("demo")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.player.seek(11.5)
    wait(qtbot, lambda: program.player.state is PlayerState.ENDED)
    assert program.window.actions_.record.isEnabled()
    program.player.state_changed.connect(states.append)
    QTimer.singleShot(0, agree)
    program.window.actions_.record.trigger()
    wait(qtbot, lambda: program.recording.active)
    wait(qtbot, lambda: PlayerState.RUNNING in states)
    wait(qtbot, lambda: program.player.position_s > 0.2)
    QTimer.singleShot(0, agree)
    program.window.actions_.record.trigger()  # stops
    wait(qtbot, lambda: not program.recording.active)
    wait(qtbot, lambda: len(list_sessions()) == 1)
    states.clear()
    program.window.actions_.record.trigger()
    wait(qtbot, lambda: program.recording.active)
    assert states[:1] == [PlayerState.PAUSED]
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)


def test_scores_only_keeps_no_picture(qtbot: QtBot, program: App) -> None:
    folder = record(qtbot, program, ())
    assert not list(folder.glob("*.mkv"))
    table = (folder / "timeline.csv").read_text(encoding="utf-8")
    assert all(name in table for name in EMOTIONS)


def test_recording_needs_the_consent_of_everybody(qtbot: QtBot, program: App) -> None:
    dialog = ConsentDialog(program.window)
    assert not dialog.record.isEnabled()
    dialog.agreed.click()
    assert dialog.record.isEnabled()
    dialog.note.setText("form 12")
    assert dialog.consent.note == "agreed: form 12"
    dialog.deleteLater()


def test_closing_the_window_finishes_the_recording(qtbot: QtBot, program: App) -> None:
    program.controller.start("demo")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: program.recording.active)
    wait(qtbot, lambda: recorded(program) >= 5)
    program.close()
    wait(qtbot, lambda: program.closed)
    entry = list_sessions()[0]
    assert entry.description is not None
    assert str(entry.description.state) == "stopped"
    assert entry.description.integrity.analysed >= 5


def test_the_end_of_the_desktops_session_waits_for_the_recording(
    qtbot: QtBot, live: App, qapp: QApplication
) -> None:
    live.recording.start(("blurred",), "", "agreed")
    wait(qtbot, lambda: recorded(live) >= 5)
    qapp.commitDataRequest.emit(QSessionManager.__new__(QSessionManager))
    assert live.closed
    (entry,) = list_sessions()
    assert entry.description is not None
    assert entry.description.state is RecordingState.STOPPED


def test_pictures_that_the_encoder_cannot_take_are_counted_and_told(
    qtbot: QtBot, live: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are missing in the video only: never in the table, and never kept in memory."""
    go_on = Event()
    write = VideoWriter.write

    def wait_and_write(self: VideoWriter, timestamp: float, image: object) -> bool:
        go_on.wait(30)
        return write(self, timestamp, image)

    monkeypatch.setattr(VideoWriter, "write", wait_and_write)
    finished: list[Path] = []
    live.recording.finished.connect(finished.append)
    live.recording.start(("clean",), "", "agreed")
    wait(qtbot, lambda: "not in the video" in live.window.run_bar.sign.text())
    assert "cannot write the video as fast" in live.window.message_bar.text
    analysed = recorded(live)
    wait(qtbot, lambda: recorded(live) > analysed)  # the analysis goes on meanwhile
    go_on.set()
    live.window.actions_.record.trigger()
    wait(qtbot, lambda: len(finished) == 1)
    description = read_description(finished[0] / "session.json")
    video = description.videos["video.mkv"]
    assert video.dropped > 0
    assert video.written + video.dropped == description.integrity.captured
    assert f"{video.dropped} frame" in live.window.message_bar.text
    assert description.state is RecordingState.STOPPED


def test_a_disk_that_fills_up_warns_and_then_ends_the_recording_in_order(
    qtbot: QtBot, live: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [LOW_SPACE_BYTES - 1]
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=free[0]))
    said: list[str] = []
    live.recording.disk_is_low.connect(lambda sentence: said.append(str(sentence)))
    live.recording.start(("clean",), "", "agreed")
    wait(qtbot, lambda: bool(said))
    assert "500 MB are free" in said[0]
    free[0] = STOP_SPACE_BYTES - 1
    wait(qtbot, lambda: "was stopped because" in live.window.message_bar.text)
    assert not live.recording.active
    assert not live.window.actions_.record.isChecked()
    (entry,) = list_sessions()
    assert entry.description is not None
    assert entry.description.state is RecordingState.FAILED
    assert live.player.state is PlayerState.RUNNING


def test_a_disk_that_is_full_ends_the_recording_with_what_was_kept(
    qtbot: QtBot, live: App, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(small_disk))
    live.recording.start((), "", "agreed")
    wait(qtbot, lambda: recorded(live) >= 5)
    fill(small_disk, leave_bytes=0)
    wait(qtbot, lambda: "the disk is full" in live.window.message_bar.text)
    (entry,) = list_sessions()
    assert entry.description is not None
    assert entry.description.state is RecordingState.FAILED
    kept = entry.description.integrity.analysed
    assert f"Recorded {kept} frames to {entry.name}" in live.window.message_bar.text
    assert live.player.state is PlayerState.RUNNING


def test_what_fails_while_the_program_ends_is_not_lost(
    qtbot: QtBot, live: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: ScoreFiles) -> None:
        raise OutputError("The disk failed.")

    live.recording.start((), "", "agreed")
    wait(qtbot, lambda: recorded(live) >= 5)
    monkeypatch.setattr(ScoreFiles, "sync", fail)
    live.close()
    wait(qtbot, lambda: live.closed)
    assert live.unseen is not None
    assert live.unseen.text == "The disk failed."


def test_a_session_that_is_being_recorded_is_not_deleted(qtbot: QtBot, live: App) -> None:
    live.recording.start((), "", "agreed")
    wait(qtbot, lambda: recorded(live) >= 5)
    dialog = SessionsDialog()
    qtbot.addWidget(dialog)
    wait(qtbot, lambda: dialog.selected is not None)
    dialog.delete.click()
    wait(qtbot, lambda: "is still being recorded" in dialog.message.text())
    assert "End the recording first" in dialog.message.text()
    assert live.recording.active


def test_a_marker_named_after_the_end_of_the_film_is_kept(qtbot: QtBot, program: App) -> None:
    """The film ends while its name is being typed; the moment was in the recording."""
    finished: list[Path] = []
    program.recording.finished.connect(finished.append)
    program.controller.start("demo")
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.player.seek(11.0)
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: recorded(program) >= 3)
    program.window.actions_.marker.trigger()
    wait(qtbot, lambda: len(finished) == 1)
    assert program.player.state is PlayerState.ENDED
    (question,) = program.window.findChildren(QInputDialog)
    question.setTextValue("smile")
    question.accept()
    corrected = open_corrected(open_session(finished[0]))
    (marker,) = corrected.markers
    assert marker.name == "smile"
    assert 11.0 <= marker.timestamp < program.player.position_s
    program.controller.marking.mark("too late")  # stands at the last picture
    assert len(open_corrected(open_session(finished[0])).markers) == 2
    program.controller.marking.ask(11.5, 11.75)  # a range of the timeline
    question = program.window.findChildren(QInputDialog)[-1]
    question.setTextValue("laughs")
    question.accept()
    (laughs,) = (m for m in open_corrected(open_session(finished[0])).markers if m.end_s)
    assert (laughs.name, laughs.end_s) == ("laughs", 11.75)
    assert program.window.statusBar().currentMessage() == "laughs: from 0:11.50 to 0:11.75"
    program.player.seek(5.0)
    wait(qtbot, lambda: program.player.position_s < 6.0)
    program.controller.marking.mark("never recorded")
    assert len(open_corrected(open_session(finished[0])).markers) == 3


def test_no_choice_of_what_to_keep_is_cut_off(qtbot: QtBot) -> None:
    dialog = ConsentDialog()
    qtbot.addWidget(dialog)
    dialog.videos.addItem("Scores, the clean video and one with boxes, in a longer language " * 2)
    dialog.show()
    assert dialog.videos.width() >= dialog.videos.minimumSizeHint().width()
