"""A recording belongs to the run, the person and the settings that its session names."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from helpers.faces import make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from helpers.programs import Program, wait
from helpers.videos import write_video
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from fer_desktop.bulk.jobs import JobState
from fer_desktop.classification.manifest import read_manifest
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.consent_dialog import Choice, Consent, ConsentDialog
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.queue.queue_window import QueueWindow
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.toolkit import texts
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.description import Description, read_description
from fer_desktop.sessions.library import delete_session, list_sessions
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.score_files import ScoreFiles
from fer_desktop.sources.base import SourceKind


@dataclass
class Analyzers:
    """Makes scripted analyzers with the manifest of a real model, and notes for what settings."""

    made: list[Settings] = field(default_factory=list)

    def __call__(self, settings: Settings) -> ScriptedAnalyzer:
        self.made.append(settings)
        analyzer = ScriptedAnalyzer()
        manifest = read_manifest(resource("models", settings.classification.model))
        analyzer.manifest, analyzer.threshold = manifest, manifest.threshold
        return analyzer


@pytest.fixture
def analyzers() -> Analyzers:
    return Analyzers()


@pytest.fixture
def start(start_program: Program, settings: Settings, analyzers: Analyzers) -> Callable[..., App]:
    """A program around sources whose recordings name a real model."""

    def start(*sources: ScriptedSource) -> App:
        player = Player(settings, SourceShelf(*sources), analyzers, retry_interval_s=0.05)
        return start_program(player=player)

    return start


@pytest.fixture
def hashing(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """A large film: a recording of it is being made until `may_end` is set."""
    gate = SimpleNamespace(began=Event(), may_end=Event())
    digest = hashlib.file_digest

    def slow(*arguments: Any) -> Any:
        gate.began.set()
        assert gate.may_end.wait(30)
        return digest(*arguments)

    monkeypatch.setattr(hashlib, "file_digest", slow)
    yield gate
    gate.may_end.set()


def film(folder: Path, name: str) -> str:
    path = folder / name
    path.write_bytes(name.encode())
    return str(path)


def long_film() -> ScriptedSource:
    return ScriptedSource(live=False, frame_count=5000, frame_rate_hz=50)


def play(qtbot: QtBot, program: App, spec: str) -> None:
    program.player.start(spec)  # without the question whether a recording may end
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    wait(qtbot, lambda: bool(program.window.faces.cards))


def recorded(program: App) -> int:
    return program.recording.recorded


def record(qtbot: QtBot, program: App) -> None:
    program.recording.start((), "P07", "agreed")
    wait(qtbot, lambda: recorded(program) > 3)


def finish(qtbot: QtBot, program: App) -> Path:
    with qtbot.waitSignal(program.recording.finished, timeout=20_000) as ended:
        program.window.actions_.record.trigger()
    folder = ended.args[0]
    assert isinstance(folder, Path)
    return folder


def the_session() -> Description:
    (entry,) = list_sessions()
    assert entry.description is not None
    return entry.description


def speak_german(qtbot: QtBot, program: App) -> None:
    old = program.window
    program.store.update("app", language="de")
    wait(qtbot, lambda: program.window is not old)


def name_face(program: App, name: str) -> None:
    field = program.window.faces.cards[1].name
    field.setText(name)
    field.editingFinished.emit()


def names_in(folder: Path) -> dict[int, str]:
    return dict(open_corrected(open_session(folder)).face_names)


# the window is made anew


def test_a_recording_goes_on_in_another_language_and_ends_with_its_source(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    program = start(ScriptedSource(), ScriptedSource())
    play(qtbot, program, "camera:Front")
    record(qtbot, program)
    speak_german(qtbot, program)
    assert "Aufzeichnung" in program.window.run_bar.sign.text()
    assert program.window.actions_.record.isChecked()
    before = recorded(program)
    wait(qtbot, lambda: recorded(program) > before)
    with qtbot.waitSignal(program.recording.finished, timeout=20_000):
        program.player.stop()
    counts = the_session().integrity
    play(qtbot, program, "camera:Back")
    wait(qtbot, lambda: program.player.analysed > 5)
    assert not program.window.actions_.record.isChecked()
    assert str(the_session().state) == "stopped"
    assert the_session().integrity == counts
    program.store.update("app", language="en")


def test_what_a_person_added_to_a_run_is_there_in_another_language(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    program = start(long_film())
    play(qtbot, program, "film.mp4")
    program.window.playback.change_speed(1)
    name_face(program, "Anna")
    program.controller.marking.mark("Stimulus")
    baseline = baseline_of(make_face().probabilities[np.newaxis], 1.0)
    program.faces.set_baseline(1, baseline)
    speak_german(qtbot, program)
    window = program.window
    assert window.playback.speed.currentData() == 2.0
    assert program.faces.names == {1: "Anna"}
    assert window.timeline.bar.faces.findText("Anna") > 0
    assert [marker.name for marker in program.markers.all] == ["Stimulus"]
    assert program.faces.baselines == {1: baseline}
    program.store.update("app", language="en")


def test_a_batch_and_a_review_go_on_in_another_language(
    qtbot: QtBot, start: Callable[..., App], settings: Settings, tmp_path: Path
) -> None:
    program = start(long_film())
    table = tmp_path / "scores.csv"
    table.write_text("nonsense\n")
    program.dialogs.review(table)
    review = program.dialogs.opened(f"review {table}")
    program.window.actions_.queue.trigger()
    queue = program.dialogs.opened("queue")
    assert isinstance(queue, QueueWindow)
    queue.add([str(write_video(tmp_path / "talk.mp4"))])
    wait(qtbot, lambda: bool(queue.model.rows))
    queue.kept.change(consent="agreed")
    queue.start()
    speak_german(qtbot, program)
    assert program.dialogs.opened("queue") is queue
    assert program.dialogs.opened(f"review {table}") is review
    wait(qtbot, lambda: queue.model.tally().of(JobState.DONE) == 1)
    queue.ui.table.selectRow(0)
    queue.ui.review.click()
    assert program.dialogs.opened(f"review {queue.kept.folder / 'talk'}") is not None
    wait(qtbot, lambda: not queue.runner.is_running)
    program.dialogs.close_all()
    program.store.update("app", language="en")


# the run ends while the recording is made


def test_a_film_opened_while_a_recording_is_made_is_not_recorded(
    qtbot: QtBot, start: Callable[..., App], hashing: SimpleNamespace, tmp_path: Path
) -> None:
    program = start(long_film(), long_film())
    play(qtbot, program, film(tmp_path, "anna.mp4"))
    program.recording.start((), "P-Anna", "agreed")
    assert program.window.run_bar.sign.text() == "●  Preparing the recording…"
    assert program.window.actions_.record.isChecked()
    assert hashing.began.wait(20)
    play(qtbot, program, film(tmp_path, "ben.mp4"))
    assert program.window.run_bar.sign.text() == "●  Analysing faces"
    assert not program.window.actions_.record.isChecked()
    hashing.may_end.set()
    wait(qtbot, lambda: not program.recording.busy)
    assert not program.recording.active
    assert list(sessions_folder().iterdir()) == []
    assert "ended or changed" in program.window.message_bar.text
    record(qtbot, program)  # and the next one is made as usual
    assert finish(qtbot, program).name.endswith("scripted")
    assert the_session().source["sha256"] == hashlib.sha256(b"ben.mp4").hexdigest()


@pytest.mark.parametrize("end", ["the source", "the recording", "the program"])
def test_whatever_ends_while_a_recording_is_made_nothing_is_kept(
    qtbot: QtBot,
    start: Callable[..., App],
    hashing: SimpleNamespace,
    tmp_path: Path,
    end: str,
) -> None:
    program = start(long_film())
    play(qtbot, program, film(tmp_path, "anna.mp4"))
    program.recording.start((), "P-Anna", "agreed")
    assert hashing.began.wait(20)
    if end == "the source":
        program.player.stop()
    elif end == "the recording":
        program.window.actions_.record.trigger()
        assert "called off" in program.window.message_bar.text
    else:
        program.close()
        assert not program.closed
    hashing.may_end.set()
    wait(qtbot, lambda: not program.recording.busy)
    assert list(sessions_folder().iterdir()) == []
    assert not program.recording.preparing and not program.recording.active
    assert program.player.state is not PlayerState.PAUSED


def test_a_defect_while_a_recording_is_made_is_told_and_another_can_be_made(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    manifest = program.player.analyzer.manifest
    program.player.analyzer.manifest = SimpleNamespace()
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: "AttributeError" in program.window.message_bar.text)
    assert not program.recording.busy
    program.player.analyzer.manifest = manifest
    record(qtbot, program)
    finish(qtbot, program)


def test_consent_is_for_the_run_that_was_asked_about(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    program = start(ScriptedSource(), ScriptedSource())
    play(qtbot, program, "camera:Front")

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConsentDialog):
            QTimer.singleShot(20, agree)
            return
        program.controller.start("camera:Back")
        wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
        dialog.agreed.click()
        dialog.record.click()

    QTimer.singleShot(0, agree)
    program.window.actions_.record.trigger()
    assert not program.recording.busy
    assert "ended or changed" in program.window.message_bar.text


# settings


def test_settings_changed_meanwhile_take_effect_when_the_recording_has_ended(
    qtbot: QtBot, start: Callable[..., App], analyzers: Analyzers
) -> None:
    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    record(qtbot, program)
    threshold = program.faces.threshold
    program.store.update("classification", model="light", threshold=0.9)
    program.store.update("smoothing", time_constant_s=5.0)
    assert "when the recording has ended" in program.window.message_bar.text
    before = recorded(program)
    wait(qtbot, lambda: recorded(program) > before + 3)
    assert len(analyzers.made) == 1
    assert program.faces.threshold == threshold
    folder = finish(qtbot, program)
    wait(qtbot, lambda: len(analyzers.made) > 1)
    assert analyzers.made[-1] == program.store.settings == program.player.settings
    assert program.faces.threshold == 0.9
    description = read_description(folder / "session.json")
    assert (description.model["name"], description.threshold) == ("everyday", threshold)


def test_a_change_on_its_way_waits_for_the_end_of_the_recording(
    qtbot: QtBot, start: Callable[..., App], analyzers: Analyzers
) -> None:
    """The recording is made with what is in use, and says so."""
    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    program.player.pause()  # a camera at rest takes no other analyzer
    wait(qtbot, lambda: program.player.analysed + program.player.dropped > 0)
    program.store.update("classification", model="light")
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: program.recording.active)
    program.player.resume()
    wait(qtbot, lambda: recorded(program) > 3)
    folder = finish(qtbot, program)
    description = read_description(folder / "session.json")
    assert description.model["name"] == description.settings["classification"]["model"]
    wait(qtbot, lambda: analyzers.made[-1].classification.model == "light")


def test_a_camera_is_opened_anew_only_after_the_recording_and_as_a_new_run(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    program = start(ScriptedSource(), ScriptedSource())
    play(qtbot, program, "camera:Front")
    program.controller.marking.mark("Stimulus")
    name_face(program, "Anna")
    record(qtbot, program)
    program.store.update("camera", frame_rate_hz=25.0)
    before = recorded(program)
    wait(qtbot, lambda: recorded(program) > before)
    finish(qtbot, program)
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    assert program.markers.all == ()
    assert program.faces.names == {}
    assert program.faces.names == {}
    assert "Recorded" in program.window.message_bar.text


# names and time


def test_names_of_faces_are_in_the_session(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path
) -> None:
    program = start(long_film())
    play(qtbot, program, film(tmp_path, "film.mp4"))
    program.faces.rename(7, "never seen")
    name_face(program, "Ann")
    record(qtbot, program)
    name_face(program, "Anna")
    folder = finish(qtbot, program)
    assert names_in(folder) == {1: "Anna"}
    name_face(program, "Anne")  # was still being typed at the end
    assert names_in(folder) == {1: "Anne"}
    name_face(program, "")
    assert names_in(folder) == {}


@pytest.mark.parametrize("end", ["stopped", "another film"])
def test_a_name_that_is_being_typed_belongs_to_the_run_that_ends(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path, end: str
) -> None:
    program = start(long_film(), long_film())
    play(qtbot, program, film(tmp_path, "anna.mp4"))
    record(qtbot, program)
    qtbot.keyClicks(program.window.faces.cards[1].name, "Anna")
    if end == "stopped":
        program.window.actions_.stop.trigger()
    else:
        play(qtbot, program, film(tmp_path, "ben.mp4"))
        assert program.faces.names == {}
    wait(qtbot, lambda: not program.recording.busy)
    (entry,) = list_sessions()
    assert names_in(entry.folder) == {1: "Anna"}


def test_enter_without_a_name_corrects_nothing(qtbot: QtBot, start: Callable[..., App]) -> None:
    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    record(qtbot, program)
    folder = finish(qtbot, program)
    field = program.window.faces.cards[1].name
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not (folder / "edits.json").exists()


def test_a_session_that_was_withdrawn_is_not_written_to(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    record(qtbot, program)
    folder = finish(qtbot, program)
    delete_session(folder)
    name_face(program, "Anna")
    program.controller.marking.mark("late")
    assert not folder.exists()
    assert "cannot be written" not in program.window.message_bar.text


# what is refused, and what goes wrong


def test_a_film_with_a_file_address_is_recorded(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path
) -> None:
    program = start(long_film())
    path = film(tmp_path, "film.mp4")
    play(qtbot, program, Path(path).as_uri())
    record(qtbot, program)
    finish(qtbot, program)
    assert the_session().source["sha256"] == hashlib.sha256(b"film.mp4").hexdigest()


def test_a_film_that_has_gone_is_told_in_a_sentence(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path
) -> None:
    program = start(long_film())
    path = Path(film(tmp_path, "film.mp4"))
    play(qtbot, program, str(path))
    path.unlink()
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: not program.recording.busy)
    assert program.window.message_bar.text.startswith(f"{path} cannot be read: No such file")


def test_a_stream_that_has_ended_cannot_be_recorded(
    qtbot: QtBot, start: Callable[..., App]
) -> None:
    source = ScriptedSource(kind=SourceKind.STREAM)
    program = start(source)
    play(qtbot, program, "rtsp://somewhere/stream")
    source.close()  # as if it had stopped
    wait(qtbot, lambda: program.player.state is PlayerState.ENDED)
    assert not program.window.actions_.record.isEnabled()
    program.recording.start((), "", "agreed")
    assert "ended or changed" in program.window.message_bar.text


def test_a_defect_at_the_end_is_told_and_another_recording_can_be_made(
    qtbot: QtBot, start: Callable[..., App], monkeypatch: pytest.MonkeyPatch
) -> None:
    close = ScoreFiles.close

    def broken(files: ScoreFiles) -> None:
        close(files)
        raise RuntimeError("broken")

    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    record(qtbot, program)
    with monkeypatch.context() as patch:
        patch.setattr(ScoreFiles, "close", broken)
        program.window.actions_.record.trigger()
        wait(qtbot, lambda: not program.recording.busy)
    assert "RuntimeError: broken" in program.window.message_bar.text
    record(qtbot, program)
    finish(qtbot, program)


def test_diagnostics_name_the_model_in_use(qtbot: QtBot, start: Callable[..., App]) -> None:
    program = start(ScriptedSource())
    play(qtbot, program, "camera:Front")
    record(qtbot, program)
    program.store.update("classification", model="paper")
    program.dialogs.copy_diagnostics()
    sentence = QApplication.clipboard().text()
    assert "model='everyday'" in sentence and "model='paper'" not in sentence
    finish(qtbot, program)


def test_the_sign_tells_the_time_of_the_session_not_of_the_clock(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path
) -> None:
    program = start(ScriptedSource(live=False, frame_count=50, frame_rate_hz=0.05))
    program.controller.start(film(tmp_path, "film.mp4"))
    wait(qtbot, lambda: program.player.state is PlayerState.RUNNING)
    program.player.pause()
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: program.recording.active)
    for count in (1, 2, 3):
        program.player.step()
        wait(qtbot, lambda count=count: recorded(program) == count)
    wait(qtbot, lambda: program.window.run_bar.sign.text() == "●  Recording 0:40")
    finish(qtbot, program)


# where in a film a recording begins


def record_by_button(
    qtbot: QtBot, program: App, monkeypatch: pytest.MonkeyPatch, place: int
) -> list[str]:
    """Press Record and choose a place to begin; the places that were offered."""
    offered: list[str] = []

    def agree(_parent: object, *, study: object, begins: tuple[Choice, ...]) -> Consent:
        offered.extend(text for _time_s, text in begins)
        return Consent((), "P07", "agreed", begins[place][0])

    monkeypatch.setattr("fer_desktop.gui.dialogs.consent_dialog.ask_for_consent", agree)
    program.window.actions_.record.trigger()
    wait(qtbot, lambda: recorded(program) > 3)
    return offered


def test_a_film_is_recorded_from_its_beginning(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(ScriptedSource(live=False, frame_count=150, frame_rate_hz=50))
    play(qtbot, program, film(tmp_path, "film.mp4"))
    wait(qtbot, lambda: program.player.position_s > 1.0)
    with qtbot.waitSignal(program.recording.finished, timeout=20_000):
        offered = record_by_button(qtbot, program, monkeypatch, 0)
    assert offered[0] == "From the beginning of the video"
    assert offered[1].startswith("Here, at 0:01")
    assert the_session().integrity.first_timestamp == 0.0
    assert the_session().integrity.analysed == 150
    assert "not in it" not in program.window.message_bar.text
    assert program.whole.folder is not None  # all of it is kept: nothing else is to be saved


def test_a_recording_that_begins_later_says_what_it_lacks(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(ScriptedSource(live=False, frame_count=150, frame_rate_hz=50))
    play(qtbot, program, film(tmp_path, "film.mp4"))
    wait(qtbot, lambda: program.player.position_s > 1.0)
    with qtbot.waitSignal(program.recording.finished, timeout=20_000) as finished:
        record_by_button(qtbot, program, monkeypatch, 1)
    first_s = the_session().integrity.first_timestamp
    assert first_s is not None and first_s > 1.0
    assert f"The first {texts.exact_clock(first_s)} of the video are not in it." in (
        program.window.message_bar.text
    )
    assert program.whole.folder is None
    program.dialogs.review(finished.args[0])
    review = program.dialogs.opened(f"review {finished.args[0].resolve()}")
    assert isinstance(review, ReviewWindow)
    wait(qtbot, lambda: "what comes before is not in it" in review.notes.text())


# where it is kept


def test_a_folder_that_cannot_be_used_leads_to_the_choice_of_another(
    qtbot: QtBot, start: Callable[..., App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked, other = tmp_path / "a file", tmp_path / "elsewhere"
    blocked.touch()
    other.mkdir()
    program = start(ScriptedSource())
    program.store.update("app", sessions_folder=str(blocked / "sessions"))
    program.store.save()
    play(qtbot, program, "camera:Front")
    program.recording.start((), "", "agreed")
    bar = program.window.message_bar
    wait(qtbot, lambda: bar.action.text() == "Choose another folder…")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(other))
    bar.action.click()
    assert sessions_folder() == other
    record(qtbot, program)
    assert finish(qtbot, program).parent == other
