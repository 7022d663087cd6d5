"""An experiment records in the window: real sockets, a real session."""

import csv
import socket
from dataclasses import replace
from threading import Thread

import pytest
from helpers.programs import Program, wait, wait_for
from pytestqt.qtbot import QtBot

from fer_desktop.core.settings import LiveSettings, Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.live.live_link import Way
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.reading import open_session


@pytest.fixture
def settings(settings: Settings) -> Settings:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return replace(settings, live=LiveSettings(tcp_control_port=probe.getsockname()[1]))


class Experiment:
    """A program in a thread of its own; the window goes on while it waits for answers."""

    def __init__(self, qtbot: QtBot, program: App) -> None:
        self._qtbot = qtbot
        port = program.store.settings.live.tcp_control_port
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._file = self._socket.makefile("rw", encoding="utf-8", newline="\n")

    def say(self, line: str) -> str:
        answers: list[str] = []

        def ask() -> None:
            self._file.write(f"{line}\n")
            self._file.flush()
            answers.append(self._file.readline().rstrip("\n"))

        Thread(target=ask, daemon=True).start()
        wait(self._qtbot, lambda: bool(answers))
        return answers[0]

    def close(self) -> None:
        self._file.close()
        self._socket.close()


@pytest.fixture
def program(qtbot: QtBot, start_program: Program, settings: Settings) -> App:
    """With the drawn camera and the real models."""
    program = start_program(player=Player(settings))
    program.live.open(Way.TCP_CONTROL)
    wait(qtbot, lambda: program.live.hears)
    return program


def test_a_session_from_start_to_stop(qtbot: QtBot, program: App) -> None:
    experiment = Experiment(qtbot, program)
    assert experiment.say("START").startswith("ERROR Recording by other programs is switched off")
    program.desk.may_record = True
    assert experiment.say("START") == "ERROR No source runs that could be recorded."
    program.controller.start("camera:test")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert "recorded=no" in experiment.say("MARKER before")
    experiment.say("PARTICIPANT P07")
    started = experiment.say("START")
    assert started.startswith("OK session=")
    assert program.recording.active
    assert "recorded=yes" in experiment.say("MARKER @17.5 go")
    experiment.say("BEGIN film")
    experiment.say("END film")
    assert experiment.say("STOP") == started
    experiment.close()
    (folder,) = sessions_folder().iterdir()
    session = open_session(folder)
    assert session.description is not None
    assert session.description.participant == "P07"
    assert session.description.consent.startswith("agreed")
    assert {marker.name for marker in session.markers} == {"go", "film"}
    with (folder / "messages.csv").open(encoding="utf-8", newline="") as file:
        said = [row["message"] for row in csv.DictReader(file)]
    assert said == ["PARTICIPANT P07", "START", "MARKER @17.5 go", "BEGIN film", "END film", "STOP"]
    assert {marker.name for marker in program.markers.all} == {"before", "go", "film"}


def test_what_a_person_began_no_program_ends(qtbot: QtBot, program: App) -> None:
    program.desk.may_record = True
    program.controller.start("camera:test")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.recording.start((), "", "agreed")
    wait(qtbot, lambda: program.recording.active)
    experiment = Experiment(qtbot, program)
    assert experiment.say("STOP") == "ERROR A person has begun this recording, and ends it."
    assert experiment.say("START").startswith("ERROR A recording runs already")
    assert program.recording.active
    experiment.close()


def test_a_source_that_is_lost_while_a_program_waits_is_told(qtbot: QtBot, program: App) -> None:
    program.desk.may_record = True
    program.controller.start("camera:test")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    experiment = Experiment(qtbot, program)
    assert experiment.say("START").startswith("OK")
    program.player.stop()
    wait(qtbot, lambda: not program.recording.busy)
    assert experiment.say("STOP") == "ERROR No recording runs."
    assert "source=no" in experiment.say("STATUS")
    experiment.close()
