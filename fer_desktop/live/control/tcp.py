"""Commands over TCP: one line each, each answered by one line.

Whoever speaks anything else first, such as a browser's page or a port scanner, is answered once
and let go. A sender that does not read its answers is not read any more either.
"""

import asyncio
import socket
from contextlib import suppress

from fer_desktop.live.control.commands import (
    LONGEST_LINE_BYTES,
    Answer,
    CommandError,
    Verb,
    decode,
    parse_command,
)
from fer_desktop.live.control.controls import Controls
from fer_desktop.live.loop import Loop
from fer_desktop.live.safety import Door, cannot_listen, host_and_port

MOST_SENDERS = 16
MOST_UNANSWERED = 32
"""Commands of one sender that may wait for their answers; then it is not read until one came."""
HELLO_LIMIT_S = 10.0
"""Who needs a token says it within this time."""


class TcpInput:
    """The server; there when it is made."""

    def __init__(self, controls: Controls, door: Door) -> None:
        """Raises FerError when nobody can connect there."""
        self._controls, self._door = controls, door
        self._senders: set[asyncio.StreamWriter] = set()
        self._loop = Loop("tcp control")
        try:
            self._server = self._loop.call(
                asyncio.start_server(
                    self._serve, door.host, door.port, limit=LONGEST_LINE_BYTES * 2
                )
            )
        except OSError as error:
            self._loop.stop()
            raise cannot_listen(door.where, error) from error
        self.port: int = self._server.sockets[0].getsockname()[1]

    @property
    def where(self) -> str:
        return host_and_port(self._door.host, self.port)

    @property
    def senders(self) -> int:
        """How many are connected."""
        return len(self._senders)

    def stop(self) -> None:
        """Let go of everybody; again does nothing."""
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call(self._close())
        self._loop.stop()

    # in the loop

    async def _close(self) -> None:
        self._server.close()
        for writer in tuple(self._senders):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._senders) >= MOST_SENDERS:
            writer.write(b"ERROR Too many programs are connected.\n")
            writer.close()
            return
        self._senders.add(writer)
        host, port = writer.get_extra_info("peername")[:2]
        origin = f"tcp {host_and_port(host, port)}"
        connection = writer.get_extra_info("socket")
        with suppress(OSError, AttributeError):  # an answer is one small packet: it need not wait
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            await _Sender(self._controls, self._door, origin, reader, writer).listen()
        except (OSError, TimeoutError):
            pass  # it has gone, or said nothing
        finally:
            self._senders.discard(writer)
            self._controls.left(origin)
            writer.close()


class _Sender:
    """One connection: its lines in, its answers out, in the same order."""

    def __init__(
        self,
        controls: Controls,
        door: Door,
        origin: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._controls, self._door, self._origin = controls, door, origin
        self._reader, self._writer = reader, writer
        self._loop = asyncio.get_running_loop()
        self._answers: asyncio.Queue[asyncio.Future[Answer]] = asyncio.Queue(MOST_UNANSWERED)

    async def listen(self) -> None:
        """To the end of the connection."""
        if not await self._greet():
            return
        answering = asyncio.ensure_future(self._answer_all())
        try:
            while not answering.done():
                line = await self._read()
                if line is None:
                    break
                await self._take(line)
            with suppress(asyncio.QueueFull):  # what is asked is answered, then the end
                self._answers.put_nowait(_ended(self._loop))
                await answering
        finally:
            answering.cancel()

    async def _greet(self) -> bool:
        """Whether it begins with a command, and with the token where one is needed."""
        if self._door.token:
            first = await asyncio.wait_for(self._read(), HELLO_LIMIT_S)
        else:
            first = await self._read()
        if first is None:
            return False
        try:
            command = parse_command(decode(first))
        except CommandError as error:
            self._controls.note_malformed()
            await self._write(Answer(False, error.text))
            return False
        knows = command.verb is Verb.HELLO and self._door.admits(command.text)
        if self._door.token and not knows:
            self._controls.note_malformed()
            await self._write(Answer(False, "The first line must be HELLO and the token."))
            return False
        await self._take(first, alone=True)
        return True

    async def _read(self) -> bytes | None:
        """The next line; None at the end, and where somebody does not end it."""
        try:
            line = await self._reader.readline()
        except ValueError:  # longer than the limit: what follows cannot be told from its rest
            self._controls.note_malformed()
            await self._write(Answer(False, "A line is too long: good-bye."))
            return None
        return line or None

    async def _take(self, line: bytes, *, alone: bool = False) -> None:
        answer: asyncio.Future[Answer] = self._loop.create_future()
        if alone:
            self._answers.put_nowait(answer)
        else:
            await self._answers.put(answer)  # waits here while too much is unanswered

        def reply(given: Answer) -> None:
            with suppress(RuntimeError):  # the loop has ended meanwhile
                self._loop.call_soon_threadsafe(_set, answer, given)

        try:
            text = decode(line)
        except CommandError as error:
            self._controls.note_malformed()
            reply(Answer(False, error.text))
            return
        self._controls.receive(text, self._origin, reply)

    async def _answer_all(self) -> None:
        while True:
            answer = await (await self._answers.get())
            if answer is _END:
                return
            await self._write(answer)

    async def _write(self, answer: Answer) -> None:
        self._writer.write(f"{answer.line}\n".encode(errors="replace"))
        await self._writer.drain()


_END = Answer(True, "end")


def _ended(loop: asyncio.AbstractEventLoop) -> "asyncio.Future[Answer]":
    future: asyncio.Future[Answer] = loop.create_future()
    future.set_result(_END)
    return future


def _set(future: "asyncio.Future[Answer]", answer: Answer) -> None:
    if not future.done():
        future.set_result(answer)
