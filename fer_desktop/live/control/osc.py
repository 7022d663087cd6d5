"""The same commands as OSC messages over UDP, answered to where they came from.

    /fer/marker NAME [TIME]       /fer/begin NAME [TIME]      /fer/end NAME [TIME]
    /fer/participant CODE         /fer/condition TEXT
    /fer/start      /fer/stop     /fer/status
    answer: /fer/answer COMMAND 1|0 TEXT

Where a token is needed it is the first argument of every message. Bundles are taken apart; their
times are not waited for.
"""

import asyncio
import struct
from contextlib import suppress
from typing import Any, cast

from fer_desktop.live.control.commands import Answer
from fer_desktop.live.control.controls import Controls
from fer_desktop.live.loop import Loop
from fer_desktop.live.safety import Door, cannot_listen, host_and_port

PREFIX = "/fer/"
LARGEST_PACKET_BYTES = 4096
MOST_MESSAGES = 16
"""In one bundle."""


class OscInput:
    """The socket; there when it is made."""

    def __init__(self, controls: Controls, door: Door) -> None:
        """Raises FerError when nothing can be received there."""
        self._door = door
        self._loop = Loop("osc control")
        try:
            self._transport, self._protocol = self._loop.call(self._open(controls))
        except OSError as error:
            self._loop.stop()
            raise cannot_listen(door.where, error) from error
        self.port: int = self._transport.get_extra_info("sockname")[1]

    async def _open(self, controls: Controls) -> tuple[asyncio.DatagramTransport, "_Protocol"]:
        loop = asyncio.get_running_loop()
        return await loop.create_datagram_endpoint(
            lambda: _Protocol(controls, self._door), (self._door.host, self._door.port)
        )

    @property
    def where(self) -> str:
        return host_and_port(self._door.host, self.port)

    @property
    def senders(self) -> int:
        """How many computers have sent something."""
        return len(self._protocol.origins)

    def stop(self) -> None:
        """Receive nothing more; again does nothing."""
        self._loop.post(self._transport.close)
        self._loop.stop()


class _Protocol(asyncio.DatagramProtocol):
    def __init__(self, controls: Controls, door: Door) -> None:
        self._controls, self._door = controls, door
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.DatagramTransport
        self.origins: set[str] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, address: tuple[str | Any, int]) -> None:
        from pythonosc.osc_bundle import ParseError as BundleError
        from pythonosc.osc_message import ParseError as MessageError
        from pythonosc.osc_packet import OscPacket, ParseError

        # the library's own errors, and what it lets through of others on made-up bytes
        errors = (BundleError, MessageError, ParseError, struct.error, ValueError, IndexError)
        try:
            if len(data) > LARGEST_PACKET_BYTES:
                raise ValueError("too large")
            messages = [timed.message for timed in OscPacket(data).messages]
            if len(messages) > MOST_MESSAGES:
                raise ValueError("too many")
        except (*errors, TypeError, OverflowError, OSError, RecursionError):
            self._controls.note_malformed()
            return
        for message in messages:
            self._take(message.address, list(message.params), address)

    def _take(self, place: str, values: list[Any], address: tuple[str | Any, int]) -> None:
        token = str(values.pop(0)) if self._door.token and values else ""
        if not place.startswith(PREFIX) or not self._door.admits(token):
            self._controls.note_malformed()  # a stranger gets no answer, which might hit others
            return
        verb = place.removeprefix(PREFIX)
        origin = f"osc {address[0]}"
        if len(self.origins) < MOST_MESSAGES:
            self.origins.add(origin)

        def reply(answer: Answer) -> None:
            with suppress(RuntimeError):  # the loop has ended meanwhile
                self._loop.call_soon_threadsafe(self._answer, verb, answer, address)

        self._controls.receive(_line(verb, values), origin, reply)

    def _answer(self, verb: str, answer: Answer, address: tuple[str | Any, int]) -> None:
        from pythonosc.osc_message_builder import OscMessageBuilder

        builder = OscMessageBuilder("/fer/answer")
        for value in (verb[:20], int(answer.ok), answer.line):
            builder.add_arg(value)
        self._transport.sendto(builder.build().dgram, address)


def _line(verb: str, values: list[Any]) -> str:
    """An OSC message as a line of the protocol: a second argument is the time that it carries."""
    text = str(values[0]) if values else ""
    time = f"@{values[1]}" if len(values) > 1 else ""
    return " ".join(part for part in (verb, time, text) if part)
