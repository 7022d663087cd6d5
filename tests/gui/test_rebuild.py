"""Another language makes the window anew in the middle of whatever goes on, and nothing is lost."""

from types import SimpleNamespace

import numpy as np
import shiboken6
from helpers.faces import make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program
from PySide6.QtCore import SIGNAL, QMetaMethod, QObject, Qt
from pytestqt.qtbot import QtBot

from fer_desktop.classification.manifest import read_manifest
from fer_desktop.core.frames import BoundingBox
from fer_desktop.core.resources import resource
from fer_desktop.gui.app import App
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.scores.labels import UNSURE_INDEX
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sources.base import SourceKind

LEFT = make_face(1, "happiness", box=BoundingBox(20, 60, 120, 180))
RIGHT = make_face(2, "sadness", 0.5, box=BoundingBox(200, 60, 280, 160))
BASELINE = baseline_of(RIGHT.probabilities[np.newaxis], 1.0)


def play_film(qtbot: QtBot, start_program: Program) -> App:
    """A film with two faces, which both have cards."""
    analyzer = ScriptedAnalyzer(lambda _frame: (LEFT, RIGHT))
    analyzer.manifest = read_manifest(resource("models", "accurate"))
    film = ScriptedSource(live=False, frame_count=50_000, kind=SourceKind.DEMO)
    program = start_program(film, analyzer=analyzer)
    program.controller.start("demo")
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    qtbot.waitUntil(lambda: program.window.faces.count == 2, timeout=10_000)
    return program


def speak(qtbot: QtBot, program: App, language: str) -> None:
    old = program.window
    program.store.update("app", language=language)
    qtbot.waitUntil(lambda: program.window is not old)
    assert not shiboken6.isValid(old)
    qtbot.waitUntil(lambda: program.window.faces.count == 2, timeout=10_000)


def connections(program: App) -> dict[tuple[str, str], int]:
    """How many are connected to each signal of what outlives the window."""
    found = {}
    senders: tuple[QObject, ...] = (
        *(program.player, program.faces, program.markers, program.recording),
        *(program.store, program.cameras, program.resources, program.dialogs),
    )
    for sender in senders:
        meta = sender.metaObject()
        for index in range(QObject.staticMetaObject.methodCount(), meta.methodCount()):
            method = meta.method(index)
            if method.methodType() is QMetaMethod.MethodType.Signal:
                signature = method.methodSignature().data().decode()
                found[type(sender).__name__, signature] = sender.receivers(SIGNAL(signature))
    return found


def add_by_hand(program: App) -> None:
    """Everything that a person can add to a run."""
    program.faces.choose(2)
    program.faces.rename(2, "Ben")
    program.faces.set_baseline(2, BASELINE)
    program.controller.marking.mark("Stimulus")
    program.store.update("classification", threshold=0.6)
    program.window.playback.change_speed(1)


def test_all_that_belongs_to_a_run_is_shown_in_the_new_window(
    qtbot: QtBot, start_program: Program
) -> None:
    program = play_film(qtbot, start_program)
    add_by_hand(program)
    speak(qtbot, program, "de")
    window, faces = program.window, program.faces
    assert (faces.chosen, dict(faces.names), faces.threshold) == (2, {2: "Ben"}, 0.6)
    assert faces.baseline is BASELINE
    assert [marker.name for marker in program.markers.all] == ["Stimulus"]
    # and seen: on the cards, over the picture, in the plot
    card = window.faces.cards[2]
    assert (card.name.text(), card.property("selected")) == ("Ben", True)
    assert card.label.text() == "unsicher"
    labels = {mark.track_id: mark.label for mark in window.video.marks}
    assert labels == {1: 3, 2: UNSURE_INDEX}
    assert window.timeline.bar.faces.currentText() == "Ben"
    plot = window.timeline.plot
    qtbot.waitUntil(lambda: plot.measured[4].visible)
    (marker,) = program.markers.all
    assert plot.marker_names_at(marker.timestamp) == ["Stimulus"]
    assert window.playback.speed.currentData() == 2.0
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&Datei", "&Ablauf", "Auf&zeichnung", "A&nsicht", "Anal&yse", "&Hilfe"]
    assert window.actions_.marker.text() == "Marke &setzen…"
    program.store.update("app", language="en")


def test_nothing_stays_connected_to_the_window_before(qtbot: QtBot, start_program: Program) -> None:
    program = play_film(qtbot, start_program)
    before = connections(program)
    assert sum(before.values()) > 30
    speak(qtbot, program, "de")
    assert connections(program) == before
    speak(qtbot, program, "en")
    assert connections(program) == before


def test_each_thing_that_is_done_in_the_new_window_is_done_once(
    qtbot: QtBot, start_program: Program
) -> None:
    program = play_film(qtbot, start_program)
    speak(qtbot, program, "de")
    actions = program.window.actions_
    actions.play.trigger()
    assert program.player.state is PlayerState.PAUSED
    actions.marker_keys[0].trigger()
    assert len(program.markers.all) == 1
    boxes = program.store.settings.view.boxes
    actions.boxes.trigger()
    assert program.store.settings.view.boxes is not boxes
    program.faces.choose(1)
    actions.next_face.trigger()
    assert program.faces.chosen == 2
    actions.record.setEnabled(False)  # what the state allows is said by the new window alone
    program.player.resume()
    assert actions.record.isEnabled()
    program.store.update("app", language="en")


def test_a_recording_goes_on_with_what_is_added_in_either_language(
    qtbot: QtBot, start_program: Program
) -> None:
    program = play_film(qtbot, start_program)
    program.faces.rename(1, "Ann")
    program.recording.start((), "P07", "agreed")
    qtbot.waitUntil(lambda: program.recording.recorded > 3, timeout=10_000)
    program.controller.marking.mark("before")
    speak(qtbot, program, "de")
    field = program.window.faces.cards[2].name
    qtbot.keyClicks(field, "Ben")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    program.controller.marking.mark("after")
    seen = program.recording.recorded
    qtbot.waitUntil(lambda: program.recording.recorded > seen + 3, timeout=10_000)
    ended: list[SimpleNamespace] = []
    program.recording.ended.connect(ended.append)
    with qtbot.waitSignal(program.recording.finished, timeout=10_000) as finished:
        program.window.actions_.record.trigger()
    assert len(ended) == 1
    corrected = open_corrected(open_session(finished.args[0]))
    assert dict(corrected.face_names) == {1: "Ann", 2: "Ben"}
    assert [marker.name for marker in corrected.markers] == ["before", "after"]
    program.store.update("app", language="en")


def test_costs_are_measured_on_one_clock_whatever_the_language(
    qtbot: QtBot, start_program: Program
) -> None:
    program = play_film(qtbot, start_program)
    elapsed_s: list[float] = []
    program.resources.sampled.connect(lambda sample: elapsed_s.append(sample.elapsed_s))
    qtbot.waitUntil(lambda: len(elapsed_s) == 1, timeout=10_000)
    speak(qtbot, program, "de")
    qtbot.waitUntil(lambda: len(elapsed_s) >= 2, timeout=10_000)
    assert elapsed_s == sorted(elapsed_s)
    program.store.update("app", language="en")
