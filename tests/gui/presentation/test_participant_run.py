"""A participant's way through the stimuli: a scripted camera, real recordings, real files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.classification.manifest import read_manifest
from fer_desktop.core.errors import FerError, SessionError
from fer_desktop.core.resources import resource
from fer_desktop.gui.app import App
from fer_desktop.gui.presentation.participant_run import ParticipantRun, Step
from fer_desktop.gui.presentation.run_dialog import RunDialog
from fer_desktop.gui.presentation.stimulus_screen import StimulusScreen
from fer_desktop.gui.presentation.watched_camera import WatchedCamera
from fer_desktop.sessions.reading import open_session
from fer_desktop.studies.places import StudyFolder, new_study
from fer_desktop.studies.presenting.progress import read_progress
from fer_desktop.studies.study import Design, Participant, Stimulus, StimulusKind, Study

STIMULI = (
    Stimulus("cross", StimulusKind.CROSS, duration_s=0.1),
    Stimulus("welcome", StimulusKind.TEXT, text="Press the space bar."),
    Stimulus("pause", StimulusKind.PAUSE, duration_s=0.1),
)


@pytest.fixture
def program(qtbot: QtBot, start_program: Program) -> App:
    analyzer = ScriptedAnalyzer()
    analyzer.manifest = read_manifest(resource("models", "accurate"))
    analyzer.threshold = 0.5
    program = start_program(ScriptedSource(), ScriptedSource(), analyzer=analyzer)
    program.controller.start("camera:test")
    wait(qtbot, lambda: program.faces.chosen is not None)
    return program


def study_in(folder: Path, baseline_s: float = 0.0) -> Study:
    study = Study(
        "Film",
        participants=(Participant("P01"),),
        stimuli=STIMULI,
        design=Design(baseline_s=baseline_s),
    )
    new_study(folder, study)
    return study


def run_of(program: App, folder: Path, study: Study) -> ParticipantRun:
    camera = WatchedCamera(program.player, program.faces, program.markers, program.recording)
    progress = read_progress(folder, study, "P01")
    return ParticipantRun(folder, study, progress, camera, program.window)


def begin(program: App, run: ParticipantRun) -> None:
    run.start(None, lambda: program.recording.start((), "P01", "agreed"))


def screen() -> StimulusScreen:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, StimulusScreen)
                and w.isVisible()]  # fmt: skip
    return found


def shows(run: ParticipantRun, name: str) -> Callable[[], bool]:
    return lambda: run.shown_now is not None and run.shown_now.name == name


def test_every_stimulus_is_an_event_of_the_session(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    study = study_in(tmp_path / "study")
    run = run_of(program, tmp_path / "study", study)
    folders: list[Path] = []
    program.recording.finished.connect(folders.append)
    begin(program, run)
    wait(qtbot, shows(run, "welcome"))
    qtbot.keyClick(screen(), Qt.Key.Key_Space)
    wait(qtbot, lambda: run.step is Step.ENDED)
    wait(qtbot, lambda: bool(folders))
    events = open_session(folders[0]).markers
    assert [event.name for event in events] == ["cross", "welcome", "pause"]
    for event in events:
        assert event.end_s is not None
        assert event.end_s > event.timestamp
    again = read_progress(tmp_path / "study", study, "P01")
    assert [shown.stimulus for shown in again.shown] == ["cross", "welcome", "pause"]
    assert {shown.session for shown in again.shown} == {folders[0].name}
    assert again.next_names == ()


def test_escape_loses_nothing_and_the_next_run_goes_on(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    study = study_in(tmp_path / "study")
    run = run_of(program, tmp_path / "study", study)
    begin(program, run)
    wait(qtbot, shows(run, "welcome"))
    qtbot.keyClick(screen(), Qt.Key.Key_Escape)
    assert run.step is Step.STOPPED
    wait(qtbot, lambda: not program.recording.busy)
    again = run_of(program, tmp_path / "study", study)
    assert again.progress.next_names == ("welcome", "pause")
    begin(program, again)
    wait(qtbot, shows(again, "welcome"))
    qtbot.keyClick(screen(), Qt.Key.Key_Space)
    wait(qtbot, lambda: again.step is Step.ENDED)
    wait(qtbot, lambda: not program.recording.busy)


def test_a_camera_that_is_unplugged_stops_it_with_a_word(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    study = study_in(tmp_path / "study")
    run = run_of(program, tmp_path / "study", study)
    said: list[str] = []
    run.remarked.connect(lambda sentence: said.append(str(sentence)))
    begin(program, run)
    wait(qtbot, shows(run, "welcome"))
    program.player.stop()
    wait(qtbot, lambda: run.step is Step.STOPPED)
    assert "recording has ended" in said[-1]
    assert read_progress(tmp_path / "study", study, "P01").next_names == ("welcome", "pause")
    wait(qtbot, lambda: not program.recording.busy)


def test_the_baseline_comes_first_and_once(qtbot: QtBot, program: App, tmp_path: Path) -> None:
    study = study_in(tmp_path / "study", baseline_s=0.3)
    run = run_of(program, tmp_path / "study", study)
    begin(program, run)
    wait(qtbot, lambda: run.step is Step.BASELINE)
    assert screen().scene.has_cross
    wait(qtbot, shows(run, "welcome"))
    assert program.faces.baselines
    assert program.markers.all[0].name == "baseline"
    qtbot.keyClick(screen(), Qt.Key.Key_Escape)
    wait(qtbot, lambda: not program.recording.busy)
    again = run_of(program, tmp_path / "study", study)
    begin(program, again)
    wait(qtbot, shows(again, "welcome"))
    assert again.progress.shown[0].stimulus == "baseline"
    again.stop()
    wait(qtbot, lambda: not program.recording.busy)


def test_a_missing_file_is_told_and_the_participant_can_go_on(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    folder = tmp_path / "study"
    missing = Stimulus("film", StimulusKind.VIDEO, "stimuli/film.mp4")
    study = Study("Film", participants=(Participant("P01"),), stimuli=(missing, *STIMULI),
                  design=Design(baseline_s=0))  # fmt: skip
    new_study(folder, study)
    run = run_of(program, folder, study)
    errors: list[FerError] = []
    run.failed.connect(errors.append)
    begin(program, run)
    wait(qtbot, lambda: run.step is Step.STOPPED)
    assert "film.mp4 is not there" in str(errors[0])
    assert run.progress.next_names[0] == "film"
    wait(qtbot, lambda: not program.recording.busy)


def test_the_experimenter_is_led_from_consent_to_the_end(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    study = study_in(tmp_path / "study")
    run = run_of(program, tmp_path / "study", study)
    camera = WatchedCamera(program.player, program.faces, program.markers, program.recording)
    dialog = RunDialog(run, "I agree.", camera, program.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.start_asked.connect(lambda _screen: begin(program, run))
    dialog.show()
    assert not dialog.next.isEnabled()
    dialog.agreed.setChecked(True)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.coach.quality is not None)
    assert "3 stimul" in dialog.to_show.text()
    own = dialog.screens.findData(program.window.screen())
    assert own == dialog.screens.count() - 2  # the last one, before the window to try it out
    assert "(this one)" in dialog.screens.itemText(own)
    dialog.next.click()
    wait(qtbot, shows(run, "welcome"))
    wait(qtbot, lambda: dialog.video.has_picture)
    assert dialog.video.marks
    rows = [dialog.stimuli.item(row).text() for row in range(dialog.stimuli.count())]
    assert rows == ["✓  cross", "▶  welcome", "·  pause"]
    assert not dialog.close_button.isEnabled()
    dialog.stop.click()
    assert dialog.close_button.isEnabled()
    wait(qtbot, lambda: not program.recording.busy)
    dialog.close()


def test_nobody_is_run_into_the_recording_of_another(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    study = study_in(tmp_path / "study")
    run = run_of(program, tmp_path / "study", study)
    program.recording.start((), "P09", "agreed")
    wait(qtbot, lambda: program.recording.active)
    with pytest.raises(SessionError, match="somebody else"):
        begin(program, run)
    assert run.step is Step.WAITING
    program.recording.stop()
    wait(qtbot, lambda: not program.recording.busy)


def test_the_next_participant_does_not_get_the_neutral_face_of_the_last(
    qtbot: QtBot, program: App, tmp_path: Path
) -> None:
    folder = tmp_path / "study"
    study = Study(
        "Film", participants=(Participant("P01"), Participant("P02")), stimuli=STIMULI,
        design=Design(baseline_s=0.3),
    )  # fmt: skip
    new_study(folder, study)
    camera = WatchedCamera(program.player, program.faces, program.markers, program.recording)

    def lead(code: str, study: Study) -> ParticipantRun:
        run = ParticipantRun(
            folder, study, read_progress(folder, study, code), camera, program.window
        )
        run.start(None, lambda: program.recording.start((), code, "agreed", study=folder))
        wait(qtbot, shows(run, "welcome"))
        return run

    def end(run: ParticipantRun) -> None:
        run.stop()
        wait(qtbot, lambda: not program.recording.busy)

    end(lead("P01", study))
    (own,) = program.faces.baselines.values()
    second = lead("P02", replace(study, design=Design(baseline_s=0.0)))
    assert not program.faces.baselines
    end(second)
    places = StudyFolder(folder)
    assert [path.name for path in places.baselines.iterdir()] == ["P01.json"]
    program.faces.clear_baselines()  # as after a restart
    again = lead("P01", study)
    (travelled,) = program.faces.baselines.values()
    assert (travelled.owner, travelled.mean_logits) == ("P01", own.mean_logits)
    end(again)
