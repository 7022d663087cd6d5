"""Outputs and inputs of the program, switched on and off around a run that goes on."""

import json
import socket

import pytest
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, wait, wait_for
from pytestqt.qtbot import QtBot
from websockets.sync.client import connect

from fer_desktop.core.frames import Marker
from fer_desktop.core.settings import LiveSettings, Settings
from fer_desktop.gui.app import App
from fer_desktop.gui.live.live_link import Way
from fer_desktop.pipeline.player_state import PlayerState


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def settings(settings: Settings) -> Settings:
    from dataclasses import replace

    ports = LiveSettings(
        osc_port=free_port(),
        websocket_port=free_port(),
        tcp_control_port=free_port(),
        osc_control_port=free_port(),
    )
    return replace(settings, live=ports)


def run(qtbot: QtBot, start_program: Program) -> App:
    """A camera with two faces; the second one is larger."""
    faces = (make_face(1, "fear"), make_face(2, box=LARGE))
    program = start_program(ScriptedSource(), analyzer=ScriptedAnalyzer(lambda _frame: faces))
    program.controller.start("camera:scripted")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    return program


def open_way(qtbot: QtBot, program: App, way: Way) -> None:
    program.live.open(way)
    wait(qtbot, lambda: program.live.status(way).is_on)


def test_everything_is_off_at_the_start(qtbot: QtBot, start_program: Program) -> None:
    program = run(qtbot, start_program)
    assert not any(program.live.status(way).is_on for way in Way)
    assert (program.live.sends, program.live.hears, program.live.token) == (False, False, "")


def test_values_and_markers_reach_a_listener_until_it_is_switched_off(
    qtbot: QtBot, start_program: Program
) -> None:
    program = run(qtbot, start_program)
    open_way(qtbot, program, Way.WEBSOCKET)
    port = program.store.settings.live.websocket_port
    with connect(f"ws://127.0.0.1:{port}/", proxy=None) as listener:
        assert json.loads(listener.recv(timeout=30))["type"] == "columns"
        row = json.loads(listener.recv(timeout=30))
        assert (row["face_id"], row["label"]) == (2, "happiness")
        program.faces.choose(1)
        program.store.update("live", faces="chosen")
        while row["face_id"] != 1:
            row = json.loads(listener.recv(timeout=30))
        program.markers.add(Marker(0.5, "seen"))
        while row["type"] != "marker":
            row = json.loads(listener.recv(timeout=30))
        assert row["name"] == "seen"
        assert program.live.listeners == 1
        assert program.live.status(Way.WEBSOCKET).sent > 0
        program.live.close_way(Way.WEBSOCKET)
        with pytest.raises(Exception, match="going away"):
            while True:
                listener.recv(timeout=30)
    assert not program.live.status(Way.WEBSOCKET).is_on


def test_nothing_is_sent_to_a_way_that_was_closed_while_it_opened(
    qtbot: QtBot, start_program: Program
) -> None:
    program = run(qtbot, start_program)
    program.live.open(Way.WEBSOCKET)
    task, sender = program.live._opening[Way.WEBSOCKET], program.live._sender
    assert sender is not None
    with qtbot.waitSignal(task.ended, timeout=60_000):
        program.live.close_way(Way.WEBSOCKET)
    wait(qtbot, lambda: not sender.statuses())
    assert not program.live.sends


def test_a_way_that_is_closed_and_opened_while_it_opens_is_open_once(
    qtbot: QtBot, start_program: Program
) -> None:
    program = run(qtbot, start_program)
    program.live.open(Way.TCP_CONTROL)
    program.live.close_way(Way.TCP_CONTROL)
    program.live.allow_network(True)
    open_way(qtbot, program, Way.TCP_CONTROL)
    port = program.store.settings.live.tcp_control_port
    with socket.create_connection(("127.0.0.1", port), timeout=30) as sender:
        sender.sendall(b"STATUS\n")
        with sender.makefile() as answers:  # the second one, which others need a token for
            assert answers.readline().startswith("ERROR The first line must be HELLO")
    program.live.close_way(Way.TCP_CONTROL)
    program.live._closing[Way.TCP_CONTROL].wait()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=30)


def test_a_port_in_use_is_told_and_nothing_is_on(qtbot: QtBot, start_program: Program) -> None:
    program = run(qtbot, start_program)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", program.store.settings.live.tcp_control_port))
        taken.listen()
        with qtbot.waitSignal(program.live.failed, timeout=60_000) as failed:
            program.live.open(Way.TCP_CONTROL)
    way, error = failed.args
    assert way is Way.TCP_CONTROL
    assert "in use by another program" in str(error)
    assert not program.live.hears
    assert "in use" in program.window.message_bar.text


def test_the_network_closes_what_is_open_and_makes_a_token(
    qtbot: QtBot, start_program: Program
) -> None:
    program = run(qtbot, start_program)
    open_way(qtbot, program, Way.TCP_CONTROL)
    program.live.allow_network(True)
    assert not program.live.hears
    token = program.live.token
    assert len(token) >= 16
    open_way(qtbot, program, Way.TCP_CONTROL)
    with socket.create_connection(
        ("127.0.0.1", program.store.settings.live.tcp_control_port), timeout=30
    ) as sender:
        sender.sendall(b"STATUS\n")
        with sender.makefile() as answers:
            assert answers.readline().startswith("ERROR The first line must be HELLO")
    program.live.allow_network(False)
    assert program.live.token == ""


def test_a_code_is_sent_only_when_asked_for(qtbot: QtBot, start_program: Program) -> None:
    program = run(qtbot, start_program)
    for asked in (False, True):
        program.live.send_participant(asked)
        open_way(qtbot, program, Way.WEBSOCKET)
        port = program.store.settings.live.websocket_port
        with connect(f"ws://127.0.0.1:{port}/", proxy=None) as listener:
            columns = json.loads(listener.recv(timeout=30))["columns"]
        assert ("participant" in {column["name"] for column in columns}) is asked
