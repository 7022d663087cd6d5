"""Open Sound Control over UDP, for Max, Pure Data, TouchDesigner, SuperCollider, Unity, …

    /fer/frame            frame timestamp unix_time faces
    /fer/face/COLUMN      a value of the one face that is sent: /fer/face/happiness_smoothed 0.93
    /fer/faces/N/COLUMN   the same of face N, where all faces are sent
    /fer/marker           name timestamp
    /fer/event/begin      name begin
    /fer/event/end        name begin end

COLUMN is a name of the native table. A picture's messages come in one bundle, to be acted upon at
once. A column without a value is not sent; a face that is not seen sends `/fer/face/success 0`.
Numbers are 32 bit floats and integers, times 64 bit floats.
"""

import math
import socket
from typing import Any

from fer_desktop.core.errors import FerError
from fer_desktop.live.output import OutputStatus
from fer_desktop.live.record import LiveFrame, LiveMarker, LiveMessage
from fer_desktop.live.safety import THIS_COMPUTER, check_target, host_and_port
from fer_desktop.scores.columns import Column

OF_FRAME = ("frame", "timestamp", "unix_time")
"""Sent once for a picture, in this order."""
REFUSAL_HOLDS = 4
"""A computer that refuses says so with every second message, or sometimes not at all."""
LARGEST_PACKET = 60_000
"""Of a bundle, in bytes: UDP takes no more than 65,507."""


class OscOutput:
    """Sends to one address. Who listens there UDP does not tell; only that nobody does."""

    def __init__(
        self, host: str = THIS_COMPUTER, port: int = 9000, *, allows_network: bool = False
    ) -> None:
        """Raises FerError for another computer, unless the network is allowed."""
        check_target(host, port, allows_network=allows_network)
        self._host, self._port = host, port
        self._socket: socket.socket | None = None
        self._sent = self._dropped = 0
        self._refused_at = -REFUSAL_HOLDS

    def start(self, _columns: tuple[Column, ...]) -> None:
        try:
            family, kind, protocol, _name, address = socket.getaddrinfo(
                self._host, self._port, type=socket.SOCK_DGRAM
            )[0]
            made = socket.socket(family, kind, protocol)
            made.setblocking(False)
            made.connect(address)
        except OSError as error:
            raise FerError(
                "{where} cannot be reached: {reason}.",
                "Check the address: 127.0.0.1 is this computer.",
                where=host_and_port(self._host, self._port),
                reason=error.strerror or error,
            ) from error
        self._socket = made

    def send(self, message: LiveMessage) -> None:
        if self._socket is None:
            return
        packets = _of_frame(message) if isinstance(message, LiveFrame) else [_of_marker(message)]
        try:
            for packet in packets:
                self._socket.send(packet)
            self._sent += 1
        except ConnectionRefusedError:  # of the message before: nobody is there, for now
            self._refused_at = self._sent
            self._sent += 1
        except OSError:  # the buffer is full, the network is down: the next one may pass
            self._dropped += 1

    def status(self) -> OutputStatus:
        where = host_and_port(self._host, self._port)
        is_refused = self._sent - self._refused_at < REFUSAL_HOLDS
        return OutputStatus("osc", where, 0 if is_refused else None, self._sent, self._dropped)

    def stop(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def _of_frame(frame: LiveFrame) -> list[bytes]:
    """The bundles of one picture: one, unless it has very many faces."""
    from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder

    first = frame.records[0]
    seen = [record for record in frame.records if record["success"]]
    messages = [_message("/fer/frame", *(first[name] for name in OF_FRAME), len(seen))]
    for record in frame.records:
        many = frame.is_of_all and record["face_id"] is not None
        place = f"/fer/faces/{record['face_id']}" if many else "/fer/face"
        messages += [
            _message(f"{place}/{name}", value)
            for name, value in record.items()
            if name not in OF_FRAME and value is not None
        ]
    packets, size = [], LARGEST_PACKET
    for message in messages:
        size += message.size + 4
        if size > LARGEST_PACKET:
            packets.append(OscBundleBuilder(IMMEDIATELY))
            size = message.size + 20
        packets[-1].add_content(message)
    return [packet.build().dgram for packet in packets]


def _of_marker(message: LiveMarker) -> bytes:
    marker = message.marker
    values: list[Any] = [marker.name, marker.timestamp]
    place = "/fer/marker"
    if marker.end_s is not None:
        has_ended = math.isfinite(marker.end_s)
        place = "/fer/event/end" if has_ended else "/fer/event/begin"
        values += [marker.end_s] if has_ended else []
    dgram: bytes = _message(place, *values).dgram
    return dgram


def _message(address: str, *values: Any) -> Any:
    from pythonosc.osc_message_builder import OscMessageBuilder

    builder = OscMessageBuilder(address)
    is_time = not address.startswith("/fer/face")
    for value in values:
        builder.add_arg(value, "d" if is_time and isinstance(value, float) else None)
    return builder.build()
