"""Commands as OSC messages, answered; and every other packet."""

import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import build_msg

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.control.osc import OscInput
from fer_desktop.live.safety import Door

if TYPE_CHECKING:
    from .conftest import Talk


@pytest.fixture
def receiver(talk: "Talk") -> Iterator[OscInput]:
    made = OscInput(talk.controls, Door())
    yield made
    made.stop()


@pytest.fixture
def sender() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.bind(("127.0.0.1", 0))
        sender.settimeout(30)
        yield sender


def ask(sender: socket.socket, receiver: OscInput, address: str, *values: Any) -> list[Any]:
    sender.sendto(build_msg(address, list(values)).dgram, ("127.0.0.1", receiver.port))
    answer = OscMessage(sender.recv(4096))
    assert answer.address == "/fer/answer"
    return list(answer.params)


def test_every_message_is_answered_to_its_sender(
    talk: "Talk", receiver: OscInput, sender: socket.socket
) -> None:
    assert ask(sender, receiver, "/fer/participant", "P07")[:2] == ["participant", 1]
    assert ask(sender, receiver, "/fer/start") == ["start", 1, 'OK session="session 1"']
    assert ask(sender, receiver, "/fer/marker", "go", 12.5)[1] == 1
    assert ask(sender, receiver, "/fer/begin", "film")[1] == 1
    assert ask(sender, receiver, "/fer/end", "film")[1] == 1
    assert ask(sender, receiver, "/fer/marker")[1:] == [0, "ERROR MARKER needs a name."]
    assert ask(sender, receiver, "/fer/stop")[1] == 1
    assert talk.desk.markers[0] == Marker(1000.0, "go")
    assert [message.sent for message in talk.desk.kept if "go" in message.text] == ["12.5"]
    assert {message.origin for message in talk.desk.kept} == {"osc 127.0.0.1"}


def test_a_bundle_is_taken_apart(talk: "Talk", receiver: OscInput, sender: socket.socket) -> None:
    bundle = OscBundleBuilder(IMMEDIATELY)
    for name in ("a", "b"):
        bundle.add_content(build_msg("/fer/marker", name))
    sender.sendto(bundle.build().dgram, ("127.0.0.1", receiver.port))
    for _ in range(2):
        sender.recv(4096)
    assert [marker.name for marker in talk.desk.markers] == ["a", "b"]


def test_a_token_is_the_first_argument(talk: "Talk", sender: socket.socket) -> None:
    receiver = OscInput(talk.controls, Door(token="a token"))
    try:
        place = ("127.0.0.1", receiver.port)
        for values in ([], ["wrong", "m"], ["m"]):
            sender.sendto(build_msg("/fer/marker", values).dgram, place)
        assert ask(sender, receiver, "/fer/marker", "a token", "m")[1] == 1
        assert len(talk.desk.markers) == 1
        assert talk.controls.counts.malformed == 3
    finally:
        receiver.stop()


def test_a_port_in_use_is_one_sentence(talk: "Talk", receiver: OscInput) -> None:
    with pytest.raises(FerError, match="in use by another program"):
        OscInput(talk.controls, Door(port=receiver.port))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(
    st.one_of(
        st.binary(max_size=300),
        st.binary(max_size=100).map(lambda rest: b"/fer/marker\x00,s\x00\x00" + rest),
        st.binary(max_size=100).map(lambda rest: b"#bundle\x00" + rest),
        st.integers(1, 200).map(lambda depth: b"#bundle\x00\0\0\0\0\0\0\0\x01\0\0\0\x14" * depth),
    )
)
def test_any_packet_leaves_the_receiver_whole(
    talk: "Talk", receiver: OscInput, sender: socket.socket, packet: bytes
) -> None:
    sender.sendto(packet, ("127.0.0.1", receiver.port))
    talk.clock.now += 10
    sender.sendto(build_msg("/fer/status", []).dgram, ("127.0.0.1", receiver.port))
    while OscMessage(sender.recv(8192)).params[0] != "status":
        continue
