"""OSC messages, received from a socket and read by the library's own parser."""

import math
import socket
from collections.abc import Iterator

import pytest
from helpers.faces import make_analysis, make_face
from pythonosc.osc_packet import OscPacket

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.choice import FaceChoice
from fer_desktop.live.osc import OscOutput
from fer_desktop.live.record import LiveMarker, RecordMaker

TWO = RecordMaker().frame(make_analysis(1.5, (make_face(1, "fear"), make_face(2)), index=7))


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind(("127.0.0.1", 0))
        receiver.settimeout(30)
        yield receiver


@pytest.fixture
def output(receiver: socket.socket) -> Iterator[OscOutput]:
    output = OscOutput(port=receiver.getsockname()[1])
    output.start(())
    yield output
    output.stop()


def receive(receiver: socket.socket) -> dict[str, list[object]]:
    packet = OscPacket(receiver.recv(65_536))
    return {each.message.address: list(each.message.params) for each in packet.messages}


def test_one_face_has_fixed_addresses(output: OscOutput, receiver: socket.socket) -> None:
    output.send(FaceChoice.parse("1").of(TWO))
    got = receive(receiver)
    frame, timestamp, _unix_time, faces = got["/fer/frame"]
    assert (frame, timestamp, faces) == (7, 1.5, 1)
    assert got["/fer/face/fear_smoothed"] == [pytest.approx(0.7)]
    assert got["/fer/face/label"] == ["fear"]
    assert got["/fer/face/quality"] == ["good"]
    assert got["/fer/face/face_id"] == [1]
    assert (output.status().sent, output.status().listeners) == (1, None)


def test_whole_pixels_and_certain_scores_are_floats(
    output: OscOutput, receiver: socket.socket
) -> None:
    output.send(FaceChoice.parse("1").of(TWO))
    assert isinstance(receive(receiver)["/fer/face/FaceRectX"][0], float)


def test_all_faces_are_told_apart_by_their_numbers(
    output: OscOutput, receiver: socket.socket
) -> None:
    output.send(FaceChoice.parse("all").of(TWO))
    got = receive(receiver)
    assert got["/fer/faces/1/label"] == ["fear"]
    assert got["/fer/faces/2/label"] == ["happiness"]
    assert got["/fer/frame"][-1] == 2


def test_many_faces_fit_into_packets(output: OscOutput, receiver: socket.socket) -> None:
    crowd = RecordMaker().frame(make_analysis(0.0, tuple(map(make_face, range(1, 101)))))
    output.send(crowd)
    got: dict[str, list[object]] = {}
    while "/fer/faces/100/label" not in got:
        got |= receive(receiver)
    assert output.status().dropped == 0


def test_no_face(output: OscOutput, receiver: socket.socket) -> None:
    output.send(RecordMaker().frame(make_analysis(0.0)))
    got = receive(receiver)
    assert (got["/fer/face/success"], got["/fer/frame"][-1]) == ([0], 0)
    assert "/fer/face/label" not in got


def test_markers_and_events(output: OscOutput, receiver: socket.socket) -> None:
    for marker in (Marker(1.0, "m"), Marker(1.0, "e", math.inf), Marker(1.0, "e", 2.0)):
        output.send(LiveMarker(0.0, marker))
    assert [receive(receiver) for _ in range(3)] == [
        {"/fer/marker": ["m", 1.0]},
        {"/fer/event/begin": ["e", 1.0]},
        {"/fer/event/end": ["e", 1.0, 2.0]},
    ]


def test_where_nobody_listens_nothing_fails() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as gone:
        gone.bind(("127.0.0.1", 0))
        port = gone.getsockname()[1]
    output = OscOutput(port=port)
    output.start(())
    for _ in range(5):
        output.send(TWO)
    status = output.status()
    output.stop()
    assert (status.sent, status.dropped, status.listeners) == (5, 0, 0)


@pytest.mark.parametrize(("host", "port"), [("192.168.1.7", 9000), ("127.0.0.1", 0)])
def test_what_is_refused(host: str, port: int) -> None:
    with pytest.raises(FerError):
        OscOutput(host, port)


def test_an_address_that_does_not_exist_is_one_sentence() -> None:
    output = OscOutput("no such name.invalid", 9000, allows_network=True)
    with pytest.raises(FerError, match="cannot be reached"):
        output.start(())
