"""WebSocket: JSON lines to browsers and scripts, and a small page that shows them.

    ws://127.0.0.1:8765/       the columns first, then a line for every row and marker
    http://127.0.0.1:8765/     a page of this program's own with live bars

The server lives in a loop of its own. Each listener has a queue: one that reads too slowly misses
the oldest lines, which are counted, and the others none. A browser's page may listen only when it
came from here: pages of other origins are refused.
"""

import asyncio
import logging
from collections import deque
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from fer_desktop.live.loop import Loop
from fer_desktop.live.output import OutputStatus
from fer_desktop.live.record import LiveMessage, columns_line, json_lines
from fer_desktop.live.safety import Door, cannot_listen, host_and_port
from fer_desktop.scores.columns import Column

if TYPE_CHECKING:
    from websockets.asyncio.server import Server, ServerConnection
    from websockets.http11 import Request, Response

_quiet = logging.getLogger(__name__)
_quiet.setLevel(logging.CRITICAL)  # whatever strangers say to a server fills no log

QUEUE_LENGTH = 256
"""Messages that wait for one listener: eight seconds of a camera."""
MOST_LISTENERS = 32
LONGEST_END_S = 2.0
LARGEST_MESSAGE_BYTES = 1024
"""Of what a listener says; nothing is expected of it."""


class WebSocketOutput:
    """The server, there for listeners as soon as it is started."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._port = door.port
        self._loop: Loop | None = None
        self._listeners: set[_Listener] = set()
        self._server: Server
        self._hello = ""
        self._sent = self._dropped = 0

    @property
    def port(self) -> int:
        """The one it listens at; chosen by the system where 0 was asked for."""
        return self._port

    def start(self, columns: tuple[Column, ...]) -> None:
        self._hello = columns_line(columns)
        loop = Loop("websocket")
        try:
            loop.call(self._serve())
        except FerError:
            loop.stop()
            raise
        except OSError as error:
            loop.stop()
            raise cannot_listen(self._door.where, error) from error
        self._loop = loop

    def send(self, message: LiveMessage) -> None:
        if self._loop is not None and self._listeners:
            self._loop.post(self._share, json_lines(message))
            self._sent += 1

    def status(self) -> OutputStatus:
        where = host_and_port(self._door.host, self._port)
        return OutputStatus("websocket", where, len(self._listeners), self._sent, self._dropped)

    def stop(self) -> None:
        if self._loop is not None:
            self._loop.call(self._close())
            self._loop.stop()
            self._loop = None

    # in the loop

    async def _serve(self) -> None:
        from websockets.asyncio.server import serve

        server = await serve(
            self._listen,
            self._door.host,
            self._door.port,
            process_request=self._answer_request,
            compression=None,  # rows are short: it would cost more time than it saves
            max_size=LARGEST_MESSAGE_BYTES,
            server_header=None,
            logger=_quiet,
        )
        self._server = server
        self._port = next(iter(server.sockets)).getsockname()[1]

    async def _close(self) -> None:
        self._server.close()
        try:
            await asyncio.wait_for(self._server.wait_closed(), LONGEST_END_S)
        except TimeoutError:  # a listener that does not even say good-bye
            for connection in tuple(self._server.connections):
                connection.transport.abort()

    def _answer_request(
        self, connection: "ServerConnection", request: "Request"
    ) -> "Response | None":
        """Refuse strangers; give the page to a browser; let listeners pass."""
        parts = urlsplit(request.path)
        token = parse_qs(parts.query).get("token", [""])[0]
        if self._door.token and not self._door.admits(token):
            return connection.respond(HTTPStatus.FORBIDDEN, "A token is needed: ?token=…\n")
        origin = request.headers.get("Origin")
        if origin is not None and origin != self._own_origin(request):
            return connection.respond(HTTPStatus.FORBIDDEN, "Other origins may not listen.\n")
        if "upgrade" in request.headers.get("Connection", "").lower():
            if len(self._listeners) >= MOST_LISTENERS:
                return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "Too many listen.\n")
            return None
        response = connection.respond(HTTPStatus.OK, _page())
        del response.headers["Content-Type"]
        response.headers["Content-Type"] = "text/html; charset=utf-8"
        return response

    def _own_origin(self, request: "Request") -> str:
        """Where the page itself comes from; a foreign name that leads here is none of these."""
        host = request.headers.get("Host", "")
        name = urlsplit(f"//{host}").hostname or ""
        known = {self._door.host, "127.0.0.1", "localhost", "::1"}
        return f"http://{host}" if name in known or self._door.token else ""

    async def _listen(self, connection: "ServerConnection") -> None:
        listener = _Listener()
        self._listeners.add(listener)
        from websockets.exceptions import ConnectionClosed

        try:
            await connection.send(self._hello)
            await listener.send_all(connection)
        except ConnectionClosed:
            pass
        finally:
            self._listeners.discard(listener)

    def _share(self, lines: tuple[str, ...]) -> None:
        for listener in self._listeners:
            self._dropped += listener.put(lines)


class _Listener:
    """What waits for one listener."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[str, ...]] = deque()
        self._changed = asyncio.Event()

    def put(self, lines: tuple[str, ...]) -> int:
        """Add a message; how many older ones are dropped for it."""
        self._waiting.append(lines)
        self._changed.set()
        too_many = max(len(self._waiting) - QUEUE_LENGTH, 0)
        for _ in range(too_many):
            self._waiting.popleft()
        return too_many

    async def send_all(self, connection: "ServerConnection") -> None:
        """Send what comes until the listener goes; what it says is read and forgotten."""
        gone = asyncio.ensure_future(_forget_all(connection))
        while not gone.done():
            changed = asyncio.ensure_future(self._changed.wait())
            await asyncio.wait((gone, changed), return_when=asyncio.FIRST_COMPLETED)
            changed.cancel()
            self._changed.clear()
            while self._waiting and not gone.done():
                for line in self._waiting.popleft():
                    await connection.send(line)


async def _forget_all(connection: "ServerConnection") -> None:
    from websockets.exceptions import ConnectionClosed

    with suppress(ConnectionClosed):  # it has gone without a word
        async for _message in connection:
            pass


def _page() -> str:
    return resource("live", "bars.html").read_text(encoding="utf-8")
